// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/sentence_reader.h"

#include "core/base/marker.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

SentenceReader::SentenceReader(const QString& words, int number, int line, PlaceMemory& memory)
    : m_cursor(words)
    , m_memory(memory)
    , m_places(m_cursor, memory)
{
    m_sentence.number = number;
    m_sentence.line = line;
    m_sentence.words = words;
}

Result<Sentence> SentenceReader::read()
{
    m_cursor.skipSpaces();
    while (true) {
        if (!readClause())
            return m_error.value_or(unreadable());
        if (m_cursor.take(u"。"))
            break;
        if (m_awaitsNewText || !m_cursor.takeOneOf({u"、", u"，"}))
            return unreadable();
        m_cursor.skipSpaces();
    }
    m_cursor.skipSpaces();
    if (!m_cursor.isAtEnd() || !m_pending.empty() || m_sentence.instructions.empty())
        return unreadable();
    m_memory.endSentence();
    return std::move(m_sentence);
}

Error SentenceReader::unreadable() const
{
    return {ErrorCode::AmendingSentenceUnreadable,
            {QString::number(m_sentence.number), m_cursor.isAtEnd() ? excerpt(m_sentence.words) : m_cursor.wordsAhead(),
             QString::number(m_sentence.line)},
            {}};
}

void SentenceReader::add(Action action)
{
    m_sentence.instructions.push_back({m_sentence.number, m_sentence.line, std::move(action)});
}

/// The verb at the end of an act, in both forms: 改める and 改め.
bool SentenceReader::takeVerb(std::initializer_list<QStringView> stems)
{
    for (const QStringView stem : stems) {
        if (!m_cursor.take(stem))
            continue;
        m_cursor.takeOneOf({u"る", u"す"});
        return m_cursor.seesOneOf({u"、", u"，", u"。"});
    }
    return false;
}

bool SentenceReader::readClause()
{
    Step step = Step::GoesOn;
    while (step == Step::GoesOn)
        step = readPart();
    return step == Step::Closed;
}

SentenceReader::Step SentenceReader::readPart()
{
    if (m_cursor.sees(u"「"))
        return m_wordPlaces.empty() ? Step::Failed : readWordChanges();
    auto places = m_places.readPlaces();
    return places.empty() ? Step::Failed : readBehindPlaces(std::move(places));
}

SentenceReader::Step SentenceReader::readBehindPlaces(std::vector<PlaceRange> places)
{
    const auto closedIf = [](bool isRead) { return isRead ? Step::Closed : Step::Failed; };
    const bool isOne = places.size() == 1 && !places.front().last;
    if (m_cursor.take(u"中")) {
        m_cursor.skipSpaces();
        if (m_cursor.sees(u"「")) {
            m_wordPlaces.push_back(std::move(places));
            return readWordChanges();
        }
        // 「第3条中第4号を第5号とし」: what follows stands below it.
        if (!isOne || !m_pending.empty())
            return Step::Failed;
        m_places.standBelow(places.front().first);
        return Step::GoesOn;
    }
    // A change of words that still waits for its verb cannot be cut by another act.
    if (!m_pending.empty())
        return Step::Failed;
    if (m_cursor.take(u"を"))
        return closedIf(readBehindObject(places));
    if (m_cursor.takeOneOf({u"の次に", u"の下に"}))
        return closedIf(isOne && readInsertion(places.front().first, InsertPosition::After));
    if (m_cursor.take(u"の前に"))
        return closedIf(isOne && readInsertion(places.front().first, InsertPosition::Before));
    if (m_cursor.take(u"に"))
        return closedIf(isOne && readInsertion(places.front().first, InsertPosition::AtEnd));
    return Step::Failed;
}

bool SentenceReader::readBehindObject(const std::vector<PlaceRange>& places)
{
    if (takeVerb({u"削り", u"削"})) {
        add(Remove{places});
        return true;
    }
    if (m_cursor.take(u"次のように改め")) {
        m_cursor.take(u"る");
        m_awaitsNewText = true;
        add(ReplaceWhole{places, {}});
        return true;
    }
    if (m_cursor.sees(u"「")) {
        const auto words = readQuoted();
        if (!words || !m_cursor.take(u"に") || !takeVerb({u"改め"}))
            return false;
        const bool areCaptions = std::all_of(places.begin(), places.end(), [](const PlaceRange& range) {
            return !range.last && range.first.part == PlacePart::Caption;
        });
        if (areCaptions) {
            for (const PlaceRange& range : places)
                add(SetCaption{range.first, *words});
        } else {
            add(ReplaceWhole{places, {QStringList{*words}, m_sentence.line, {}}});
        }
        return true;
    }
    const qsizetype start = m_cursor.position();
    if (m_cursor.takeNumber()) {
        m_cursor.goTo(start);
        if (readShift(places))
            return true;
        m_cursor.goTo(start);
    }
    return readMove(places);
}

/// 「1条ずつ繰り下げる」
bool SentenceReader::readShift(const std::vector<PlaceRange>& places)
{
    const auto by = m_cursor.takeNumber();
    if (!by || !m_cursor.takeOneOf({u"条", u"項", u"号", u"章", u"編"}) || !m_cursor.take(u"ずつ") ||
        places.size() != 1)
        return false;
    const bool isDown = m_cursor.seesOneOf({u"繰り下げ", u"繰下げ"});
    if (!takeVerb({u"繰り下げ", u"繰下げ", u"繰り上げ", u"繰上げ"}))
        return false;
    const int step = isDown ? *by : -*by;
    m_memory.shift(places.front(), step);
    add(Shift{places.front(), step});
    return true;
}

