// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text/shaper.h"

namespace core::print {

namespace {

bool isSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool drawsNothing(char32_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x2060 ||
           c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || isSelector(c);
}

/// か + U+309A as one character where Unicode has one.
char32_t composed(char32_t base, char32_t mark)
{
    const QString pair = QString::fromUcs4(&base, 1) + QString::fromUcs4(&mark, 1);
    const QList<uint> units = pair.normalized(QString::NormalizationForm_C).toUcs4();
    return units.size() == 1 ? units.first() : 0;
}

/// The ideograph that a Kangxi radical (U+2F00 to U+2FDF, left by copying out of a PDF) looks like. Fonts lack them.
char32_t ideographOf(char32_t radical)
{
    if (radical < 0x2F00 || radical > 0x2FDF)
        return 0;
    return QString::fromUcs4(&radical, 1).normalized(QString::NormalizationForm_KC).at(0).unicode();
}

bool isMark(char32_t c)
{
    return c >= 0x300 && QChar::category(c) == QChar::Mark_NonSpacing && !isSelector(c);
}

/// The character at a position; a lone surrogate is U+FFFD.
char32_t characterAt(const QString& text, qsizetype at, int* length)
{
    const QChar unit = text.at(at);
    *length = 1;
    if (!unit.isSurrogate())
        return unit.unicode();
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        *length = 2;
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    }
    return QChar::ReplacementCharacter;
}

bool isFullWidth(const ShapedText& text, const Cluster& cluster)
{
    return cluster.advance > 0.9 * text.style.size;
}

} // namespace

ShapedText shape(const MarkedText& marked, const TextStyle& style, const FontSet& fonts, MissingCharacters& missing)
{
    const QString& text = marked.text;
    auto range = marked.marks.begin();
    ShapedText shaped;
    shaped.text = text;
    shaped.style = style;
    shaped.clusters.reserve(static_cast<size_t>(text.size()));
    int length = 0;
    for (qsizetype at = 0; at < text.size(); at += length) {
        char32_t base = characterAt(text, at, &length);
        if (drawsNothing(base))
            continue;
        Cluster cluster;
        cluster.start = static_cast<int>(at);
        char32_t selector = 0;
        // A base takes in one selector, or one mark that makes a single character with it.
        if (int next = 0; at + length < text.size()) {
            const char32_t following = characterAt(text, at + length, &next);
            if (isSelector(following)) {
                selector = following;
                length += next;
            } else if (isMark(following)) {
                if (const char32_t whole = composed(base, following); whole != 0) {
                    base = whole;
                    length += next;
                }
            }
        }
        cluster.length = length;
        cluster.base = base;
        while (range != marked.marks.end() && range->start + range->length <= at)
            ++range;
        if (range != marked.marks.end() && range->start <= at)
            cluster.mark = range->mark;
        cluster.kind = classify(base);
        std::optional<FontGlyph> glyph = fonts.glyph(style.face, base, selector);
        if (!glyph && cluster.kind.space)
            glyph = fonts.glyph(style.face, U' ');
        if (!glyph)
            glyph = fonts.glyph(style.face, ideographOf(base));
        if (!glyph) {
            missing.insert(base);
            continue;
        }
        cluster.glyph = *glyph;
        const FontFile& font = fonts.font(glyph->font);
        cluster.advance = double(font.advance(glyph->glyph)) * style.size / font.unitsPerEm();
        shaped.clusters.push_back(cluster);
    }
    return shaped;
}

double tightAdvance(const ShapedText& text, size_t index)
{
    const Cluster& cluster = text.clusters[index];
    if (index + 1 >= text.clusters.size() || !(cluster.kind.opening || cluster.kind.closing))
        return cluster.advance;
    const Cluster& next = text.clusters[index + 1];
    const bool blankHalvesMeet = (cluster.kind.closing && (next.kind.closing || next.kind.opening)) ||
                                 (cluster.kind.opening && next.kind.opening);
    if (!blankHalvesMeet || !isFullWidth(text, cluster) || !isFullWidth(text, next))
        return cluster.advance;
    return cluster.advance - 0.5 * text.style.size;
}

double squeezableAfter(const ShapedText& text, size_t index)
{
    if (index + 1 >= text.clusters.size())
        return 0;
    const Cluster& cluster = text.clusters[index];
    const Cluster& next = text.clusters[index + 1];
    const bool isTight = tightAdvance(text, index) < cluster.advance;
    const bool isStop = cluster.base == U'。' || cluster.base == U'．';
    double room = 0;
    if (cluster.kind.closing && !isStop && !isTight && isFullWidth(text, cluster))
        room += 0.5 * text.style.size;
    if (next.kind.opening && !cluster.kind.closing && !cluster.kind.opening && isFullWidth(text, next))
        room += 0.5 * text.style.size;
    return room;
}

double naturalWidth(const ShapedText& text)
{
    double width = 0;
    for (size_t i = 0; i < text.clusters.size(); ++i)
        width += tightAdvance(text, i);
    return width;
}

} // namespace core::print
