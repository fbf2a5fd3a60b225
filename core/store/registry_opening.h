// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/migrations/migration.h"
#include "core/store/registry_options.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace core::store {

/// The steps of opening that work on the working copy; the registry file itself is out of their reach.

/// Errors: RegistryNewer (unless it is only to be read), RegistryDamaged for a version that never was.
[[nodiscard]] Result<void> checkVersion(const QString& path, qint64 version, OpenMode mode);

/// A new database with the newest schema. Errors: StoreFailed, those of the contents.
[[nodiscard]] Result<std::unique_ptr<Connection>> createDatabase(const QString& databasePath,
                                                                 const FirstContents& contents);

enum class Upgrade {
    NotNeeded,
    Done,    ///< the copy has the newest schema, the file not yet
    TooLate, ///< the file is newer than this program
};

struct OpenedDatabase
{
    std::unique_ptr<Connection> connection;
    Upgrade upgrade = Upgrade::NotNeeded;
};

/// What opening works with; a test may know more migrations than the program.
struct OpeningSteps
{
    std::vector<Migration> migrations = allMigrations();
    /// Called when the copy is found sound and is about to be migrated: the moment to keep the file as it was.
    std::function<Result<void>()> beforeMigration;
};

/// Opens the copy of a file: schema compared, integrity checked, the original kept, migrated, derived tables made, in
/// WAL. Errors: RegistryDamaged, RegistryOlder, RegistryNewer (one whose tables are not those known), FileUnwritable,
/// those of beforeMigration; `path` is the file that they name.
[[nodiscard]] Result<OpenedDatabase> openDatabase(const QString& path, const QString& databasePath,
                                                  const OpeningSteps& steps = {});

} // namespace core::store
