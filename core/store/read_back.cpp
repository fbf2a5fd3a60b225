// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_back.h"

#include "core/store/connection.h"
#include "core/store/descriptor.h"
#include "core/store/raw_handle.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Error unverified(const QString& path, const QString& where)
{
    return Error{ErrorCode::SaveUnverified, {path}, where};
}

/// The first page in which two files differ, counted from 1 as SQLite does, apart from those named; 0: none; -1: one
/// of them cannot be read.
qint64 firstDifference(const QString& first, const QString& second, qint64 pageSize, const std::vector<qint64>& apart)
{
    constexpr qint64 kPagesAtOnce = 256;
    const Descriptor left(first, O_RDONLY);
    const Descriptor right(second, O_RDONLY);
    if (left.value() < 0 || right.value() < 0)
        return -1;
    (void)::posix_fadvise(right.value(), 0, 0, POSIX_FADV_DONTNEED);
    QByteArray leftBytes(kPagesAtOnce * pageSize, '\0');
    QByteArray rightBytes(kPagesAtOnce * pageSize, '\0');
    for (qint64 page = 1;; page += kPagesAtOnce) {
        const off_t from = (page - 1) * pageSize;
        const ssize_t leftSize = ::pread(left.value(), leftBytes.data(), static_cast<size_t>(leftBytes.size()), from);
        const ssize_t rightSize =
            ::pread(right.value(), rightBytes.data(), static_cast<size_t>(rightBytes.size()), from);
        if (leftSize < 0 || rightSize < 0)
            return -1;
        if (leftSize != rightSize)
            return page;
        if (leftSize == 0)
            return 0;
        if (std::memcmp(leftBytes.constData(), rightBytes.constData(), static_cast<size_t>(leftSize)) == 0)
            continue;
        for (qint64 at = 0; at < leftSize; at += pageSize) {
            const auto length = static_cast<size_t>(std::min<qint64>(pageSize, leftSize - at));
            const qint64 number = page + at / pageSize;
            const bool isApart = std::find(apart.begin(), apart.end(), number) != apart.end();
            if (!isApart && std::memcmp(leftBytes.constData() + at, rightBytes.constData() + at, length) != 0)
                return number;
        }
    }
}

Result<void> compare(const QString& original, const QString& copy, qint64 pageSize, const std::vector<qint64>& apart)
{
    const qint64 difference = firstDifference(original, copy, pageSize, apart);
    if (difference != 0)
        return unverified(copy, u"page %1"_s.arg(difference));
    return {};
}

/// Asks SQLite whether a file is sound, where it cannot be compared.
Result<void> checkSound(const QString& path)
{
    int code = SQLITE_OK;
    const RawHandle handle = openImmutable(path, &code);
    sqlite3_stmt* raw = nullptr;
    if (code == SQLITE_OK)
        sqlite3_prepare_v2(handle.get(), "PRAGMA integrity_check(1)", -1, &raw, nullptr);
    const RawStatement check(raw);
    if (raw == nullptr || sqlite3_step(raw) != SQLITE_ROW)
        return unverified(path, QString::fromUtf8(sqlite3_errmsg(handle.get())));
    const QString words = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)));
    if (words != u"ok")
        return unverified(path, words);
    return {};
}

} // namespace

Result<void> verifyBackup(Connection& connection, const QString& copy)
{
    const QString original = connection.database().databaseName();
    // Everything must stand in the database file itself; a reader beside may keep a part of it in the log.
    for (const QString& pragma :
         {u"PRAGMA query_only = OFF"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA query_only = ON"_s}) {
        if (auto set = connection.execute(pragma); !set)
            return set.error();
    }
    if (QFileInfo(original + u"-wal"_s).size() > 0)
        return checkSound(copy);
    auto pageSize = connection.integerOf(u"PRAGMA page_size"_s);
    auto markPage = connection.integerOf(u"SELECT rootpage FROM sqlite_schema WHERE name = 'registry_info'"_s);
    if (!pageSize || !markPage)
        return unverified(copy, u"the working copy does not answer"_s);
    // The first page has the counters of the file, the other one its save mark: both read back by whoever opens it.
    return compare(original, copy, *pageSize, {1, *markPage});
}

Result<void> verifySame(const QString& original, const QString& copy)
{
    constexpr qint64 kBlock = 4096;
    return compare(original, copy, kBlock, {});
}

} // namespace core::store
