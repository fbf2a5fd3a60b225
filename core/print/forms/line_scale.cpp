// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/line_scale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace core::print {

namespace {

constexpr int kWantedSteps = 5;
constexpr int kMostDecimals = 12;
constexpr double kRounding = 1e-9; ///< of a step: 3 times 0.1 is a little more than 0.3

double stepFor(double span)
{
    if (span <= 0)
        return 1;
    const double rough = span / kWantedSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - kRounding))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

LineScale LineScale::of(double least, double most)
{
    LineScale scale;
    scale.step = stepFor(most - least);
    scale.first = static_cast<int>(std::floor(least / scale.step + kRounding));
    scale.last = std::max(scale.first + 1, static_cast<int>(std::ceil(most / scale.step - kRounding)));
    return scale;
}

double LineScale::shareOf(double value) const
{
    return (value / step - first) / (last - first);
}

QString LineScale::words(int line) const
{
    int decimals = 0;
    for (double whole = step; decimals < kMostDecimals && std::abs(whole - std::round(whole)) > kRounding * whole;
         whole *= 10)
        ++decimals;
    return QLocale(QLocale::English).toString(line * step, 'f', decimals);
}

} // namespace core::print
