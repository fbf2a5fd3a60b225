// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/place_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

Place placeOf(PlaceUnit unit, std::vector<int> number = {}, QString words = {})
{
    return {{{unit, std::move(number), std::move(words), false}}, PlacePart::Whole};
}

bool isBelowTable(const Place& place)
{
    return std::any_of(place.steps.begin(), place.steps.end(),
                       [](const PlaceStep& step) { return step.unit == PlaceUnit::RoleTable; });
}

/// Marks of one kind stand on one level: ア and イ, (1) and (2).
QString kindOfMark(const QString& mark)
{
    const qsizetype letter = mark.startsWith(u'(') ? 1 : 0;
    const QChar unit = mark.at(std::min(letter, mark.size() - 1));
    const QChar kind = unit.isDigit()                   ? u'1'
                       : unit.unicode() < 0x80          ? u'a'
                       : unit >= u'ァ' && unit <= u'ー' ? u'ア'
                                                        : unit;
    return (letter == 1 ? u"("_s : QString()) + kind;
}

} // namespace

std::optional<Place> PlaceReader::readPlace()
{
    const qsizetype start = m_cursor.position();
    auto place = readHead();
    if (!place) {
        m_cursor.goTo(start);
        return std::nullopt;
    }
    readSteps(*place);
    readPart(*place);
    readAmendingClause(*place);
    return place;
}

/// 「第3条の改正規定」, 「第3条に1項を加える改正規定」: a sentence of another amending text that is not in force yet.
void PlaceReader::readAmendingClause(Place& place)
{
    static const QRegularExpression kClause(u"^(?:の|を|に|中|の次に|の前に)[^「」。、]{0,60}?改正規定"_s);
    constexpr qsizetype kLongest = 80;
    const QStringView rest = m_cursor.rest();
    const auto match = kClause.match(rest.first(std::min(rest.size(), kLongest)).toString());
    if (!match.hasMatch())
        return;
    m_cursor.goTo(m_cursor.position() + match.capturedLength());
    place.steps.push_back({PlaceUnit::AmendingClause, {}, {}, false});
}

std::optional<Place> PlaceReader::readHead()
{
    static constexpr std::array<std::pair<QStringView, PlaceUnit>, 6> kWords = {{
        {u"題名", PlaceUnit::Title},
        {u"目次", PlaceUnit::Contents},
        {u"前文", PlaceUnit::Preamble},
        {u"本則", PlaceUnit::MainProvisions},
        {u"附則", PlaceUnit::Supplementary},
        {u"締結文", PlaceUnit::ClosingClause},
    }};
    for (const auto& [words, unit] : kWords) {
        if (m_cursor.take(words)) {
            leaveBase();
            return placeOf(unit);
        }
    }
    if (m_cursor.sees(u"別表")) {
        leaveBase();
        return readRoleTable();
    }
    if (m_cursor.sees(u"様式") || m_cursor.sees(u"(注)"))
        return readForm();
    if (m_cursor.sees(u"同")) {
        leaveBase();
        return readSame();
    }
    if (m_cursor.sees(u"前"))
        return readPrevious();
    if (m_cursor.sees(u"第")) {
        if (auto numbered = readNumbered())
            return numbered;
    }
    if (auto note = readBareNote())
        return note;
    if (auto next = m_isInList ? readNextBelowTable() : std::nullopt)
        return next;
    if (auto marked = readMarked())
        return marked;
    return readBelowTable();
}

std::optional<Place> PlaceReader::readNumbered()
{
    if (auto number = m_cursor.takeNumbered(u"条")) {
        leaveBase();
        return placeOf(PlaceUnit::Article, std::move(*number));
    }
    if (auto number = m_cursor.takeNumbered(u"章"))
        return placeOf(PlaceUnit::Chapter, std::move(*number));
    if (auto number = m_cursor.takeNumbered(u"編"))
        return placeOf(PlaceUnit::Part, std::move(*number));
    if (auto number = m_cursor.takeNumbered(u"項")) {
        Place place = lastAbove({PlaceUnit::Paragraph, PlaceUnit::Item, PlaceUnit::Subitem});
        place.steps.push_back({PlaceUnit::Paragraph, std::move(*number), {}, false});
        return place;
    }
    if (auto number = m_cursor.takeNumbered(u"号")) {
        Place place = lastAbove({PlaceUnit::Item, PlaceUnit::Subitem});
        place.steps.push_back({PlaceUnit::Item, std::move(*number), {}, false});
        return place;
    }
    return std::nullopt;
}