bool SentenceReader::readMove(const std::vector<PlaceRange>& places)
{
    if (places.size() != 1)
        return false;
    // What 「同条」 in the new place names is the unit of the old place; reading it must not change what is named last.
    const Place named = m_memory.last();
    const auto targets = m_places.readPlaces();
    m_memory.name(named);
    if (targets.size() != 1 || !takeVerb({u"とし", u"とす"}))
        return false;
    if (places.front().last || targets.front().last)
        return readRangeMove(places.front(), targets.front());
    m_memory.move(places.front().first, targets.front().first);
    add(Move{places.front().first, targets.front().first});
    return true;
}

/// 「第3号から第5号までを第4号から第6号までとし」: a block moved by the distance of its first.
bool SentenceReader::readRangeMove(const PlaceRange& from, const PlaceRange& to)
{
    if (!from.last || !to.last)
        return false;
    const auto value = [](const Place& place) {
        const PlaceStep& step = place.steps.back();
        if (step.number.size() == 1)
            return step.number.front();
        const auto marker = readMarker(step.words);
        return marker ? marker->readings.front().value : 0;
    };
    const int by = value(to.first) - value(from.first);
    if (by == 0 || value(*to.last) - value(*from.last) != by || value(from.first) == 0)
        return false;
    m_memory.shift(from, by);
    add(Shift{from, by});
    return true;
}

bool SentenceReader::readInsertion(const Place& anchor, InsertPosition position)
{
    Insert insert{anchor, position, NewTextKind::AsPlaceSays, 0, std::nullopt, {}};
    const qsizetype start = m_cursor.position();
    if (!m_cursor.take(u"次の"))
        return position == InsertPosition::AtEnd && readInsertionAs(anchor);
    static constexpr std::pair<QStringView, NewTextKind> kWords[] = {
        {u"ただし書を", NewTextKind::Proviso}, {u"後段を", NewTextKind::SecondSentence},
        {u"別表を", NewTextKind::RoleTable},   {u"目次及び章名を", NewTextKind::Chapter},
        {u"章名を", NewTextKind::Chapter},     {u"附則を", NewTextKind::Supplementary},
        {u"ように", NewTextKind::AsPlaceSays},
    };
    bool isKnown = false;
    for (const auto& [words, kind] : kWords) {
        if (m_cursor.take(words)) {
            insert.kind = kind;
            isKnown = true;
            break;
        }
    }
    if (!isKnown && m_cursor.take(u"見出しを")) {
        m_cursor.goTo(start);
        return false;
    }
    if (!isKnown) {
        const auto count = m_cursor.takeNumber();
        m_cursor.takeOneOf({u"か", u"箇", u"個"});
        if (!count)
            return false;
        insert.count = *count;
        if (m_cursor.take(u"条を"))
            insert.kind = NewTextKind::Articles;
        else if (m_cursor.take(u"項を"))
            insert.kind = NewTextKind::Paragraphs;
        else if (m_cursor.take(u"号を"))
            insert.kind = NewTextKind::Items;
        else
            return false;
    }
    if (!takeVerb({u"加え", u"付し", u"付す"}))
        return false;
    m_awaitsNewText = true;
    add(std::move(insert));
    return true;
}

/// 「後段として次のように加える」, 「第1項として次の1項を加える」, 「見出しとして「（X）」を付する」
bool SentenceReader::readInsertionAs(const Place& anchor)
{
    if (m_cursor.take(u"見出しとして"))
        return readCaption(anchor);
    Insert insert{anchor, InsertPosition::AtEnd, NewTextKind::AsPlaceSays, 0, std::nullopt, {}};
    if (m_cursor.take(u"後段として")) {
        insert.kind = NewTextKind::SecondSentence;
    } else if (m_cursor.take(u"ただし書として")) {
        insert.kind = NewTextKind::Proviso;
    } else {
        auto place = m_places.readPlace();
        if (!place || !m_cursor.take(u"として"))
            return false;
        insert.as = std::move(place);
    }
    if (!m_cursor.take(u"次の"))
        return false;
    if (!m_cursor.take(u"ように")) {
        const auto count = m_cursor.takeNumber();
        if (!count || !m_cursor.takeOneOf({u"条を", u"項を", u"号を"}))
            return false;
        insert.count = *count;
    }
    if (!takeVerb({u"加え"}))
        return false;
    m_awaitsNewText = true;
    add(std::move(insert));
    return true;
}

bool SentenceReader::readCaption(const Place& place)
{
    const auto words = readQuoted();
    if (!words || !m_cursor.take(u"を") || !takeVerb({u"付し", u"付す", u"加え"}))
        return false;
    Place captioned = place;
    captioned.part = PlacePart::Caption;
    add(SetCaption{std::move(captioned), *words});
    return true;
}

bool awaitsNewText(const Sentence& sentence)
{
    if (sentence.instructions.empty())
        return false;
    const Action& last = sentence.instructions.back().action;
    if (const auto* replace = std::get_if<ReplaceWhole>(&last))
        return replace->text.lines.isEmpty();
    const auto* insert = std::get_if<Insert>(&last);
    return insert != nullptr && insert->text.lines.isEmpty();
}

} // namespace core::amend
