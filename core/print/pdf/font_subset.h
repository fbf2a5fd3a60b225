// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/font/font_file.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <string>
#include <vector>

namespace core::print {

/// The glyphs of one font that a PDF uses, numbered from 1 in the order of first use. The number stands for a glyph AND
/// the words it draws: a glyph that serves two characters (行 and the radical ⾏) gets two numbers, so that what is
/// copied out of the PDF is what was written.
class FontSubset
{
public:
    /// A font that is not there (null) has no glyphs to add.
    explicit FontSubset(FontFilePointer font);

    /// The number (CID) of a glyph that draws a text of one or more UTF-16 units.
    /// `advance` in thousandths of an em; below 0: as the font has it.
    quint16 add(quint16 glyph, QStringView text, int advance = -1);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    /// Advance in thousandths of an em, as the PDF states it.
    [[nodiscard]] double width(quint16 cid) const { return m_entries[cid - 1U].width; }
    [[nodiscard]] const FontFile& font() const { return *m_font; }

    /// BIZUDMincho-Regular with a tag of six letters that depends on the glyphs only.
    [[nodiscard]] std::string name() const;
    /// A TrueType font with these glyphs, number = glyph index. Hints are kept.
    [[nodiscard]] QByteArray trueType() const;
    /// The CMap that leads from numbers to text.
    [[nodiscard]] std::string toUnicode() const;

private:
    struct Entry
    {
        quint16 glyph = 0;
        QString text;
        int advance = 0;  ///< font units
        double width = 0; ///< thousandths of an em
    };

    FontFilePointer m_font;
    std::vector<Entry> m_entries;
    QHash<std::pair<quint64, QString>, quint16> m_numbers; ///< by glyph and advance, text
};

} // namespace core::print