Place PlaceReader::lastAbove(std::initializer_list<PlaceUnit> units) const
{
    Place place = m_memory.last();
    const auto cut = std::find_if(place.steps.begin(), place.steps.end(), [&](const PlaceStep& step) {
        return std::find(units.begin(), units.end(), step.unit) != units.end();
    });
    place.steps.erase(cut, place.steps.end());
    place.part = PlacePart::Whole;
    return place;
}

std::optional<Place> PlaceReader::readSame()
{
    static constexpr std::array<std::pair<QStringView, PlaceUnit>, 6> kUnits = {{
        {u"同条", PlaceUnit::Article},
        {u"同号", PlaceUnit::Item},
        {u"同章", PlaceUnit::Chapter},
        {u"同編", PlaceUnit::Part},
        {u"同附則", PlaceUnit::Supplementary},
        {u"同様式", PlaceUnit::Form},
    }};
    for (const auto& [words, unit] : kUnits) {
        if (!m_cursor.take(words))
            continue;
        auto place = m_memory.same(unit);
        return place && m_cursor.sees(u"(注)") ? readNoteOf(*place) : place;
    }
    const qsizetype start = m_cursor.position();
    if (m_cursor.take(u"同(注)")) {
        auto form = m_memory.same(PlaceUnit::Form);
        m_cursor.goTo(start + 1);
        return form ? readNoteOf(*form) : std::nullopt;
    }
    std::optional<Place> place;
    if (m_cursor.take(u"同表")) {
        place = m_memory.sameTable();
    } else if (m_cursor.take(u"同項")) {
        place = isBelowTable(m_memory.last()) ? m_memory.sameOfTable(u"の項") : m_memory.same(PlaceUnit::Paragraph);
    } else if (m_cursor.take(u"同部")) {
        place = m_memory.sameOfTable(u"の部");
    } else if (m_cursor.take(u"同欄")) {
        place = m_memory.sameOfTable(u"の欄");
    }
    if (place && isBelowTable(*place))
        readTablePath(*place);
    return place;
}

/// 前項 counts down from the unit named last.
std::optional<Place> PlaceReader::readPrevious()
{
    static constexpr std::array<std::pair<QStringView, PlaceUnit>, 3> kUnits = {
        {{u"前条", PlaceUnit::Article}, {u"前項", PlaceUnit::Paragraph}, {u"前号", PlaceUnit::Item}}};
    for (const auto& [words, unit] : kUnits) {
        if (!m_cursor.take(words))
            continue;
        auto place = m_memory.same(unit);
        // What stands before 第1条 or before a branch (第3条の2) is no matter of counting.
        if (!place || place->steps.back().number.size() != 1 || place->steps.back().number.front() < 2)
            return std::nullopt;
        --place->steps.back().number.front();
        place->steps.back().isSame = false;
        return place;
    }
    return std::nullopt;
}

std::optional<Place> PlaceReader::readForm()
{
    Place place = m_memory.same(PlaceUnit::Form).value_or(Place{});
    if (m_cursor.take(u"様式")) {
        auto number = m_cursor.takeNumbered(u"号");
        place = placeOf(PlaceUnit::Form, number.value_or(std::vector<int>{}));
        const qsizetype start = m_cursor.position();
        if (m_cursor.take(u"その") && m_cursor.takeNumber())
            place.steps.back().words = m_cursor.words(start, m_cursor.position());
        else
            m_cursor.goTo(start);
    } else if (place.steps.empty()) {
        return std::nullopt;
    }
    return m_cursor.sees(u"(注)") ? readNoteOf(place) : std::optional<Place>(place);
}

std::optional<Place> PlaceReader::readNoteOf(const Place& owner)
{
    Place place = owner;
    m_cursor.take(u"(注)");
    const auto number = m_cursor.takeNumber();
    place.steps.push_back({PlaceUnit::FormNote, number ? std::vector<int>{*number} : std::vector<int>{}, {}, false});
    return place;
}

