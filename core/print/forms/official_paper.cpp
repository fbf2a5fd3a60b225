// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/official_paper.h"

#include "core/print/forms/missing_glyphs.h"
#include "core/print/page/layout_builder.h"
#include "core/print/page/table_cells.h"
#include "core/print/page/written_lines.h"

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

const QString kRight = u"［右］"_s;
const QString kCentre = u"［中央］"_s;
const QString kHeading = u"［見出し］"_s;

void addOfficialLine(FlowWriter& writer, QString line, bool hasSpace)
{
    Alignment alignment = Alignment::Justify;
    const bool isHeading = line.startsWith(kHeading);
    if (isHeading)
        line.remove(0, kHeading.size());
    if (line.startsWith(kRight)) {
        alignment = Alignment::Right;
        line.remove(0, kRight.size());
    } else if (line.startsWith(kCentre)) {
        alignment = Alignment::Centre;
        line.remove(0, kCentre.size());
    }
    const WrittenIndent indent = indentOf(line);
    const bool isMoved = alignment != Alignment::Justify;
    ParagraphStyle style = isMoved ? writer.body() : writer.body(indent.first, indent.later);
    style.alignment = alignment;
    if (alignment == Alignment::Right)
        style.right -= writer.em();
    FlowBlock& block = writer.addParagraph(line, style);
    block.spaceBefore = hasSpace ? writer.pitch() : 0;
    if (isHeading)
        block.breakAfter = BreakLevel::Never;
    else
        block.breakAfter = isMoved ? BreakLevel::InGroup : BreakLevel::Free;
}

/// A line with tabs is the row of a table; neighbouring rows are one. The first of them is its head.
void addOfficialRow(FlowWriter& writer, const QString& line, bool isFirst)
{
    if (isFirst)
        writer.flow().tables.push_back({0, writer.textWidth(), -1});
    const auto table = static_cast<int>(writer.flow().tables.size()) - 1;
    const QStringList cells = line.split(u'\t');
    FlowBlock row = tableRow(writer, table);
    if (isFirst) {
        row.spaceBefore = writer.pitch() / 4;
        row.isHead = true;
        row.breakAfter = BreakLevel::Never;
        writer.flow().tables.back().head = static_cast<int>(writer.flow().blocks.size());
    }
    const auto count = static_cast<size_t>(cells.size());
    for (size_t at = 0; at < count; ++at) {
        const QString& cell = cells.at(static_cast<qsizetype>(at));
        const int left = evenEdge(0, writer.textWidth(), at, count);
        const int right = evenEdge(0, writer.textWidth(), at + 1, count);
        const bool isFigure = !isFirst && !cell.isEmpty() && cell.front().isDigit();
        row.cells.push_back(isFigure ? tableCell(writer, cell, left, right, Alignment::Right, false)
                                     : sentenceCell(writer, cell, left, right));
    }
    writer.add(std::move(row));
}

Result<Layout> finished(FlowWriter& writer, const QString& name, PageNumbering numbering, const PageSetup& setup,
                        const FontSet& fonts, MissingCharacters& missing)
{
    LayoutBuilder builder(setup, fonts);
    builder.beginSection(name, numbering);
    builder.addFlow(writer.take());
    Layout layout = std::move(builder).finish({}, missing);
    return missing.empty() ? Result<Layout>(std::move(layout)) : glyphsMissing(missing);
}

} // namespace

Result<Layout> layoutOfficial(const OfficialPaper& paper, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    MissingCharacters missing;
    FlowWriter writer(setup, fonts, missing);
    bool hasSpace = false;
    bool isFirst = true;
    bool isInTable = false;
    for (const QString& line : paper.lines) {
        if (line.contains(u'\t')) {
            addOfficialRow(writer, line, !isInTable);
            isInTable = true;
            continue;
        }
        isInTable = false;
        if (line.trimmed().isEmpty()) {
            hasSpace = true;
            continue;
        }
        addOfficialLine(writer, line, hasSpace);
        if (isFirst)
            writer.flow().blocks.back().bookmark = Bookmark{0, paper.name};
        isFirst = false;
        hasSpace = false;
    }
    return finished(writer, paper.name, paper.numbering, setup, fonts, missing);
}

Result<Layout> layoutSummary(const SummarySheet& sheet, const PageSetup& setup, const FontSet& fonts)
{
    if (const Result<void> face = fonts.require(setup.face); !face)
        return face.error();
    constexpr int kHeadEms = 9; // of the type of cells
    MissingCharacters missing;
    FlowWriter writer(setup, fonts, missing);
    ParagraphStyle title = writer.body();
    title.type.size = fromPoints(setup.titleSize);
    title.alignment = Alignment::Centre;
    title.isBalanced = true;
    writer.addParagraph(sheet.title, title).breakAfter = BreakLevel::Never;
    writer.flow().tables.push_back({0, writer.textWidth(), -1});
    const int edge = kHeadEms * cellEm(writer);
    bool isFirst = true;
    for (const auto& [head, words] : sheet.rows) {
        FlowBlock row = tableRow(writer, 0);
        row.spaceBefore = isFirst ? writer.pitch() / 2 : 0;
        isFirst = false;
        row.cells.push_back(sentenceCell(writer, head, 0, edge));
        row.cells.push_back(sentenceCell(writer, words, edge, writer.textWidth()));
        writer.add(std::move(row));
    }
    if (!sheet.note.isEmpty()) {
        ParagraphStyle note = writer.body(0, 3);
        note.type.size = cellEm(writer);
        writer.addParagraph(sheet.note, note).spaceBefore = writer.pitch() / 4;
    }
    return finished(writer, u"概要"_s, PageNumbering::OutOf, setup, fonts, missing);
}

} // namespace core::print
