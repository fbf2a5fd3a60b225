// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/registry.h"

#include <QString>

#include <memory>

namespace core::store {

/// The steps of opening that work on the working copy; the registry file itself is out of their reach.

/// Errors: RegistryNewer (unless it is only to be read), RegistryDamaged for a version that never was.
[[nodiscard]] Result<void> checkVersion(const QString& path, qint64 version, OpenMode mode);

/// A new database with the newest schema. Error: StoreFailed.
[[nodiscard]] Result<std::unique_ptr<Connection>> createDatabase(const QString& databasePath);

/// Opens the copy of a file: schema compared, integrity checked, migrated, derived tables made, in WAL.
/// Errors: RegistryDamaged, RegistryOlder; `path` is the file that they name.
[[nodiscard]] Result<std::unique_ptr<Connection>> openDatabase(const QString& path, const QString& databasePath);

} // namespace core::store
