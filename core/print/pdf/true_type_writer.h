// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/font/font_file.h"

#include <QByteArray>

#include <vector>

namespace core::print {

struct SubsetGlyph
{
    quint16 glyph = 0;
    int advance = 0; ///< font units
};

/// A TrueType font with the glyphs given, in that order behind glyph 0 (.notdef), and whatever parts composite glyphs
/// need behind them. It has the tables that PDF asks of an embedded CIDFontType2 and no others.
[[nodiscard]] QByteArray writeTrueType(const FontFile& font, const std::vector<SubsetGlyph>& glyphs);

} // namespace core::print
