// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text/line_breaker.h"

namespace core::print {

namespace {

/// Narrower columns let a number part from its unit: the gaps would be wider than the harm.
constexpr int kEmsToKeepUnits = 20;
constexpr size_t kMostTakenIn = 2;
/// In a long line one comma squeezed to the full catches the eye; in a narrow cell a gap does.
constexpr int kWideLine = 16;
constexpr double kSqueezeInWideLines = 0.5;

/// Last break in (first, end] that a rule allows; first when there is none.
template <typename Rule>
size_t lastBreak(size_t first, size_t end, const Rule& allowed)
{
    size_t at = end;
    while (at > first && !allowed(at))
        --at;
    return at;
}

size_t breakPoint(const ShapedText& text, size_t first, size_t overflow, bool keepUnits)
{
    size_t at = lastBreak(first, overflow, [&](size_t i) { return mayBreakBefore(text, i, keepUnits); });
    if (at == first)
        at = lastBreak(first, overflow, [&](size_t i) { return kinsokuAllowsBreakBefore(text, i); });
    if (at == first)
        at = qMax(overflow, first + 1);
    return at;
}

double shrunkBy(const ShapedText& text, const Cluster& last)
{
    return last.kind.closing && last.advance > 0.9 * text.style.size ? 0.5 * text.style.size : 0.0;
}

/// Leaves out the spaces at the end and measures what remains.
LineRange finished(const ShapedText& text, size_t first, size_t end, double limit)
{
    LineRange line;
    line.first = first;
    line.next = end;
    while (end > first && text.clusters[end - 1].kind.space)
        --end;
    line.end = end;
    line.isLast = line.next == text.clusters.size();
    for (size_t i = first; i < end; ++i)
        line.width += i + 1 < end ? tightAdvance(text, i) : text.clusters[i].advance;
    if (end > first && line.width > limit + kTolerance) {
        const double shrunk = shrunkBy(text, text.clusters[end - 1]);
        line.width -= shrunk;
        line.isShrunk = shrunk > 0;
    }
    return line;
}

/// The line [first, end) with its commas and brackets squeezed by a share of the room that they have.
double squeezedWidth(const ShapedText& text, size_t first, size_t end, double share)
{
    double width = -shrunkBy(text, text.clusters[end - 1]);
    for (size_t i = first; i < end; ++i)
        width += i + 1 < end ? tightAdvance(text, i) - share * squeezableAfter(text, i) : text.clusters[i].advance;
    return width;
}

/// Where a line ends whose clusters overflow at an index.
size_t endOfLine(const ShapedText& text, size_t first, size_t overflow, double limit, bool keepUnits)
{
    const size_t end = breakPoint(text, first, overflow, keepUnits);
    if (end == overflow)
        return end;
    const double share = limit >= kWideLine * text.style.size ? kSqueezeInWideLines : 1.0;
    const size_t farthest = qMin(overflow + kMostTakenIn, text.clusters.size());
    for (size_t longer = overflow + 1; longer <= farthest; ++longer) {
        if (mayBreakBefore(text, longer, keepUnits) && squeezedWidth(text, first, longer, share) <= limit + kTolerance)
            return longer;
    }
    return end;
}

} // namespace

bool kinsokuAllowsBreakBefore(const ShapedText& text, size_t index)
{
    const Cluster& before = text.clusters[index - 1];
    const Cluster& after = text.clusters[index];
    return !after.kind.notAtStart && !after.kind.space && !before.kind.notAtEnd;
}

bool mayBreakBefore(const ShapedText& text, size_t index, bool keepUnits)
{
    if (index == 0 || index >= text.clusters.size())
        return true;
    if (!kinsokuAllowsBreakBefore(text, index))
        return false;
    const Cluster& before = text.clusters[index - 1];
    const Cluster& after = text.clusters[index];
    if (before.kind.latin && after.kind.latin)
        return false;
    if (before.kind.joiner && after.base == before.base)
        return false;
    if (before.kind.digit && after.kind.unit && keepUnits)
        return false;
    if (before.kind.separator && after.kind.latin && index >= 2) {
        const CharacterClass& earlier = text.clusters[index - 2].kind;
        const bool insideWord = before.base == U'.' && earlier.latin; // U.I.
        if (insideWord || (earlier.digit && after.kind.digit))
            return false;
    }
    return true;
}

std::vector<LineRange> breakLines(const ShapedText& text, double firstWidth, double width)
{
    std::vector<LineRange> lines;
    const bool keepUnits = width >= kEmsToKeepUnits * text.style.size;
    const size_t count = text.clusters.size();
    size_t first = 0;
    do {
        const double limit = lines.empty() ? firstWidth : width;
        double used = 0;
        size_t at = first;
        while (at < count) {
            const Cluster& cluster = text.clusters[at];
            const double needed = used + cluster.advance - shrunkBy(text, cluster);
            if (needed > limit + kTolerance && !cluster.kind.space)
                break;
            used += tightAdvance(text, at);
            ++at;
        }
        const size_t end = at < count ? endOfLine(text, first, at, limit, keepUnits) : count;
        lines.push_back(finished(text, first, end, limit));
        first = end;
    } while (first < count);
    return lines;
}

} // namespace core::print
