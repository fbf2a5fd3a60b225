// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry_file.h"

#include "core/store/migration_runner.h"
#include "core/store/sqlite_handle.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <cerrno>
#include <memory>

#include <sys/stat.h>

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

struct CloseHandle
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};

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
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::FileIsDirectory, {path}, {}};
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
    QFile file(from);
    if (!file.copy(to)) {
        const bool cannotRead = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::ReadError;
        return Error{cannotRead ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable,
                     {cannotRead ? from : to},
                     file.errorString()};
    }
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto after = stampOf(from);
    if (!after)
        return after.error();
    if (*before != *after)
        return Error{ErrorCode::RegistryChangedMeanwhile, {from}, u"it changed while it was read"_s};
    return after;
}

Result<QString> readSaveToken(const QString& path)
{
    const QByteArray url = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1&mode=ro";
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(url.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> handle(raw);
    sqlite3_stmt* statement = nullptr;
    if (opened == SQLITE_OK)
        sqlite3_prepare_v2(raw, "SELECT save_token FROM registry_info", -1, &statement, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement, &sqlite3_finalize);
    if (statement == nullptr || sqlite3_step(statement) != SQLITE_ROW)
        return Error{ErrorCode::RegistryDamaged, {path}, QString::fromUtf8(sqlite3_errmsg(raw))};
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
}

} // namespace core::store
