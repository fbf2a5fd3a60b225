// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "core/compare/notation.h"
#include "core/compare/word_borders.h"
#include "core/compare/word_difference.h"

#include <algorithm>

// Differences letter by letter, widened to whole words.
namespace core::compare {

namespace {

/// Where two texts differ: [oldStart, oldEnd) became [newStart, newEnd).
struct Difference
{
    qsizetype oldStart = 0;
    qsizetype oldEnd = 0;
    qsizetype newStart = 0;
    qsizetype newEnd = 0;
};

std::vector<Difference> differencesOf(const std::vector<Segment>& segments)
{
    std::vector<Difference> differences;
    qsizetype oldAt = 0;
    qsizetype newAt = 0;
    bool isOpen = false;
    for (const Segment& segment : segments) {
        const qsizetype length = segment.text.size();
        if (segment.kind == SegmentKind::Equal) {
            oldAt += length;
            newAt += length;
            isOpen = false;
            continue;
        }
        if (!isOpen)
            differences.push_back({oldAt, oldAt, newAt, newAt});
        isOpen = true;
        if (segment.kind == SegmentKind::Removed)
            differences.back().oldEnd = oldAt += length;
        else
            differences.back().newEnd = newAt += length;
    }
    return differences;
}

/// One side of a difference, in its folded text.
struct Side
{
    const QString& text;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isLone = false; ///< nothing stands opposite it
};

/// A word of two kanji and more that comes or goes is one by itself, also inside a longer run: 圏域|全体.
bool isOwnWord(const Side& side, qsizetype at)
{
    constexpr qsizetype kOwnWord = 2;
    return side.isLone && side.end - side.start >= kOwnWord && letterOf(side.text.at(at)) == Letter::Kanji;
}

qsizetype unitsBefore(const Side& side)
{
    const qsizetype start = side.start < side.end && isOwnWord(side, side.start)
                                ? numberBorder(side.text, side.start, true)
                                : wordStart(side.text, side.start, side.end);
    return side.start - start;
}

qsizetype unitsBehind(const Side& side)
{
    const qsizetype end = side.start < side.end && isOwnWord(side, side.end - 1)
                              ? numberBorder(side.text, side.end, false)
                              : wordEnd(side.text, side.end, side.start);
    // 「等」 is a word of its own: 保育士|等.
    const QStringView taken = QStringView(side.text).sliced(side.end, end - side.end);
    return taken == u"等" ? 0 : taken.size();
}

/// What one side needs to be whole words the other side takes as well: the letters around a difference are the same.
void widen(std::vector<Difference>* differences, const QString& before, const QString& after)
{
    const std::vector<Difference> narrow = *differences;
    for (size_t i = 0; i < narrow.size(); ++i) {
        const Difference& at = narrow[i];
        const Side old{before, at.oldStart, at.oldEnd, at.newStart == at.newEnd};
        const Side now{after, at.newStart, at.newEnd, at.oldStart == at.oldEnd};
        const qsizetype roomBefore = at.oldStart - (i == 0 ? 0 : narrow[i - 1].oldEnd);
        const qsizetype roomBehind = (i + 1 == narrow.size() ? before.size() : narrow[i + 1].oldStart) - at.oldEnd;
        const qsizetype front = std::min(roomBefore, std::max(unitsBefore(old), unitsBefore(now)));
        const qsizetype back = std::min(roomBehind, std::max(unitsBehind(old), unitsBehind(now)));
        (*differences)[i] = {at.oldStart - front, at.oldEnd + back, at.newStart - front, at.newEnd + back};
    }
}

std::vector<Difference> joined(const std::vector<Difference>& differences)
{
    std::vector<Difference> rows;
    for (const Difference& next : differences) {
        if (!rows.empty() && next.oldStart <= rows.back().oldEnd) {
            rows.back().oldEnd = std::max(rows.back().oldEnd, next.oldEnd);
            rows.back().newEnd = std::max(rows.back().newEnd, next.newEnd);
        } else {
            rows.push_back(next);
        }
    }
    return rows;
}

} // namespace

std::vector<Segment> wordDifference(const QString& before, const QString& after)
{
    std::vector<Difference> differences = differencesOf(letterDifference(before, after));
    widen(&differences, foldKeepingLength(before), foldKeepingLength(after));
    std::vector<Segment> segments;
    qsizetype at = 0;
    const auto add = [&segments](SegmentKind kind, const QString& text, bool isNotation) {
        if (!text.isEmpty())
            segments.push_back({kind, text, isNotation});
    };
    for (const Difference& difference : joined(differences)) {
        add(SegmentKind::Equal, before.mid(at, difference.oldStart - at), false);
        const QString old = before.mid(difference.oldStart, difference.oldEnd - difference.oldStart);
        const QString now = after.mid(difference.newStart, difference.newEnd - difference.newStart);
        const bool isNotation = differInNotationOnly(old, now);
        add(SegmentKind::Removed, old, isNotation);
        add(SegmentKind::Added, now, isNotation);
        at = difference.oldEnd;
    }
    add(SegmentKind::Equal, before.mid(at), false);
    return segments;
}

} // namespace core::compare
