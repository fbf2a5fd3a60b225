// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::compare {

enum class SegmentKind { Equal, Removed, Added };

/// A run of words. All equal and removed runs make the old text, all equal and added ones the new text.
struct Segment
{
    SegmentKind kind = SegmentKind::Equal;
    QString text;
    bool isNotation = false; ///< removed and added words that differ in notation only (notation.h)

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// The smallest meaningful differences between two texts, in whole words as an official underlines them
/// (word_borders.h): 「連携」→「連係」, 「第3条」→「第4条」, 「三次」→「二次」 in 三次救急医療. What is removed stands
/// before what is added in its place. Swapping the texts swaps removed and added and nothing else.
[[nodiscard]] std::vector<Segment> wordDifference(const QString& before, const QString& after);

/// The same letter by letter: a change may begin or end inside a word. A character is never cut (a base and its
/// variation selector or mark stay together), nor a number or a Latin word.
[[nodiscard]] std::vector<Segment> letterDifference(const QString& before, const QString& after);

/// Units that are never cut: a grapheme, a run of digits, a Latin word.
[[nodiscard]] std::vector<QStringView> wordUnits(QStringView text);

} // namespace core::compare
