// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/migrations/migration.h"

#include <vector>

namespace core::store {

class Connection;

/// "Kyoy" in the header of every registry file.
inline constexpr qint32 kApplicationId = 0x4B796F79;

/// The user_version of the file.
[[nodiscard]] Result<qint64> schemaVersion(const Connection& connection);

/// Brings a file up to the newest migration of a list, from whatever version it has; each migration with its version
/// bump in one transaction of its own. Error: StoreFailed; the file then stands at the last migration that went
/// through.
Result<void> runMigrations(Connection& connection, const std::vector<Migration>& migrations);

/// Compares the schema of a file, name by name and word by word, with what the migrations up to its version make.
/// Anything planted (a trigger, a view, a table) or missing is an error: StoreFailed with what differs. Derived tables
/// may be missing or of another shape; those of another shape are named in the result and are to be dropped.
[[nodiscard]] Result<std::vector<QString>> checkSchema(const Connection& connection, qint64 version,
                                                       const std::vector<Migration>& migrations = allMigrations());

/// What can be asked of a file from a newer version, of which only reading is allowed: plain tables only, no view and
/// no virtual table, and each table known with the known columns in their places. Error: StoreFailed with what differs.
/// The list is empty.
[[nodiscard]] Result<std::vector<QString>> checkNewerSchema(const Connection& connection);

} // namespace core::store
