// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_digest.h"

#include "core/store/descriptor.h"
#include "core/store/raw_handle.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

// Offsets in the header of an SQLite file: sqlite.org/fileformat2.html, section 1.3.
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kVersionValidForAt = 92;
constexpr int kHeaderSize = 100;

/// Four lanes of 64 bits, each multiplied and turned for every 8 bytes: as fast as memory, and any one bit changes it.
class Sum
{
public:
    void add(const char* bytes, qsizetype size)
    {
        constexpr qsizetype kStep = 32;
        for (qsizetype at = 0; at + kStep <= size; at += kStep) {
            for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
                quint64 word = 0;
                std::memcpy(&word, bytes + at + lane * sizeof word, sizeof word);
                m_lanes[lane] = mixed(m_lanes[lane] ^ qFromLittleEndian(word));
            }
        }
    }
    [[nodiscard]] QString text() const
    {
        quint64 total = 0;
        for (const quint64 lane : m_lanes)
            total = mixed(total ^ lane);
        constexpr int kDigits = 16;
        constexpr int kHexadecimal = 16;
        return u"%1"_s.arg(total, kDigits, kHexadecimal, QChar(u'0'));
    }

private:
    static quint64 mixed(quint64 value)
    {
        value *= 0x9e3779b97f4a7c15U; // odd, so that nothing is lost
        return value ^ (value >> 29);
    }

    std::array<quint64, 4> m_lanes{1, 2, 3, 4};
};

struct Mark
{
    qint64 page = 0;
    QString digest;
};

/// Nothing for a file without a place for the sum: an older or a foreign one.
std::optional<Mark> readMark(const QString& path)
{
    int code = SQLITE_OK;
    const RawHandle handle = openImmutable(path, &code);
    sqlite3_stmt* raw = nullptr;
    if (code == SQLITE_OK)
        sqlite3_prepare_v2(handle.get(),
                           "SELECT s.rootpage, i.content_digest FROM sqlite_schema s, registry_info i "
                           "WHERE s.name = 'registry_info' AND s.type = 'table' "
                           "AND s.sql LIKE 'CREATE TABLE registry_info (%'",
                           -1, &raw, nullptr);
    const RawStatement statement(raw);
    if (raw == nullptr || sqlite3_step(raw) != SQLITE_ROW)
        return std::nullopt;
    return Mark{sqlite3_column_int64(raw, 0),
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 1)))};
}

quint32 numberAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

quint32 lowerHalf(const QString& digest)
{
    constexpr int kHexadecimal = 16;
    constexpr qsizetype kDigits = 8;
    return digest.right(kDigits).toUInt(nullptr, kHexadecimal);
}

Result<QString> sumOf(const QString& path, qint64 markPage)
{
    const Descriptor file(path, O_RDONLY);
    QByteArray header(kHeaderSize, '\0');
    if (file.value() < 0 || ::pread(file.value(), header.data(), kHeaderSize, 0) != kHeaderSize)
        return Error{ErrorCode::FileUnreadable, {path}, qt_error_string(errno)};
    const qint64 raw = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    constexpr qint64 kSmallestPage = 512;
    if (pageSize < kSmallestPage)
        return Error{ErrorCode::FileUnreadable, {path}, u"page size %1"_s.arg(pageSize)};
    constexpr qint64 kPagesAtOnce = 64;
    QByteArray bytes(kPagesAtOnce * pageSize, '\0');
    Sum sum;
    for (qint64 page = 1;; page += kPagesAtOnce) {
        const ssize_t size =
            ::pread(file.value(), bytes.data(), static_cast<size_t>(bytes.size()), (page - 1) * pageSize);
        if (size < 0)
            return Error{ErrorCode::FileUnreadable, {path}, qt_error_string(errno)};
        if (size == 0)
            return sum.text();
        if (page == 1) {
            std::fill_n(bytes.begin() + kChangeCounterAt, sizeof(quint32), '\0');
            std::fill_n(bytes.begin() + kVersionValidForAt, sizeof(quint32), '\0');
        }
        for (qint64 at = 0; at < size; at += pageSize) {
            if (page + at / pageSize != markPage)
                sum.add(bytes.constData() + at, std::min<qint64>(pageSize, size - at));
        }
    }
}

} // namespace

Result<QString> contentDigest(const QString& path)
{
    const auto mark = readMark(path);
    if (!mark)
        return Error{ErrorCode::FileUnreadable, {path}, u"no save mark"_s};
    return sumOf(path, mark->page);
}

int stampDigest(const QString& path, const QString& digest)
{
    const Descriptor file(path, O_WRONLY);
    if (file.value() < 0)
        return errno;
    const quint32 counter = qToBigEndian(lowerHalf(digest));
    for (const int offset : {kChangeCounterAt, kVersionValidForAt}) {
        if (::pwrite(file.value(), &counter, sizeof counter, offset) != sizeof counter)
            return errno;
    }
    return 0;
}

Result<void> verifyContent(const QString& path)
{
    QByteArray header(kHeaderSize, '\0');
    {
        const Descriptor file(path, O_RDONLY);
        if (file.value() < 0 || ::pread(file.value(), header.data(), kHeaderSize, 0) != kHeaderSize)
            return Error{ErrorCode::RegistryDamaged, {path}, u"the header cannot be read"_s};
    }
    const quint32 counter = numberAt(header, kChangeCounterAt);
    if (counter != numberAt(header, kVersionValidForAt))
        return Error{ErrorCode::RegistryDamaged, {path}, u"the change counters differ"_s};
    const auto mark = readMark(path);
    if (!mark || mark->digest.isEmpty() || counter != lowerHalf(mark->digest))
        return {};
    const auto sum = sumOf(path, mark->page);
    if (!sum || *sum != mark->digest)
        return Error{ErrorCode::RegistryDamaged, {path}, u"its bytes are not those that were saved"_s};
    return {};
}

} // namespace core::store
