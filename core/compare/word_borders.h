// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::compare {

/// Where a text may be cut between words (字句の捉え方, drafting-rules 1.5). All texts are folded (foldKeepingLength)
/// and positions are UTF-16 units. Pure.

enum class Letter { Kanji, Katakana, Hiragana, Alphanumeric, Combining, Other };

[[nodiscard]] Letter letterOf(QChar unit);

/// Whether no cut may fall between two letters when a word is looked for.
[[nodiscard]] bool holdsTogether(QChar left, QChar right);
/// Hiragana that join words; a word may be cut before them.
[[nodiscard]] bool isParticle(QChar unit);

/// The start or the end of the number that a position lies inside of: 第3条の2, 前2項, 別表第2, 平成31年, 3人 are never
/// cut. The position itself where it lies in none.
[[nodiscard]] qsizetype numberBorder(const QString& text, qsizetype position, bool wantsStart);

/// The start of the word that a change from `start` to `end` begins in: 「第3条」, a run of kanji, of katakana, a Latin
/// word. An insertion (start == end) between two words stays where it is. Never inside a grapheme.
[[nodiscard]] qsizetype wordStart(const QString& text, qsizetype start, qsizetype end);
/// The end of the word that the change ends in, the ending of a verb included: 「掲げる」.
[[nodiscard]] qsizetype wordEnd(const QString& text, qsizetype end, qsizetype start);

} // namespace core::compare
