// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/characters.h"

#include <algorithm>

namespace core::recognise {

bool endsSentence(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && isClosingBracket(text.back()))
        text.chop(1);
    if (text.isEmpty())
        return false;
    const QChar last = text.back();
    return last == u'。' || last == u'．' || last == u'｡';
}

bool isSentence(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 6 || !endsSentence(text))
        return false;
    return !(isOpeningBracket(text.front()) && isClosingBracket(text.back()));
}

QStringView trimmedKeepingTabs(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front()) && text.front() != u'\t')
        text = text.mid(1);
    while (!text.isEmpty() && isSpace(text.back()) && text.back() != u'\t')
        text.chop(1);
    return text;
}

qsizetype countOf(QStringView text, QChar c)
{
    return std::count(text.begin(), text.end(), c);
}

} // namespace core::recognise