/// 「２を削り、３を２とし」 behind 「（注）中」 or 「備考中」.
std::optional<Place> PlaceReader::readBareNote()
{
    const Place& last = m_base ? *m_base : m_memory.last();
    if (last.steps.empty())
        return std::nullopt;
    const PlaceUnit unit = last.steps.back().unit;
    if (unit != PlaceUnit::FormNote && unit != PlaceUnit::TableNote)
        return std::nullopt;
    const auto number = m_cursor.takeNumber();
    if (!number)
        return std::nullopt;
    Place place = last;
    place.steps.back().number = {*number};
    place.steps.back().isSame = false;
    return place;
}

std::optional<Place> PlaceReader::readMarked()
{
    Place place = m_base ? *m_base : m_memory.last();
    const auto mark = place.steps.empty() ? std::nullopt : m_cursor.takeMark();
    if (!mark)
        return std::nullopt;
    place.part = PlacePart::Whole;
    if (isBelowTable(place)) {
        PlaceStep& step = place.steps.back();
        if (step.unit != PlaceUnit::TablePath)
            place.steps.push_back({PlaceUnit::TablePath, {}, *mark, false});
        else if (!m_base && step.words.size() >= mark->size() &&
                 kindOfMark(step.words.right(mark->size())) == kindOfMark(*mark))
            step.words = step.words.chopped(mark->size()) + *mark;
        else
            step.words += *mark;
        return place;
    }
    const auto alike = std::find_if(place.steps.begin(), place.steps.end(), [&](const PlaceStep& step) {
        return step.unit == PlaceUnit::Subitem && kindOfMark(step.words) == kindOfMark(*mark);
    });
    if (alike != place.steps.end())
        place.steps.erase(alike, place.steps.end());
    place.steps.push_back({PlaceUnit::Subitem, {}, *mark, false});
    return place;
}

void PlaceReader::readSteps(Place& place)
{
    const auto holds = [&](PlaceUnit unit) {
        return std::any_of(place.steps.begin(), place.steps.end(),
                           [unit](const PlaceStep& step) { return step.unit == unit; });
    };
    if (isBelowTable(place) || place.steps.empty())
        return;
    const PlaceUnit first = place.steps.back().unit;
    const bool holdsParagraphs = first == PlaceUnit::Article || first == PlaceUnit::Supplementary;
    if (holdsParagraphs) {
        if (auto number = m_cursor.takeNumbered(u"項"))
            place.steps.push_back({PlaceUnit::Paragraph, std::move(*number), {}, false});
    }
    if (place.steps.back().unit == PlaceUnit::Article || place.steps.back().unit == PlaceUnit::Paragraph ||
        place.steps.back().unit == PlaceUnit::Supplementary) {
        if (auto number = m_cursor.takeNumbered(u"号"))
            place.steps.push_back({PlaceUnit::Item, std::move(*number), {}, false});
        else if (!m_cursor.sees(u"各号列記") && m_cursor.take(u"各号"))
            place.steps.push_back({PlaceUnit::Item, {}, {}, false});
    }
    if (holds(PlaceUnit::Article) || holds(PlaceUnit::Paragraph) || holds(PlaceUnit::Item))
        readMarks(place);
}

void PlaceReader::readMarks(Place& place)
{
    while (!m_cursor.sees(u"(見出し") && !m_cursor.sees(u"(注)")) {
        auto mark = m_cursor.takeMark();
        if (!mark)
            return;
        place.steps.push_back({PlaceUnit::Subitem, {}, std::move(*mark), false});
    }
}

void PlaceReader::readPart(Place& place)
{
    static constexpr std::array<std::pair<QStringView, PlacePart>, 9> kParts = {{
        {u"の見出し", PlacePart::Caption},
        {u"の章名", PlacePart::Caption},
        {u"の編名", PlacePart::Caption},
        {u"の前の見出し", PlacePart::Caption},
        {u"各号列記以外の部分", PlacePart::LeadIn},
        {u"本文", PlacePart::MainClause},
        {u"ただし書", PlacePart::Proviso},
        {u"前段", PlacePart::FirstSentence},
        {u"後段", PlacePart::SecondSentence},
    }};
    if (m_cursor.sees(u"(見出しを含む。")) {
        const qsizetype close = m_cursor.rest().indexOf(u')');
        if (close >= 0) {
            m_cursor.goTo(m_cursor.position() + close + 1);
            place.part = PlacePart::WithCaption;
        }
        return;
    }
    for (const auto& [words, part] : kParts) {
        if (m_cursor.take(words)) {
            place.part = part;
            return;
        }
    }
}

} // namespace core::amend
