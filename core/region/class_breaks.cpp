// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/class_breaks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::region {

namespace {

/// The roundest number above `low` and not above `high`, of those the one nearest to the middle: people read legends.
double roundBetween(double low, double high)
{
    constexpr int kFinest = -6;
    const double largest = std::max(std::abs(low), std::abs(high));
    for (int exponent = static_cast<int>(std::ceil(std::log10(largest))); exponent >= kFinest; --exponent) {
        const double step = std::pow(10, exponent);
        const double first = std::floor(low / step) + 1;
        const double last = std::floor(high / step);
        if (first <= last)
            return std::clamp(std::round((low + high) / 2 / step), first, last) * step;
    }
    return high;
}

std::vector<double> unique(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// Fisher's method: the best division of the first i values into k classes, for all i and k. Sums of squares are taken
/// about the mean, so that large figures with small differences keep their digits.
std::vector<double> naturalBorders(const std::vector<double>& sorted, int classes)
{
    const size_t count = sorted.size();
    double mean = 0;
    for (const double value : sorted)
        mean += value / static_cast<double>(count);
    std::vector<double> sum(count + 1, 0);
    std::vector<double> squares(count + 1, 0);
    for (size_t i = 0; i < count; ++i) {
        const double value = sorted[i] - mean;
        sum[i + 1] = sum[i] + value;
        squares[i + 1] = squares[i] + value * value;
    }
    const auto spread = [&](size_t from, size_t to) {
        const double part = sum[to] - sum[from];
        return squares[to] - squares[from] - part * part / static_cast<double>(to - from);
    };
    const auto most = static_cast<size_t>(classes);
    std::vector<std::vector<double>> best(most + 1, std::vector<double>(count + 1, std::numeric_limits<double>::max()));
    std::vector<std::vector<size_t>> start(most + 1, std::vector<size_t>(count + 1, 0));
    for (size_t to = 1; to <= count; ++to)
        best[1][to] = spread(0, to);
    for (size_t k = 2; k <= most; ++k) {
        for (size_t to = k; to <= count; ++to) {
            for (size_t from = k - 1; from < to; ++from) {
                const double total = best[k - 1][from] + spread(from, to);
                if (total < best[k][to]) {
                    best[k][to] = total;
                    start[k][to] = from;
                }
            }
        }
    }
    std::vector<double> borders;
    size_t to = count;
    for (size_t k = most; k > 1; --k) {
        to = start[k][to];
        borders.push_back(sorted[to]);
    }
    return unique(std::move(borders));
}

std::vector<double> equalBorders(const std::vector<double>& sorted, int classes)
{
    std::vector<double> borders;
    for (int k = 1; k < classes; ++k) {
        const double border = sorted[sorted.size() * static_cast<size_t>(k) / static_cast<size_t>(classes)];
        if (border > sorted.front())
            borders.push_back(border);
    }
    return unique(std::move(borders));
}

} // namespace

std::vector<double> classBorders(std::vector<double> values, ClassMethod method, int classes,
                                 const std::vector<double>& manual)
{
    constexpr int kMostClasses = 9;
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (method == ClassMethod::Manual) {
        std::vector<double> borders = manual;
        std::erase_if(borders, [](double value) { return !std::isfinite(value); });
        return unique(std::move(borders));
    }
    std::sort(values.begin(), values.end());
    const int most = std::clamp(std::min(classes, static_cast<int>(unique(values).size())), 0, kMostClasses);
    if (most <= 1)
        return {};
    std::vector<double> borders =
        method == ClassMethod::Natural ? naturalBorders(values, most) : equalBorders(values, most);
    for (double& border : borders) {
        const auto first = std::lower_bound(values.begin(), values.end(), border);
        border = roundBetween(*std::prev(first), *first);
    }
    return borders;
}

int classOf(double value, const std::vector<double>& borders)
{
    return static_cast<int>(std::upper_bound(borders.begin(), borders.end(), value) - borders.begin());
}

} // namespace core::region
