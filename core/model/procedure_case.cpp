// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/procedure_case.h"

#include <algorithm>

namespace core::model {

ProcedureSubject ProcedureCase::subject() const
{
    return isAbolition() ? ProcedureSubject::ofEnd(agreement) : ProcedureSubject::ofText(revision);
}

const ProcedureStep* ProcedureCase::step(MunicipalityId party, StepKind kind) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const ProcedureStep& one) { return one.party == party && one.kind == kind; });
    return found == steps.end() ? nullptr : &*found;
}

const CaseParty* ProcedureCase::party(MunicipalityId id) const
{
    const auto found = std::find_if(parties.begin(), parties.end(), [&](const CaseParty& one) { return one.id == id; });
    return found == parties.end() ? nullptr : &*found;
}

std::optional<QDate> ProcedureCase::doneOn(MunicipalityId party, StepKind kind) const
{
    const ProcedureStep* found = step(party, kind);
    return found != nullptr && found->isDone() ? found->day : std::nullopt;
}

HeadOfMunicipality headOn(const CaseParty& party, QDate day)
{
    const HeadOfMunicipality* inOffice = nullptr;
    for (const HeadOfMunicipality& head : party.heads) {
        const bool isInOffice = (!head.from || *head.from <= day) && (!head.to || *head.to >= day);
        if (isInOffice && (inOffice == nullptr || (inOffice->name.isEmpty() && !head.name.isEmpty())))
            inOffice = &head;
    }
    if (inOffice != nullptr)
        return *inOffice;
    HeadOfMunicipality office;
    office.municipality = party.id;
    office.officeTitle = party.name + QChar(u'長');
    return office;
}

} // namespace core::model
