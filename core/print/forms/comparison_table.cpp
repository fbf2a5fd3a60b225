// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/comparison_table.h"

#include "core/print/forms/missing_glyphs.h"
#include "core/print/page/layout_builder.h"
#include "core/print/page/table_cells.h"
#include "core/print/page/written_lines.h"

namespace core::print {

namespace {

class ComparisonForm
{
public:
    ComparisonForm(FlowWriter& writer, const ComparisonPaper& paper)
        : m_writer(writer)
        , m_paper(paper)
        , m_middle(writer.textWidth() / 2)
    {
    }

    void begin()
    {
        if (!m_paper.title.isEmpty()) {
            ParagraphStyle title = m_writer.body();
            title.alignment = Alignment::Centre;
            title.isBalanced = true;
            m_writer.addParagraph(m_paper.title, title).breakAfter = BreakLevel::Never;
        }
        m_writer.flow().tables.push_back({0, m_writer.textWidth(), -1});
        FlowBlock head = tableRow(m_writer, 0);
        head.spaceBefore = m_writer.pitch() / 2;
        head.isHead = true;
        head.breakAfter = BreakLevel::Never;
        head.cells.push_back(tableCell(m_writer, m_paper.leftHead, 0, m_middle, Alignment::Centre, false));
        head.cells.push_back(
            tableCell(m_writer, m_paper.rightHead, m_middle, m_writer.textWidth(), Alignment::Centre, false));
        m_writer.flow().tables.back().head = static_cast<int>(m_writer.flow().blocks.size());
        m_writer.add(std::move(head));
    }

    void add(const ComparedLines& lines)
    {
        FlowBlock row = tableRow(m_writer, 0);
        const bool isTableRow = lines.isTableRow;
        row.isOpenAbove = !m_beginsUnit && !isTableRow && !m_followsTableRow;
        if (!isTableRow)
            row.paddingTop = row.paddingBottom = 0;
        addSide(row, lines, lines.left, 0, m_middle);
        addSide(row, lines, lines.right, m_middle, m_writer.textWidth());
        // A caption stays with its article, a heading with its table, and the heads of columns with the first row.
        const bool beginsRows = isTableRow && !m_followsTableRow;
        // And （略） is not alone on a page.
        const bool isOmission = isTableRow && row.cells.size() == 2;
        if ((beginsRows || isOmission) && !m_writer.flow().blocks.back().isHead)
            m_writer.flow().blocks.back().breakAfter = BreakLevel::Never;
        if (beginsRows || (m_beginsUnit && !lines.endsUnit))
            row.breakAfter = BreakLevel::Never;
        m_writer.add(std::move(row));
        m_beginsUnit = lines.endsUnit;
        m_followsTableRow = isTableRow;
    }

    void end()
    {
        if (m_paper.note.isEmpty())
            return;
        ParagraphStyle style = m_writer.body(0, 3);
        style.type.size = cellEm(m_writer);
        m_writer.addParagraph(m_paper.note, style).spaceBefore = m_writer.pitch() / 4;
    }

private:
    void addSide(FlowBlock& row, const ComparedLines& lines, const MarkedText& words, int left, int right) const
    {
        const std::vector<MarkedText> cells = cellsOf(words);
        if (!lines.isTableRow || cells.size() < 2) {
            row.cells.push_back(lineCell(cells.front(), left, right));
            return;
        }
        const auto edge = [&](size_t at) { return evenEdge(left, right, at, cells.size()); };
        for (size_t at = 0; at < cells.size(); ++at) {
            row.cells.push_back(sentenceCell(m_writer, cells[at], edge(at), edge(at + 1)));
            row.cells.back().isFramed = lines.isChanged && !cells[at].marks.empty();
        }
    }

    [[nodiscard]] FlowCell lineCell(const MarkedText& words, int left, int right) const
    {
        const int em = cellEm(m_writer);
        const WrittenIndent indent = indentOf(words.text);
        ParagraphStyle style;
        style.type = {m_writer.setup().face, em};
        const CellRoom room = cellRoom(m_writer, left, right);
        style.firstLine = room.left + indent.first * em;
        style.left = room.left + indent.later * em;
        style.right = room.right;
        FlowCell cell{left, right, {}};
        if (!words.text.isEmpty())
            cell.lines = m_writer.setLines(words, style);
        return cell;
    }

    FlowWriter& m_writer;
    const ComparisonPaper& m_paper;
    int m_middle;
    bool m_beginsUnit = true;
    bool m_followsTableRow = false;
};

} // namespace

PageSetup across(PageSetup setup)
{
    if (setup.paperWidth < setup.paperHeight)
        std::swap(setup.paperWidth, setup.paperHeight);
    setup.marginTop = setup.marginBottom = qMin(setup.marginTop, 22.0);
    setup.marginLeft = setup.marginRight = qMin(setup.marginLeft, 18.0);
    return setup;
}

Result<Layout> layoutComparison(const ComparisonPaper& paper, const PageSetup& setup, const FontSet& fonts, Task* task)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    const PageSetup wide = across(setup);
    MissingCharacters missing;
    FlowWriter writer(wide, fonts, missing);
    ComparisonForm form(writer, paper);
    form.begin();
    int done = 0;
    for (const ComparedLines& lines : paper.lines) {
        if (task != nullptr && task->isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        form.add(lines);
        if (task != nullptr)
            task->report(++done, static_cast<int>(paper.lines.size()));
    }
    form.end();
    LayoutBuilder builder(wide, fonts);
    builder.beginSection(QStringLiteral("新旧対照表"), PageNumbering::OutOf);
    builder.addFlow(writer.take());
    Layout layout = std::move(builder).finish({}, missing);
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace core::print
