// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/text/shaper.h"

#include <vector>

namespace core::print {

/// A tenth of a unit: sums of fractions must not push a character down.
inline constexpr double kTolerance = 0.1;

/// One line of a paragraph: clusters [first, end); [end, next) are spaces that hang over the end and are not drawn.
struct LineRange
{
    size_t first = 0;
    size_t end = 0;
    size_t next = 0;
    double width = 0;      ///< natural, the last sign shrunk where it had to be
    bool isShrunk = false; ///< the last sign has given up its blank half
    bool isLast = false;   ///< of its paragraph
};

/// True when a line may end before a cluster. Digits with their separators, words of Latin letters and …… stay whole;
/// a number keeps its unit when keepUnits is set.
[[nodiscard]] bool mayBreakBefore(const ShapedText& text, size_t index, bool keepUnits);
/// The kinsoku lists alone.
[[nodiscard]] bool kinsokuAllowsBreakBefore(const ShapedText& text, size_t index);

/// Breaks a paragraph into lines (追い出し: what may not stand at a line's start takes its neighbour down; a closing
/// sign at the end may give up its blank half instead). A word wider than the line is broken where kinsoku allows, else
/// anywhere; a line holds at least one cluster. Rather than taking characters down, a line takes in up to two more
/// where its commas and brackets have the room (追い込み). No clusters: one empty line.
[[nodiscard]] std::vector<LineRange> breakLines(const ShapedText& text, double firstWidth, double width);

} // namespace core::print
