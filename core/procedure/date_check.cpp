// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/date_check.h"

#include "core/base/calendar.h"
#include "core/base/width_folding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::PaperFamily;
using model::ProcedureCase;
using model::StepKind;
using Day = std::optional<QDate>;

Day keptDay(const ProcedureCase& one, MunicipalityId party, StepKind kind)
{
    const model::ProcedureStep* step = one.step(party, kind);
    return step != nullptr ? step->day : std::nullopt;
}

/// What the words around a date say it is. `isSaid` without a day: it is said, but none is kept.
struct SaidDay
{
    bool isSaid = false;
    Day day;
    Day other = {}; ///< where the words may mean either
};

/// The day of the vote of the council that is named nearest before the date; none where no council is.
SaidDay voteBefore(const ProcedureCase& one, const QString& before)
{
    const model::CaseParty* nearest = nullptr;
    qsizetype at = -1;
    for (const model::CaseParty& party : one.parties) {
        const qsizetype found = before.lastIndexOf(party.name + u"議会"_s);
        if (found > at) {
            at = found;
            nearest = &party;
        }
    }
    return nearest != nullptr ? SaidDay{true, keptDay(one, nearest->id, StepKind::Resolution)} : SaidDay{};
}

/// The day of what bears a number behind it: 告示第345号, with or without the municipality before 告示.
SaidDay noticeAfter(const CheckedPaper& paper, const ProcedureCase& one, const QString& after)
{
    const qsizetype at = after.indexOf(u"告示第"_s);
    const QString issuer = at < 0 ? QString() : withoutSpaces(after.first(at));
    if (at >= 0 && issuer.isEmpty())
        return {true, keptDay(one, paper.party, StepKind::Notice)};
    for (const model::CaseParty& party : one.parties) {
        if (at >= 0 && issuer == party.name)
            return {true, keptDay(one, party.id, StepKind::Notice)};
    }
    return {};
}

/// The heading before a date, 「３　締結年月日」: what stands behind the last sentence mark.
SaidDay headedDay(const CheckedPaper& paper, const ProcedureCase& one, const QString& before)
{
    static const QRegularExpression kHeading(
        u"(締結|変更|廃止|施行|告示|届出|提出|宣言|効力発生)(?:の)?(?:年月日|日|期日)$"_s);
    const QString word = kHeading.match(withoutSpaces(before)).captured(1);
    if (word.isEmpty())
        return {};
    if (word == u"施行" || word == u"効力発生")
        return {true, one.effectiveOn};
    if (word == u"宣言")
        return {true, one.declaredOn};
    if (word == u"告示")
        return {true, keptDay(one, paper.party, StepKind::Notice)};
    if (word == u"届出")
        return {true, keptDay(one, paper.party, StepKind::Report)};
    if (word == u"提出")
        return {true, keptDay(one, paper.party, StepKind::Bill)};
    if (word == u"廃止")
        return {one.isAbolition(), one.effectiveOn};
    // Of a change or an end, 締結年月日 may be that of the agreement that is changed or ends.
    static const QRegularExpression kOfOwn(
        u"(?:(?:変更|廃止)協約(?:書)?|を(?:変更|廃止)する(?:連携)?(?:協約|協定))の締結"_s);
    if (word == u"締結" && one.isOfSigned() && !before.contains(kOfOwn))
        return {};
    return {true, one.signedOn};
}

/// What a sentence says of the day in it.
SaidDay spokenDay(const ProcedureCase& one, const QString& after)
{
    static const QRegularExpression kSigned(u"^に[^。]{0,60}?(締結|変更|廃止)したので"_s);
    if (after.startsWith(u"から施行"_s) || after.startsWith(u"に施行"_s) || after.startsWith(u"施行"_s))
        return {true, one.effectiveOn};
    if (const qsizetype declared = after.indexOf(u"宣言"_s); after.startsWith(u'に') && declared >= 0) {
        if (!QStringView(after).first(declared).contains(u'、'))
            return {true, one.declaredOn};
    }
    if (after.startsWith(u"に締結した"_s) && !after.startsWith(u"に締結したので"_s))
        return {true, one.isOfSigned() ? one.originalSignedOn : one.signedOn};
    if (after.startsWith(u"締結）"_s))
        return {true, one.isOfSigned() ? one.originalSignedOn : one.signedOn};
    const auto signedHere = kSigned.match(after);
    if (!signedHere.hasMatch())
        return {};
    // 「…に廃止したので」 is said of the day on which that was agreed and of the day on which it ended.
    return {true, one.signedOn, signedHere.captured(1) == u"廃止" ? one.effectiveOn : Day()};
}

SaidDay saidDay(const CheckedPaper& paper, const ProcedureCase& one, const QString& before, const QString& after)
{
    if (after.startsWith(u"提出"_s))
        return {true, keptDay(one, paper.party, StepKind::Bill)};
    for (const SaidDay& said : {headedDay(paper, one, before), spokenDay(one, after), noticeAfter(paper, one, after),
                                voteBefore(one, before)}) {
        if (said.isSaid)
            return said;
    }
    const bool isAlone = (before.trimmed().isEmpty() || before.trimmed() == u"［右］") && after.trimmed().isEmpty();
    if (!isAlone)
        return {};
    return {true, keptDay(one, paper.party, stepOf(paper))};
}

std::vector<QDate> neededDays(const CheckedPaper& paper, const ProcedureCase& one)
{
    std::vector<Day> wanted;
    wanted.push_back(keptDay(one, paper.party, stepOf(paper)));
    const PaperFamily family = model::familyOf(paper.kind);
    if (family != PaperFamily::Bill)
        wanted.push_back(one.signedOn);
    else if (one.isOfSigned())
        wanted.push_back(one.originalSignedOn);
    if (family == PaperFamily::Report) {
        for (const model::CaseParty& party : one.parties)
            wanted.push_back(keptDay(one, party.id, StepKind::Resolution));
    }
    std::vector<QDate> days;
    for (const Day& day : wanted) {
        if (day)
            days.push_back(*day);
    }
    return days;
}

} // namespace

void checkDates(const CheckedPaper& paper, const ProcedureCase& one, std::vector<PaperFinding>& findings)
{
    std::vector<QDate> written;
    for (int at = 0; at < paper.lines.size(); ++at) {
        const QString& line = paper.lines.at(at);
        for (const FoundDate& found : findDates(line)) {
            const QString words = line.mid(found.position, found.written.length);
            const SaidDay said =
                saidDay(paper, one, line.left(found.position), line.mid(found.position + found.written.length));
            const bool isBlank = found.written.month == 0 || found.written.day == 0;
            if (isBlank)
                continue; // to be filled in by hand, or the year of a law
            written.push_back(found.written.date);
            if (!said.isSaid || said.day == found.written.date || said.other == found.written.date)
                continue;
            // A day of which nothing is kept is contradicted by nothing.
            findings.push_back({PaperFault::DateWrong, at + 1, words, said.day ? toEraDate(*said.day) : QString(),
                                said.day ? PaperSeverity::Error : PaperSeverity::Warning});
        }
    }
    for (const QDate day : neededDays(paper, one)) {
        if (std::find(written.begin(), written.end(), day) == written.end())
            findings.push_back({PaperFault::DateMissing, 0, {}, toEraDate(day), PaperSeverity::Warning});
    }
}

} // namespace core::procedure
