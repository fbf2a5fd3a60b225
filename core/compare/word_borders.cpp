// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_borders.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::compare {

Letter letterOf(QChar unit)
{
    const char16_t code = unit.unicode();
    if (unit.isSurrogate() || (code >= 0x3400 && code <= 0x9FFF) || code == u'々' || (code >= 0xF900 && code < 0xFB00))
        return Letter::Kanji;
    if ((code >= 0x30A1 && code <= 0x30FA) || code == u'ー' || (code >= 0xFF66 && code <= 0xFF9F))
        return Letter::Katakana;
    if (code >= 0x3041 && code <= 0x3096)
        return Letter::Hiragana;
    if (code < 0x80 && unit.isLetterOrNumber())
        return Letter::Alphanumeric;
    if (unit.isMark())
        return Letter::Combining;
    return Letter::Other;
}

namespace {

/// Marks and variation selectors belong to the letter before them. U+DB40 begins the selectors beyond the BMP.
bool continuesLetter(QChar unit)
{
    return unit.isLowSurrogate() || unit.isMark() || unit.unicode() == 0xDB40;
}

} // namespace

bool holdsTogether(QChar left, QChar right)
{
    if (continuesLetter(right))
        return true;
    const Letter one = letterOf(left);
    const Letter other = letterOf(right);
    return one == other && (one == Letter::Kanji || one == Letter::Katakana || one == Letter::Alphanumeric);
}

qsizetype numberBorder(const QString& text, qsizetype position, bool wantsStart)
{
    static const QRegularExpression kNumber(
        u"(?:別表)?第[0-9〇一二三四五六七八九十百]+(?:条(?:の[0-9〇一二三四五六七八九十]+)*|項|号)?|前[0-9一二三]*[条項号]|[次同][条項号]|(?:昭和|平成|令和)[0-9元]+年|[0-9]+(?:回|年|か月|月|日|人|名|円|通|件|割|か所|箇所|%)"_s);
    // No number of a provision is longer.
    constexpr qsizetype kLongest = 24;
    const qsizetype from = std::max<qsizetype>(0, position - kLongest);
    const QString near = text.mid(from, 2 * kLongest);
    auto matches = kNumber.globalMatch(near);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype start = from + match.capturedStart();
        const qsizetype end = from + match.capturedEnd();
        if (start < position && position < end)
            return wantsStart ? start : end;
    }
    return position;
}

bool isParticle(QChar unit)
{
    return u"はのをにがとでもへや"_s.contains(unit);
}

namespace {

/// The unit of a number (1回) is no part of the word behind it.
qsizetype numberBorderBehind(const QString& text, qsizetype runStart, qsizetype upTo)
{
    const qsizetype end = numberBorder(text, runStart, false);
    return end <= upTo ? end : runStart;
}

/// How far a change that begins or ends inside a run of kanji has to reach out: `outside` letters of the run of
/// `length` stand beside it. A short run is one word; a longer one is made of pairs as a rule, so that an odd letter
/// belongs to the change and an even number does not.
qsizetype lettersToTake(qsizetype outside, qsizetype length)
{
    constexpr qsizetype kOneWord = 3;
    return length <= kOneWord ? outside : outside % 2;
}

qsizetype endOfRun(const QString& text, qsizetype at)
{
    while (at > 0 && at < text.size() && holdsTogether(text.at(at - 1), text.at(at)))
        ++at;
    return at;
}

qsizetype startOfRun(const QString& text, qsizetype at)
{
    while (at > 0 && at < text.size() && holdsTogether(text.at(at - 1), text.at(at)))
        --at;
    return at;
}

/// The end of a verb that is cut inside its ending (掲|げる, 例によ|る). A word of two kanji and more is a noun that
/// する may follow, and is cut there.
qsizetype endOfVerb(const QString& text, qsizetype end)
{
    static const QStringList kOtherWords = {u"ため"_s, u"こと"_s, u"とき"_s, u"よう"_s, u"ほか"_s, u"など"_s};
    constexpr qsizetype kLongestEnding = 3;
    const QChar last = text.at(end - 1);
    const bool isStem = letterOf(last) == Letter::Kanji && startOfRun(text, end - 1) == end - 1;
    const bool isEnding = letterOf(last) == Letter::Hiragana && !isParticle(last);
    qsizetype at = end;
    while ((isStem || isEnding) && at < text.size() && at - end < kLongestEnding &&
           letterOf(text.at(at)) == Letter::Hiragana && !isParticle(text.at(at)) &&
           std::none_of(kOtherWords.begin(), kOtherWords.end(),
                        [&](const QString& word) { return QStringView(text).sliced(at).startsWith(word); }))
        ++at;
    return at;
}

qsizetype wordStartByLetters(const QString& text, qsizetype start, qsizetype end)
{
    constexpr qsizetype kLongestWord = 12;
    const qsizetype border = numberBorder(text, start, true);
    if (border != start)
        return border;
    if (start == end)
        return start;
    qsizetype at = start;
    while (at > 0 && at < text.size() && start - at < kLongestWord && holdsTogether(text.at(at - 1), text.at(at)))
        --at;
    if (at < start && letterOf(text.at(start)) == Letter::Kanji && !text.at(start).isSurrogate()) {
        const qsizetype run = numberBorderBehind(text, at, start);
        at = start - lettersToTake(start - run, endOfRun(text, start) - run);
    }
    return numberBorder(text, at, true);
}

qsizetype wordEndByLetters(const QString& text, qsizetype end, qsizetype start)
{
    constexpr qsizetype kLongestWord = 12;
    const qsizetype border = numberBorder(text, end, false);
    if (border != end)
        return border;
    if (start == end)
        return end;
    qsizetype at = end;
    while (at < text.size() && at > 0 && at - end < kLongestWord && holdsTogether(text.at(at - 1), text.at(at)))
        ++at;
    if (at > end && letterOf(text.at(end)) == Letter::Kanji && !text.at(end).isSurrogate())
        at = end + lettersToTake(at - end, at - startOfRun(text, end));
    if (at == end && end > 0 && end < text.size())
        at = endOfVerb(text, end);
    return numberBorder(text, at, false);
}

} // namespace

qsizetype wordStart(const QString& text, qsizetype start, qsizetype end)
{
    qsizetype at = wordStartByLetters(text, start, end);
    while (at > 0 && at < text.size() && continuesLetter(text.at(at)))
        --at;
    return at;
}

qsizetype wordEnd(const QString& text, qsizetype end, qsizetype start)
{
    qsizetype at = wordEndByLetters(text, end, start);
    while (at > 0 && at < text.size() && continuesLetter(text.at(at)))
        ++at;
    return at;
}

} // namespace core::compare
