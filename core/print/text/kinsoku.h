// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core::print {

/// What a character is for line breaking and spacing (禁則処理, 約物).
struct CharacterClass
{
    bool notAtStart : 1 = false; ///< 行頭禁則, the small kana and ー among them
    bool notAtEnd : 1 = false;   ///< 行末禁則
    bool opening : 1 = false;    ///< full-width bracket whose left half is blank
    bool closing : 1 = false;    ///< full-width bracket, 、 or 。 whose right half is blank
    bool digit : 1 = false;      ///< any width
    bool latin : 1 = false;      ///< letters and digits that form words, any width
    bool space : 1 = false;
    bool joiner : 1 = false;    ///< … ― — ‥: not parted from its like
    bool unit : 1 = false;      ///< 年, 条, 円 …: stays with the digits before it where there is room
    bool separator : 1 = false; ///< , . between digits
};

/// Sources: drafting-rules 4.3 (the two lists, strict mode), with the full-width forms of the same signs and U+FF5E.
[[nodiscard]] CharacterClass classify(char32_t character);

} // namespace core::print
