// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_handle.h"

#include <QString>

#include <memory>

namespace core::store {

/// A connection that was made without QtSql: for a file that is written or looked at once.
struct CloseHandle
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using RawHandle = std::unique_ptr<sqlite3, CloseHandle>;

struct FinalizeStatement
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Opens a file to look at, without locking or changing it, hardened. The handle is there even after a failure, to ask
/// it why; `code` is what SQLite said.
[[nodiscard]] RawHandle openImmutable(const QString& path, int* code);

} // namespace core::store
