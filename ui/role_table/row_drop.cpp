// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/role_table/row_drop.h"

#include "core/model/edit/role_table_edit.h"
#include "core/model/provision_place.h"

#include <algorithm>
#include <cstdlib>

using namespace core;
using model::Provision;
using model::ProvisionKind;

namespace ui::role_table {
namespace {

const Provision* parentOf(const Provision& root, LineageId lineage)
{
    const auto path = model::pathTo(root, lineage);
    return path.size() < 2 ? nullptr : path[path.size() - 2];
}

std::vector<LineageId> childrenOf(const Provision& parent, ProvisionKind kind)
{
    std::vector<LineageId> children;
    for (const Provision& child : parent.children) {
        if (child.kind == kind)
            children.push_back(child.lineage);
    }
    return children;
}

int rowOf(const Grid& grid, LineageId lineage)
{
    const auto found =
        std::find_if(grid.rows.begin(), grid.rows.end(), [&](const GridRow& row) { return row.lineage == lineage; });
    return static_cast<int>(found - grid.rows.begin());
}

std::optional<RowDrop> planInitiative(const Provision& root, const Grid& grid, LineageId moved, int before)
{
    RowDrop drop{moved, false, {}, 0, 0};
    for (int above = before - 1; above >= 0; --above) {
        const GridRow& row = grid.rows[static_cast<size_t>(above)];
        if (row.kind == RowKind::Note || row.lineage == moved)
            continue;
        if (row.kind == RowKind::Section || row.kind == RowKind::Table) {
            drop.section = row.lineage;
            break;
        }
        const Provision* parent = parentOf(root, row.lineage);
        if (parent == nullptr)
            return {};
        std::vector<LineageId> beside = childrenOf(*parent, ProvisionKind::Initiative);
        std::erase(beside, moved);
        drop.section = parent->lineage;
        drop.index = static_cast<size_t>(std::find(beside.begin(), beside.end(), row.lineage) - beside.begin()) + 1;
        break;
    }
    if (drop.section.isNull())
        return {};
    if (const Provision* home = parentOf(root, moved); home != nullptr && home->lineage == drop.section) {
        const auto own = childrenOf(*home, ProvisionKind::Initiative);
        if (std::find(own.begin(), own.end(), moved) - own.begin() == static_cast<std::ptrdiff_t>(drop.index))
            return {};
    }
    return drop;
}

std::optional<RowDrop> planSection(const Provision& root, const Grid& grid, LineageId moved, int before)
{
    const Provision* parent = parentOf(root, moved);
    if (parent == nullptr)
        return {};
    const auto beside = childrenOf(*parent, ProvisionKind::Section);
    const auto from = std::find(beside.begin(), beside.end(), moved) - beside.begin();
    const auto to = std::count_if(beside.begin(), beside.end(),
                                  [&](LineageId section) { return section != moved && rowOf(grid, section) < before; });
    // A gap inside the section itself, or right behind it, is where it stands.
    if (from == to)
        return {};
    return RowDrop{moved, true, {}, 0, static_cast<int>(to - from)};
}

} // namespace

std::optional<RowDrop> planDrop(const Provision& root, const Grid& grid, int row, int before)
{
    if (row < 0 || row >= static_cast<int>(grid.rows.size()))
        return {};
    const GridRow& dragged = grid.rows[static_cast<size_t>(row)];
    if (dragged.kind == RowKind::Section)
        return planSection(root, grid, dragged.lineage, before);
    if (dragged.kind == RowKind::Initiative || dragged.kind == RowKind::Role)
        return planInitiative(root, grid, dragged.lineage, before);
    return {};
}

Result<model::EditOutcome> applyDrop(const Provision& root, const RowDrop& drop)
{
    if (!drop.isSection)
        return model::moveInitiativeTo(root, drop.moved, drop.section, drop.index);
    const auto direction = drop.steps < 0 ? model::MoveDirection::Up : model::MoveDirection::Down;
    auto outcome = model::moveSection(root, drop.moved, direction);
    for (int step = 1; outcome && step < std::abs(drop.steps); ++step) {
        const Provision so = outcome->root;
        outcome = model::moveSection(so, drop.moved, direction);
    }
    return outcome;
}

} // namespace ui::role_table
