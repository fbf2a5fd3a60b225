// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/true_type_writer.h"

#include "core/print/pdf/bytes.h"

#include <QHash>
#include <QtEndian>

#include <utility>

namespace core::print {

namespace {

// Flags of a part of a composite glyph (OpenType, table glyf).
constexpr int kArgumentsAreWords = 0x0001;
constexpr int kHasScale = 0x0008;
constexpr int kMoreParts = 0x0020;
constexpr int kHasTwoScales = 0x0040;
constexpr int kHasMatrix = 0x0080;
constexpr int kMostParts = 64; ///< of one composite; more is a damaged font

void set16(QByteArray& out, qsizetype at, int value)
{
    qToBigEndian(static_cast<quint16>(value), out.data() + at);
}

QByteArray copy(SfntReader table)
{
    return table.bytes().toByteArray();
}

class Writer
{
public:
    Writer(const FontFile& font, const std::vector<SubsetGlyph>& glyphs)
        : m_font(font)
        , m_outlines(font.data().table("glyf"))
        , m_places(font.data().table("loca"))
        , m_hasLongPlaces(font.data().table("head").i16(50) != 0)
    {
        m_glyphs.push_back({0, font.advance(0)});
        m_glyphs.insert(m_glyphs.end(), glyphs.begin(), glyphs.end());
        for (size_t i = 0; i < m_glyphs.size(); ++i)
            m_numbers.insert(m_glyphs[i].glyph, static_cast<quint16>(i)); // several numbers of one glyph: any will do
    }

    QByteArray write()
    {
        QByteArray outlines;
        QByteArray places;
        size_t next = 0;
        while (next < m_glyphs.size()) { // it grows while parts are found
            put32(places, static_cast<quint32>(outlines.size()));
            outlines.append(outline(m_glyphs[next++].glyph));
            outlines.append(QByteArray((4 - outlines.size() % 4) % 4, '\0'));
        }
        put32(places, static_cast<quint32>(outlines.size()));

        QByteArray metrics;
        for (const SubsetGlyph& glyph : m_glyphs) {
            put16(metrics, glyph.advance);
            put16(metrics, m_font.leftBearing(glyph.glyph));
        }
        const int count = static_cast<int>(m_glyphs.size());
        QByteArray head = copy(m_font.data().table("head"));
        set16(head, 50, 1); // long places
        QByteArray horizontal = copy(m_font.data().table("hhea"));
        set16(horizontal, 34, count);
        QByteArray maximum = copy(m_font.data().table("maxp"));
        set16(maximum, 4, count);
        return assemble({{"cvt ", copy(m_font.data().table("cvt "))},
                         {"fpgm", copy(m_font.data().table("fpgm"))},
                         {"glyf", outlines},
                         {"head", head},
                         {"hhea", horizontal},
                         {"hmtx", metrics},
                         {"loca", places},
                         {"maxp", maximum},
                         {"prep", copy(m_font.data().table("prep"))}});
    }

private:
    using Tables = std::vector<std::pair<QByteArray, QByteArray>>; ///< tag and bytes, sorted by tag

    [[nodiscard]] qsizetype place(int glyph) const
    {
        return m_hasLongPlaces ? qsizetype(m_places.u32(4 * qsizetype(glyph)))
                               : 2 * qsizetype(m_places.u16(2 * qsizetype(glyph)));
    }

    QByteArray outline(quint16 glyph)
    {
        const qsizetype begin = place(glyph);
        QByteArray bytes = copy(m_outlines.part(begin, place(glyph + 1) - begin));
        if (SfntReader(bytes).i16(0) < 0)
            renumberParts(bytes);
        return bytes;
    }

    void renumberParts(QByteArray& bytes)
    {
        qsizetype at = 10;
        for (int i = 0; i < kMostParts && at + 4 <= bytes.size(); ++i) {
            const SfntReader reader(bytes);
            const int flags = reader.u16(at);
            set16(bytes, at + 2, numberOf(reader.u16(at + 2)));
            at += (flags & kArgumentsAreWords) != 0 ? 8 : 6;
            if ((flags & kHasScale) != 0)
                at += 2;
            else if ((flags & kHasTwoScales) != 0)
                at += 4;
            else if ((flags & kHasMatrix) != 0)
                at += 8;
            if ((flags & kMoreParts) == 0)
                break;
        }
    }

    quint16 numberOf(quint16 glyph)
    {
        const auto found = m_numbers.constFind(glyph);
        if (found != m_numbers.constEnd())
            return *found;
        const auto number = static_cast<quint16>(m_glyphs.size());
        m_glyphs.push_back({glyph, m_font.advance(glyph)});
        m_numbers.insert(glyph, number);
        return number;
    }

    static quint32 checksum(const QByteArray& bytes)
    {
        const SfntReader reader(bytes);
        quint32 sum = 0;
        for (qsizetype at = 0; at < bytes.size(); at += 4)
            sum += reader.u32(at);
        return sum;
    }

    static QByteArray assemble(const Tables& tables)
    {
        Tables present;
        for (const auto& table : tables) {
            if (!table.second.isEmpty())
                present.push_back(table);
        }
        const int count = static_cast<int>(present.size());
        int power = 1;
        int exponent = 0;
        for (; power * 2 <= count; power *= 2)
            ++exponent;
        QByteArray out;
        put32(out, 0x00010000);
        put16(out, count);
        put16(out, power * 16);
        put16(out, exponent);
        put16(out, count * 16 - power * 16);
        qsizetype at = 12 + 16 * qsizetype(count);
        for (const auto& [tag, bytes] : present) {
            out.append(tag);
            put32(out, checksum(bytes));
            put32(out, static_cast<quint32>(at));
            put32(out, static_cast<quint32>(bytes.size()));
            at += (bytes.size() + 3) / 4 * 4;
        }
        for (const auto& table : present) {
            out.append(table.second);
            out.append(QByteArray((4 - out.size() % 4) % 4, '\0'));
        }
        return out;
    }

    const FontFile& m_font;
    SfntReader m_outlines;
    SfntReader m_places;
    bool m_hasLongPlaces;
    std::vector<SubsetGlyph> m_glyphs;
    QHash<quint16, quint16> m_numbers;
};

} // namespace

QByteArray writeTrueType(const FontFile& font, const std::vector<SubsetGlyph>& glyphs)
{
    return Writer(font, glyphs).write();
}

} // namespace core::print
