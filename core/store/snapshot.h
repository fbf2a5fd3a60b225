// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace core::store {

class Connection;
class WorkingCopy;

/// The working copy as it stood at one moment, in a database of its own beside it, which goes with this value: a worker
/// writes and compares it in peace while the main thread edits on. In the thread that made it.
class Snapshot
{
public:
    /// A file that an earlier process left in its place is replaced. Errors: DiskFull, FileUnwritable, StoreFailed.
    [[nodiscard]] static Result<std::unique_ptr<Snapshot>> of(const WorkingCopy& copy);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    [[nodiscard]] Connection& connection() { return *m_connection; }

private:
    explicit Snapshot(QString path);
    Result<void> fill(const QString& original);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

} // namespace core::store
