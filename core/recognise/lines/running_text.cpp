// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/running_text.h"

#include "core/base/calendar.h"
#include "core/base/numerals.h"
#include "core/base/width_folding.h"
#include "core/recognise/block.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>

namespace core::recognise {
namespace {

constexpr qsizetype kLongestCaptionSeen = 60;
constexpr qsizetype kLongestClosing = 200;

bool canPrecedeHead(QChar c)
{
    return isSpace(c) || c == u'。' || c == u')' || c == u'\0';
}

/// Length of a bracket that opens at the start of a text; 0 when it is long or holds a sentence.
qsizetype captionLength(QStringView text)
{
    if (!text.startsWith(u'('))
        return 0;
    const QStringView near = text.first(std::min(text.size(), kLongestCaptionSeen));
    const qsizetype close = near.indexOf(u')');
    return close > 1 && !near.first(close).contains(u'。') ? close + 1 : 0;
}

qsizetype skipSpaces(QStringView text, qsizetype from)
{
    while (from < text.size() && isSpace(text[from]))
        ++from;
    return from;
}

} // namespace

Lines RunningText::split(const Line& line)
{
    m_folded = foldKeepingLength(line.text());
    m_cuts = {0};
    qsizetype i = skipSpaces(m_folded, 0);
    while (i < m_folded.size()) {
        const bool possible = canPrecedeHead(before(i)) && !isSpace(m_folded[i]);
        const qsizetype length = possible ? headAt(i) : 0;
        i += std::max<qsizetype>(length, 1);
    }
    Lines parts;
    m_cuts.push_back(m_folded.size());
    for (size_t c = 0; c + 1 < m_cuts.size(); ++c) {
        Line part = line.mid(m_cuts[c], m_cuts[c + 1] - m_cuts[c]).trimmed();
        part.blanksBefore = 1;
        if (!part.isEmpty())
            parts.push_back(std::move(part));
    }
    return parts;
}

int RunningText::countArticles(const QString& folded)
{
    int count = 0;
    int last = 0;
    for (qsizetype i = folded.indexOf(u'第'); i >= 0; i = folded.indexOf(u'第', i + 1)) {
        if (!canPrecedeHead(i == 0 ? QChar() : folded[i - 1]))
            continue;
        const auto head = readArticleHead(QStringView(folded).sliced(i));
        if (!head || (count > 0 && head->values.front() != last + 1))
            continue;
        last = head->values.front();
        ++count;
    }
    return count;
}

QChar RunningText::before(qsizetype index) const
{
    return index == 0 ? QChar() : m_folded[index - 1];
}

QStringView RunningText::wordAt(qsizetype index) const
{
    qsizetype end = index;
    while (end < m_folded.size() && !isSpace(m_folded[end]))
        ++end;
    return QStringView(m_folded).sliced(index, end - index);
}

void RunningText::cut(qsizetype index)
{
    if (index > m_cuts.back())
        m_cuts.push_back(index);
}

qsizetype RunningText::headAt(qsizetype index)
{
    if (m_zone != Zone::Table) {
        if (const qsizetype length = articleAt(index))
            return length;
        if (const qsizetype length = groupAt(index))
            return length;
    }
    if (m_headsOnly)
        return 0;
    switch (m_zone) {
    case Zone::Front:
        return frontAt(index);
    case Zone::Preamble:
        return 0;
    case Zone::Body:
        if (const qsizetype length = tailAt(index))
            return length;
        return markerAt(index);
    case Zone::Tail:
        return tailAt(index);
    case Zone::Table:
        return markerAt(index);
    }
    return 0;
}

qsizetype RunningText::articleAt(qsizetype index)
{
    const QStringView rest = QStringView(m_folded).sliced(index);
    const qsizetype caption = captionLength(rest);
    const qsizetype at = caption > 0 ? skipSpaces(rest, caption) : 0;
    // Behind a caption the number alone tells; without one the words behind it must not make it a citation.
    const auto head = caption > 0 ? readLooseArticleHead(rest.sliced(at)) : readArticleHead(rest);
    if (!head)
        return 0;
    const int number = head->values.front();
    const bool branch = head->values.size() > 1 && number == m_lastArticle;
    if (number != m_lastArticle + 1 && !branch && !(index == 0 && m_lastArticle == 0 && number < 100))
        return 0;
    cut(index);
    if (caption > 0)
        cut(index + at);
    m_lastArticle = number;
    m_zone = Zone::Body;
    m_numbers.clear();
    m_numbers.open(NumberStyle::Arabic, 1);
    return at + head->length;
}

qsizetype RunningText::groupAt(qsizetype index)
{
    const QStringView rest = QStringView(m_folded).sliced(index);
    if (!rest.startsWith(u'第'))
        return 0;
    for (const QChar unit : {u'章', u'編'}) {
        const qsizetype end = rest.first(std::min<qsizetype>(rest.size(), 8)).indexOf(unit);
        if (end < 2 || end + 1 >= rest.size() || !isSpace(rest[end + 1]))
            continue;
        const auto number = readNumber(rest.sliced(1, end - 1).trimmed());
        if (!number || (*number != m_lastGroup + 1 && *number != 1))
            continue;
        m_lastGroup = *number;
        cut(index);
        return end + 1;
    }
    return 0;
}

qsizetype RunningText::markerAt(qsizetype index)
{
    // The heading line of a table's rows: 取組 and what follows it are cut by the tabs.
    const auto marker = readMarker(QStringView(m_folded).sliced(index));
    if (!marker)
        return 0;
    const auto placement = m_numbers.place(*marker, true);
    if (!placement || placement->reading.style == NumberStyle::Bullet)
        return 0;
    qsizetype previous = index;
    while (previous > 0 && isSpace(m_folded[previous - 1]))
        --previous;
    const QChar last = previous == 0 ? QChar(u'。') : m_folded[previous - 1];
    const bool behindSentence = last == u'。' || last == u')' || last == u':';
    const bool gap = previous < index;
    if (m_zone == Zone::Body) {
        // Numbers stand in sentences too: a paragraph begins behind one, and so does the first item.
        const bool paragraph = placement->level == 0;
        if ((paragraph || placement->isNewLevel) && !behindSentence && !(gap && !paragraph && placement->level > 1))
            return 0;
    }
    if (!gap && !behindSentence)
        return 0;
    m_numbers.enter(*placement);
    cut(index);
    return marker->length;
}

qsizetype RunningText::frontAt(qsizetype index)
{
    const QStringView word = wordAt(index);
    const bool defines = word.contains(u"以下「") && word.contains(u"という");
    if (defines || (word.size() > 40 && (word.contains(u"は、") || word.contains(u"は，")))) {
        cut(index);
        m_zone = Zone::Preamble;
        return 1;
    }
    if (const auto date = readDate(QStringView(m_folded).sliced(index))) {
        cut(index);
        cut(index + date->length);
        return date->length;
    }
    // 「札幌市 小樽市」 was one line: two names in a row are.
    const qsizetype start = m_cuts.back();
    const bool namesSoFar = isMunicipalityName(QStringView(m_folded).sliced(start, index - start)) && start < index;
    if (!(namesSoFar && isMunicipalityName(word)))
        cut(index);
    return word.size();
}

bool RunningText::isClosingAt(qsizetype index) const
{
    const QStringView rest = QStringView(m_folded).sliced(index);
    if (!rest.startsWith(u"この") && !rest.startsWith(u"本協") && !rest.startsWith(u"以上") &&
        !rest.startsWith(u"上記"))
        return false;
    const QStringView near = rest.first(std::min(rest.size(), kLongestClosing));
    const qsizetype end = near.indexOf(u'。');
    return end > 0 && isClosingClause(near.first(end));
}

qsizetype RunningText::tailAt(qsizetype index)
{
    const QStringView rest = QStringView(m_folded).sliced(index);
    if (const qsizetype length = supplementaryHeadingLength(rest)) {
        const QStringView behind = rest.sliced(length);
        if (behind.isEmpty() || isSpace(behind.front()) || behind.startsWith(u"この") || behind.startsWith(u'(')) {
            cut(index);
            cut(index + length);
            m_zone = Zone::Body;
            m_numbers.clear();
            m_numbers.open(NumberStyle::Arabic, 1);
            return length;
        }
    }
    if (isClosingAt(index)) {
        cut(index);
        m_zone = Zone::Tail;
        return rest.indexOf(u'。') + 1;
    }
    if (m_zone != Zone::Tail)
        return 0;
    if (rest.startsWith(u"別表")) {
        const QStringView near = rest.first(std::min<qsizetype>(rest.size(), 60));
        const QStringView word = near.first(std::max<qsizetype>(near.indexOf(u' '), 0));
        const qsizetype close = near.indexOf(u')');
        cut(index);
        m_zone = Zone::Table;
        m_numbers.clear();
        const qsizetype length = close > 0 && near.indexOf(u'(') > 0 ? close + 1 : std::max<qsizetype>(word.size(), 2);
        cut(index + length);
        return length;
    }
    if (const auto date = readDate(rest)) {
        cut(index);
        cut(index + date->length);
        return date->length;
    }
    const QStringView word = wordAt(index);
    if (word.size() == 1 && isPartySymbol(word.front())) {
        cut(index);
        const qsizetype next = skipSpaces(rest, 1);
        return next + wordAt(index + next).size();
    }
    const QStringView open = QStringView(m_folded).sliced(m_cuts.back(), index - m_cuts.back()).trimmed();
    const bool field = isMunicipalityName(word) || word.endsWith(u'長') || word.endsWith(u"知事") ||
                       std::any_of(word.begin(), word.end(), [](QChar c) { return isDigit(c); });
    if (field || open.endsWith(u'長') || open.endsWith(u"知事") || endsSentence(open))
        cut(index);
    return word.size();
}

} // namespace core::recognise
