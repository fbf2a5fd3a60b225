// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/references.h"

#include "core/base/numerals.h"
#include "core/base/width_folding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

/// What a folded text may be searched with. 条 is none in 条例 or 条件, 項 none in 項目, and 第3条の2つの… no branch.
const QRegularExpression& pattern()
{
    static const QString kNumber = u"(?:[0-9]{1,4}|[〇一二三四五六七八九十百千]{1,6})"_s;
    static const QString kNoBranch =
        u"(?![0-9〇一二三四五六七八九十百千つ人件年月日者市町村以回種部般切層方時分環体])"_s;
    static const QString kBranch =
        u"(?:の(?:[0-9]{1,4}|[二三四五六七八九十百][〇一二三四五六七八九十百]{0,5})%1)"_s.arg(kNoBranch);
    static const QString kArticle =
        u"(?<article>第%1条%2*|前(?:%1)?条|次条|本条|同条)(?![例約件文理里])"_s.arg(kNumber, kBranch);
    static const QString kParagraph = u"(?<paragraph>第%1項|前(?:%1)?項|次項|本項|同項)(?![目番])"_s.arg(kNumber);
    static const QString kItem =
        u"(?<item>第%1号%2?|前(?:%1)?号|次号|同号)(?![被様線棟室車館議])"_s.arg(kNumber, kBranch);
    static const QString kTable = u"(?<table>別表第%1%2?)"_s.arg(kNumber, kBranch);
    // A group name may stand once in a pattern, so each of the three levels is optional and an empty match is skipped.
    static const QRegularExpression kPattern(
        u"%1|(?<supplement>附則)?(?=[第前次本同])(?:%2)?(?:%3)?(?:%4)?"_s.arg(kTable, kArticle, kParagraph, kItem));
    return kPattern;
}

bool isHiragana(QChar unit)
{
    return unit >= u'ぁ' && unit <= u'ゖ';
}

/// Letters of which names are made. A name right before 第3条 makes it an article of something else.
bool isNameLetter(QChar unit)
{
    return unit.isLetterOrNumber() && !isHiragana(unit);
}

/// Ends of the names of other texts, before 「の第3条」.
bool endsLikeALaw(QStringView words)
{
    static constexpr QStringView kEnds[] = {u"法",   u"令",   u"条例", u"規則", u"規程", u"要綱", u"要領",
                                            u"規約", u"協定", u"協約", u"告示", u"通知", u"憲法"};
    return std::any_of(std::begin(kEnds), std::end(kEnds), [words](QStringView end) { return words.endsWith(end); });
}

bool endsWithThisText(QStringView words)
{
    static constexpr QStringView kOwn[] = {u"この連携協約", u"本連携協約", u"この協約", u"本協約",
                                           u"この協定",     u"本協定",     u"この規約", u"本則"};
    return std::any_of(std::begin(kOwn), std::end(kOwn), [words](QStringView own) { return words.endsWith(own); });
}

/// Whether what stands before a numbered reference makes it one to another text.
bool isOfAnotherText(QStringView before)
{
    if (before.isEmpty() || endsWithThisText(before))
        return false;
    const QChar last = before.back();
    if (last == u')')
        return true;
    if (last == u'の') {
        const QStringView owner = before.chopped(1);
        return (endsLikeALaw(owner) || owner.endsWith(u')')) && !endsWithThisText(owner);
    }
    return isNameLetter(last);
}

/// Whether the words between two references only join them, so that the second belongs to what the first does.
bool isJoining(QStringView between)
{
    static const QRegularExpression kJoining(
        u"^(?:[、，, ・]|及び|並びに|又は|若しくは|または|および|ならびに|もしくは|から|まで|と|\\([^()]{0,200}\\))+$"_s);
    return kJoining.match(between.toString()).hasMatch();
}

/// A text that amends another one cites that other one.
bool amendsAnotherText(const QString& folded)
{
    static const QRegularExpression kAmends(
        u"(?:に改め|を加え|を削り|を削る|を次のように改め|条とし、|項とし、|号とし、|繰り上げ|繰り下げ)"_s);
    static const QRegularExpression kCited(u"[条項号表]中|[条項号]の次に|[条項号]を(?:第|同条|削)|次のように"_s);
    return kAmends.match(folded).hasMatch() && kCited.match(folded).hasMatch();
}

std::vector<int> valuesIn(QStringView words)
{
    std::vector<int> values;
    static const QRegularExpression kRun(u"[0-9]+|[〇一二三四五六七八九十百千]+"_s);
    auto runs = kRun.globalMatch(words.toString());
    while (runs.hasNext())
        values.push_back(readNumber(runs.next().capturedView()).value_or(0));
    return values;
}

