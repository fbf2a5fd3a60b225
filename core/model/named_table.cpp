// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/named_table.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<TableRowKind>, 3> kRowKinds{{
    {TableRowKind::Item, u"item"},
    {TableRowKind::Total, u"total"},
    {TableRowKind::Reference, u"reference"},
}};

} // namespace

QString tableRowKindName(TableRowKind kind)
{
    return nameIn(kRowKinds, kind);
}

std::optional<TableRowKind> tableRowKindFromName(const QString& name)
{
    return valueIn(kRowKinds, name);
}

} // namespace core::model
