// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/chart_sheet.h"

#include "core/print/forms/missing_glyphs.h"

namespace core::print {

namespace {

constexpr double kNotePitch = 1.5; ///< ems between the lines of a note
constexpr double kNoteIndent = 3;  ///< ems of its later lines: 出典 and a space

} // namespace

ChartSheet::ChartSheet(const PageSetup& setup, const FontSet& fonts)
    : m_writer(setup, fonts, m_missing)
    , m_builder(setup, fonts)
    , m_em(fromPoints(setup.cellSize))
{
}

int ChartSheet::addTitle(const QString& title)
{
    ParagraphStyle style = m_writer.body();
    style.alignment = Alignment::Centre;
    style.isBalanced = true;
    int y = m_builder.geometry().top + m_writer.em();
    const std::vector<SetLine> lines = title.isEmpty() ? std::vector<SetLine>() : m_writer.setLines(title, style);
    for (SetLine line : lines) {
        for (GlyphRun& run : line.runs) {
            run.x += m_builder.geometry().left;
            run.y = y;
            m_runs.push_back(std::move(run));
        }
        y += m_writer.pitch();
    }
    return y;
}

void ChartSheet::addWords(const QString& words, int size, int left, int width, int y, Alignment alignment)
{
    if (words.isEmpty())
        return;
    const TextStyle type{m_writer.setup().face, m_em * size / 10};
    SetLine line = m_writer.setOneLine(m_writer.shaped(words, type), 0, width, alignment);
    for (GlyphRun& run : line.runs) {
        run.x += m_builder.geometry().left + left;
        run.y = y;
        m_runs.push_back(std::move(run));
    }
}

std::vector<SetLine> ChartSheet::linesOf(const QString& note) const
{
    ParagraphStyle style = m_writer.body();
    style.type.size = m_em * 9 / 10;
    style.left = static_cast<int>(kNoteIndent * style.type.size);
    style.alignment = Alignment::Left;
    return m_writer.setLines(note, style);
}

void ChartSheet::addNotes(const QStringList& notes, int y)
{
    for (const QString& note : notes) {
        for (SetLine line : linesOf(note)) {
            for (GlyphRun& run : line.runs) {
                run.x += m_builder.geometry().left;
                run.y = y;
                m_runs.push_back(std::move(run));
            }
            y += static_cast<int>(kNotePitch * m_em);
        }
    }
}

int ChartSheet::heightOf(const QStringList& notes) const
{
    size_t lines = 0;
    for (const QString& note : notes)
        lines += linesOf(note).size();
    return static_cast<int>(kNotePitch * m_em * static_cast<double>(lines));
}

void ChartSheet::addRule(int x, int y, int width, int height)
{
    m_rules.push_back({m_builder.geometry().left + x, y, width, height});
}

void ChartSheet::addStroke(int x1, int y1, int x2, int y2, int width, int dash)
{
    m_strokes.push_back({m_builder.geometry().left + x1, y1, m_builder.geometry().left + x2, y2, width, dash});
}

void ChartSheet::addFigure(Figure figure)
{
    const int left = m_builder.geometry().left;
    for (GlyphRun& run : figure.runs) {
        run.x += left;
        m_runs.push_back(std::move(run));
    }
    for (const Rule& rule : figure.rules)
        addRule(rule.x, rule.y, rule.width, rule.height);
    for (const Stroke& stroke : figure.strokes)
        addStroke(stroke.x1, stroke.y1, stroke.x2, stroke.y2, stroke.width, stroke.dash);
}

Result<Layout> ChartSheet::finish(const QString& title) &&
{
    m_builder.beginSection(title, PageNumbering::None);
    m_builder.addPage(std::move(m_runs), Bookmark{0, title});
    Layout layout = std::move(m_builder).finish({}, m_missing);
    layout.pages.front().rules.insert(layout.pages.front().rules.end(), m_rules.begin(), m_rules.end());
    layout.pages.front().strokes.insert(layout.pages.front().strokes.end(), m_strokes.begin(), m_strokes.end());
    return m_missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(m_missing);
}

} // namespace core::print
