// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/boundary_rings.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr int kBitsOfByte = 7;
constexpr quint32 kMore = 0x80;

void append(QByteArray& bytes, quint32 number)
{
    while (number >= kMore) {
        bytes.append(static_cast<char>((number & (kMore - 1)) | kMore));
        number >>= kBitsOfByte;
    }
    bytes.append(static_cast<char>(number));
}

quint32 zigZag(qint32 number)
{
    return (static_cast<quint32>(number) << 1) ^ static_cast<quint32>(number >> 31);
}

/// Reads numbers; after a failure all of them are 0.
class NumberReader
{
public:
    explicit NumberReader(const QByteArray& bytes)
        : m_at(bytes.constBegin())
        , m_end(bytes.constEnd())
    {
    }

    quint32 next()
    {
        quint32 number = 0;
        for (int shift = 0; shift < 32; shift += kBitsOfByte) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<quint8>(*m_at++);
            if (shift == 28 && byte > 0x0f)
                break;
            number |= static_cast<quint32>(byte & (kMore - 1)) << shift;
            if (byte < kMore)
                return number;
        }
        m_hasFailed = true;
        m_at = m_end;
        return 0;
    }
    qint32 nextDifference()
    {
        const quint32 number = next();
        return static_cast<qint32>((number >> 1) ^ (0U - (number & 1U)));
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }

private:
    QByteArray::const_iterator m_at;
    QByteArray::const_iterator m_end;
    bool m_hasFailed = false;
};

bool isOnEarth(qint64 longitude, qint64 latitude)
{
    return longitude >= -180'000'000 && longitude <= 180'000'000 && latitude >= -90'000'000 && latitude <= 90'000'000;
}

Error wrong(const QString& why)
{
    return {ErrorCode::StoredValueWrong, {u"boundary.rings"_s}, why};
}

} // namespace

QByteArray bytesOfRings(const std::vector<model::BoundaryRing>& rings)
{
    QByteArray bytes;
    append(bytes, static_cast<quint32>(rings.size()));
    model::BoundaryPoint before;
    for (const model::BoundaryRing& ring : rings) {
        append(bytes, static_cast<quint32>(ring.size()));
        for (const model::BoundaryPoint& point : ring) {
            append(bytes, zigZag(point.longitude - before.longitude));
            append(bytes, zigZag(point.latitude - before.latitude));
            before = point;
        }
    }
    return bytes;
}

Result<std::vector<model::BoundaryRing>> ringsOfBytes(const QByteArray& bytes)
{
    NumberReader reader(bytes);
    const quint32 count = reader.next();
    // A ring has three points of two bytes at least, and its number.
    if (reader.hasFailed() || qint64(count) * 7 > reader.left())
        return wrong(u"number of rings"_s);
    std::vector<model::BoundaryRing> rings;
    rings.reserve(count);
    qint64 longitude = 0;
    qint64 latitude = 0;
    for (quint32 i = 0; i < count; ++i) {
        const quint32 size = reader.next();
        if (reader.hasFailed() || size < 3 || qint64(size) * 2 > reader.left())
            return wrong(u"number of points"_s);
        model::BoundaryRing& ring = rings.emplace_back();
        ring.reserve(size);
        for (quint32 j = 0; j < size; ++j) {
            longitude += reader.nextDifference();
            latitude += reader.nextDifference();
            if (reader.hasFailed() || !isOnEarth(longitude, latitude))
                return wrong(u"point"_s);
            ring.push_back({static_cast<qint32>(longitude), static_cast<qint32>(latitude)});
        }
    }
    if (reader.left() != 0)
        return wrong(u"bytes after the last ring"_s);
    return rings;
}

} // namespace core::store
