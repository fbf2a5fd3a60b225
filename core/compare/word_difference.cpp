// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_difference.h"

#include "core/compare/notation.h"

#include <algorithm>

namespace core::compare {

namespace {

using Units = std::vector<QStringView>;

/// Beyond this many cells (about 2,000 by 2,000 characters) two texts are told as replaced between their common ends.
constexpr size_t kMostCells = 4'000'000;

/// A run of units of both texts: equal, or removed and added together.
struct Run
{
    bool isEqual = true;
    Units before;
    Units after; ///< of an equal run the same words as before
};

size_t lengthOf(const Units& units)
{
    return units.size();
}

/// Collects single units into runs.
class Runs
{
public:
    void equal(QStringView unit)
    {
        Run& run = last(true);
        run.before.push_back(unit);
        run.after.push_back(unit);
    }
    void removed(QStringView unit) { last(false).before.push_back(unit); }
    void added(QStringView unit) { last(false).after.push_back(unit); }
    [[nodiscard]] std::vector<Run> take() { return std::move(m_runs); }

private:
    Run& last(bool isEqual)
    {
        if (m_runs.empty() || m_runs.back().isEqual != isEqual)
            m_runs.push_back({isEqual, {}, {}});
        return m_runs.back();
    }
    std::vector<Run> m_runs;
};

/// The longest common subsequence of the middle parts.
void addMiddle(const Units& before, const Units& after, Runs* runs)
{
    const size_t rows = before.size();
    const size_t columns = after.size();
    if (rows == 0 || columns == 0 || rows * columns > kMostCells) {
        for (const QStringView unit : before)
            runs->removed(unit);
        for (const QStringView unit : after)
            runs->added(unit);
        return;
    }
    const size_t width = columns + 1;
    std::vector<quint16> longest((rows + 1) * width, 0);
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            longest[row * width + column] =
                before[row] == after[column]
                    ? static_cast<quint16>(longest[(row + 1) * width + column + 1] + 1)
                    : std::max(longest[(row + 1) * width + column], longest[row * width + column + 1]);
        }
    }
    size_t row = 0;
    size_t column = 0;
    while (row < rows && column < columns) {
        if (before[row] == after[column]) {
            runs->equal(before[row++]);
            ++column;
        } else if (longest[(row + 1) * width + column] >= longest[row * width + column + 1]) {
            runs->removed(before[row++]);
        } else {
            runs->added(after[column++]);
        }
    }
    while (row < rows)
        runs->removed(before[row++]);
    while (column < columns)
        runs->added(after[column++]);
}

std::vector<Run> runsOf(const Units& before, const Units& after)
{
    size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    size_t tail = 0;
    while (tail + head < before.size() && tail + head < after.size() &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    Runs runs;
    for (size_t i = 0; i < head; ++i)
        runs.equal(before[i]);
    const auto slice = [&](const Units& units) {
        return Units(units.begin() + static_cast<std::ptrdiff_t>(head),
                     units.end() - static_cast<std::ptrdiff_t>(tail));
    };
    addMiddle(slice(before), slice(after), &runs);
    for (size_t i = before.size() - tail; i < before.size(); ++i)
        runs.equal(before[i]);
    return runs.take();
}

void append(Units* units, const Units& more)
{
    units->insert(units->end(), more.begin(), more.end());
}

/// Equal words that are shorter than the changes on both sides of them are chance, not meaning.
std::vector<Run> withoutChanceEquals(std::vector<Run> runs)
{
    bool hasChanged = true;
    while (hasChanged) {
        hasChanged = false;
        for (size_t i = 1; i + 1 < runs.size(); ++i) {
            if (!runs[i].isEqual)
                continue;
            const size_t length = lengthOf(runs[i].before);
            const auto largest = [](const Run& run) { return std::max(lengthOf(run.before), lengthOf(run.after)); };
            if (length > largest(runs[i - 1]) || length > largest(runs[i + 1]))
                continue;
            for (const size_t more : {i, i + 1}) {
                append(&runs[i - 1].before, runs[more].before);
                append(&runs[i - 1].after, runs[more].after);
            }
            const auto at = runs.begin() + static_cast<std::ptrdiff_t>(i);
            runs.erase(at, at + 2);
            hasChanged = true;
            break;
        }
    }
    return runs;
}

/// How good it is to cut between two units: after a comma or a bracket better than inside a word.
int borderWorth(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty())
        return 4;
    static const QString kBreaks = QStringLiteral("、，。．・「」（）()");
    if (QStringLiteral("、，。．」）)").contains(left.back()))
        return 3;
    if (kBreaks.contains(left.back()) || kBreaks.contains(right.front()))
        return 2;
    const auto isKana = [](QChar unit) { return unit >= u'ぁ' && unit <= u'ゖ'; };
    return isKana(left.back()) != isKana(right.front()) ? 1 : 0;
}

