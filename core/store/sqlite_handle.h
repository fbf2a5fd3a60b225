// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Debian's library has the session extension; its header hides it without these two. This is the only place that
// includes sqlite3.h.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <QSqlDatabase>

namespace core::store {

/// The raw handle that the Qt driver works on, for what QtSql lacks: sessions, backup, limits. It belongs to the driver
/// and lives as long as the database is open. nullptr when the driver is not SQLite or uses another copy of the library
/// than the one linked here, for then the handle must not be touched.
[[nodiscard]] sqlite3* sqliteHandle(const QSqlDatabase& database);

} // namespace core::store
