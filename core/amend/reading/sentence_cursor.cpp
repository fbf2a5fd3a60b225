// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/sentence_cursor.h"

#include "core/base/numerals.h"
#include "core/base/width_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

constexpr qsizetype kExcerpt = 40;
constexpr size_t kMostBranches = 4;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isKanjiNumeral(QChar unit)
{
    return QStringView(u"〇一二三四五六七八九十百千").contains(unit);
}

bool isKatakana(QChar unit)
{
    return unit >= u'ァ' && unit <= u'ー';
}

bool isLatin(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

QChar partnerOf(QChar open)
{
    switch (open.unicode()) {
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    default:
        return u')';
    }
}

} // namespace

QString excerpt(QStringView words)
{
    return words.size() <= kExcerpt ? words.toString() : words.first(kExcerpt).toString() + u'…';
}

std::optional<qsizetype> unbalancedBracket(QStringView words)
{
    const QString folded = foldKeepingLength(words);
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar unit = folded[i];
        if (unit == u'「' || unit == u'『' || unit == u'(') {
            open.push_back(i);
        } else if (unit == u'」' || unit == u'』' || unit == u')') {
            if (open.empty())
                return i;
            if (partnerOf(folded[open.back()]) != unit)
                return open.back();
            open.pop_back();
        }
    }
    if (open.empty())
        return std::nullopt;
    return open.front();
}

std::optional<qsizetype> emptyBracket(QStringView words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const bool isEmpty = (words[i - 1] == u'「' && words[i] == u'」') ||
                             (words[i - 1] == u'（' && words[i] == u'）') || (words[i - 1] == u'(' && words[i] == u')');
        if (isEmpty)
            return i - 1;
    }
    return std::nullopt;
}

SentenceCursor::SentenceCursor(QString words)
    : m_words(std::move(words))
    , m_folded(foldKeepingLength(m_words))
{
}

QString SentenceCursor::wordsAhead() const
{
    return excerpt(QStringView(m_words).sliced(std::min(m_at, m_words.size())));
}

bool SentenceCursor::seesOneOf(std::initializer_list<QStringView> folded) const
{
    return std::any_of(folded.begin(), folded.end(), [this](QStringView words) { return sees(words); });
}

bool SentenceCursor::take(QStringView folded)
{
    if (!sees(folded))
        return false;
    m_at += folded.size();
    return true;
}

bool SentenceCursor::takeOneOf(std::initializer_list<QStringView> folded)
{
    return std::any_of(folded.begin(), folded.end(), [this](QStringView words) { return take(words); });
}

void SentenceCursor::skipSpaces()
{
    while (!isAtEnd() && m_folded[m_at] == u' ')
        ++m_at;
}

std::optional<int> SentenceCursor::takeNumber()
{
    qsizetype end = m_at;
    const bool isKanji = !isAtEnd() && isKanjiNumeral(m_folded[end]);
    while (end < m_folded.size() && (isKanji ? isKanjiNumeral(m_folded[end]) : isDigit(m_folded[end])))
        ++end;
    if (end == m_at)
        return std::nullopt;
    const auto value = readNumber(QStringView(m_folded).sliced(m_at, end - m_at));
    if (value)
        m_at = end;
    return value;
}

std::optional<std::vector<int>> SentenceCursor::takeNumbered(QStringView unit)
{
    const qsizetype start = m_at;
    std::vector<int> values;
    if (take(u"第")) {
        skipSpaces();
        if (const auto number = takeNumber())
            values.push_back(*number);
        skipSpaces();
    }
    if (values.empty() || !take(unit)) {
        m_at = start;
        return std::nullopt;
    }
    while (values.size() < kMostBranches) {
        const qsizetype before = m_at;
        const auto branch = take(u"の") ? takeNumber() : std::nullopt;
        if (!branch) {
            m_at = before;
            break;
        }
        values.push_back(*branch);
    }
    return values;
}

std::optional<QString> SentenceCursor::takeMark()
{
    if (isAtEnd())
        return std::nullopt;
    const QChar first = m_folded[m_at];
    const QChar next = m_at + 1 < m_folded.size() ? m_folded[m_at + 1] : QChar();
    qsizetype length = 0;
    if (isKatakana(first))
        length = isKatakana(next) ? 0 : 1;
    else if (isLatin(first))
        length = isLatin(next) ? 0 : 1;
    else if (const auto marker = readMarker(QStringView(m_words).sliced(m_at));
             marker && !isDigit(first) && !isKanjiNumeral(first))
        length = marker->length;
    if (length == 0)
        return std::nullopt;
    const QString mark = foldWidth(QStringView(m_words).sliced(m_at, length));
    m_at += length;
    return mark;
}

std::optional<QString> SentenceCursor::takeQuoted()
{
    if (!sees(u"「"))
        return std::nullopt;
    int depth = 0;
    for (qsizetype i = m_at; i < m_folded.size(); ++i) {
        if (m_folded[i] == u'「')
            ++depth;
        else if (m_folded[i] == u'」' && --depth == 0) {
            const QString quoted = words(m_at + 1, i);
            m_at = i + 1;
            return quoted;
        }
    }
    return std::nullopt;
}

} // namespace core::amend
