// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::store {

/// A part of a text, in UTF-16 units.
struct TextRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// The words of a search as foldForSearch() gives them, each once; white space of any kind parts them.
[[nodiscard]] QStringList searchWords(const QString& query);

/// Every place of one folded word in a text as written, in order, none overlapping another.
[[nodiscard]] std::vector<TextRange> occurrencesOf(const QString& text, const QString& foldedWord);

/// Where folded words stand in a text as written, in order, overlapping ones joined. A range begins and ends with whole
/// characters: half-width ｶﾞ, ㈱ and a base with its variation selector are one.
[[nodiscard]] std::vector<TextRange> matchRanges(const QString& text, const QStringList& foldedWords);

} // namespace core::store
