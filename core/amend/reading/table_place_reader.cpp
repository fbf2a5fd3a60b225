// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/place_reader.h"

#include "core/base/width_folding.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

/// What may follow a place of a table: an act, or the next place of a list.
const QRegularExpression& actBehindDesignator()
{
    static const QRegularExpression kAct(
        u"の(?:表|部|款|項|欄)(?=中(?:「|『|[（(]|[ァ-ヶa-z]|第|備考|注|次)|を|に|の次に|の前に|の下に|、|，|及び|並びに|から|まで|備考|注|とし|とする|。|$)"_s);
    return kAct;
}

/// An act behind a section that is named without 表 or 部.
const QRegularExpression& actBehindSection()
{
    static const QRegularExpression kAct(
        u"中「|中(?:[ァ-ヶa-z]|\\([0-9ァ-ヶa-z]{1,3}\\))(?:を|の次に|の前に|に次|から)|を削|を次の|を別表|を同表|を「|に次の|の次に次|の前に次|の下に次|とし、|とする"_s);
    return kAct;
}

/// What the next 項, 欄 or 部 of a list stands in, told by the one before it: 「(3)アの表」 of 「(3)アの表福祉の項」.
QString holderOf(const QString& before, const QString& unit)
{
    const QStringList holders = unit == u"欄"   ? QStringList{u"の項"_s}
                                : unit == u"項" ? QStringList{u"の表"_s, u"の部"_s, u"の款"_s}
                                                : QStringList{u"の表"_s};
    qsizetype end = 0;
    for (const QString& holder : holders) {
        // What the place before ends in is its own name.
        const qsizetype at = before.lastIndexOf(holder, before.size() - 3);
        end = at >= 0 ? std::max(end, at + holder.size()) : end;
    }
    if (end > 0 || unit == u"欄")
        return before.left(end);
    // 「(2)福祉の項及び医療の項」
    SentenceCursor cursor(before);
    while (cursor.takeMark()) {
    }
    return before.left(cursor.position());
}

/// Words that may be a name behind 及び; what holds another act is none.
bool isNameInList(const QString& words)
{
    static const QRegularExpression kEnd(u"の(?:項|欄|部|款)$"_s);
    return kEnd.match(words).hasMatch() && !words.contains(QRegularExpression(u"[「」、。，\t]"_s));
}

/// Names of rows and headings are not as long; beyond it the words are no place.
constexpr qsizetype kLongestPath = 400;

} // namespace

std::optional<Place> PlaceReader::readRoleTable()
{
    m_cursor.take(u"別表");
    Place place{{{PlaceUnit::RoleTable, {}, {}, false}}, PlacePart::Whole};
    const qsizetype behindWord = m_cursor.position();
    if (m_cursor.take(u"第")) {
        const auto number = m_cursor.takeNumber();
        if (!number) {
            m_cursor.goTo(behindWord);
        } else {
            place.steps.back().number = {*number};
            // 別表第3の2 is a table of its own; 別表第6の1の項 is a row of 別表第6 (drafting-rules 1.6).
            const qsizetype behindNumber = m_cursor.position();
            const auto branch = m_cursor.take(u"の") ? m_cursor.takeNumber() : std::nullopt;
            const bool isRow = !branch || (!seesActOnPlace() && !m_cursor.sees(u"(第"));
            if (isRow)
                m_cursor.goTo(behindNumber);
            else
                place.steps.back().number.push_back(*branch);
            // A row may be called 「第3次産業」: the words that were read as a number stay at hand.
            place.steps.back().words = foldWidth(m_cursor.words(behindWord, m_cursor.position()));
        }
    }
    static const QRegularExpression kBasis(u"^\\(第[^()]*関係\\)"_s);
    if (const auto basis =
            kBasis.match(m_cursor.rest().first(std::min(m_cursor.rest().size(), kLongestPath)).toString());
        basis.hasMatch())
        m_cursor.goTo(m_cursor.position() + basis.capturedLength());
    readTablePath(place);
    return place;
}

bool PlaceReader::seesActOnPlace()
{
    if (m_cursor.sees(u"中")) {
        // 「別表中ウをエとし」: a mark and its act. Any other word behind 中 may belong to a name.
        const qsizetype start = m_cursor.position();
        m_cursor.take(u"中");
        const bool isMarked = m_cursor.takeMark() && m_cursor.seesOneOf({u"を", u"の次に", u"の前に", u"に次", u"から",
                                                                         u"及び", u"並びに", u"、"});
        m_cursor.goTo(start);
        return isMarked || m_cursor.seesOneOf({u"中「", u"中第", u"中同", u"中備考"});
    }
    return m_cursor.isAtEnd() ||
           m_cursor.seesOneOf({u"を", u"に次", u"に備考", u"に注", u"の次に", u"の前に", u"の下に", u"の見出し", u"、",
                               u"，", u"及び", u"並びに", u"から", u"まで", u"とし", u"とする", u"。", u"備考", u"注"});
}

