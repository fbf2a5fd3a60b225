// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/words.h"

#include "core/base/calendar.h"
#include "core/base/width_folding.h"
#include "core/model/role_table_lines.h"
#include "core/recognise/characters.h"

#include <algorithm>
#include <array>

namespace core::recognise {
namespace {

constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kLongestHead = 40;

template <size_t N>
bool endsWithOneOf(QStringView text, const std::array<QStringView, N>& words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.endsWith(word); });
}

template <size_t N>
bool isOneOf(QStringView text, const std::array<QStringView, N>& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// Without a bracket at the end: 「協定書(令和3年4月1日締結)」.
QStringView withoutFinalBracket(QStringView text)
{
    if (!text.endsWith(u')'))
        return text;
    const qsizetype open = text.lastIndexOf(u'(');
    return open > 0 ? text.first(open) : text;
}

bool isPlaceSuffix(QChar c)
{
    return QStringView(u"市町村区都道府県").contains(c);
}

} // namespace

bool isAmendingTitle(QStringView text)
{
    return text.contains(u"を変更する") || text.contains(u"を改正する") || text.contains(u"変更協約");
}

bool isRubyDebris(QStringView text)
{
    const bool spaced = std::any_of(text.begin(), text.end(), isSpace);
    return text.size() >= 3 && text.size() <= 20 && spaced &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isSpace(c) || isHiragana(c); });
}

bool isTitleLike(QStringView folded)
{
    static constexpr std::array<QStringView, 11> kLastWords = {
        u"協約", u"協約書", u"協定", u"協定書", u"規約", u"協議書", u"議定書", u"覚書", u"条約", u"契約書", u"申合せ"};
    static constexpr std::array<QStringView, 7> kBareWords = {u"連携協約", u"協約", u"協定",  u"協定書",
                                                              u"規約",     u"覚書", u"協議書"};
    if (folded.size() > 2 * kLongestTitle)
        return false;
    const QString closed = withoutSpaces(folded);
    QStringView words(closed);
    if (words.isEmpty() || words.size() > kLongestTitle || words.contains(u'。'))
        return false;
    const bool marked = words.front() == u'○' || words.front() == u'◯';
    words = withoutFinalBracket(words);
    if (isOneOf(words, kBareWords))
        return false;
    return endsWithOneOf(words, kLastWords) || (marked && words.size() > 4);
}

qsizetype supplementaryHeadingLength(QStringView folded)
{
    if (!folded.startsWith(u'附') && !folded.startsWith(u'付'))
        return 0;
    qsizetype i = 1;
    while (i < folded.size() && i < 8 && isSpace(folded[i]))
        ++i;
    return i < folded.size() && folded[i] == u'則' ? i + 1 : 0;
}

TableHeading readTableHeading(QStringView folded)
{
    TableHeading heading;
    if (!folded.startsWith(u'別'))
        return heading;
    qsizetype i = 1;
    while (i < folded.size() && isSpace(folded[i]))
        ++i;
    if (i >= folded.size() || folded[i] != u'表')
        return heading;
    ++i;
    qsizetype end = i;
    const auto isNumberPart = [](QChar c) {
        return isDigit(c) || c == u' ' || QStringView(u"第一二三四五六七八九十の").contains(c);
    };
    while (i < folded.size() && isNumberPart(folded[i])) {
        ++i;
        if (folded[i - 1] != u' ')
            end = i;
    }
    const QStringView rest = folded.sliced(end);
    const QStringView tail = rest.trimmed();
    if (tail.startsWith(u'(')) {
        const qsizetype close = tail.indexOf(u')');
        if (close < 0 || close > kLongestHead)
            return heading;
        if (close + 1 != tail.size() && !isSpace(tail[close + 1]))
            return heading;
        heading.captionStart = tail.begin() - folded.begin();
        heading.captionLength = close + 1;
    } else if (!tail.isEmpty() && !rest.startsWith(u' ')) {
        return heading; // 「別表に定める…」
    }
    if (tail.size() > kLongestHead * 2 || tail.endsWith(u'。'))
        return {};
    heading.titleLength = end;
    return heading;
}

