// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/table_cells.h"

#include "core/print/page/page_model.h"

namespace core::print {

namespace {

constexpr double kRowPadding = 0.25; ///< ems above and below
constexpr int kJustifiedFrom = 8;    ///< ems; narrower cells are set ragged

} // namespace

int cellEm(const FlowWriter& writer)
{
    return fromPoints(writer.setup().cellSize);
}

CellRoom cellRoom(const FlowWriter& writer, int left, int right)
{
    const int em = cellEm(writer);
    const int room = right - left - static_cast<int>(2 * kCellPadding * em);
    const int width = qMax(room / em, 1) * em;
    const int start = left + (right - left - width) / 2;
    return {start, start + width};
}

int evenEdge(int left, int right, size_t index, size_t count)
{
    return left + static_cast<int>(double(right - left) * double(index) / double(count));
}

FlowBlock tableRow(const FlowWriter& writer, int table)
{
    ParagraphStyle style = writer.body();
    style.type.size = cellEm(writer);
    style.pitch = fromPoints(writer.setup().cellSize * writer.setup().cellPitch);
    FlowBlock row = FlowWriter::blockFor(style);
    row.paddingTop = row.paddingBottom = static_cast<int>(kRowPadding * style.type.size);
    row.table = table;
    row.lineCount = 1;
    return row;
}

FlowCell tableCell(const FlowWriter& writer, const MarkedText& text, int left, int right, Alignment alignment,
                   bool isBalanced)
{
    ParagraphStyle style;
    style.type = {writer.setup().face, cellEm(writer)};
    const CellRoom room = cellRoom(writer, left, right);
    style.left = style.firstLine = room.left;
    style.right = room.right;
    style.alignment = alignment;
    style.isBalanced = isBalanced;
    FlowCell cell{left, right, {}};
    if (!text.text.isEmpty())
        cell.lines = writer.setLines(text, style);
    return cell;
}

FlowCell sentenceCell(const FlowWriter& writer, const MarkedText& text, int left, int right)
{
    const bool isNarrow = right - left < (kJustifiedFrom + 1) * cellEm(writer);
    return tableCell(writer, text, left, right, isNarrow ? Alignment::Left : Alignment::Justify, false);
}

} // namespace core::print
