// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace core::store {

/// Whether bytes have the outer shape of a changeset of our tables, from the first to the last. Every blob that comes
/// out of a file must pass before SQLite sees it: SQLite 3.40 runs for ever on a table name without an end. The format
/// is documented in the comment of sqlite3changeset_start's sources: 'T', columns, key flags, name, then records.
[[nodiscard]] bool isChangeset(QByteArrayView bytes);

} // namespace core::store
