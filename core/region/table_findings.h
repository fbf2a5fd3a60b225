// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/named_table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::region {

enum class TableFindingCode {
    TotalDiffers, ///< args: head of the column, as printed, sum of the rows
    NameUnknown,  ///< args: the name, the one that may be meant (may be empty)
    CellsMissing, ///< a row with fewer cells than heads
};

/// Something in a named table that a person should know. The table itself stays as printed.
struct TableFinding
{
    TableFindingCode code{};
    int row = 0;    ///< index
    int column = 0; ///< index
    QStringList args;

    friend bool operator==(const TableFinding&, const TableFinding&) = default;
};

/// Printed totals against the sums of their rows, for columns in which all rows above are whole numbers, and names of
/// municipalities in columns headed 市町村 or 市町村名 that are in no list. `names` are those known. Pure.
[[nodiscard]] std::vector<TableFinding> findingsOf(const model::NamedTable& table, const QStringList& names);

} // namespace core::region
