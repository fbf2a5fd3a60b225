// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/line_chart.h"

#include "core/print/forms/chart_sheet.h"
#include "core/print/forms/line_figure.h"

namespace core::print {

namespace {

constexpr double kChartHeightEms = 30; ///< with the unit above it and the years below

} // namespace

Result<Layout> layoutLineChart(const LineChart& chart, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    ChartSheet sheet(setup, fonts);
    const int em = sheet.em();
    const int top = sheet.addTitle(chart.title) + em;
    const int height = static_cast<int>(kChartHeightEms * em);
    sheet.addFigure(drawLines(chart, {0, top, sheet.width(), height, em}, sheet.writer()));
    sheet.addNotes(chart.notes, top + height + 2 * em);
    return std::move(sheet).finish(chart.title);
}

} // namespace core::print
