// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/flow_writer.h"

namespace core::print {

/// Rows and cells of tables, set alike in every form: the smaller type, half an em beside the words, a quarter above
/// and below.
inline constexpr double kCellPadding = 0.5; ///< ems left and right of the words

/// The size of the em of a cell.
[[nodiscard]] int cellEm(const FlowWriter& writer);

/// Where the words of a cell stand: the largest whole number of ems that fits between two edges, in the middle.
struct CellRoom
{
    int left = 0;
    int right = 0;
};
[[nodiscard]] CellRoom cellRoom(const FlowWriter& writer, int left, int right);

/// The left edge of one of several cells of the same width between two edges; that of index `count` is the right one.
[[nodiscard]] int evenEdge(int left, int right, size_t index, size_t count);

/// A row of a table of the flow, with no cells yet.
[[nodiscard]] FlowBlock tableRow(const FlowWriter& writer, int table);

/// Words between two edges. Their lines are whole ems wide, so that full ones need no stretching.
[[nodiscard]] FlowCell tableCell(const FlowWriter& writer, const MarkedText& text, int left, int right,
                                 Alignment alignment, bool isBalanced);

/// Words of a sentence or more: justified where the cell is wide enough, else ragged, or gaps would show.
[[nodiscard]] FlowCell sentenceCell(const FlowWriter& writer, const MarkedText& text, int left, int right);

} // namespace core::print
