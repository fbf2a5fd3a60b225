// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::store {

/// One step of the schema. Append-only: a shipped migration is never edited. Statements are single, because QtSql
/// refuses two at once and splitting a script at its semicolons would break triggers. Each column has its comment in
/// the SQL.
struct Migration
{
    int version = 0; ///< the user_version that the file has afterwards; from 1, without a gap
    QString description;
    /// True for one that rebuilds or reorders tables: SQLite would apply an older changeset to them without an error
    /// and without an effect, so the undo history before it is closed. Adding a column at the end does not close it.
    bool closesHistory = false;
    std::vector<QString> statements;
};

/// Every migration in order. A new file runs all of them from 0.
[[nodiscard]] std::vector<Migration> allMigrations();

/// The version that this program writes.
[[nodiscard]] int currentVersion();

[[nodiscard]] Migration migration0001();

} // namespace core::store
