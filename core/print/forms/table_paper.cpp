// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/table_paper.h"

#include "core/model/statistic.h"
#include "core/print/forms/missing_glyphs.h"
#include "core/print/page/layout_builder.h"
#include "core/print/page/table_cells.h"

#include <algorithm>
#include <numeric>

namespace core::print {

namespace {

constexpr double kNarrowestColumn = 3; ///< ems of a column
constexpr double kWidest = 16;         ///< more is broken into lines
constexpr double kUprightEms = 44;     ///< of all columns in the type of cells; more go across

/// In ems: a half-width character takes half of one.
double emsOf(const QString& text)
{
    double ems = 0;
    for (const QChar unit : text)
        ems += unit.unicode() < 0x80 ? 0.55 : 1;
    return ems;
}

struct Column
{
    double ems = kNarrowestColumn;
    bool isFigures = true;
};

std::vector<Column> columnsOf(const TablePaper& paper)
{
    std::vector<Column> columns(static_cast<size_t>(paper.heads.size()));
    for (size_t at = 0; at < columns.size(); ++at) {
        const auto index = static_cast<qsizetype>(at);
        // A head may break into two lines, unless it says itself where; what stands below should not.
        const QStringList lines = paper.heads.at(index).split(u'\n');
        const double share = lines.size() > 1 ? 1 : 0.5;
        for (const QString& line : lines)
            columns[at].ems = std::max(columns[at].ems, emsOf(line) * share + (lines.size() > 1 ? 0 : 1));
        bool hasFigure = false;
        for (const QStringList& row : paper.rows) {
            const QString cell = row.value(index);
            columns[at].ems = std::max(columns[at].ems, emsOf(cell));
            // Of two printed figures (14.75／14.7) the first says what the cell is.
            const bool isFigure = model::figureOf(cell.section(QChar(0xFF0F), 0, 0)).has_value();
            hasFigure = hasFigure || isFigure;
            columns[at].isFigures = columns[at].isFigures && (cell.isEmpty() || isFigure);
        }
        columns[at].ems = std::min(columns[at].ems, kWidest) + 1.2;
        columns[at].isFigures = columns[at].isFigures && hasFigure;
    }
    return columns;
}

PageSetup fitted(PageSetup setup, double ems)
{
    if (ems > kUprightEms && setup.paperWidth < setup.paperHeight)
        std::swap(setup.paperWidth, setup.paperHeight);
    setup.marginTop = setup.marginBottom = qMin(setup.marginTop, 22.0);
    setup.marginLeft = setup.marginRight = qMin(setup.marginLeft, 18.0);
    // Smaller type rather than words in shreds, down to what can still be read.
    constexpr double kSmallest = 7.5;
    // The width of the text is a whole number of ems of the body: up to one of them is lost.
    const double room =
        (setup.paperWidth - setup.marginLeft - setup.marginRight - setup.bindingMargin) / 25.4 * 72 - setup.bodySize;
    setup.cellSize = std::clamp(room / ems, kSmallest, qMin(setup.cellSize, 10.0));
    return setup;
}

class TableForm
{
public:
    TableForm(FlowWriter& writer, const std::vector<Column>& columns)
        : m_writer(writer)
        , m_columns(columns)
    {
        const double all = std::accumulate(columns.begin(), columns.end(), 0.0,
                                           [](double sum, const Column& column) { return sum + column.ems; });
        const double natural = all * cellEm(writer);
        // A table that nearly fills the paper fills it; a small one is not blown up.
        constexpr double kNearly = 0.6;
        m_width = natural > kNearly * writer.textWidth() ? writer.textWidth() : static_cast<int>(natural);
        double at = 0;
        m_edges.push_back(0);
        for (const Column& column : columns) {
            at += column.ems;
            m_edges.push_back(static_cast<int>(at / all * m_width));
        }
        writer.flow().tables.push_back({0, m_width, -1});
    }

    void addHead(const QStringList& heads)
    {
        FlowBlock head = tableRow(m_writer, 0);
        head.isHead = true;
        head.breakAfter = BreakLevel::Never;
        for (size_t at = 0; at < m_columns.size(); ++at)
            head.cells.push_back(tableCell(m_writer, heads.value(static_cast<qsizetype>(at)), m_edges[at],
                                           m_edges[at + 1], Alignment::Centre, true));
        m_writer.flow().tables.back().head = static_cast<int>(m_writer.flow().blocks.size());
        m_writer.add(std::move(head));
    }

    void addRow(const QStringList& cells)
    {
        FlowBlock row = tableRow(m_writer, 0);
        for (size_t at = 0; at < m_columns.size(); ++at) {
            const Alignment alignment = m_columns[at].isFigures ? Alignment::Right : Alignment::Left;
            row.cells.push_back(tableCell(m_writer, cells.value(static_cast<qsizetype>(at)), m_edges[at],
                                          m_edges[at + 1], alignment, false));
        }
        m_writer.add(std::move(row));
    }

private:
    FlowWriter& m_writer;
    const std::vector<Column>& m_columns;
    std::vector<int> m_edges;
    int m_width = 0;
};

} // namespace

Result<Layout> layoutTable(const TablePaper& paper, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    const std::vector<Column> columns = columnsOf(paper);
    const double ems = std::accumulate(columns.begin(), columns.end(), 0.0,
                                       [](double sum, const Column& column) { return sum + column.ems; });
    const PageSetup fit = fitted(setup, ems);
    MissingCharacters missing;
    FlowWriter writer(fit, fonts, missing);
    ParagraphStyle title = writer.body();
    title.alignment = Alignment::Centre;
    title.isBalanced = true;
    writer.addParagraph(paper.title, title).breakAfter = BreakLevel::Never;
    if (!paper.heading.isEmpty()) {
        ParagraphStyle heading = writer.body();
        heading.type.size = cellEm(writer);
        heading.alignment = Alignment::Right;
        writer.addParagraph(paper.heading, heading).breakAfter = BreakLevel::Never;
    }
    if (!columns.empty()) {
        TableForm form(writer, columns);
        form.addHead(paper.heads);
        for (const QStringList& row : paper.rows)
            form.addRow(row);
    }
    for (const QString& note : paper.notes) {
        ParagraphStyle style = writer.body(0, 3);
        style.type.size = cellEm(writer);
        style.pitch = style.type.size * 3 / 2;
        writer.addParagraph(note, style).spaceBefore = writer.pitch() / 4;
    }
    LayoutBuilder builder(fit, fonts);
    builder.beginSection(paper.title, PageNumbering::OutOf);
    builder.addFlow(writer.take());
    Layout layout = std::move(builder).finish({}, missing);
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace core::print
