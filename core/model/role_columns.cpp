// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/role_columns.h"

#include "core/model/provision_place.h"

#include <algorithm>

namespace core::model {

namespace {

using Kind = ProvisionKind;

QString contentOf(const Provision& table, const Provision& initiative)
{
    const Provision* column = contentColumn(table);
    const Provision* cell = column == nullptr ? nullptr : roleIn(initiative, column->lineage);
    return cell == nullptr ? QString() : cell->text;
}

} // namespace

const Provision* contentColumn(const Provision& table)
{
    const auto found = std::find_if(table.children.begin(), table.children.end(), [](const Provision& child) {
        return child.kind == Kind::Column && child.text.contains(u"内容");
    });
    return found == table.children.end() ? nullptr : &*found;
}

QString partyOfColumn(const Provision& column)
{
    static constexpr QStringView kEnd = u"の役割";
    if (column.kind != Kind::Column || !column.text.endsWith(kEnd))
        return {};
    return column.text.chopped(kEnd.size());
}

QString otherPartyOfColumn(const Provision& table, const Provision& column)
{
    const QString own = partyOfColumn(column);
    if (own.isEmpty())
        return {};
    for (const Provision& child : table.children) {
        QString party = partyOfColumn(child);
        if (!party.isEmpty() && party != own)
            return party;
    }
    return {};
}

const Provision* roleIn(const Provision& initiative, LineageId column)
{
    const auto found = std::find_if(initiative.children.begin(), initiative.children.end(), [&](const auto& child) {
        return child.kind == Kind::Role && child.column == column;
    });
    return found == initiative.children.end() ? nullptr : &*found;
}

RolePattern patternOfCell(const Provision& table, const Provision& initiative, const Provision& column)
{
    const QString other = otherPartyOfColumn(table, column);
    const Provision* cell = roleIn(initiative, column.lineage);
    if (cell == nullptr || other.isEmpty())
        return RolePattern::Own;
    return patternOf(cell->text, contentOf(table, initiative), other);
}

std::optional<RolePattern> patternOfRole(const Provision& root, LineageId initiative, LineageId column)
{
    const auto path = pathTo(root, initiative);
    const auto table =
        std::find_if(path.begin(), path.end(), [](const Provision* node) { return node->kind == Kind::RoleTable; });
    if (table == path.end())
        return {};
    for (const Provision& child : (*table)->children) {
        if (child.lineage == column && !partyOfColumn(child).isEmpty())
            return patternOfCell(**table, *path.back(), child);
    }
    return {};
}

QString sentenceForCell(RolePattern pattern, const Provision& table, const Provision& initiative,
                        const Provision& column)
{
    const QString other = otherPartyOfColumn(table, column);
    return other.isEmpty() ? QString() : roleSentence(pattern, contentOf(table, initiative), other);
}

} // namespace core::model
