// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/forms/line_chart.h"
#include "core/print/page/flow_writer.h"
#include "core/print/page/page_model.h"

#include <vector>

namespace core::print {

/// Where a chart stands, with its scale, years and the words at its ends. Units.
struct FigurePlace
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    int em = 0; ///< of its words
};

/// A chart drawn: words, and lines in black.
struct Figure
{
    std::vector<GlyphRun> runs;
    std::vector<Rule> rules;
    std::vector<Stroke> strokes;
};

/// The lines of a chart, without its title and notes. Nothing for a chart without points.
[[nodiscard]] Figure drawLines(const LineChart& chart, const FigurePlace& place, const FlowWriter& writer);

/// The same as a block of a flow, never broken; left counts from the left edge of the text.
[[nodiscard]] FlowBlock figureBlock(const LineChart& chart, const FlowWriter& writer, int left, int width, int height);

} // namespace core::print
