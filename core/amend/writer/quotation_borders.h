// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::amend {

/// Where words may be cut for a quotation. All texts are folded (foldKeepingLength) and positions are UTF-16 units.

/// The start of the word that a change from `start` to `end` begins in: 「第3条」, a run of kanji, of katakana, a Latin
/// word. An insertion (start == end) between two words stays where it is.
[[nodiscard]] qsizetype wordStart(const QString& text, qsizetype start, qsizetype end);
/// The end of the word that the change ends in, the ending of a verb included: 「掲げる」.
[[nodiscard]] qsizetype wordEnd(const QString& text, qsizetype end, qsizetype start);

/// The next place to cut behind or before a position; the end or the start of the text at last.
[[nodiscard]] qsizetype nextBorder(const QString& text, qsizetype position);
[[nodiscard]] qsizetype previousBorder(const QString& text, qsizetype position);

/// Whether words may stand between 「」: brackets balance, nothing breaks the line.
[[nodiscard]] bool isQuotable(const QString& words, const QString& newWords);

} // namespace core::amend
