// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/sentence_reader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

bool isBlank(const QString& words)
{
    return words.trimmed().isEmpty();
}

} // namespace

std::optional<QString> SentenceReader::readQuoted()
{
    const QString ahead = m_cursor.wordsAhead();
    auto words = m_cursor.takeQuoted();
    if (words && isBlank(*words)) {
        m_error = Error{ErrorCode::AmendingWordsEmpty,
                        {QString::number(m_sentence.number), ahead, QString::number(m_sentence.line)},
                        {}};
        return std::nullopt;
    }
    return words;
}

/// 「A」, or 「A」、「B」及び「C」 that share what follows.
std::vector<QString> SentenceReader::readQuotedList()
{
    std::vector<QString> list;
    while (true) {
        auto words = readQuoted();
        if (!words)
            return {};
        list.push_back(std::move(*words));
        const qsizetype before = m_cursor.position();
        if (!m_cursor.takeOneOf({u"、", u"及び", u"並びに"}) || !m_cursor.sees(u"「")) {
            m_cursor.goTo(before);
            return list;
        }
    }
}

SentenceReader::Step SentenceReader::readWordChanges()
{
    bool isClosed = false;
    do {
        auto words = readQuotedList();
        if (words.empty() || !readWordChange(std::move(words), &isClosed))
            return Step::Failed;
    } while (!isClosed && m_cursor.sees(u"「"));
    // Behind 「…に、」 the next place may stand: 「第3条中「A」を「B」に、第4条中「C」を「D」に改める」.
    return isClosed ? Step::Closed : Step::GoesOn;
}

bool SentenceReader::readWordChange(std::vector<QString> words, bool* isClosed)
{
    const auto keep = [&](WordChangeKind kind, const QString& newWords) {
        for (QString& old : words)
            m_pending.push_back({m_wordPlaces.size() - 1, {kind, std::move(old), newWords}});
    };
    WordChangeKind kind = WordChangeKind::Replace;
    if (m_cursor.takeOneOf({u"の次に", u"の下に"}))
        kind = WordChangeKind::InsertAfter;
    else if (m_cursor.take(u"の前に"))
        kind = WordChangeKind::InsertBefore;
    else if (!m_cursor.take(u"を"))
        return false;

    if (kind == WordChangeKind::Replace && takeVerb({u"削り", u"削"})) {
        keep(WordChangeKind::Remove, {});
        *isClosed = true;
        return closeChanges({WordChangeKind::Remove});
    }
    const auto newWords = readQuoted();
    if (!newWords || !m_cursor.take(kind == WordChangeKind::Replace ? u"に" : u"を"))
        return false;
    keep(kind, *newWords);
    if (m_cursor.takeOneOf({u"、", u"，"}))
        return true;
    *isClosed = true;
    if (kind == WordChangeKind::Replace)
        return takeVerb({u"改め"}) && closeChanges({WordChangeKind::Replace});
    return takeVerb({u"加え"}) && closeChanges({WordChangeKind::InsertAfter, WordChangeKind::InsertBefore});
}

/// A verb says one thing of all words that waited for it.
bool SentenceReader::closeChanges(std::initializer_list<WordChangeKind> kinds)
{
    for (size_t i = 0; i < m_pending.size();) {
        const size_t places = m_pending[i].places;
        ChangeWords group{m_wordPlaces[places], {}};
        for (; i < m_pending.size() && m_pending[i].places == places; ++i) {
            if (std::find(kinds.begin(), kinds.end(), m_pending[i].change.kind) == kinds.end())
                return false;
            group.changes.push_back(m_pending[i].change);
        }
        add(std::move(group));
    }
    m_pending.clear();
    return true;
}

bool SentenceReader::beginsSentence(const QString& line, PlaceMemory memory)
{
    SentenceCursor cursor(line);
    cursor.skipSpaces();
    // 「前条に規定する…」 is the beginning of a provision, 「前項中」 never that of a sentence that amends.
    if (cursor.sees(u"前条") || cursor.sees(u"前項") || cursor.sees(u"前号"))
        return false;
    PlaceReader reader(cursor, memory);
    if (reader.readPlaces().empty())
        return false;
    if (cursor.take(u"中")) {
        if (!cursor.sees(u"「"))
            return !reader.readPlaces().empty() || cursor.isAtEnd();
        // 「同条中「A」とあるのは、「B」とする」 stands in a provision.
        const auto words = cursor.takeQuoted();
        return !words || cursor.isAtEnd() ||
               cursor.seesOneOf({u"を", u"の次に", u"の下に", u"の前に", u"、「", u"及び「", u"並びに「", u"」"});
    }
    return cursor.seesOneOf({u"を削", u"を次の", u"を「", u"を第", u"を同", u"を附則", u"を別表", u"に次の",
                             u"に後段と", u"に見出しと", u"にただし書と", u"の次に次", u"の下に次", u"の前に次",
                             u"を様式", u"を題名"}) ||
           (cursor.take(u"を") && (cursor.takeMark() || cursor.takeNumber()) && !cursor.isAtEnd());
}

} // namespace core::amend
