// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/flow_writer.h"

namespace core::print {

/// Rows and cells of tables, set alike in every form: the smaller type, half an em beside the words, a quarter above
/// and below.
inline constexpr double kCellPadding = 0.5; ///< ems left and right of the words

/// The size of the em of a cell.
[[nodiscard]] int cellEm(const FlowWriter& writer);

/// A row of a table of the flow, with no cells yet.
[[nodiscard]] FlowBlock tableRow(const FlowWriter& writer, int table);

/// Words between two edges. Their lines are whole ems wide, so that full ones need no stretching.
[[nodiscard]] FlowCell tableCell(const FlowWriter& writer, const MarkedText& text, int left, int right,
                                 Alignment alignment, bool isBalanced);

/// Words of a sentence or more: justified where the cell is wide enough, else ragged, or gaps would show.
[[nodiscard]] FlowCell sentenceCell(const FlowWriter& writer, const MarkedText& text, int left, int right);

} // namespace core::print
