// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry_file.h"

#include "core/store/descriptor.h"
#include "core/store/migration_runner.h"
#include "core/store/raw_handle.h"
#include "core/store/write_failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

// Offsets in the header of an SQLite file: sqlite.org/fileformat2.html, section 1.3.
constexpr int kHeaderSize = 100;
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr int kVersionValidForAt = 92;
const QByteArray& magic()
{
    static const QByteArray kMagic("SQLite format 3", 16);
    return kMagic;
}

constexpr qint64 kMegabyte = qint64{1024} * 1024;
constexpr qint64 kLargestFile = 2048 * kMegabyte;

quint32 numberAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Bytes that the file must have at least, by its own account.
qint64 sizeByHeader(const QByteArray& header)
{
    const qint64 raw = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    // Programs older than SQLite 3.7 do not keep the page count; it holds only when both counters agree.
    const bool holds = numberAt(header, kChangeCounterAt) == numberAt(header, kVersionValidForAt);
    return holds ? pageSize * numberAt(header, kPageCountAt) : pageSize;
}

/// Copies with the means of the system, which may be no more than sharing the blocks. 0, or the errno; *didRead tells
/// which side failed.
int copyBytes(const QString& from, const QString& to, bool* didRead)
{
    constexpr mode_t kOwnerOnly = 0600;
    constexpr size_t kChunk = size_t{1} << 24;
    const Descriptor source(from, O_RDONLY);
    if (source.value() < 0)
        return errno;
    *didRead = true;
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL, kOwnerOnly);
    if (target.value() < 0)
        return errno;
    while (true) {
        const ssize_t copied = ::sendfile(target.value(), source.value(), nullptr, kChunk);
        if (copied == 0)
            return 0;
        if (copied < 0 && errno != EINTR)
            return errno;
    }
}

/// The statement by which a table was made; empty when there is no such table.
QString tableSql(sqlite3* handle, const char* table)
{
    sqlite3_stmt* raw = nullptr;
    sqlite3_prepare_v2(handle, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", -1, &raw, nullptr);
    const RawStatement statement(raw);
    if (raw == nullptr)
        return {};
    sqlite3_bind_text(raw, 1, table, -1, SQLITE_STATIC);
    return sqlite3_step(raw) == SQLITE_ROW
               ? QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)))
               : QString();
}

/// Only a plain table that a migration has made is asked for anything: what else bears its name may have been planted.
bool isMadeByUs(const QString& sql)
{
    for (const Migration& migration : allMigrations()) {
        if (std::find(migration.statements.begin(), migration.statements.end(), sql) != migration.statements.end())
            return true;
    }
    return false;
}

} // namespace

Result<FileStamp> stampOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        const QString reason = qt_error_string(errno);
        return errno == ENOENT ? Error{ErrorCode::FileNotFound, {path}, reason}
                               : Error{ErrorCode::FileUnreadable, {path}, reason};
    }
    constexpr qint64 kNsPerSecond = 1'000'000'000;
    return FileStamp{status.st_size, status.st_mtim.tv_sec * kNsPerSecond + status.st_mtim.tv_nsec, status.st_ino};
}

Result<FileHeader> readHeader(const QString& path)
{
    auto stamp = stampOf(path);
    if (!stamp)
        return stamp.error();
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}, {}};
    // A pipe would keep its reader waiting for ever, a device has no end.
    if (!info.isFile())
        return Error{ErrorCode::RegistryNotOurs, {path}, {}};
    if (stamp->size > kLargestFile)
        return Error{ErrorCode::FileTooLarge,
                     {path, QString::number(stamp->size / kMegabyte), QString::number(kLargestFile / kMegabyte)},
                     {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path}, file.errorString()};
    const QByteArray header = file.read(kHeaderSize);
    if (!header.startsWith(magic()))
        return Error{ErrorCode::RegistryNotOurs, {path}, {}};
    if (header.size() < kHeaderSize)
        return Error{ErrorCode::RegistryDamaged, {path}, u"the file ends within its header"_s};
    if (numberAt(header, kApplicationIdAt) != static_cast<quint32>(kApplicationId))
        return Error{ErrorCode::RegistryNotOurs, {path}, {}};
    if (stamp->size < sizeByHeader(header))
        return Error{ErrorCode::RegistryDamaged, {path}, u"the file is cut short"_s};
    return FileHeader{static_cast<qint32>(numberAt(header, kUserVersionAt)), *stamp};
}

Result<FileStamp> copyToWork(const QString& from, const QString& to)
{
    auto before = stampOf(from);
    if (!before)
        return before.error();
    bool didRead = false;
    if (const int failure = copyBytes(from, to, &didRead); failure != 0)
        return didRead ? writeFailure(to, failure) : Error{ErrorCode::FileUnreadable, {from}, qt_error_string(failure)};
    auto after = stampOf(from);
    if (!after)
        return after.error();
    if (*before != *after)
        return Error{ErrorCode::RegistryChangedMeanwhile, {from}, u"it changed while it was read"_s};
    return after;
}

QString registryPathOf(const QString& path)
{
    const QFileInfo file(path);
    QString canonical = file.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

Result<QString> readSaveToken(const QString& path)
{
    if (auto header = readHeader(path); !header)
        return header.error();
    int code = SQLITE_OK;
    const RawHandle handle = openImmutable(path, &code);
    if (code != SQLITE_OK || !isMadeByUs(tableSql(handle.get(), "registry_info")))
        return Error{ErrorCode::RegistryDamaged, {path}, u"it has no save mark of ours"_s};
    sqlite3_stmt* raw = nullptr;
    sqlite3_prepare_v2(handle.get(), "SELECT save_token FROM registry_info", -1, &raw, nullptr);
    const RawStatement statement(raw);
    if (raw == nullptr || sqlite3_step(raw) != SQLITE_ROW)
        return Error{ErrorCode::RegistryDamaged, {path}, QString::fromUtf8(sqlite3_errmsg(handle.get()))};
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)));
}

bool isFileWritable(const QString& path)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0)
        return true;
    // The administrator may write everything; a file that somebody protected stays protected all the same.
    constexpr mode_t kAnyMayWrite = 0222;
    return (status.st_mode & kAnyMayWrite) != 0 && ::access(name.constData(), W_OK) == 0;
}

} // namespace core::store
