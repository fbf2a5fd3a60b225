// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"
#include "core/print/text/line_breaker.h"

namespace core::print {

enum class Alignment {
    Justify, ///< 両端揃え; the last line natural
    Left,
    Centre,
    Right,
    Distribute, ///< 均等割付
};

/// A line as runs whose x counts from the left end of the line and whose y is 0.
struct SetLine
{
    std::vector<GlyphRun> runs;
};

/// Places the clusters of a line in a width. A justified line whose gaps would be wider than a quarter em is left
/// natural: narrow columns look torn otherwise. Spaces at the start of a paragraph are never stretched.
[[nodiscard]] SetLine setLine(const ShapedText& text, const LineRange& line, double width, Alignment alignment);

} // namespace core::print
