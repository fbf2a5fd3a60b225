// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::recognise {

/// What single characters are, for telling structure from wording. All of them take one UTF-16 unit; a surrogate counts
/// as kanji, which is what stands outside the basic plane in these documents (and variation selectors, which belong to
/// one).

[[nodiscard]] inline bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
}
[[nodiscard]] inline bool isHiragana(QChar c)
{
    return c.unicode() >= 0x3041 && c.unicode() <= 0x309F;
}
/// Full and half width, with the long vowel mark.
[[nodiscard]] inline bool isKatakana(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x30A1 && u <= 0x30FF && u != 0x30FB) || (u >= 0xFF66 && u <= 0xFF9F);
}
[[nodiscard]] inline bool isKanji(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3400 && u <= 0x4DBF) || (u >= 0xF900 && u <= 0xFAFF) ||
           u == 0x3005 || u == 0x3006 || c.isSurrogate();
}
[[nodiscard]] inline bool isJapaneseLetter(QChar c)
{
    return isHiragana(c) || isKatakana(c) || isKanji(c);
}
/// ASCII or full width.
[[nodiscard]] inline bool isDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= 0xFF10 && u <= 0xFF19);
}
[[nodiscard]] inline bool isOpeningBracket(QChar c)
{
    return c == u'(' || c == u'（' || c == u'「' || c == u'『' || c == u'[' || c == u'［' || c == u'【' || c == u'〔';
}
[[nodiscard]] inline bool isClosingBracket(QChar c)
{
    return c == u')' || c == u'）' || c == u'」' || c == u'』' || c == u']' || c == u'］' || c == u'】' || c == u'〕';
}

/// Whether a text ends as a sentence does: with 。 or ．, perhaps inside a closing bracket.
[[nodiscard]] bool endsSentence(QStringView text);

/// Whether a text is a sentence that could stand alone: it ends as one and is no heading in brackets.
[[nodiscard]] bool isSentence(QStringView text);

/// Text without trailing and leading white space, tabs kept: a leading tab is an empty cell.
[[nodiscard]] QStringView trimmedKeepingTabs(QStringView text);

/// 「以下「甲」という」 and the like: how often something occurs.
[[nodiscard]] qsizetype countOf(QStringView text, QChar c);

} // namespace core::recognise
