// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::print {

/// The scale beside a line chart: steps of 1, 2, 2.5 or 5 times a power of ten, about five of them, from zero or below
/// it to the highest value.
struct LineScale
{
    double step = 1;
    int first = 0; ///< of the lowest line, counted in steps from zero; never above zero
    int last = 1;  ///< of the highest line; above `first`

    /// `least` at most zero, `most` at least zero.
    [[nodiscard]] static LineScale of(double least, double most);
    /// 0 at the lowest line, 1 at the highest.
    [[nodiscard]] double shareOf(double value) const;
    /// The figure of a line, with as many decimals as the step has: 0.25, 1,000.
    [[nodiscard]] QString words(int line) const;
};

} // namespace core::print
