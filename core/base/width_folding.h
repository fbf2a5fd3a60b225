// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Folds what never decides whether two words are the same when MATCHING (document-formats 0.1): full and half width of
/// digits, Latin letters, brackets and signs; half-width kana; ⑴ to (1); every kind of space to one ASCII space.
/// 「，」 and 「、」 stay different. One UTF-16 unit may become several; for positions use foldKeepingLength().
[[nodiscard]] QString foldWidth(QStringView text);

/// As foldWidth(), but unit by unit, so that an index into the result is an index into the text. What would need more
/// than one unit (⑴, half-width kana with a voicing mark) is left as it is.
[[nodiscard]] QString foldKeepingLength(QStringView text);

/// The text without any white space (ASCII, U+00A0, U+3000, tabs, line ends, zero-width).
[[nodiscard]] QString withoutSpaces(QStringView text);

/// The text as it is matched: foldWidth() without any white space.
[[nodiscard]] QString foldedWords(QStringView text);

/// For the search index: foldWidth, NFKC, hiragana for katakana, lower case, no white space.
[[nodiscard]] QString foldForSearch(QStringView text);

} // namespace core
