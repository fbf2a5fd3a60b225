// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/clause_builder.h"

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

} // namespace

void ClauseBuilder::add(const QString& words, AmendingVerb verb)
{
    m_phrases.push_back({words, verb});
}

void ClauseBuilder::endSentence(const QStringList& newText)
{
    if (m_phrases.empty())
        return;
    QString words;
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        const auto [continued, final] = formsOf(m_phrases[i].verb);
        const bool isLast = i + 1 == m_phrases.size();
        words += m_phrases[i].words + (isLast ? final + u'。' : continued + u'、');
    }
    // Blank lines part the lines of a whole text; behind a sentence they would end the new text.
    QStringList lines = newText;
    lines.removeAll(QString());
    m_clauses.push_back({words, lines});
    m_phrases.clear();
}

void ClauseBuilder::append(const ClauseBuilder& other)
{
    endSentence();
    m_clauses.insert(m_clauses.end(), other.m_clauses.begin(), other.m_clauses.end());
}

} // namespace core::amend
