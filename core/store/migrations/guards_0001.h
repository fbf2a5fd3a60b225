// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::store {

/// The triggers of schema version 1 that keep signed revisions as they are: the revision itself, its parties, its
/// provisions, and the copy of its signed text. Part of migration 1 and frozen with it.
///
/// A revision is born a draft. Signing is one update, and only beside a copy of the signed text; afterwards only the
/// state moves on. Three functions of the program open these doors, so that every other program finds them shut:
/// history_applies() while undo and redo bring back a state that was recorded whole; withdrawn_revision(), the one
/// revision whose signature is being withdrawn; history_merges() for the change log.
///
/// REPLACE and UPDATE OR REPLACE delete the row that is in the way without firing a delete trigger: each guard of an
/// insertion or update therefore looks at the row in the way as well.
[[nodiscard]] std::vector<QString> guardsOfVersion1();

} // namespace core::store
