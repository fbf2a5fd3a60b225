// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/font/font_set.h"
#include "core/print/page/drawing.h"
#include "core/print/text/marked_text.h"

#include <QString>

#include <memory>
#include <vector>

namespace core::print {

/// The unit of every length on a page: 1/1200 inch. y grows downwards from the upper edge of the paper.
inline constexpr int kUnitsPerInch = 1200;

[[nodiscard]] constexpr int fromMillimetres(double millimetres)
{
    return qRound(millimetres * kUnitsPerInch / 25.4);
}
[[nodiscard]] constexpr int fromPoints(double points)
{
    return qRound(points * kUnitsPerInch / 72.0);
}

/// One glyph and the characters that it stands for (a base with its selector is one glyph).
struct PlacedGlyph
{
    quint16 glyph = 0;
    quint8 textLength = 0; ///< UTF-16 units of GlyphRun::text
    float x = 0;           ///< of its origin, from the origin of the run
};

/// What a run belongs to: the text itself, or what the paper adds to it (page number, head row and label repeated).
enum class RunKind { Content, Furniture };

/// Glyphs of one font and size on one baseline, in reading order.
struct GlyphRun
{
    int font = 0; ///< index for FontSet::font()
    int size = 0; ///< of the em
    double x = 0;
    double y = 0;     ///< of the baseline
    double width = 0; ///< to the end of the last glyph
    RunKind kind = RunKind::Content;
    TextMark mark = TextMark::None; ///< the placing on a page turns it into a rule
    QString text;
    std::vector<PlacedGlyph> glyphs;
};

/// A black rectangle: the lines of tables, and those along words.
struct Rule
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// A black line from a point to another, of charts. `dash`: length of dashes and gaps; 0: a full line.
struct Stroke
{
    int x1 = 0;
    int y1 = 0;
    int x2 = 0;
    int y2 = 0;
    int width = 0;
    int dash = 0;
};

struct Page
{
    int section = 0;
    int width = 0;
    int height = 0;
    std::vector<GlyphRun> runs; ///< in reading order
    std::vector<Rule> rules;
    std::vector<Stroke> strokes;
    std::shared_ptr<const Drawing> drawing; ///< below all else; mostly none
};

enum class PageNumbering {
    None,
    OutOf,    ///< 1/8
    Prefixed, ///< 別表－1
};

/// Pages that are counted together.
struct Section
{
    QString name; ///< 表紙, 本文, 別表
    PageNumbering numbering = PageNumbering::None;
    QString prefix;    ///< 「別表－」
    int firstPage = 0; ///< index
    int pageCount = 0;
};

struct OutlineEntry
{
    int level = 0; ///< 0 is the uppermost; never more than one above the entry before it
    QString title;
    int page = 0; ///< index
    int y = 0;
};

/// A form laid out: plain values, the only input of screen, printer and PDF. Safe to hand to another thread.
struct Layout
{
    FontSet fonts;
    std::vector<Page> pages;
    std::vector<Section> sections;
    std::vector<OutlineEntry> outline;
};

/// The words of a page in reading order, one line a run; furniture only when asked for.
enum class TextParts { Content, Everything };
[[nodiscard]] QString pageText(const Page& page, TextParts parts);

/// Everything as lines of text, positions rounded to the unit: for tests.
[[nodiscard]] QString dump(const Layout& layout);

} // namespace core::print