/// Moves a pure insertion or removal sideways to the best border: 「A、B、」 + 「C、」 and not 「、C」.
void slideToBorders(std::vector<Run>* runs)
{
    for (size_t i = 1; i + 1 < runs->size(); ++i) {
        Run& run = (*runs)[i];
        if (run.isEqual || (!run.before.empty() && !run.after.empty()))
            continue;
        Units row = (*runs)[i - 1].before;
        const size_t start = row.size();
        const Units& moved = run.before.empty() ? run.after : run.before;
        const size_t length = moved.size();
        append(&row, moved);
        append(&row, (*runs)[i + 1].before);
        size_t first = start;
        while (first > 1 && row[first - 1] == row[first + length - 1])
            --first;
        size_t best = first;
        int bestWorth = -1;
        for (size_t at = first; at + length < row.size(); ++at) {
            const int worth = borderWorth(at == 0 ? QStringView() : row[at - 1], row[at]) +
                              borderWorth(row[at + length - 1], row[at + length]);
            if (worth > bestWorth) {
                best = at;
                bestWorth = worth;
            }
            if (row[at] != row[at + length])
                break;
        }
        const auto part = [&row](size_t from, size_t to) {
            return Units(row.begin() + static_cast<std::ptrdiff_t>(from),
                         row.begin() + static_cast<std::ptrdiff_t>(to));
        };
        (run.before.empty() ? run.after : run.before) = part(best, best + length);
        (*runs)[i - 1].before = (*runs)[i - 1].after = part(0, best);
        (*runs)[i + 1].before = (*runs)[i + 1].after = part(best + length, row.size());
    }
}

QString joined(const Units& units)
{
    QString text;
    for (const QStringView unit : units)
        text += unit;
    return text;
}

std::vector<Segment> orientedDifference(const QString& before, const QString& after)
{
    std::vector<Run> runs = withoutChanceEquals(runsOf(wordUnits(before), wordUnits(after)));
    slideToBorders(&runs);
    std::vector<Segment> segments;
    for (const Run& run : runs) {
        const QString old = joined(run.before);
        const QString now = joined(run.after);
        if (run.isEqual) {
            if (!old.isEmpty())
                segments.push_back({SegmentKind::Equal, old, false});
            continue;
        }
        const bool isNotation = differInNotationOnly(old, now);
        if (!old.isEmpty())
            segments.push_back({SegmentKind::Removed, old, isNotation});
        if (!now.isEmpty())
            segments.push_back({SegmentKind::Added, now, isNotation});
    }
    return segments;
}

} // namespace

std::vector<Segment> letterDifference(const QString& before, const QString& after)
{
    if (before <= after)
        return orientedDifference(before, after);
    // Ties are decided in one direction only, so that swapped texts give the mirror.
    std::vector<Segment> segments = orientedDifference(after, before);
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].kind == SegmentKind::Removed && i + 1 < segments.size() &&
            segments[i + 1].kind == SegmentKind::Added) {
            std::swap(segments[i].text, segments[i + 1].text);
            ++i;
        } else if (segments[i].kind == SegmentKind::Removed) {
            segments[i].kind = SegmentKind::Added;
        } else if (segments[i].kind == SegmentKind::Added) {
            segments[i].kind = SegmentKind::Removed;
        }
    }
    return segments;
}

} // namespace core::compare