/// What stands behind 別表, 同表 or 同項: nothing, a path, or a note.
void PlaceReader::readTablePath(Place& place)
{
    const auto readNote = [&] {
        const bool isBehindNo = m_cursor.sees(u"の備考") || m_cursor.sees(u"の注");
        if (isBehindNo)
            m_cursor.take(u"の");
        if (!m_cursor.takeOneOf({u"備考", u"注"}))
            return;
        PlaceStep step{PlaceUnit::TableNote, {}, {}, false};
        if (const auto number = m_cursor.takeNumber())
            step.number = {*number};
        place.steps.push_back(std::move(step));
        while (auto mark = m_cursor.takeMark())
            place.steps.push_back({PlaceUnit::Subitem, {}, std::move(*mark), false});
    };
    QString words;
    if (m_cursor.seesOneOf({u"備考", u"注", u"の備考", u"の注"}) || seesActOnPlace()) {
        if (!m_cursor.sees(u"中"))
            readNote();
        return;
    }
    if (!takePathWords(&words))
        return;
    if (!place.steps.empty() && place.steps.back().unit == PlaceUnit::TablePath) {
        place.steps.back().words += words;
        place.steps.back().isSame = false;
    } else {
        place.steps.push_back({PlaceUnit::TablePath, {}, words, false});
    }
    readNote();
}

/// The words of a path, as far as an act shows where they end.
bool PlaceReader::takePathWords(QString* words)
{
    const qsizetype start = m_cursor.position();
    m_cursor.skipSpaces();
    const QStringView rest = m_cursor.rest();
    const qsizetype limit = std::min(rest.size(), kLongestPath);
    const QString ahead = rest.first(limit).toString();
    // 「別表第6の1の項」 joins a number with の; a name does not begin with it. 「同項の表」 has no name at all.
    const auto designated = actBehindDesignator().match(ahead);
    const bool isBare = designated.hasMatch() && designated.capturedStart() == 0;
    const qsizetype lead = rest.startsWith(u"の") && !isBare ? 1 : 0;
    const qsizetype from = m_cursor.position() + lead;

    // Marks alone: (3)ア.
    m_cursor.goTo(from);
    while (m_cursor.takeMark()) {
    }
    const bool isShort = m_cursor.position() - from <= kLongestPath;
    if (m_cursor.position() > from && isShort && seesActOnPlace()) {
        *words = m_cursor.words(from, m_cursor.position());
        return true;
    }
    const auto plain = actBehindSection().match(ahead, lead);
    qsizetype end = -1;
    if (designated.hasMatch() && (!plain.hasMatch() || designated.capturedStart() < plain.capturedEnd()))
        end = designated.capturedEnd();
    else if (plain.hasMatch() && plain.capturedStart() > lead && (lead == 0 || ahead.at(lead).isDigit()))
        end = plain.capturedStart();
    if (end <= lead) {
        m_cursor.goTo(start);
        return false;
    }
    *words = m_cursor.words(from, from - lead + end);
    m_cursor.goTo(from - lead + end);
    return true;
}

/// 「福祉の項」 behind 「別表(3)アの表中」.
std::optional<Place> PlaceReader::readBelowTable()
{
    Place place = m_base ? *m_base : Place{};
    const bool isTable = !place.steps.empty() && (place.steps.back().unit == PlaceUnit::RoleTable ||
                                                  place.steps.back().unit == PlaceUnit::TablePath);
    if (!isTable)
        return std::nullopt;
    const size_t before = place.steps.size();
    const QString words = place.steps.back().words;
    place.part = PlacePart::Whole;
    readTablePath(place);
    const bool hasRead = place.steps.size() > before || place.steps.back().words != words;
    return hasRead ? std::optional<Place>(std::move(place)) : std::nullopt;
}

/// 「環境の項」 behind 「別表(3)アの表災害対策の項及び」: the same table; 「乙の役割の欄」 behind a 欄: the same row;
/// 「3の部」 behind 「2の部」: the same group of rows.
std::optional<Place> PlaceReader::readNextBelowTable()
{
    Place place = m_memory.last();
    if (m_base || place.steps.empty() || place.steps.back().unit != PlaceUnit::TablePath)
        return std::nullopt;
    const qsizetype start = m_cursor.position();
    QString words;
    if (!takePathWords(&words) || !isNameInList(words)) {
        m_cursor.goTo(start);
        return std::nullopt;
    }
    place.part = PlacePart::Whole;
    PlaceStep& step = place.steps.back();
    step.words = holderOf(step.words, words.right(1)) + words;
    step.isSame = false;
    return place;
}

} // namespace core::amend
