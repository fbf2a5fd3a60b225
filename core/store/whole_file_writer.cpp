// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/file_sync.h"
#include "core/store/log.h"
#include "core/store/registry_file.h"
#include "core/store/sqlite_handle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

struct CloseHandle
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};

/// Removes a temporary file unless it has found its place.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~TemporaryFile()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

Error unwritable(const QString& path, const QString& reason)
{
    return Error{ErrorCode::FileUnwritable, {path}, reason};
}

int backUp(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr)
        return sqlite3_errcode(to);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    return stepped == SQLITE_DONE ? finished : stepped;
}

/// Fills an empty file with the database, ready to be read without any file beside it.
Result<void> fill(const QString& temporary, Connection& connection, const QString& path)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(temporary).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> target(raw);
    if (opened != SQLITE_OK)
        return unwritable(path, QString::fromUtf8(sqlite3_errstr(opened)));
    // The file is worth nothing until it is whole and synced, so SQLite need not guard it on the way. The backup
    // carries over the WAL mark of the working copy; the last statement takes it away, for a share can bear no WAL
    // file.
    if (sqlite3_exec(raw, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return unwritable(path, QString::fromUtf8(sqlite3_errmsg(raw)));
    if (const int code = backUp(connection.handle(), raw); code != SQLITE_OK)
        return unwritable(path, QString::fromUtf8(sqlite3_errstr(code)));
    if (sqlite3_exec(raw, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return unwritable(path, QString::fromUtf8(sqlite3_errmsg(raw)));
    return {};
}

} // namespace

Result<FileStamp> writeWhole(Connection& connection, const QString& path)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath();
    const QString name = u".~save.%1.%2"_s.arg(target.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8));
    TemporaryFile temporary(QDir(folder).filePath(name));

    QFile file(temporary.path());
    if (!file.open(QIODevice::NewOnly))
        return unwritable(path, file.errorString());
    file.close();
    if (target.exists())
        file.setPermissions(target.permissions() | QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    if (auto filled = fill(temporary.path(), connection, path); !filled)
        return filled.error();
    if (const int failure = syncFile(temporary.path()); failure != 0)
        return unwritable(path, qt_error_string(failure));
    auto written = readHeader(temporary.path());
    if (!written)
        return unwritable(path, u"what was written could not be read back: "_s + written.error().detail);
    // A rename keeps inode, size and time, so this is the stamp of the file once it has its name.
    const auto stamp = stampOf(temporary.path());
    if (!stamp)
        return unwritable(path, stamp.error().detail);
    if (std::rename(QFile::encodeName(temporary.path()).constData(), QFile::encodeName(path).constData()) != 0)
        return unwritable(path, qt_error_string(errno));
    temporary.keep();
    // From here on the file is the new one, whatever happens: some network file systems cannot sync a folder.
    if (const int failure = syncFolder(folder); failure != 0)
        qCWarning(lcStore) << "the folder could not be synced after a save:" << qt_error_string(failure);
    return *stamp;
}

} // namespace core::store
