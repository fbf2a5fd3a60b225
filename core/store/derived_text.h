// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_summary.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace core::store {

class Connection;

/// The folded search text beside each provision: derived, never recorded, never the truth. It may be dropped at any
/// time; ensureDerivedText() builds it anew. All functions write and need an open WriteScope.

/// The CREATE statements of derived tables; their names begin with "derived_".
[[nodiscard]] std::vector<QString> derivedSchema();

/// Gives a connection the SQL function fold_words(caption, text). False when SQLite refused.
[[nodiscard]] bool addFolding(sqlite3* handle);

/// Creates the tables and fills them when they are missing or were made by another folding.
Result<void> ensureDerivedText(Connection& connection);

/// Drops every derived table and builds them again.
Result<void> rebuildDerivedText(Connection& connection);

/// Follows one edit, undo or redo.
Result<void> refreshDerivedText(Connection& connection, const ChangeSummary& summary);

} // namespace core::store
