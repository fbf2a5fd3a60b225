// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/apply/text_widths.h"
#include "core/model/provision.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::amend {

/// What lines of a table give, or the line that fits nowhere.
struct TableFragment
{
    std::vector<model::Provision> nodes; ///< sections, rows and notes in their order, with fresh lineages
    std::optional<QString> unplaced;
};

/// Reads rows, sections and notes (table_form.h) that go into a table below `parent`, which is the table itself or a
/// section of it. The columns are those of the table.
[[nodiscard]] TableFragment readTableLines(const model::Provision& table, const model::Provision& parent,
                                           const QStringList& lines, const TextWidths& widths);

/// Reads a whole 別表 with its heading; its columns are told by the first head row, or by the heads of stacked rows.
/// `nodes` holds the table alone.
[[nodiscard]] TableFragment readWholeTable(const QStringList& lines, const TextWidths& widths);

/// Gives a new provision the lineage of the one that it replaces, and what stands below it those of its like: 項 and 号
/// by number, sections by heading or number, rows by name, columns by head, cells by column.
void inheritLineages(const model::Provision& before, model::Provision& after);

} // namespace core::amend
