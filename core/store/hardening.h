// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

struct sqlite3;

namespace core::store {

/// What every connection takes upon itself, because a registry file may come from anywhere: limits of length, depth and
/// number far above what an office needs; no extensions, no views, no functions of the file's choosing in its schema
/// (trusted_schema), no writing to the schema or to shadow tables (defensive); and an authorizer that refuses ATTACH,
/// virtual tables, temporary objects, writable_schema and load_extension() in whatever statement they stand.
/// What SQLite refused, in words; empty when all is set.
[[nodiscard]] QString harden(sqlite3* handle);

/// Ends a statement of a connection that runs longer than it should, as on a file built to take for ever: the statement
/// fails with "interrupted". Holds from construction to destruction; one at a time for each connection.
class TimeLimit
{
public:
    TimeLimit(sqlite3* handle, std::chrono::milliseconds longest);
    ~TimeLimit();
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;

private:
    static int isOver(void* self);

    sqlite3* m_handle;
    std::chrono::steady_clock::time_point m_end;
};

/// How long the checks at the opening of a file may take: what a slow disk needs for its size, and some seconds.
[[nodiscard]] std::chrono::milliseconds timeForChecks(qint64 fileSize);

} // namespace core::store
