// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/block.h"

namespace core::recognise {

/// One row of a table: its cells with their places. A break between paragraphs of a cell (U+2028, vertical tab) is \n.
struct TableRow
{
    std::vector<Line> cells; ///< without empty ones at the end

    [[nodiscard]] bool isEmpty(size_t index) const { return index >= cells.size() || cells[index].isEmpty(); }
    [[nodiscard]] QString text(size_t index) const { return index < cells.size() ? cells[index].text() : QString(); }
};

[[nodiscard]] TableRow readRow(const Block& block);

/// 取組 / 内容 / 甲の役割 …: every cell is a head, at least one of them a column's.
[[nodiscard]] bool isHeadRow(const TableRow& row);
/// [name or nothing] / 甲の役割 / words: a row of the stacked face.
[[nodiscard]] bool isStackedRow(const TableRow& row);
/// Whether a table begins with this line although no heading says so.
[[nodiscard]] bool startsTable(const Block& block);

/// 「甲の役割(続き)」 without what a page break added.
[[nodiscard]] QString withoutContinuation(const QString& label);

} // namespace core::recognise
