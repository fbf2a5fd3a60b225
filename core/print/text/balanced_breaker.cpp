// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text/balanced_breaker.h"

#include <limits>

namespace core::print {

namespace {

constexpr size_t kLongest = 120; ///< clusters; the search is quadratic
constexpr double kInfinite = std::numeric_limits<double>::infinity();
// What a break costs beside the unevenness of the lines, in square ems.
constexpr double kInsideWord = 6;
constexpr double kBetweenKanjiPairs = 3; ///< an even number of kanji is likely to be whole words
constexpr double kBeforeHiragana = 8;

enum class Script { Hiragana, Katakana, Kanji, Other };

Script scriptOf(char32_t c)
{
    if (c >= 0x3041 && c <= 0x309F)
        return Script::Hiragana;
    if ((c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC)
        return Script::Katakana;
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c >= 0x20000)
        return Script::Kanji;
    return Script::Other;
}

double breakCost(const ShapedText& text, size_t index)
{
    const Script before = scriptOf(text.clusters[index - 1].base);
    const Script after = scriptOf(text.clusters[index].base);
    if (after == Script::Hiragana)
        return kBeforeHiragana;
    if (before != after)
        return 0;
    size_t kanji = 0;
    while (kanji < index && scriptOf(text.clusters[index - 1 - kanji].base) == Script::Kanji)
        ++kanji;
    return kanji > 0 && kanji % 2 == 0 ? kBetweenKanjiPairs : kInsideWord;
}

/// The width of [first, end) on a line of its own.
double lineWidth(const ShapedText& text, const std::vector<double>& sums, size_t first, size_t end)
{
    const double tightened = text.clusters[end - 1].advance - tightAdvance(text, end - 1);
    return sums[end] - sums[first] + tightened;
}

} // namespace

std::vector<LineRange> breakBalanced(const ShapedText& text, double width)
{
    std::vector<LineRange> greedy = breakLines(text, width, width);
    const size_t count = text.clusters.size();
    const size_t lines = greedy.size();
    if (lines < 2 || count > kLongest)
        return greedy;

    std::vector<double> sums(count + 1, 0);
    for (size_t i = 0; i < count; ++i)
        sums[i + 1] = sums[i] + tightAdvance(text, i);
    const double em = text.style.size;
    const double mean = sums[count] / double(lines);

    // cost[n][i]: the best that n lines can do for the first i clusters.
    std::vector<std::vector<double>> cost(lines + 1, std::vector<double>(count + 1, kInfinite));
    std::vector<std::vector<size_t>> from(lines + 1, std::vector<size_t>(count + 1, 0));
    cost[0][0] = 0;
    for (size_t n = 1; n <= lines; ++n) {
        for (size_t end = n; end <= count; ++end) {
            if (end < count && !mayBreakBefore(text, end, true))
                continue;
            const double atEnd = end < count ? breakCost(text, end) : 0;
            for (size_t first = end; first-- > 0;) {
                const double used = lineWidth(text, sums, first, end);
                if (used > width + kTolerance)
                    break;
                const double uneven = (used - mean) / em;
                const double total = cost[n - 1][first] + uneven * uneven + atEnd;
                if (total < cost[n][end]) {
                    cost[n][end] = total;
                    from[n][end] = first;
                }
            }
        }
    }
    if (cost[lines][count] == kInfinite)
        return greedy;

    std::vector<LineRange> balanced(lines);
    size_t end = count;
    for (size_t n = lines; n > 0; --n) {
        LineRange& line = balanced[n - 1];
        line.first = from[n][end];
        line.next = end;
        line.end = end;
        while (line.end > line.first && text.clusters[line.end - 1].kind.space)
            --line.end;
        line.width = line.end > line.first ? lineWidth(text, sums, line.first, line.end) : 0;
        line.isLast = n == lines;
        end = line.first;
    }
    return balanced;
}

} // namespace core::print
