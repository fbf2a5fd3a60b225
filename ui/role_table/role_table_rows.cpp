// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/role_table/role_table_rows.h"

#include "core/model/numbering.h"

#include <QCoreApplication>

#include <algorithm>

using namespace core;
using model::Provision;
using model::ProvisionKind;

namespace ui::role_table {
namespace {

class GridMaker
{
public:
    GridMaker(GridFace face, Grid& grid)
        : m_face(face)
        , m_grid(grid)
    {
    }

    void addTable(const Provision& table)
    {
        m_columns.clear();
        QString nameHead = QCoreApplication::translate("RoleTableGrid", "Initiative");
        for (const Provision& child : table.children) {
            if (child.kind == ProvisionKind::Column)
                m_columns.push_back(&child);
            else if (child.kind == ProvisionKind::InitiativeColumn)
                nameHead = child.text;
        }
        if (m_grid.heads.isEmpty()) {
            m_grid.heads.append(nameHead);
            if (m_face == GridFace::Stacked) {
                m_grid.heads << QCoreApplication::translate("RoleTableGrid", "Role")
                             << QCoreApplication::translate("RoleTableGrid", "Wording");
            } else {
                for (const Provision* column : m_columns) {
                    m_grid.heads.append(column->text);
                    m_grid.columns.push_back(column->lineage);
                }
            }
        }
        m_grid.rows.push_back(
            {RowKind::Table, table.lineage, {}, 0, {{table.lineage, {}, table.text + table.caption}}});
        addChildren(table, 0);
    }

private:
    void addChildren(const Provision& node, int level)
    {
        for (const Provision& child : node.children) {
            if (child.kind == ProvisionKind::Section) {
                m_grid.rows.push_back({RowKind::Section,
                                       child.lineage,
                                       model::shownNumber(child.number),
                                       level,
                                       {{child.lineage, {}, child.caption}}});
                addChildren(child, level + 1);
            } else if (child.kind == ProvisionKind::Initiative) {
                addInitiative(child);
            } else if (child.kind == ProvisionKind::TableNote || child.kind == ProvisionKind::Text) {
                m_grid.rows.push_back({RowKind::Note, child.lineage, {}, 0, {{child.lineage, {}, child.text}}});
            }
        }
    }

    void addInitiative(const Provision& initiative)
    {
        const GridCell name{initiative.lineage, {}, initiative.text};
        if (m_face == GridFace::Stacked) {
            bool isFirst = true;
            for (const Provision* column : m_columns) {
                const GridCell cell = cellOf(initiative, *column);
                m_grid.rows.push_back({isFirst ? RowKind::Initiative : RowKind::Role,
                                       initiative.lineage,
                                       {},
                                       0,
                                       {isFirst ? name : GridCell{initiative.lineage, {}, {}},
                                        {column->lineage, {}, column->text},
                                        cell}});
                isFirst = false;
            }
            return;
        }
        GridRow row{RowKind::Initiative, initiative.lineage, {}, 0, {name}};
        for (const Provision* column : m_columns)
            row.cells.push_back(cellOf(initiative, *column));
        m_grid.rows.push_back(std::move(row));
    }

    static GridCell cellOf(const Provision& initiative, const Provision& column)
    {
        const auto role = std::find_if(initiative.children.begin(), initiative.children.end(), [&](const Provision& r) {
            return r.kind == ProvisionKind::Role && r.column == column.lineage;
        });
        if (role == initiative.children.end())
            return {{}, column.lineage, {}};
        return {role->lineage, column.lineage, role->text};
    }

    GridFace m_face;
    Grid& m_grid;
    std::vector<const Provision*> m_columns;
};

} // namespace

Grid makeGrid(const Provision& root, GridFace face)
{
    Grid grid;
    GridMaker maker(face, grid);
    for (const Provision* table : model::allOfKind(root, ProvisionKind::RoleTable))
        maker.addTable(*table);
    return grid;
}

} // namespace ui::role_table
