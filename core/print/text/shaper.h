// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/font/font_set.h"
#include "core/print/text/kinsoku.h"
#include "core/print/text/marked_text.h"

#include <QString>

#include <set>
#include <vector>

namespace core::print {

struct TextStyle
{
    FontFace face = FontFace::Mincho;
    int size = 0; ///< of the em, in units
};

/// What one glyph draws: a character with the selectors and marks that belong to it. Never parted.
struct Cluster
{
    FontGlyph glyph;
    double advance = 0; ///< in units, before any tightening
    CharacterClass kind;
    char32_t base = 0;
    int start = 0; ///< in ShapedText::text
    int length = 0;
    TextMark mark = TextMark::None;
};

/// One paragraph as glyphs, not yet broken into lines.
struct ShapedText
{
    QString text;
    TextStyle style;
    std::vector<Cluster> clusters;
};

/// Characters that no font could draw, gathered over a whole form so that one message can name them all.
using MissingCharacters = std::set<char32_t>;

/// Turns text into glyphs. Control characters and zero-width characters draw nothing; every kind of space is kept.
/// Line ends are spaces: split paragraphs before.
[[nodiscard]] ShapedText shape(const MarkedText& text, const TextStyle& style, const FontSet& fonts,
                               MissingCharacters& missing);

/// The width of all clusters on one line, brackets tightened (約物詰め).
[[nodiscard]] double naturalWidth(const ShapedText& text);

/// The advance of a cluster when the next one stands behind it on the same line: 0.5 em less between two brackets or
/// signs whose blank halves meet (close + close, close + open, open + open).
[[nodiscard]] double tightAdvance(const ShapedText& text, size_t index);

/// How much the gap between a cluster and the next may lose when a line must take in one more (追い込み): the blank
/// half of a comma or bracket beside it, never that of a full stop.
[[nodiscard]] double squeezableAfter(const ShapedText& text, size_t index);

} // namespace core::print
