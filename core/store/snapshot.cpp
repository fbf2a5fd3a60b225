// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot.h"

#include "core/store/connection.h"
#include "core/store/raw_handle.h"
#include "core/store/working_copy.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Error failureOf(const QString& path, int code)
{
    const ErrorCode kind = (code & 0xff) == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    return Error{kind, {path}, QString::fromUtf8(sqlite3_errstr(code))};
}

/// In one step, so that the reader sees one state, whoever writes beside it.
int backUp(const QString& original, sqlite3* to)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(original).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const RawHandle from(raw);
    if (opened != SQLITE_OK)
        return opened;
    constexpr int kPatienceMs = 5'000; // a checkpoint of the writer lasts no longer
    sqlite3_busy_timeout(from.get(), kPatienceMs);
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from.get(), "main");
    if (backup == nullptr)
        return sqlite3_errcode(to);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    return stepped == SQLITE_DONE ? finished : stepped;
}

} // namespace

Snapshot::Snapshot(QString path)
    : m_path(std::move(path))
{
}

Snapshot::~Snapshot()
{
    m_connection.reset();
    QFile::remove(m_path);
}

Result<std::unique_ptr<Snapshot>> Snapshot::of(const WorkingCopy& copy)
{
    std::unique_ptr<Snapshot> snapshot(new Snapshot(QDir(copy.folder()).filePath(u"snapshot.sqlite"_s)));
    QFile::remove(snapshot->m_path);
    if (auto filled = snapshot->fill(copy.databasePath()); !filled)
        return filled.error();
    return snapshot;
}

Result<void> Snapshot::fill(const QString& original)
{
    sqlite3* raw = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(m_path).constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    RawHandle target(raw);
    // It need not outlive anything, and carries the mark of a WAL that it shall not have.
    if (code == SQLITE_OK)
        code = sqlite3_exec(raw, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = backUp(original, raw);
    if (code == SQLITE_OK)
        code = sqlite3_exec(raw, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_path, code);
    target.reset();
    auto connection = Connection::open(m_path);
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    return {};
}

} // namespace core::store
