// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/line_chart.h"

#include "core/print/forms/line_figure.h"
#include "core/print/forms/missing_glyphs.h"
#include "core/print/page/flow_writer.h"
#include "core/print/page/layout_builder.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr double kChartHeightEms = 30; ///< with the unit above it and the years below

/// Title, lines and notes on one page.
class LinePage
{
public:
    LinePage(const FlowWriter& writer, const PageGeometry& geometry)
        : m_writer(writer)
        , m_geometry(geometry)
        , m_em(fromPoints(writer.setup().cellSize))
    {
    }

    Figure draw(const LineChart& chart)
    {
        int y = m_geometry.top + m_writer.em();
        addWords(chart.title, m_writer.em(), y, Alignment::Centre);
        const int height = static_cast<int>(kChartHeightEms * m_em);
        const int top = y + 2 * m_em;
        Figure lines = drawLines(chart, {m_geometry.left, top, m_geometry.textWidth, height, m_em}, m_writer);
        std::move(lines.runs.begin(), lines.runs.end(), std::back_inserter(m_figure.runs));
        m_figure.rules = std::move(lines.rules);
        m_figure.strokes = std::move(lines.strokes);
        y = top + height + 2 * m_em;
        for (const QString& note : chart.notes) {
            addWords(note, m_em * 9 / 10, y, Alignment::Left);
            y += static_cast<int>(1.5 * m_em);
        }
        return std::move(m_figure);
    }

private:
    void addWords(const QString& words, int size, int y, Alignment alignment)
    {
        if (words.isEmpty())
            return;
        const TextStyle type{m_writer.setup().face, size};
        SetLine line = m_writer.setOneLine(m_writer.shaped(words, type), 0, m_geometry.textWidth, alignment);
        for (GlyphRun& run : line.runs) {
            run.x += m_geometry.left;
            run.y = y;
            m_figure.runs.push_back(std::move(run));
        }
    }

    const FlowWriter& m_writer;
    const PageGeometry& m_geometry;
    int m_em;
    Figure m_figure;
};

} // namespace

Result<Layout> layoutLineChart(const LineChart& chart, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    MissingCharacters missing;
    const FlowWriter writer(setup, fonts, missing);
    LayoutBuilder builder(setup, fonts);
    LinePage page(writer, builder.geometry());
    Figure figure = page.draw(chart);
    builder.beginSection(chart.title, PageNumbering::None);
    builder.addPage(std::move(figure.runs), Bookmark{0, chart.title});
    Layout layout = std::move(builder).finish({}, missing);
    Page& first = layout.pages.front();
    first.rules.insert(first.rules.end(), figure.rules.begin(), figure.rules.end());
    first.strokes.insert(first.strokes.end(), figure.strokes.begin(), figure.strokes.end());
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace core::print
