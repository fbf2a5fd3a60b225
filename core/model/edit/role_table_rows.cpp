// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/role_table_rows.h"

#include "core/model/edit/edit_session.h"
#include "core/model/edit/item_style.h"
#include "core/model/edit/renumbering.h"
#include "core/model/grammar.h"
#include "core/model/role_columns.h"

#include <algorithm>
#include <utility>

namespace core::model {

namespace {

using Kind = ProvisionKind;

const Provision* firstBelow(const Provision& table, Kind kind)
{
    const auto all = allOfKind(table, kind);
    return all.empty() ? nullptr : all.front();
}

size_t columnIndex(const Provision& table, LineageId column)
{
    size_t index = 0;
    for (const Provision& child : table.children) {
        if (child.kind != Kind::Column)
            continue;
        if (child.lineage == column)
            return index;
        ++index;
    }
    return index;
}

/// Outline only: cells are marked like items below the row. In the other faces they have no number.
ProvisionNumber cellSample(const Provision& root, const Provision& table, const Provision& initiative)
{
    if (const Provision* own = firstChild(initiative, Kind::Role))
        return own->number;
    if (const Provision* other = firstBelow(table, Kind::Role))
        return other->number;
    return table.face == Face::Outline ? sampleBelow(root, initiative) : ProvisionNumber();
}

/// Sections at the same depth elsewhere in the table.
const Provision* sectionBeside(const Provision& table, const Provision& parent)
{
    if (const Provision* own = firstChild(parent, Kind::Section))
        return own;
    if (parent.kind == Kind::RoleTable)
        return nullptr;
    for (const Provision* section : allOfKind(table, Kind::Section)) {
        if (const Provision* below = firstChild(*section, Kind::Section);
            below != nullptr && section->number.style == parent.number.style)
            return below;
    }
    return nullptr;
}

} // namespace

std::optional<TreePath> tablePath(const Provision& root, const TreePath& path)
{
    return enclosing(root, path, [](Kind kind) { return kind == Kind::RoleTable; });
}

ProvisionNumber initiativeSample(const Provision& root, const Provision& table, const Provision& parent)
{
    if (const Provision* own = firstChild(parent, Kind::Initiative))
        return own->number;
    if (const Provision* other = firstBelow(table, Kind::Initiative))
        return other->number;
    if (table.face != Face::Outline)
        return {};
    Provision above = makeProvision(parent.kind == Kind::RoleTable ? Kind::Paragraph : Kind::Item);
    above.number = parent.number;
    return sampleBelow(root, above);
}

ProvisionNumber sectionSample(const Provision& root, const Provision& table, const Provision& parent)
{
    if (const Provision* beside = sectionBeside(table, parent))
        return beside->number;
    Provision above = makeProvision(parent.kind == Kind::RoleTable ? Kind::Paragraph : Kind::Item);
    above.number = parent.number;
    // Below 「1」 comes 「(1)」, as below a 項.
    if (parent.number.style == NumberStyle::Arabic)
        above.kind = Kind::Paragraph;
    return sampleBelow(root, above);
}

void addToTable(Provision& parent, size_t index, Provision added, const ProvisionNumber& sample,
                const DigitWidths& widths)
{
    const Kind kind = added.kind;
    const LineageId lineage = added.lineage;
    insertChild(parent, index, std::move(added));
    const auto sequence = childrenOfKind(parent, kind);
    const auto at =
        std::find_if(sequence.begin(), sequence.end(), [&](const Provision* node) { return node->lineage == lineage; });
    numberAdded(sequence, static_cast<size_t>(at - sequence.begin()), sample, widths);
}

Provision takeFromTable(Provision& parent, size_t index, const DigitWidths& widths)
{
    const Provision& node = parent.children[index];
    const auto sequence = childrenOfKind(parent, node.kind);
    const auto at = std::find(sequence.begin(), sequence.end(), &node);
    closeGap({at + 1, sequence.end()}, node.number, widths);
    return takeChild(parent, index);
}

Provision emptyInitiative(const Provision& root, const Provision& table, const Provision& parent,
                          const ProvisionNumber& number, const QString& name)
{
    Provision initiative = makeProvision(Kind::Initiative, name);
    initiative.number = number;
    const Provision* alike = firstChild(parent, Kind::Initiative);
    if (alike == nullptr)
        alike = firstBelow(table, Kind::Initiative);
    for (const Provision& column : table.children) {
        if (column.kind == Kind::Column && (alike == nullptr || roleIn(*alike, column.lineage) != nullptr))
            cellOf(root, table, initiative, column.lineage);
    }
    return initiative;
}

Provision& cellOf(const Provision& root, const Provision& table, Provision& initiative, LineageId column)
{
    const auto cell = [&]() -> Provision* { return const_cast<Provision*>(roleIn(std::as_const(initiative), column)); };
    if (Provision* found = cell())
        return *found;
    const ProvisionNumber sample = cellSample(root, table, initiative);
    size_t index = 0;
    for (size_t i = 0; i < initiative.children.size(); ++i) {
        const Provision& other = initiative.children[i];
        if (other.kind == Kind::Role && columnIndex(table, other.column) < columnIndex(table, column))
            index = i + 1;
    }
    Provision role = makeProvision(Kind::Role);
    role.column = column;
    addToTable(initiative, index, std::move(role), sample, digitWidthsOf(root));
    return *cell();
}

size_t endOfRows(const Provision& parent)
{
    size_t end = 0;
    for (size_t index = 0; index < parent.children.size(); ++index) {
        const Kind kind = parent.children[index].kind;
        if (kind == Kind::Initiative || kind == Kind::Column || kind == Kind::InitiativeColumn)
            end = index + 1;
    }
    return end;
}

Result<EditOutcome> finishTable(const Provision& before, Provision after, LineageId selection)
{
    if (const auto found = violations(after); !found.empty())
        return Error{ErrorCode::GrammarViolated, {found.front().place}, {}};
    EditOutcome outcome;
    outcome.renumbered = renumberedBetween(before, after);
    outcome.root = std::move(after);
    outcome.selection = selection;
    return outcome;
}

} // namespace core::model
