// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text/line_setter.h"

namespace core::print {

namespace {

constexpr double kWidestGap = 0.25; ///< of the em

/// True when the gap behind a cluster may be stretched.
bool isStretchable(const ShapedText& text, const LineRange& line, size_t index, bool pastIndent)
{
    if (!pastIndent || index + 1 >= line.end)
        return false;
    const Cluster& cluster = text.clusters[index];
    const Cluster& next = text.clusters[index + 1];
    if (cluster.kind.latin && next.kind.latin)
        return false;
    return !(cluster.kind.joiner && next.base == cluster.base);
}

/// How the slack of a line is spread.
struct Spread
{
    double start = 0; ///< before the first cluster
    double gap = 0;   ///< behind each stretchable cluster
};

Spread spreadOf(double slack, int gaps, const ShapedText& text, const LineRange& line, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {};
    case Alignment::Right:
        return {qMax(slack, 0.0), 0};
    case Alignment::Centre:
        return {qMax(slack / 2, 0.0), 0};
    case Alignment::Distribute:
        if (slack <= 0)
            return {};
        return gaps > 0 ? Spread{0, slack / gaps} : Spread{slack / 2, 0};
    case Alignment::Justify:
        if (line.isLast || gaps == 0 || slack <= 0 || slack / gaps > kWidestGap * text.style.size)
            return {};
        return {0, slack / gaps};
    }
    return {};
}

} // namespace

SetLine setLine(const ShapedText& text, const LineRange& line, double width, Alignment alignment)
{
    size_t indentEnd = line.first;
    if (line.first == 0) {
        while (indentEnd < line.end && text.clusters[indentEnd].kind.space)
            ++indentEnd;
    }
    const bool everywhere = alignment == Alignment::Distribute;
    const auto stretches = [&](size_t i) {
        return everywhere ? i + 1 < line.end : isStretchable(text, line, i, i >= indentEnd);
    };
    int gaps = 0;
    for (size_t i = line.first; i < line.end; ++i)
        gaps += stretches(i) ? 1 : 0;

    const double slack = width - line.width;
    const Spread spread = spreadOf(slack, gaps, text, line, alignment);
    double room = 0;
    for (size_t i = line.first; i + 1 < line.end; ++i)
        room += squeezableAfter(text, i);
    const double squeeze = slack < 0 && room > 0 ? qMin(-slack / room, 1.0) : 0;
    SetLine set;
    double x = spread.start;
    for (size_t i = line.first; i < line.end; ++i) {
        const Cluster& cluster = text.clusters[i];
        const bool goesOn =
            !set.runs.empty() && set.runs.back().font == cluster.glyph.font && set.runs.back().mark == cluster.mark;
        if (!goesOn) {
            GlyphRun run;
            run.mark = cluster.mark;
            run.font = cluster.glyph.font;
            run.size = text.style.size;
            run.x = x;
            set.runs.push_back(run);
        }
        GlyphRun& run = set.runs.back();
        PlacedGlyph placed;
        placed.glyph = cluster.glyph.glyph;
        placed.textLength = static_cast<quint8>(cluster.length);
        placed.x = static_cast<float>(x - run.x);
        run.glyphs.push_back(placed);
        run.text += QStringView(text.text).mid(cluster.start, cluster.length);
        const bool isLast = i + 1 == line.end;
        const double own = cluster.advance - (line.isShrunk ? 0.5 * text.style.size : 0.0);
        run.width = x + (isLast ? own : cluster.advance) - run.x;
        x += tightAdvance(text, i) - squeeze * squeezableAfter(text, i) + (stretches(i) ? spread.gap : 0);
    }
    return set;
}

} // namespace core::print
