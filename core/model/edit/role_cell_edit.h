// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/edit_outcome.h"
#include "core/model/role_pattern.h"

#include <QStringList>

#include <vector>

namespace core::model {

/// Edits of the cells of a role table. A column is named by its lineage; a null lineage is the column of the names. As
/// role_table_edit.h: pure functions. Errors of all: ProvisionUnknown, EditNotHere with the place.

/// The words of a cell, which is made when the row has none there. When the content (内容) of a row changes, those of
/// its cells that follow a pattern are made anew and listed as `followed`. Selects the cell.
[[nodiscard]] Result<EditOutcome> setRole(const Provision& root, LineageId initiative, LineageId column,
                                          const QString& text);

/// Writes the sentence of a pattern into a cell; Own keeps the words as they are. Error: also ContentUnpatterned with
/// the name of the row.
[[nodiscard]] Result<EditOutcome> applyPattern(const Provision& root, LineageId initiative, LineageId column,
                                               RolePattern pattern);

/// Ctrl+D: gives the cells of the first row to the rows below it, column by column. A cell that follows a pattern gives
/// the pattern on, as a formula would; any other its words. Error: also ContentUnpatterned with the name of the row
/// that the pattern does not fit.
[[nodiscard]] Result<EditOutcome> fillDown(const Provision& root, const std::vector<LineageId>& initiatives,
                                           const std::vector<LineageId>& columns);

/// Paste: a block of texts from its upper left cell on, over the rows of the table in reading order, whatever their
/// sections. Rows beyond the last one are added to its section and listed as `added`. Error: also CellsDoNotFit when
/// the block is wider than the table from there on: nothing is cut off. Selects the first row.
[[nodiscard]] Result<EditOutcome> setCells(const Provision& root, LineageId initiative, LineageId column,
                                           const std::vector<QStringList>& block);

} // namespace core::model
