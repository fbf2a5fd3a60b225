// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/bar_chart.h"

#include "core/print/forms/missing_glyphs.h"
#include "core/print/page/flow_writer.h"
#include "core/print/page/layout_builder.h"

#include <algorithm>

namespace core::print {

namespace {

constexpr double kLabelEms = 8;
constexpr double kWordsEms = 7;
constexpr double kLongestPitch = 2.4; ///< ems between two bars; less where there are many

class ChartPage
{
public:
    ChartPage(const FlowWriter& writer, const PageGeometry& geometry)
        : m_writer(writer)
        , m_geometry(geometry)
        , m_em(fromPoints(writer.setup().cellSize))
    {
    }

    /// Words on one line whose baseline is at y.
    void addWords(const QString& words, int size, int left, int width, int y, Alignment alignment)
    {
        if (words.isEmpty())
            return;
        const TextStyle type{m_writer.setup().face, size};
        SetLine line = m_writer.setOneLine(m_writer.shaped(words, type), 0, width, alignment);
        for (GlyphRun& run : line.runs) {
            run.x += m_geometry.left + left;
            run.y = y;
            m_runs.push_back(std::move(run));
        }
    }

    void add(const BarChart& chart)
    {
        int y = m_geometry.top + m_writer.em();
        addWords(chart.title, m_writer.em(), 0, m_geometry.textWidth, y, Alignment::Centre);
        y += 2 * m_writer.em();
        const auto count = std::min<size_t>(chart.bars.size(), kMostBars);
        double most = 0;
        for (size_t at = 0; at < count; ++at)
            most = std::max(most, chart.bars[at].value);
        const int room = m_geometry.top + m_geometry.textHeight - y - 4 * m_em;
        const int pitch =
            std::min(static_cast<int>(kLongestPitch * m_em), room / std::max<int>(1, static_cast<int>(count)));
        const int labels = static_cast<int>(kLabelEms * m_em);
        const int words = static_cast<int>(kWordsEms * m_em);
        const int bars = m_geometry.textWidth - labels - words;
        const int axis = y - m_em / 2;
        for (size_t at = 0; at < count; ++at) {
            const Bar& bar = chart.bars[at];
            const int baseline = y + pitch / 2 + m_em * 3 / 10;
            const int length = most > 0 ? static_cast<int>(std::max(0.0, bar.value) / most * bars) : 0;
            addWords(bar.label, m_em, 0, labels - m_em / 2, baseline, Alignment::Right);
            addWords(bar.words, m_em, labels + length + m_em / 2, words, baseline, Alignment::Left);
            if (length > 0)
                m_rules.push_back({m_geometry.left + labels, y + pitch / 5, length, pitch * 3 / 5});
            y += pitch;
        }
        m_rules.push_back({m_geometry.left + labels, axis, m_geometry.ruleWeight, y - axis + m_em / 2});
        for (const QString& note : chart.notes) {
            y += static_cast<int>(1.5 * m_em);
            addWords(note, m_em * 9 / 10, 0, m_geometry.textWidth, y, Alignment::Left);
        }
    }

    [[nodiscard]] std::vector<GlyphRun> takeRuns() { return std::move(m_runs); }
    [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }

private:
    const FlowWriter& m_writer;
    const PageGeometry& m_geometry;
    int m_em;
    std::vector<GlyphRun> m_runs;
    std::vector<Rule> m_rules;
};

} // namespace

Result<Layout> layoutBarChart(const BarChart& chart, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    MissingCharacters missing;
    const FlowWriter writer(setup, fonts, missing);
    LayoutBuilder builder(setup, fonts);
    ChartPage page(writer, builder.geometry());
    page.add(chart);
    builder.beginSection(chart.title, PageNumbering::None);
    builder.addPage(page.takeRuns(), Bookmark{0, chart.title});
    Layout layout = std::move(builder).finish({}, missing);
    auto& rules = layout.pages.front().rules;
    rules.insert(rules.end(), page.rules().begin(), page.rules().end());
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace core::print