ReferenceLevel levelOf(const QRegularExpressionMatch& match, const QString& name)
{
    ReferenceLevel level;
    const QString words = match.captured(name);
    if (words.isEmpty())
        return level;
    switch (words.front().unicode()) {
    case u'前': {
        const auto counts = valuesIn(words);
        level.step = ReferenceStep::Previous;
        level.count = counts.empty() ? 1 : counts.front();
        break;
    }
    case u'次':
        level.step = ReferenceStep::Next;
        break;
    case u'本':
        level.step = ReferenceStep::This;
        break;
    case u'同':
        level.step = ReferenceStep::Same;
        break;
    default:
        level.step = ReferenceStep::Numbered;
        level.number = {static_cast<int>(match.capturedStart(name)), static_cast<int>(words.size()), valuesIn(words)};
        break;
    }
    return level;
}

/// Walks the matches of one text and remembers what the one before was about.
class Finder
{
public:
    explicit Finder(const QString& folded)
        : m_folded(folded)
    {
    }

    std::vector<Reference> find()
    {
        auto matches = pattern().globalMatch(m_folded);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                take(match);
        }
        return std::move(m_found);
    }

private:
    void take(const QRegularExpressionMatch& match)
    {
        Reference reference;
        reference.start = static_cast<int>(match.capturedStart());
        reference.length = static_cast<int>(match.capturedLength());
        reference.article = levelOf(match, u"article"_s);
        reference.paragraph = levelOf(match, u"paragraph"_s);
        reference.item = levelOf(match, u"item"_s);
        reference.table = levelOf(match, u"table"_s);
        reference.isSupplementary = match.capturedLength(u"supplement"_s) > 0;
        if (firstStep(reference) == ReferenceStep::None)
            return;
        const bool joins = m_end > 0 && reference.start > m_end &&
                           isJoining(QStringView(m_folded).sliced(m_end, reference.start - m_end));
        m_end = reference.start + reference.length;
        m_isExternal = decideExternal(reference, joins);
        if (m_isExternal || !isSound(reference))
            return;
        if (needsForerunner(reference, joins))
            reference.continued = m_found.empty() ? std::nullopt : std::optional<size_t>(m_found.size() - 1);
        m_found.push_back(reference);
    }

    /// 同条 goes with what the reference before it was about; a joined number too. Relative words always mean this
    /// text.
    [[nodiscard]] bool decideExternal(const Reference& reference, bool joins) const
    {
        const ReferenceStep first = firstStep(reference);
        if (first == ReferenceStep::Same || (joins && first == ReferenceStep::Numbered && m_isExternal))
            return m_isExternal;
        const QStringView before = QStringView(m_folded).first(reference.start);
        if (first != ReferenceStep::Numbered)
            return !before.isEmpty() && isNameLetter(before.back());
        return !joins && isOfAnotherText(before);
    }

    [[nodiscard]] static ReferenceStep firstStep(const Reference& reference)
    {
        for (const ReferenceLevel* level :
             {&reference.table, &reference.article, &reference.paragraph, &reference.item}) {
            if (level->step != ReferenceStep::None)
                return level->step;
        }
        return ReferenceStep::None;
    }

    /// A number alone that a name follows is none: 第1号議案.
    [[nodiscard]] bool isSound(const Reference& reference) const
    {
        const bool isBareItem = reference.article.step == ReferenceStep::None &&
                                reference.paragraph.step == ReferenceStep::None &&
                                reference.item.step == ReferenceStep::Numbered;
        if (!isBareItem || m_end >= m_folded.size() || !isNameLetter(m_folded[m_end]))
            return true;
        static constexpr QStringView kGoesOn[] = {u"及び", u"並びに", u"又は", u"若しくは",
                                                  u"以",   u"本文",   u"前段", u"後段"};
        const QStringView rest = QStringView(m_folded).sliced(m_end);
        return std::any_of(std::begin(kGoesOn), std::end(kGoesOn), [rest](auto word) { return rest.startsWith(word); });
    }

    /// 「第3条第1項及び第2項」, 「第3条第1項第1号又は第2号」, 同条第2項.
    [[nodiscard]] static bool needsForerunner(const Reference& reference, bool joins)
    {
        const ReferenceStep first = firstStep(reference);
        const bool isWhole = reference.article.step == ReferenceStep::Numbered ||
                             reference.table.step == ReferenceStep::Numbered || reference.isSupplementary;
        return first == ReferenceStep::Same || (joins && first == ReferenceStep::Numbered && !isWhole);
    }

    const QString& m_folded;
    std::vector<Reference> m_found;
    int m_end = 0;
    bool m_isExternal = false;
};

} // namespace

std::vector<Reference> findReferences(const QString& text)
{
    static const QRegularExpression kAny(u"[条項号]|別表第"_s);
    if (!kAny.match(text).hasMatch())
        return {};
    const QString folded = foldKeepingLength(text);
    if (amendsAnotherText(folded))
        return {};
    return Finder(folded).find();
}

} // namespace core::model
