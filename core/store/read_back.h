// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace core::store {

class Connection;

/// Whether a copy on the disk holds what it should. The pages are read from the disk again, not from the memory that
/// they were written from, as far as the system lets go of that.

/// A file that was made from the database of a connection by backup, and whose save mark was changed then. Error:
/// SaveUnverified with the first page that differs.
[[nodiscard]] Result<void> verifyBackup(Connection& connection, const QString& copy);

/// Two files byte by byte. Error: SaveUnverified.
[[nodiscard]] Result<void> verifySame(const QString& original, const QString& copy);

} // namespace core::store
