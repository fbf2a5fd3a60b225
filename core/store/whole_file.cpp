// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/whole_file.h"

#include "core/store/beside_files.h"
#include "core/store/connection.h"
#include "core/store/content_digest.h"
#include "core/store/descriptor.h"
#include "core/store/file_sync.h"
#include "core/store/log.h"
#include "core/store/raw_handle.h"
#include "core/store/read_back.h"
#include "core/store/write_failure.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

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
        if (m_path.isEmpty())
            return;
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

QString temporaryFor(const QString& path)
{
    return pathBeside(path, u".~save."_s, u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8));
}

/// An empty file with the rights of the one that it is to replace. 0, or the errno.
int createEmpty(const QString& path, const QString& replaces)
{
    constexpr mode_t kAsMaskSays = 0666;
    constexpr mode_t kRights = 07777;
    const Descriptor file(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, kAsMaskSays);
    if (file.value() < 0)
        return errno;
    struct stat status = {};
    if (::stat(QFile::encodeName(replaces).constData(), &status) != 0)
        return 0;
    // The group of an office may not be the first one of this user.
    (void)::fchown(file.value(), static_cast<uid_t>(-1), status.st_gid);
    (void)::fchmod(file.value(), (status.st_mode & kRights) | S_IRUSR | S_IWUSR);
    return 0;
}

Error failureOf(const QString& path, sqlite3* handle, int code)
{
    if ((code & 0xff) == SQLITE_FULL)
        return Error{ErrorCode::DiskFull, {path}, QString::fromUtf8(sqlite3_errmsg(handle))};
    const int failure = handle != nullptr ? sqlite3_system_errno(handle) : 0;
    if ((code & 0xff) == SQLITE_IOERR && failure != 0)
        return writeFailure(path, failure);
    return Error{ErrorCode::FileUnwritable, {path}, QString::fromUtf8(sqlite3_errstr(code))};
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

int writeMark(sqlite3* handle, const SaveMark& mark, const QString& digest)
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(handle,
                                        "UPDATE registry_info SET save_counter = ?1, save_token = ?2, "
                                        "saved_log_id = ?3, saved_at = ?4, saved_by = ?5, content_digest = ?6",
                                        -1, &raw, nullptr);
    if (code != SQLITE_OK)
        return code;
    const RawStatement statement(raw);
    const auto text = [&](int place, const QString& words) {
        const QByteArray bytes = words.toUtf8();
        sqlite3_bind_text(raw, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    };
    sqlite3_bind_int64(raw, 1, mark.counter);
    text(2, mark.token);
    sqlite3_bind_int64(raw, 3, mark.logId);
    text(4, mark.savedAt);
    text(5, mark.savedBy);
    text(6, digest);
    const int stepped = sqlite3_step(raw);
    return stepped == SQLITE_DONE ? SQLITE_OK : stepped;
}

/// Fills an empty file with the database, ready to be read without any file beside it.
Result<void> fill(const QString& temporary, Connection& connection, const WholeFile& file)
{
    sqlite3* raw = nullptr;
    // Nobody else knows the file, and some shares cannot lock: "unix-none" does not ask them to.
    int code = sqlite3_open_v2(QFile::encodeName(temporary).constData(), &raw, SQLITE_OPEN_READWRITE, "unix-none");
    RawHandle target(raw);
    // The file is worth nothing until it is whole and synced, so SQLite need not guard it on the way. The backup
    // carries over the WAL mark of the working copy; the last statement takes it away, for a share can bear no WAL
    // file.
    if (code == SQLITE_OK)
        code =
            sqlite3_exec(raw, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = backUp(connection.handle(), raw);
    if (code == SQLITE_OK)
        code = sqlite3_exec(raw, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(raw, "PRAGMA journal_mode = MEMORY", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(file.path, raw, code);
    const auto digest = contentDigest(temporary);
    if (!digest)
        return Error{ErrorCode::SaveUnverified, {file.path}, digest.error().detail};
    code = writeMark(raw, file.mark, *digest);
    if (code != SQLITE_OK)
        return failureOf(file.path, raw, code);
    target.reset();
    if (const int failure = stampDigest(temporary, *digest); failure != 0)
        return writeFailure(file.path, failure);
    return {};
}

/// The last steps, the same for every whole file.
Result<void> replace(TemporaryFile& temporary, const QString& path)
{
    if (std::rename(QFile::encodeName(temporary.path()).constData(), QFile::encodeName(path).constData()) != 0)
        return writeFailure(path, errno);
    temporary.keep();
    // From here on the file is the new one, whatever happens: some network file systems cannot sync a folder.
    if (const int failure = syncFolder(QFileInfo(path).absolutePath()); failure != 0)
        qCWarning(lcStore) << "the folder could not be synced after a save:" << qt_error_string(failure);
    return {};
}

} // namespace

Result<FileStamp> writeWhole(Connection& connection, const WholeFile& file)
{
    if (!isFileWritable(file.path))
        return Error{ErrorCode::FileReadOnly, {file.path}, {}};
    TemporaryFile temporary(temporaryFor(file.path));
    if (const int failure = createEmpty(temporary.path(), file.path); failure != 0)
        return writeFailure(file.path, failure);
    tidyBeside(file.path, QFileInfo(temporary.path()).lastModified());
    if (auto filled = fill(temporary.path(), connection, file); !filled)
        return filled.error();
    if (const int failure = syncFile(temporary.path()); failure != 0)
        return writeFailure(file.path, failure);
    if (auto same = verifyBackup(connection, temporary.path()); !same)
        return Error{same.error().code, {file.path}, same.error().detail};
    if (auto whole = verifyContent(temporary.path()); !whole)
        return Error{ErrorCode::SaveUnverified, {file.path}, whole.error().detail};
    const auto token = readSaveToken(temporary.path());
    if (!token || *token != file.mark.token)
        return Error{ErrorCode::SaveUnverified, {file.path}, u"the save mark"_s};
    // A rename keeps inode, size and time, so this is the stamp of the file once it has its name.
    const auto stamp = stampOf(temporary.path());
    if (!stamp)
        return Error{ErrorCode::FileUnwritable, {file.path}, stamp.error().detail};
    if (file.beforeReplacing) {
        if (auto ready = file.beforeReplacing(temporary.path()); !ready)
            return ready.error();
    }
    if (auto replaced = replace(temporary, file.path); !replaced)
        return replaced.error();
    return *stamp;
}

Result<void> copyWhole(const QString& from, const QString& to)
{
    TemporaryFile temporary(temporaryFor(to));
    if (auto copied = copyToWork(from, temporary.path()); !copied)
        return copied.error();
    if (const int failure = syncFile(temporary.path()); failure != 0)
        return writeFailure(to, failure);
    if (auto same = verifySame(from, temporary.path()); !same)
        return Error{same.error().code, {to}, same.error().detail};
    return replace(temporary, to);
}

} // namespace core::store
