// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset_format.h"

#include "core/store/sqlite_handle.h"

namespace core::store {

namespace {

constexpr qint64 kMostColumns = 100;

/// Walks over the bytes; every step says whether there was enough of them.
class Walk
{
public:
    explicit Walk(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] char front() const { return m_rest.front(); }

    bool skip(qint64 count)
    {
        if (count < 0 || count > m_rest.size())
            return false;
        m_rest = m_rest.sliced(count);
        return true;
    }

    /// SQLite's big-endian number of 7 bits a byte; the ninth byte has 8.
    bool number(qint64* value)
    {
        constexpr int kMostBytes = 9;
        quint64 read = 0;
        for (int i = 0; i < kMostBytes && !m_rest.isEmpty(); ++i) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest = m_rest.sliced(1);
            if (i == kMostBytes - 1) {
                *value = static_cast<qint64>((read << 8) | byte);
                return true;
            }
            read = (read << 7) | (byte & 0x7f);
            if ((byte & 0x80) == 0) {
                *value = static_cast<qint64>(read);
                return true;
            }
        }
        return false;
    }

    bool skipName()
    {
        const qsizetype end = m_rest.indexOf('\0');
        return end > 0 && skip(end + 1);
    }

    bool skipValue()
    {
        constexpr char kUndefined = 0;
        constexpr qint64 kNumberBytes = 8;
        if (isAtEnd())
            return false;
        const char type = front();
        skip(1);
        switch (type) {
        case kUndefined:
        case SQLITE_NULL:
            return true;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return skip(kNumberBytes);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            qint64 length = 0;
            return number(&length) && skip(length);
        }
        default:
            return false;
        }
    }

private:
    QByteArrayView m_rest;
};

bool skipHeader(Walk& walk, qint64* columns)
{
    return walk.skip(1) && walk.number(columns) && *columns > 0 && *columns <= kMostColumns && walk.skip(*columns) &&
           walk.skipName();
}

bool skipRecord(Walk& walk, qint64 columns)
{
    const int operation = static_cast<unsigned char>(walk.front());
    if (operation != SQLITE_INSERT && operation != SQLITE_DELETE && operation != SQLITE_UPDATE)
        return false;
    constexpr qint64 kOperationAndIndirect = 2;
    if (!walk.skip(kOperationAndIndirect))
        return false;
    const qint64 values = operation == SQLITE_UPDATE ? 2 * columns : columns;
    for (qint64 i = 0; i < values; ++i) {
        if (!walk.skipValue())
            return false;
    }
    return true;
}

} // namespace

bool isChangeset(QByteArrayView bytes)
{
    Walk walk(bytes);
    qint64 columns = 0;
    while (!walk.isAtEnd()) {
        const bool isHeader = walk.front() == 'T';
        if (isHeader ? !skipHeader(walk, &columns) : columns == 0 || !skipRecord(walk, columns))
            return false;
    }
    return !bytes.isEmpty();
}

} // namespace core::store
