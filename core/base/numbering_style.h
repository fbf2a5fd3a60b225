// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// How a number is written (drafting-rules 4.1). The style is data: an office may nest them in any order.
enum class NumberStyle {
    None,                  ///< no number at all
    Article,               ///< 第3条, 第3条の2
    ArticleKanji,          ///< 第三条, 第三条の二
    Part,                  ///< 第1編 or 第一編
    Chapter,               ///< 第1章 or 第一章
    Arabic,                ///< 1
    Parenthesised,         ///< (1)
    Katakana,              ///< ア, in the order of the syllabary アイウエオ
    ParenthesisedKatakana, ///< (ア)
    Iroha,                 ///< イ, in the order イロハ
    ParenthesisedIroha,    ///< (イ)
    Latin,                 ///< a
    ParenthesisedLatin,    ///< (a)
    Roman,                 ///< i
    ParenthesisedRoman,    ///< (i)
    Kanji,                 ///< 一
    ParenthesisedKanji,    ///< (一)
    Circled,               ///< ①
    Bullet,                ///< • or ・: no value
};

} // namespace core
