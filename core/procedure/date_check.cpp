// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/date_check.h"

#include "core/base/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::PaperKind;
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
};

/// The day of the vote of the council that is named nearest before the date.
Day voteBefore(const ProcedureCase& one, const QString& before)
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
    return nearest != nullptr ? keptDay(one, nearest->id, StepKind::Resolution) : std::nullopt;
}

SaidDay saidDay(const CheckedPaper& paper, const ProcedureCase& one, const QString& before, const QString& after)
{
    if (after.startsWith(u"提出"_s))
        return {true, keptDay(one, paper.party, StepKind::Bill)};
    if (before.contains(u"議会"_s))
        return {true, voteBefore(one, before)};
    if (after.startsWith(u"に締結した"_s) || after.startsWith(u"締結）"_s))
        return {true, one.baseSignedOn};
    if (before.contains(u"年月日"_s) || (after.startsWith(u'に') && after.contains(u"したので"_s)))
        return {true, one.signedOn};
    if (before.contains(u"告示"_s) || after.contains(u"告示第"_s))
        return {true, keptDay(one, paper.party, StepKind::Notice)};
    const bool isAlone = before.trimmed().isEmpty() || before.trimmed() == u"［右］";
    if (!isAlone)
        return {};
    switch (paper.kind) {
    case PaperKind::Notice:
    case PaperKind::AmendmentNotice:
        return {true, keptDay(one, paper.party, StepKind::Notice)};
    case PaperKind::Report:
    case PaperKind::AmendmentReport:
        return {true, keptDay(one, paper.party, StepKind::Report)};
    default:
        return {};
    }
}

std::vector<QDate> neededDays(const CheckedPaper& paper, const ProcedureCase& one)
{
    std::vector<Day> wanted;
    switch (paper.kind) {
    case PaperKind::Bill:
        wanted = {keptDay(one, paper.party, StepKind::Bill)};
        break;
    case PaperKind::AmendmentBill:
        wanted = {keptDay(one, paper.party, StepKind::Bill), one.baseSignedOn};
        break;
    case PaperKind::Notice:
    case PaperKind::AmendmentNotice:
        wanted = {keptDay(one, paper.party, StepKind::Notice), one.signedOn};
        break;
    default:
        wanted = {keptDay(one, paper.party, StepKind::Report), one.signedOn};
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
            if (!said.isSaid || (said.day && *said.day == found.written.date))
                continue;
            findings.push_back({PaperFault::DateWrong, at + 1, words, said.day ? toEraDate(*said.day) : QString()});
        }
    }
    for (const QDate day : neededDays(paper, one)) {
        if (std::find(written.begin(), written.end(), day) == written.end())
            findings.push_back({PaperFault::DateMissing, 0, {}, toEraDate(day)});
    }
}

} // namespace core::procedure
