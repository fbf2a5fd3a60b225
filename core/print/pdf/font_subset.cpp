// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf/font_subset.h"

#include "core/print/pdf/bytes.h"
#include "core/print/pdf/true_type_writer.h"

#include <QCryptographicHash>

#include <cmath>
#include <utility>

namespace core::print {

namespace {

constexpr int kMostGlyphs = 0xFFFE; ///< numbers are two bytes

} // namespace

FontSubset::FontSubset(FontFilePointer font)
    : m_font(std::move(font))
{
}

quint16 FontSubset::add(quint16 glyph, QStringView text, int advance)
{
    const int unitsPerEm = m_font->unitsPerEm();
    const int units = advance < 0 ? m_font->advance(glyph) : advance * unitsPerEm / 1000;
    const std::pair<quint64, QString> key((quint64(glyph) << 32) | quint32(units), text.toString());
    const auto found = m_numbers.constFind(key);
    if (found != m_numbers.constEnd())
        return *found;
    if (count() >= kMostGlyphs)
        return 1;
    // Two decimals are exact enough and short; content streams reckon with the same rounded value.
    const double width = std::round(units * 100000.0 / unitsPerEm) / 100.0;
    m_entries.push_back({glyph, key.second, units, width});
    const auto number = static_cast<quint16>(m_entries.size());
    m_numbers.insert(key, number);
    return number;
}

std::string FontSubset::name() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Entry& entry : m_entries)
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&entry.glyph), sizeof entry.glyph));
    std::string name;
    const QByteArray digest = hash.result();
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('A' + static_cast<quint8>(digest.at(i)) % 26);
    return name + '+' + m_font->postScriptName().toStdString();
}

QByteArray FontSubset::trueType() const
{
    std::vector<SubsetGlyph> glyphs;
    glyphs.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        glyphs.push_back({entry.glyph, entry.advance});
    return writeTrueType(*m_font, glyphs);
}

std::string FontSubset::toUnicode() const
{
    std::string out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t kMostPerBlock = 100; // limit of the CMap format
    for (size_t first = 0; first < m_entries.size(); first += kMostPerBlock) {
        const size_t end = qMin(first + kMostPerBlock, m_entries.size());
        out += std::to_string(end - first) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i) {
            out += '<';
            appendHex(out, static_cast<quint16>(i + 1));
            out += "> <";
            for (const QChar unit : m_entries[i].text)
                appendHex(out, unit.unicode());
            out += ">\n";
        }
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace core::print
