// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace core::print {

/// Bounds-checked reading of the big-endian numbers of an OpenType font. Outside the bytes everything reads as 0, so
/// that a damaged font gives wrong glyphs at worst. A view: the bytes belong to somebody else.
class SfntReader
{
public:
    SfntReader() = default;
    explicit SfntReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

    [[nodiscard]] quint8 u8(qsizetype at) const
    {
        return at >= 0 && at < m_bytes.size() ? static_cast<quint8>(m_bytes[at]) : quint8(0);
    }
    [[nodiscard]] quint16 u16(qsizetype at) const { return static_cast<quint16>((u8(at) << 8) | u8(at + 1)); }
    [[nodiscard]] qint16 i16(qsizetype at) const { return static_cast<qint16>(u16(at)); }
    [[nodiscard]] quint32 u24(qsizetype at) const { return (quint32(u8(at)) << 16) | u16(at + 1); }
    [[nodiscard]] quint32 u32(qsizetype at) const { return (quint32(u16(at)) << 16) | u16(at + 2); }

    /// The part from `at`, `length` bytes long, or less where the bytes end.
    [[nodiscard]] SfntReader part(qsizetype at, qsizetype length) const
    {
        if (at < 0 || length <= 0 || at >= m_bytes.size())
            return {};
        return SfntReader(m_bytes.sliced(at, qMin(length, m_bytes.size() - at)));
    }
    [[nodiscard]] SfntReader from(qsizetype at) const { return part(at, m_bytes.size() - at); }

    /// A table of a whole font file by its tag ("glyf"); empty when there is none.
    [[nodiscard]] SfntReader table(const char (&tag)[5]) const
    {
        const int count = u16(4);
        for (int i = 0; i < count; ++i) {
            const qsizetype record = 12 + 16 * qsizetype(i);
            if (part(record, 4).bytes() == QByteArrayView(tag, 4))
                return part(u32(record + 8), u32(record + 12));
        }
        return {};
    }

private:
    QByteArrayView m_bytes;
};

} // namespace core::print
