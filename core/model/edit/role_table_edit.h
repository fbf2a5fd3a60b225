// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/article_edit.h"
#include "core/model/edit/edit_outcome.h"
#include "core/model/role_pattern.h"

#include <QStringList>

namespace core::model {

/// Edits of role tables (別表), the same for its three faces: columns, stacked rows, and the outline inside an article,
/// whose numbers are kept right. As article_edit.h: pure functions over the whole tree, nothing half done, references
/// untouched, for nothing refers to a row. Errors of all: ProvisionUnknown, EditNotHere with the place.

/// A row behind the one named, or the last one of a section, or of a table. It gets an empty cell for each column that
/// the rows beside it fill. Selects the row.
[[nodiscard]] Result<EditOutcome> addInitiative(const Provision& root, LineageId place, const QString& name);
[[nodiscard]] Result<EditOutcome> renameInitiative(const Provision& root, LineageId initiative, const QString& name);
[[nodiscard]] Result<EditOutcome> removeInitiative(const Provision& root, LineageId initiative);
/// Past its neighbour; at the edge of its section to the section beside it. Error: also MoveNotPossible.
[[nodiscard]] Result<EditOutcome> moveInitiative(const Provision& root, LineageId initiative, MoveDirection direction);
/// To the place before row `index` of a section (or of a table without sections) of the same table, counted without the
/// row itself; behind all when there are fewer. For dragging.
[[nodiscard]] Result<EditOutcome> moveInitiativeTo(const Provision& root, LineageId initiative, LineageId section,
                                                   size_t index);

/// A section (区分) behind the one named or the one that holds the row named, on its level; the last one of a table.
/// Numbered as its neighbours, else (1), and ア below (1).
[[nodiscard]] Result<EditOutcome> addSection(const Provision& root, LineageId place, const QString& heading);
[[nodiscard]] Result<EditOutcome> renameSection(const Provision& root, LineageId section, const QString& heading);
/// Error: also SectionNotEmpty with heading and number of rows: rows never go along unseen.
[[nodiscard]] Result<EditOutcome> removeSection(const Provision& root, LineageId section);
/// With its rows past the section beside it. Error: also MoveNotPossible.
[[nodiscard]] Result<EditOutcome> moveSection(const Provision& root, LineageId section, MoveDirection direction);

} // namespace core::model
