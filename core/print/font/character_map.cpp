// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/font/character_map.h"

namespace core::print {

namespace {

/// Index of the last record in [0, count) whose key is not above the one sought, or -1.
template <typename Key>
qsizetype lastNotAbove(qsizetype count, char32_t sought, const Key& keyAt)
{
    qsizetype low = 0;
    qsizetype high = count;
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (keyAt(middle) <= sought)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

} // namespace

CharacterMap::CharacterMap(SfntReader cmap)
{
    const int count = cmap.u16(2);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 4 + 8 * qsizetype(i);
        const int platform = cmap.u16(record);
        const SfntReader subtable = cmap.from(cmap.u32(record + 4));
        const int format = subtable.u16(0);
        const bool isUnicode = platform == 3 || platform == 0;
        const bool isBetter = format == 12 || (format == 4 && m_characters.u16(0) != 12);
        if (format == 14 && platform == 0)
            m_variants = subtable;
        else if (isUnicode && isBetter)
            m_characters = subtable;
    }
}

quint16 CharacterMap::glyph(char32_t character) const
{
    return m_characters.u16(0) == 12 ? groupGlyph(character) : segmentGlyph(character);
}

quint16 CharacterMap::groupGlyph(char32_t character) const
{
    const qsizetype groups = m_characters.u32(12);
    const qsizetype found =
        lastNotAbove(groups, character, [this](qsizetype i) { return m_characters.u32(16 + 12 * i); });
    if (found < 0)
        return 0;
    const qsizetype at = 16 + 12 * found;
    if (character > m_characters.u32(at + 4))
        return 0;
    return static_cast<quint16>(m_characters.u32(at + 8) + (character - m_characters.u32(at)));
}

quint16 CharacterMap::segmentGlyph(char32_t character) const
{
    if (character > 0xFFFF)
        return 0;
    const qsizetype segments = m_characters.u16(6) / 2;
    const qsizetype starts = 16 + 2 * segments;
    const qsizetype found =
        lastNotAbove(segments, character, [this, starts](qsizetype i) { return m_characters.u16(starts + 2 * i); });
    if (found < 0 || character > m_characters.u16(14 + 2 * found))
        return 0;
    const int delta = m_characters.u16(starts + 2 * segments + 2 * found);
    const qsizetype offsetAt = starts + 4 * segments + 2 * found;
    const int offset = m_characters.u16(offsetAt);
    if (offset == 0)
        return static_cast<quint16>(character + delta);
    const qsizetype start = m_characters.u16(starts + 2 * found);
    const int glyph = m_characters.u16(offsetAt + offset + 2 * (qsizetype(character) - start));
    return glyph == 0 ? quint16(0) : static_cast<quint16>(glyph + delta);
}

std::optional<quint16> CharacterMap::variant(char32_t base, char32_t selector) const
{
    const qsizetype selectors = m_variants.u32(6);
    const qsizetype found =
        lastNotAbove(selectors, selector, [this](qsizetype i) { return m_variants.u24(10 + 11 * i); });
    if (found < 0 || m_variants.u24(10 + 11 * found) != selector)
        return std::nullopt;
    const qsizetype record = 10 + 11 * found;

    if (const quint32 offset = m_variants.u32(record + 3); offset != 0) { // the variant is the usual glyph
        const SfntReader ranges = m_variants.from(offset);
        const qsizetype range =
            lastNotAbove(ranges.u32(0), base, [&ranges](qsizetype i) { return ranges.u24(4 + 4 * i); });
        if (range >= 0 && base <= ranges.u24(4 + 4 * range) + ranges.u8(7 + 4 * range))
            return glyph(base);
    }
    if (const quint32 offset = m_variants.u32(record + 7); offset != 0) {
        const SfntReader pairs = m_variants.from(offset);
        const qsizetype pair = lastNotAbove(pairs.u32(0), base, [&pairs](qsizetype i) { return pairs.u24(4 + 5 * i); });
        if (pair >= 0 && pairs.u24(4 + 5 * pair) == base)
            return pairs.u16(7 + 5 * pair);
    }
    return std::nullopt;
}

} // namespace core::print
