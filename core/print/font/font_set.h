// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/font/font_file.h"

#include <QStringList>

#include <array>
#include <optional>

namespace core::print {

/// The faces that a form may ask for.
enum class FontFace {
    Mincho, ///< 明朝: the words of every agreement
    Gothic, ///< ゴシック
    GothicBold,
};

/// A glyph of one of the fonts of a set.
struct FontGlyph
{
    int font = 0; ///< index for FontSet::font()
    quint16 glyph = 0;
};

/// The fonts that printing uses, never those that happen to be installed: BIZ UD for the text and, where it lacks a
/// character (𠮷, variants of names), IPAmj Mincho. Values shared by pointer; safe from any thread; cheap to copy.
class FontSet
{
public:
    static constexpr int kFontCount = 4;

    /// Looks for the files in the folders in turn. BIZ UD Mincho must be there, else FontMissing (its family); a face
    /// that is missing otherwise is told when a form asks for it.
    [[nodiscard]] static Result<FontSet> load(const QStringList& folders);
    /// Beside the program, where CMake found them, and the usual folders of the system, in this order.
    [[nodiscard]] static QStringList defaultFolders();
    [[nodiscard]] static Result<FontSet> loadDefault() { return load(defaultFolders()); }

    /// FontMissing (the family) when the face was not found.
    [[nodiscard]] Result<void> require(FontFace face) const;

    /// The glyph of a character, or of a base with a variation selector (0 for none), in the face or the fallback. A
    /// variant that no font knows is drawn as its base. None when no font has the character.
    [[nodiscard]] std::optional<FontGlyph> glyph(FontFace face, char32_t base, char32_t selector = 0) const;

    /// The font of an index that glyph() gave.
    [[nodiscard]] const FontFile& font(int index) const { return *m_fonts.at(static_cast<size_t>(index)); }
    /// Null for a font that was not found.
    [[nodiscard]] FontFilePointer fileAt(int index) const { return m_fonts.at(static_cast<size_t>(index)); }

private:
    std::array<FontFilePointer, kFontCount> m_fonts; ///< the faces in the order of FontFace, then the fallback
};

} // namespace core::print
