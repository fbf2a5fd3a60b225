// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/same_text.h"

#include "core/base/width_folding.h"

#include <QHash>

namespace core::compare {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// Where the columns of the tables around a node stand.
using Columns = QHash<LineageId, int>;

Columns columnsOf(const Provision& table)
{
    Columns columns;
    for (const Provision& child : table.children) {
        if (child.kind == Kind::Column)
            columns.insert(child.lineage, static_cast<int>(columns.size()));
    }
    return columns;
}

bool isSame(const Provision& one, const Provision& other, const Columns& columns, const Columns& otherColumns)
{
    const bool isSameNode = one.kind == other.kind && one.number.values == other.number.values &&
                            one.number.style == other.number.style &&
                            one.number.asWritten.isEmpty() == other.number.asWritten.isEmpty() &&
                            one.face == other.face && one.children.size() == other.children.size() &&
                            isSameWording(one.caption, other.caption) && isSameWording(one.text, other.text);
    if (!isSameNode)
        return false;
    // A cell by itself is judged by its words.
    if (one.kind == Kind::Role && !columns.isEmpty() &&
        columns.value(one.column, -1) != otherColumns.value(other.column, -1))
        return false;
    const bool isTable = one.kind == Kind::RoleTable;
    const Columns& below = isTable ? columnsOf(one) : columns;
    const Columns& otherBelow = isTable ? columnsOf(other) : otherColumns;
    for (size_t i = 0; i < one.children.size(); ++i) {
        if (!isSame(one.children[i], other.children[i], below, otherBelow))
            return false;
    }
    return true;
}

} // namespace

bool isSameWording(const QString& one, const QString& other)
{
    return one == other || foldWidth(one) == foldWidth(other);
}

bool isSameText(const Provision& one, const Provision& other)
{
    return isSame(one, other, {}, {});
}

} // namespace core::compare
