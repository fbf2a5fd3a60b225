// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/model/provision.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui::role_table {

/// The grid shows the rows of a 別表 in one of two ways; the paper beside it is the third (ui.md 4.2).
enum class GridFace {
    List,    ///< 一覧表: a row a 取組, a column a role
    Stacked, ///< 3段: a row a role, with its label
};

enum class RowKind { Table, Section, Initiative, Role, Note };

/// One cell's home.
struct GridCell
{
    core::LineageId lineage; ///< of the provision whose words it shows; null for a cell that the table lacks
    core::LineageId column;  ///< roles: of their column
    QString words;

    friend bool operator==(const GridCell&, const GridCell&) = default;
};

struct GridRow
{
    RowKind kind = RowKind::Initiative;
    core::LineageId lineage;     ///< of the table, section, initiative or note
    QString number;              ///< of a section
    int level = 0;               ///< of a section, from 0
    std::vector<GridCell> cells; ///< headings: one; list: name and roles; stacked: name, label, words

    friend bool operator==(const GridRow&, const GridRow&) = default;
};

/// The grid of all role tables of a text.
struct Grid
{
    QStringList heads;                    ///< of the columns
    std::vector<core::LineageId> columns; ///< list face: lineage of each role column, from the second grid column on
    std::vector<GridRow> rows;

    friend bool operator==(const Grid&, const Grid&) = default;
};

/// Pure. Tables whose columns differ share the columns of the first by position.
[[nodiscard]] Grid makeGrid(const core::model::Provision& root, GridFace face);

} // namespace ui::role_table