bool isClosingClause(QStringView folded)
{
    const qsizetype proof = std::max({folded.indexOf(u"証するため"), folded.indexOf(u"証として"),
                                      folded.indexOf(u"証するもの"), folded.indexOf(u"を証し")});
    if (proof < 0)
        return false;
    static constexpr std::array<QStringView, 6> kActs = {u"通を", u"保有", u"所持", u"作成", u"押印", u"署名"};
    return std::any_of(kActs.begin(), kActs.end(), [folded](QStringView act) { return folded.contains(act); });
}

bool isDateLine(QStringView folded)
{
    const QStringView text = folded.trimmed();
    if (text.size() > 60)
        return false;
    const auto date = readDate(text);
    return date && date->length == text.size();
}

bool isMunicipalityName(QStringView folded)
{
    const QString closed = withoutSpaces(folded);
    if (closed.size() < 2 || closed.size() > 12 || !isPlaceSuffix(closed.back()))
        return false;
    return std::all_of(closed.begin(), closed.end(),
                       [](QChar c) { return isJapaneseLetter(c) || c == u'〇' || c == u'○' || c == u'◯'; });
}

bool isListOfMunicipalities(QStringView folded)
{
    const QStringView text = folded.trimmed();
    if (text.size() > 200)
        return false;
    int names = 0;
    qsizetype from = 0;
    const auto isSeparator = [](QChar c) { return isSpace(c) || c == u'・' || c == u'/' || c == u'、' || c == u'，'; };
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSeparator(text[i]))
            continue;
        const QStringView name = text.sliced(from, i - from);
        from = i + 1;
        if (name.isEmpty() || name == u"及び" || name == u"と")
            continue;
        if (!isMunicipalityName(name) || name.size() < 2)
            return false;
        ++names;
    }
    return names >= 2;
}

bool isInitiativeHead(QStringView folded)
{
    static constexpr std::array<QStringView, 14> kHeads = {
        u"取組",     u"取組名",       u"取組事項", u"取組項目", u"取組の名称", u"事業",     u"事業名",
        u"連携事業", u"連携する取組", u"連携項目", u"項目",     u"区分",       u"政策分野", u"取り組み"};
    if (folded.size() > 2 * kLongestHead)
        return false;
    return isOneOf(withoutSpaces(folded), kHeads);
}

bool isColumnHead(QStringView folded)
{
    static constexpr std::array<QStringView, 12> kHeads = {u"内容",       u"取組の内容",   u"取組内容", u"事業内容",
                                                           u"事業の内容", u"連携内容",     u"概要",     u"役割分担",
                                                           u"費用負担",   u"連携する内容", u"取組概要", u"備考"};
    if (folded.size() > 2 * kLongestHead)
        return false;
    const QString closed = withoutSpaces(folded);
    if (closed.isEmpty() || closed.size() > kLongestHead || closed.contains(u'。'))
        return false;
    if (isOneOf(closed, kHeads))
        return true;
    static constexpr std::array<QStringView, 7> kEnds = {u"の役割",   u"の役割分担", u"の負担",  u"の費用負担",
                                                         u"費用分担", u"の費用分担", u"の役割等"};
    return endsWithOneOf(withoutFinalBracket(closed), kEnds);
}

qsizetype columnHeadLength(QStringView folded)
{
    const QStringView near = folded.first(std::min(folded.size(), kLongestHead));
    qsizetype end = 0;
    while (end < near.size() && !isSpace(near[end]) && near[end] != u':' && near[end] != model::kInnerLineBreak)
        ++end;
    if (end == near.size() && end < folded.size())
        return 0;
    return end > 0 && isColumnHead(near.first(end)) ? end : 0;
}

bool isRule(QStringView text)
{
    text = text.trimmed();
    return text.size() >= 2 && std::all_of(text.begin(), text.end(),
                                           [](QChar c) { return c == u'-' || c == u'─' || c == u'━' || c == u'='; });
}

bool isPartySymbol(QChar c)
{
    return QStringView(u"甲乙丙丁戊").contains(c);
}

} // namespace core::recognise
