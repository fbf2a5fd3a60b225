// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/marker.h"
#include "core/base/numerals.h"
#include "core/base/width_folding.h"

namespace core {

namespace {

constexpr qsizetype kLongestHead = 40;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isKanjiNumeral(QChar unit)
{
    return QStringView(u"〇一二三四五六七八九十百千").contains(unit);
}

/// Reads a number with spaces around and inside it; moves position behind it. 0 when there is none.
int takeNumber(QStringView text, qsizetype* position, bool* isKanji)
{
    qsizetype start = *position;
    while (start < text.size() && text[start] == u' ')
        ++start;
    qsizetype end = start;
    bool sawKanji = false;
    qsizetype lastDigit = start;
    while (end < text.size() && (isDigit(text[end]) || isKanjiNumeral(text[end]) || text[end] == u' ')) {
        sawKanji = sawKanji || isKanjiNumeral(text[end]);
        if (text[end] != u' ')
            lastDigit = end + 1;
        ++end;
    }
    if (lastDigit == start)
        return 0;
    const auto value = readNumber(text.sliced(start, lastDigit - start));
    *position = lastDigit;
    *isKanji = sawKanji;
    return value.value_or(0);
}

/// Words that only follow a cited article. A sentence of an article never begins with them.
bool isCitedBy(QStringView rest)
{
    static constexpr QStringView kCitations[] = {
        u"第",     u"及び",   u"並びに", u"又は",     u"若しくは", u"から",   u"まで",   u"の規定", u"の見出し",
        u"に規定", u"に定め", u"に掲げ", u"において", u"による",   u"により", u"に基づ", u"に基き", u"関係",
        u"中「",   u"を削",   u"を次",   u"の次に",   u"に次の",   u"を第",   u"とし",   u"、",     u"，",
        u"。",     u"」",     u")",      u"各号",     u"ただし",   u"本文",   u"前段",   u"後段",   u"と",
        u"を",     u"は、",   u"は，",   u"が",       u"も",       u"に"};
    for (const QStringView citation : kCitations) {
        if (rest.startsWith(citation))
            return true;
    }
    return false;
}

/// In letter-spaced text 「第 252 条の 2 第 1 項」 has gaps too; an article may well begin with 「第3条に定める取組」,
/// but not with a paragraph of itself.
bool isCitedAcrossGap(QStringView rest)
{
    static constexpr QStringView kCitations[] = {u"及び第", u"並びに第", u"又は第", u"から第", u"の規定", u"各号"};
    for (const QStringView citation : kCitations) {
        if (rest.startsWith(citation))
            return true;
    }
    if (!rest.startsWith(u'第'))
        return false;
    qsizetype position = 1;
    bool isKanji = false;
    if (takeNumber(rest, &position, &isKanji) == 0)
        return false;
    while (position < rest.size() && rest[position] == u' ')
        ++position;
    return position < rest.size() && (rest[position] == u'項' || rest[position] == u'号');
}

} // namespace

std::optional<ArticleHead> readArticleHead(QStringView text)
{
    if (!text.startsWith(u'第'))
        return std::nullopt;
    const QString folded = foldKeepingLength(text.first(qMin(text.size(), kLongestHead)));
    const QStringView view(folded);
    qsizetype position = 1;
    bool isKanji = false;
    ArticleHead head;
    const int first = takeNumber(view, &position, &isKanji);
    while (position < view.size() && view[position] == u' ')
        ++position;
    if (first == 0 || position >= view.size() || view[position] != u'条')
        return std::nullopt;
    ++position;
    head.values.push_back(first);
    head.style = isKanji ? NumberStyle::ArticleKanji : NumberStyle::Article;
    while (position < view.size() && view[position] == u'の' && head.values.size() < 4) {
        qsizetype after = position + 1;
        bool isBranchKanji = false;
        const int branch = takeNumber(view, &after, &isBranchKanji);
        if (branch == 0)
            break;
        head.values.push_back(branch);
        position = after;
    }
    head.length = static_cast<int>(position);
    // A gap behind the number marks a head, unless a citation goes on behind it (letter-spaced text).
    qsizetype next = position;
    while (next < view.size() && view[next] == u' ')
        ++next;
    const QStringView rest = view.sliced(next);
    const bool hasGap = next > position;
    if (!hasGap && (isCitedBy(rest) || rest.startsWith(u'の')))
        return std::nullopt;
    // One wide space behind a number without gaps is how a head is printed; letter-spaced text has gaps everywhere.
    const bool isPrinted = next == position + 1 && text[position] == u'\u3000' &&
                           !folded.first(position).contains(u' ') && !rest.startsWith(u'第');
    if (hasGap && !isPrinted && isCitedAcrossGap(rest))
        return std::nullopt;
    return head;
}

} // namespace core
