// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/written_paper.h"

#include "core/print/forms/missing_glyphs.h"
#include "core/print/forms/signature_form.h"
#include "core/print/page/layout_builder.h"
#include "core/print/page/table_cells.h"
#include "core/print/page/written_lines.h"

#include <algorithm>

namespace core::print {

namespace {

/// Sets lines one behind the other; neighbouring rows with as many cells are one table.
class WrittenForm
{
public:
    explicit WrittenForm(FlowWriter& writer)
        : m_writer(writer)
    {
    }

    void add(const MarkedText& line)
    {
        const std::vector<MarkedText> cells = cellsOf(line);
        if (cells.size() > 1) {
            addRow(cells);
            return;
        }
        m_columns = 0;
        if (line.text.trimmed().isEmpty()) {
            m_hasSpace = true;
            return;
        }
        const WrittenIndent indent = indentOf(line.text);
        FlowBlock& block = m_writer.addParagraph(cells.front(), m_writer.body(indent.first, indent.later));
        block.spaceBefore = m_hasSpace ? m_writer.pitch() / 2 : 0;
        // A caption or a title goes with what it stands over.
        const QString words = line.text.trimmed();
        const bool isHeading = indent.first > 2 || (words.startsWith(u'（') && words.endsWith(u'）'));
        block.breakAfter = isHeading ? BreakLevel::Never : BreakLevel::Free;
        m_headings = words.endsWith(u'。') ? 0 : m_headings + 1;
        m_hasSpace = false;
    }

private:
    void addRow(const std::vector<MarkedText>& cells)
    {
        // What stands over rows goes with them: the heading of a section, the heads of columns.
        const bool beginsRows = cells.size() != m_columns;
        std::vector<FlowBlock>& blocks = m_writer.flow().blocks;
        if (beginsRows && m_columns > 0 && cells.size() > m_columns)
            blocks.back().breakAfter = BreakLevel::Never;
        // Below the heading of a section stand the heads of its columns; rows that are added to a table have none.
        const bool isHead = beginsRows && m_columns == 0 && m_headings > 0;
        if (beginsRows) {
            if (m_columns == 0)
                keepHeadings();
            m_columns = cells.size();
            m_table = static_cast<int>(m_writer.flow().tables.size());
            m_writer.flow().tables.push_back({0, m_writer.textWidth(), isHead ? static_cast<int>(blocks.size()) : -1});
        }
        m_headings = 0;
        FlowBlock row = tableRow(m_writer, m_table);
        row.isHead = isHead;
        row.spaceBefore = m_hasSpace ? m_writer.pitch() / 2 : 0;
        row.breakAfter = beginsRows ? BreakLevel::Never : BreakLevel::Free;
        m_hasSpace = false;
        const auto edge = [&](size_t at) { return evenEdge(0, m_writer.textWidth(), at, cells.size()); };
        for (size_t at = 0; at < cells.size(); ++at)
            row.cells.push_back(sentenceCell(m_writer, cells[at], edge(at), edge(at + 1)));
        m_writer.add(std::move(row));
    }

    /// The lines over rows go with them, also a heading over the heading: (3), ア.
    void keepHeadings()
    {
        constexpr size_t kMostHeadings = 3;
        std::vector<FlowBlock>& blocks = m_writer.flow().blocks;
        const size_t kept = std::min({std::max<size_t>(m_headings, 1), kMostHeadings, blocks.size()});
        for (size_t back = 1; back <= kept; ++back)
            blocks[blocks.size() - back].breakAfter = BreakLevel::Never;
    }

    FlowWriter& m_writer;
    size_t m_headings = 0; ///< lines directly before that end no sentence
    size_t m_columns = 0;
    int m_table = -1;
    bool m_hasSpace = false;
};

} // namespace

Result<Layout> layoutWritten(const WrittenPaper& paper, const PageSetup& setup, const FontSet& fonts, Task* task)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    MissingCharacters missing;
    FlowWriter writer(setup, fonts, missing);
    WrittenForm form(writer);
    int done = 0;
    for (const MarkedText& line : paper.lines) {
        if (task != nullptr && task->isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        form.add(line);
        if (task != nullptr)
            task->report(++done, static_cast<int>(paper.lines.size()));
    }
    if (paper.signatures)
        SignatureForm(writer).add(*paper.signatures);
    LayoutBuilder builder(setup, fonts);
    builder.beginSection(paper.name, PageNumbering::OutOf);
    builder.addFlow(writer.take());
    Layout layout = std::move(builder).finish({}, missing);
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace core::print
