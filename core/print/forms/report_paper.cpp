// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/report_paper.h"

#include "core/print/forms/line_figure.h"
#include "core/print/forms/missing_glyphs.h"
#include "core/print/page/layout_builder.h"
#include "core/print/page/table_cells.h"

namespace core::print {

namespace {

constexpr double kFigureEms = 17;    ///< height of a chart, in the type of cells
constexpr double kFigureWidth = 0.8; ///< of the text

class ReportForm
{
public:
    explicit ReportForm(FlowWriter& writer)
        : m_writer(writer)
    {
    }

    void operator()(const ReportHeading& heading)
    {
        static constexpr double kSizes[] = {1.15, 1.05, 1.0};
        const int level = qBound(0, heading.level, 2);
        ParagraphStyle style = m_writer.body();
        style.type.size = static_cast<int>(style.type.size * kSizes[level]);
        style.isBalanced = true;
        FlowBlock& block = m_writer.addParagraph(heading.text, style);
        block.spaceBefore = m_writer.pitch() * (3 - level) / 3;
        block.breakAfter = BreakLevel::Never;
        block.bookmark = Bookmark{level, heading.text};
    }

    void operator()(const ReportParagraph& paragraph) { m_writer.addParagraph(paragraph.text, m_writer.body(1, 0)); }

    void operator()(const ReportTable& table)
    {
        double all = 0;
        for (const ReportColumn& column : table.columns)
            all += column.width;
        std::vector<int> edges{0};
        double at = 0;
        for (const ReportColumn& column : table.columns) {
            at += column.width;
            edges.push_back(static_cast<int>(at / all * m_writer.textWidth()));
        }
        const int index = static_cast<int>(m_writer.flow().tables.size());
        m_writer.flow().tables.push_back({0, m_writer.textWidth(), -1});
        bool isFirst = true;
        constexpr size_t kSmall = 4; // rows of a table that stays in one piece
        size_t rowsLeft = table.rows.size() <= kSmall ? table.rows.size() : 0;
        const auto addRow = [&](const QStringList& cells, bool isHead) {
            FlowBlock row = tableRow(m_writer, index);
            row.isHead = isHead;
            if (!isHead && rowsLeft > 0)
                --rowsLeft;
            if (isHead || isFirst || rowsLeft > 0)
                row.breakAfter = table.rows.size() == 1 && !isHead ? BreakLevel::Free : BreakLevel::Never;
            row.spaceBefore = isFirst ? m_writer.pitch() / 3 : 0;
            isFirst = false;
            for (size_t column = 0; column < table.columns.size(); ++column) {
                const QString words = cells.value(static_cast<qsizetype>(column));
                const bool isLabel = isHead || (table.heads.isEmpty() && column == 0);
                const bool isFigures = table.columns[column].isFigures;
                if (isLabel || isFigures)
                    row.cells.push_back(tableCell(m_writer, words, edges[column], edges[column + 1],
                                                  isHead      ? Alignment::Centre
                                                  : isFigures ? Alignment::Right
                                                              : Alignment::Left,
                                                  isHead));
                else
                    row.cells.push_back(sentenceCell(m_writer, words, edges[column], edges[column + 1]));
            }
            m_writer.add(std::move(row));
        };
        if (!table.heads.isEmpty()) {
            m_writer.flow().tables.back().head = static_cast<int>(m_writer.flow().blocks.size());
            addRow(table.heads, true);
        }
        for (const QStringList& row : table.rows)
            addRow(row, false);
    }

    void operator()(const ReportFigure& figure)
    {
        ParagraphStyle style = m_writer.body();
        style.type.size = cellEm(m_writer);
        FlowBlock& title = m_writer.addParagraph(figure.chart.title, style);
        title.spaceBefore = m_writer.pitch() / 2;
        title.breakAfter = BreakLevel::Never;
        m_writer.add(figureBlock(figure.chart, m_writer, 0, static_cast<int>(kFigureWidth * m_writer.textWidth()),
                                 static_cast<int>(kFigureEms * cellEm(m_writer))));
    }

private:
    FlowWriter& m_writer;
};

} // namespace

Result<Layout> layoutReport(const ReportPaper& paper, const PageSetup& setup, const FontSet& fonts, Task* task)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    PageSetup fit = setup;
    fit.marginTop = fit.marginBottom = qMin(setup.marginTop, 22.0);
    fit.marginLeft = fit.marginRight = qMin(setup.marginLeft, 18.0);
    fit.bodySize = qMin(setup.bodySize, 10.5);
    fit.cellSize = qMin(setup.cellSize, 8.5);
    MissingCharacters missing;
    FlowWriter writer(fit, fonts, missing);
    ParagraphStyle title = writer.body();
    title.type.size = fromPoints(fit.titleSize);
    title.pitch = static_cast<int>(title.type.size * fit.bodyPitch);
    title.alignment = Alignment::Centre;
    title.isBalanced = true;
    writer.addParagraph(paper.title, title).breakAfter = BreakLevel::Never;
    for (const QString& line : paper.lead) {
        ParagraphStyle style = writer.body();
        style.alignment = Alignment::Right;
        writer.addParagraph(line, style).breakAfter = BreakLevel::Never;
    }
    ReportForm form(writer);
    int done = 0;
    for (const ReportBlock& block : paper.blocks) {
        if (task != nullptr && task->isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        std::visit(form, block);
        if (task != nullptr)
            task->report(++done, static_cast<int>(paper.blocks.size()));
    }
    LayoutBuilder builder(fit, fonts);
    builder.beginSection(paper.title, PageNumbering::OutOf);
    builder.addFlow(writer.take());
    Layout layout = std::move(builder).finish({}, missing);
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace core::print
