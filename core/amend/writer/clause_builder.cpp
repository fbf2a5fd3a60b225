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

/// 「第2条、第4条及び第6条」
QString listed(const QStringList& places)
{
    if (places.size() == 1)
        return places.front();
    return places.first(places.size() - 1).join(u'、') + u"及び"_s + places.back();
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

/// 「第4条」, 「第4条の2」: an article as a whole, by its own number.
bool isWholeArticle(const QString& place)
{
    static const QRegularExpression kPattern(u"^第[^第条項号]+条(?:の[^第条項号]+)?$"_s);
    return kPattern.match(place).hasMatch();
}

} // namespace

void ClauseBuilder::add(const QString& words, AmendingVerb verb)
{
    m_phrases.push_back({{}, {{words, verb}}});
}

void ClauseBuilder::addWords(const QString& place, const std::vector<PlacedWords>& words)
{
    if (joinsLast(place, words))
        m_phrases.back().places.append(place.sliced(2)); // without 同条, which the first place names
    else
        m_phrases.push_back({{place}, words});
}

bool ClauseBuilder::joinsLast(const QString& place, const std::vector<PlacedWords>& words) const
{
    if (m_phrases.empty() || m_phrases.back().places.isEmpty() || m_phrases.back().words != words)
        return false;
    const auto added = neighbourOf(place);
    const auto first = neighbourOf(m_phrases.back().places.front());
    return place.startsWith(u'同') && added && first && *added == *first;
}

QString ClauseBuilder::sentence() const
{
    QString text;
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        const Phrase& phrase = m_phrases[i];
        text += phrase.places.isEmpty() ? QString() : listed(phrase.places) + u'中';
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
    const bool isOfOneArticle =
        m_phrases.size() == 1 && newText.isEmpty() && first.places.size() == 1 && isWholeArticle(first.places.front());
    if (isOfOneArticle && first.words == m_lastWords && !m_lastPlaces.isEmpty()) {
        m_phrases.front().places = m_lastPlaces + first.places;
        m_clauses.pop_back();
    }
    m_lastPlaces = isOfOneArticle ? m_phrases.front().places : QStringList();
    m_lastWords = isOfOneArticle ? m_phrases.front().words : std::vector<PlacedWords>();
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
