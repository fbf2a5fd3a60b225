// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/font/sfnt_reader.h"

#include <optional>

namespace core::print {

/// The cmap of a font: code points (format 12 or 4) and base + variation selector (format 14, which Qt 6.4 ignores).
/// Reads the table in place; safe from any thread.
class CharacterMap
{
public:
    CharacterMap() = default;
    explicit CharacterMap(SfntReader cmap);

    /// False when the font has no Unicode map in a known format.
    [[nodiscard]] bool isValid() const { return !m_characters.isEmpty(); }
    /// 0 when the font has no such character.
    [[nodiscard]] quint16 glyph(char32_t character) const;
    /// The glyph of a variant; none when the font does not know the pair.
    [[nodiscard]] std::optional<quint16> variant(char32_t base, char32_t selector) const;

private:
    [[nodiscard]] quint16 segmentGlyph(char32_t character) const;
    [[nodiscard]] quint16 groupGlyph(char32_t character) const;

    SfntReader m_characters; ///< subtable of format 4 or 12
    SfntReader m_variants;   ///< subtable of format 14
};

} // namespace core::print
