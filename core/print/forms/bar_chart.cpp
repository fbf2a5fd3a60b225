// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/bar_chart.h"

#include "core/print/forms/bar_measures.h"
#include "core/print/forms/chart_sheet.h"

#include <algorithm>

namespace core::print {

namespace {

constexpr double kWordsEms = 7;

void draw(ChartSheet& sheet, const BarChart& chart)
{
    const int em = sheet.em();
    int y = sheet.addTitle(chart.title) + em;
    const auto count = std::min<size_t>(chart.bars.size(), kMostBars);
    double most = 0;
    for (size_t at = 0; at < count; ++at)
        most = std::max(most, chart.bars[at].value);
    const int room = sheet.bottom() - y - 2 * em - sheet.heightOf(chart.notes);
    const int pitch = std::min(static_cast<int>(kLongestPitch * em), room / std::max<int>(1, static_cast<int>(count)));
    const int labels = static_cast<int>(kLabelEms * em);
    const int words = static_cast<int>(kWordsEms * em);
    const int bars = sheet.width() - labels - words;
    const int axis = y - em / 2;
    for (size_t at = 0; at < count; ++at) {
        const Bar& bar = chart.bars[at];
        const int baseline = y + pitch / 2 + em * 3 / 10;
        const int length = most > 0 ? static_cast<int>(std::max(0.0, bar.value) / most * bars) : 0;
        sheet.addWords(bar.label, 10, 0, labels - em / 2, baseline, Alignment::Right);
        sheet.addWords(bar.words, 10, labels + length + em / 2, words, baseline, Alignment::Left);
        if (length > 0)
            sheet.addRule(labels, y + pitch / 5, length, pitch * 3 / 5);
        y += pitch;
    }
    sheet.addRule(labels, axis, sheet.ruleWeight(), y - axis + em / 2);
    sheet.addNotes(chart.notes, y + 2 * em);
}

} // namespace

Result<Layout> layoutBarChart(const BarChart& chart, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    ChartSheet sheet(setup, fonts);
    draw(sheet, chart);
    return std::move(sheet).finish(chart.title);
}

} // namespace core::print
