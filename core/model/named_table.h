// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::model {

using NamedTableId = Id<struct NamedTableTag>;
using NamedTableRowId = Id<struct NamedTableRowTag>;

enum class TableRowKind {
    Item,
    Total,     ///< 合計: the printed sum of the items above, kept even where it is not
    Reference, ///< 【参考】: printed beside the others, never added
};

struct NamedTableRow
{
    NamedTableRowId id;
    TableRowKind kind = TableRowKind::Item;
    QStringList cells; ///< as printed; as many as there are columns
    QString place;     ///< where in the source: 391行

    friend bool operator==(const NamedTableRow&, const NamedTableRow&) = default;
};

/// A table of a report that is no list of figures by municipality and year (資料表): 大学, 医療機関, 他都市の圏域. It
/// is kept as printed; what does not add up is a finding beside it.
struct NamedTable
{
    NamedTableId id;
    QString title;
    QString source;      ///< title of its Source; empty for none
    QString note;        ///< what the source or the office says of it
    QStringList columns; ///< heads
    std::vector<NamedTableRow> rows;

    friend bool operator==(const NamedTable&, const NamedTable&) = default;
};

/// "item", "total", "reference".
[[nodiscard]] QString tableRowKindName(TableRowKind kind);
[[nodiscard]] std::optional<TableRowKind> tableRowKindFromName(const QString& name);

} // namespace core::model
