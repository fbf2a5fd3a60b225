// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/clause_builder.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

/// 連用形 and 終止形.
std::pair<QString, QString> formsOf(AmendingVerb verb)
{
    switch (verb) {
    case AmendingVerb::Replace:
        return {u"改め"_s, u"改める"_s};
    case AmendingVerb::Insert:
        return {u"加え"_s, u"加える"_s};
    case AmendingVerb::Remove:
        return {u"削り"_s, u"削る"_s};
    case AmendingVerb::Become:
        return {u"とし"_s, u"とする"_s};
    case AmendingVerb::ShiftDown:
        return {u"繰り下げ"_s, u"繰り下げる"_s};
    case AmendingVerb::ShiftUp:
        return {u"繰り上げ"_s, u"繰り上げる"_s};
    case AmendingVerb::Attach:
        return {u"付し"_s, u"付する"_s};
    }
    return {};
}

/// 「第2条、第4条及び第6条」, the last two joined by 及び or, above lists that have one, by 並びに.
QString listed(const QStringList& places, const QString& joint)
{
    if (places.size() == 1)
        return places.front();
    return places.first(places.size() - 1).join(u'、') + joint + places.back();
}

/// Places of one row, three and more that follow each other by their ends: 「第1項から第3項まで」, 「第5項」.
QStringList rowsOf(const std::vector<WordPlace>& places)
{
    constexpr size_t kShortestRow = 3;
    QStringList words;
    for (size_t i = 0; i < places.size();) {
        size_t end = i + 1;
        while (end < places.size() && places[i].ordinal >= 0 && places[end].ordinal == places[end - 1].ordinal + 1)
            ++end;
        const size_t taken = end - i < kShortestRow ? 1 : end - i;
        words.append(taken == 1 ? places[i].name : places[i].name + u"から"_s + places[end - 1].unit + u"まで"_s);
        i += taken;
    }
    return words;
}

/// 「第4条」, 「第4条の2」: an article as a whole, by its own number.
bool isWholeArticle(const std::vector<WordPlace>& places)
{
    static const QRegularExpression kPattern(u"^第[^第条項号]+条(?:の[^第条項号]+)?$"_s);
    return places.size() == 1 && kPattern.match(places.front().name).hasMatch();
}

/// All places of a sentence, those of one article behind each other; whole articles form a row of their own.
QString placesOf(const std::vector<std::vector<WordPlace>>& groups)
{
    QStringList words;
    bool hasLists = false;
    for (size_t i = 0; i < groups.size();) {
        if (!isWholeArticle(groups[i])) {
            const QStringList rows = rowsOf(groups[i]);
            hasLists = hasLists || rows.size() > 1;
            words.append(listed(rows, u"及び"_s));
            ++i;
            continue;
        }
        std::vector<WordPlace> articles;
        for (; i < groups.size() && isWholeArticle(groups[i]); ++i)
            articles.push_back(groups[i].front());
        words += rowsOf(articles);
    }
    const QString list = listed(words, hasLists && words.size() > 1 ? u"並びに"_s : u"及び"_s);
    return list.endsWith(u"まで") ? list + u"の規定"_s : list;
}

/// What a place that ends in a 項 or 号 stands directly below, and which of the two it is: 「条項」 for 第4条第2項 and
/// 同条第2項. Places alike in that, one named by 同条 or 同項 behind the other, are neighbours.
std::optional<QString> neighbourOf(const QString& place)
{
    static const QRegularExpression kPattern(
        u"([条項])(?:の[^第条項号]+)?第[^第条項号]+([項号])(?:の[^第条項号]+)?$"_s);
    const auto match = kPattern.match(place);
    return match.hasMatch() ? std::optional(match.captured(1) + match.captured(2)) : std::nullopt;
}

} // namespace

void ClauseBuilder::add(const QString& words, AmendingVerb verb)
{
    m_phrases.push_back({{}, {{words, verb}}});
}

void ClauseBuilder::addWords(const WordPlace& place, const std::vector<PlacedWords>& words)
{
    if (joinsLast(place.name, words)) // without 同条, which the first place names
        m_phrases.back().places.push_back({place.name.sliced(2), place.unit, place.ordinal});
    else
        m_phrases.push_back({{place}, words});
}

bool ClauseBuilder::joinsLast(const QString& place, const std::vector<PlacedWords>& words) const
{
    if (m_phrases.empty() || m_phrases.back().places.empty() || m_phrases.back().words != words)
        return false;
    const auto added = neighbourOf(place);
    const auto first = neighbourOf(m_phrases.back().places.front().name);
    return place.startsWith(u'同') && added && first && *added == *first;
}

QString ClauseBuilder::sentence() const
{
    QString text;
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        const Phrase& phrase = m_phrases[i];
        if (i == 0 && m_phrases.size() == 1 && !m_lastPlaces.empty())
            text += placesOf(m_lastPlaces) + u'中';
        else if (!phrase.places.empty())
            text += placesOf({phrase.places}) + u'中';
        for (size_t at = 0; at < phrase.words.size(); ++at) {
            const auto [continued, final] = formsOf(phrase.words[at].verb);
            const bool isLast = i + 1 == m_phrases.size() && at + 1 == phrase.words.size();
            text += phrase.words[at].words + (isLast ? final + u'。' : continued + u'、');
        }
    }
    return text;
}

void ClauseBuilder::endSentence(const QStringList& newText)
{
    if (m_phrases.empty())
        return;
    const Phrase& first = m_phrases.front();
    const bool isWordsAlone = m_phrases.size() == 1 && newText.isEmpty() && !first.places.empty();
    // 「第3条及び第4条の見出し」 would be the captions of both.
    const auto isCaption = [](const std::vector<WordPlace>& places) {
        return places.front().name.endsWith(u"の見出し");
    };
    const bool isOfOneKind =
        isWordsAlone && !m_lastPlaces.empty() && isCaption(first.places) == isCaption(m_lastPlaces.back());
    if (isOfOneKind && first.words == m_lastWords)
        m_clauses.pop_back();
    else
        m_lastPlaces.clear();
    m_lastWords.clear();
    if (isWordsAlone) {
        m_lastPlaces.push_back(first.places);
        m_lastWords = first.words;
    }
    // Blank lines part the lines of a whole text; behind a sentence they would end the new text.
    QStringList lines = newText;
    lines.removeAll(QString());
    m_clauses.push_back({sentence(), lines});
    m_phrases.clear();
}

void ClauseBuilder::append(const ClauseBuilder& other)
{
    endSentence();
    m_clauses.insert(m_clauses.end(), other.m_clauses.begin(), other.m_clauses.end());
}

} // namespace core::amend
