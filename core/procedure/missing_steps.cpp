// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/missing_steps.h"

#include <algorithm>

namespace core::procedure {

namespace {

using model::CaseParty;
using model::ProcedureCase;
using model::StepKind;

bool isLegalStep(StepKind kind)
{
    return kind == StepKind::Resolution || kind == StepKind::Notice || kind == StepKind::Report;
}

void addOfSigned(const ProcedureCase& one, const CaseParty& party, std::vector<MissingStep>& missing)
{
    for (const StepKind kind : {StepKind::Resolution, StepKind::Notice, StepKind::Report, StepKind::Publication}) {
        if (!one.doneOn(party.id, kind))
            missing.push_back({party.id, kind, isLegalStep(kind)});
    }
}

void addOfDraft(const ProcedureCase& one, const CaseParty& party, std::vector<MissingStep>& missing)
{
    int last = -1;
    for (size_t at = 0; at < model::kStepKinds.size(); ++at) {
        if (one.doneOn(party.id, model::kStepKinds[at]))
            last = static_cast<int>(at);
    }
    for (int at = 0; at < last; ++at) {
        const StepKind kind = model::kStepKinds[static_cast<size_t>(at)];
        if (!one.doneOn(party.id, kind))
            missing.push_back({party.id, kind, isLegalStep(kind)});
    }
}

int daysBeforeOpening(model::MunicipalityKind kind, const model::LeadTimes& leads)
{
    const bool isCity = kind != model::MunicipalityKind::Town && kind != model::MunicipalityKind::Village;
    return isCity ? leads.billInCity : leads.billInTown;
}

QDate billDueOf(const model::CouncilSession& session, model::MunicipalityKind kind, const model::LeadTimes& leads)
{
    return session.billsDueOn.value_or(session.opensOn.addDays(-daysBeforeOpening(kind, leads)));
}

/// The session to work for: the first whose bills are not due yet, or where the bill is put, or planned, the first that
/// it can be voted in. Without a later one the session that is open, of which the bill is late. nullptr: none is kept.
const model::CouncilSession* nextSession(const ProcedureCase& one, const CaseParty& party, QDate today,
                                         const model::LeadTimes& leads)
{
    const model::ProcedureStep* bill = one.step(party.id, StepKind::Bill);
    const QDate billOn = bill != nullptr ? bill->day.value_or(QDate()) : QDate();
    const model::CouncilSession* next = nullptr;
    const model::CouncilSession* late = nullptr;
    for (const model::CouncilSession& session : one.sessions) {
        if (session.municipality != party.id || session.closesOn < today)
            continue;
        const bool isInTime =
            billOn.isValid() ? session.closesOn >= billOn : billDueOf(session, party.kind, leads) >= today;
        const model::CouncilSession*& first = isInTime ? next : late;
        if (first == nullptr || session.opensOn < first->opensOn)
            first = &session;
    }
    return next != nullptr ? next : late;
}

} // namespace

std::vector<MissingStep> missingSteps(const ProcedureCase& one)
{
    std::vector<MissingStep> missing;
    if (!one.hasText())
        return missing;
    for (const CaseParty& party : one.parties) {
        if (one.isDraft)
            addOfDraft(one, party, missing);
        else
            addOfSigned(one, party, missing);
    }
    return missing;
}

std::vector<Deadline> deadlinesOf(const ProcedureCase& one, QDate today, const model::LeadTimes& leads)
{
    std::vector<Deadline> deadlines;
    if (!one.isDraft)
        return deadlines;
    for (const CaseParty& party : one.parties) {
        if (one.doneOn(party.id, StepKind::Resolution))
            continue;
        const model::CouncilSession* next = nextSession(one, party, today, leads);
        if (next == nullptr)
            continue;
        const QDate billDue = billDueOf(*next, party.kind, leads);
        const std::pair<StepKind, QDate> days[] = {{StepKind::Consultation, billDue.addDays(-leads.settledBeforeBill)},
                                                   {StepKind::Bill, billDue},
                                                   {StepKind::Resolution, next->closesOn}};
        for (const auto& [kind, due] : days) {
            if (!one.doneOn(party.id, kind))
                deadlines.push_back({party.id, kind, due, next->name});
        }
    }
    return deadlines;
}

} // namespace core::procedure
