// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/procedure/procedure_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using model::StepKind;

namespace tests {

namespace {

model::ProcedureStep done(MunicipalityId party, StepKind kind, QDate day, const QString& number = {})
{
    model::ProcedureStep step;
    step.subject = {RevisionId{7}};
    step.party = party;
    step.kind = kind;
    step.day = day;
    step.number = number;
    return step;
}

} // namespace

model::ProcedureCase draftCase()
{
    model::ProcedureCase one;
    one.agreement = AgreementId{3};
    one.revision = RevisionId{7};
    one.revisionNumber = 1;
    one.isDraft = true;
    one.title = u"連携中枢都市圏形成に係る連携協約"_s;
    one.declaredOn = QDate(2018, 11, 28);
    model::CaseParty city{kCoreCity, u"札幌市"_s, model::MunicipalityKind::DesignatedCity, u"北海道"_s, {}};
    city.heads.push_back({{}, kCoreCity, u"札幌市長"_s, u"甲山　一郎"_s, QDate(2015, 5, 2), std::nullopt});
    one.parties = {city, {kMember, u"当別町"_s, model::MunicipalityKind::Town, u"北海道"_s, {}}};
    return one;
}

model::ProcedureCase finishedCase()
{
    model::ProcedureCase one = draftCase();
    one.isDraft = false;
    one.signedOn = QDate(2019, 3, 29);
    one.effectiveOn = QDate(2019, 4, 1);
    one.steps = {done(kCoreCity, StepKind::Consultation, QDate(2019, 1, 15)),
                 done(kCoreCity, StepKind::Bill, QDate(2019, 2, 13), u"12"_s),
                 done(kCoreCity, StepKind::Resolution, QDate(2019, 3, 6)),
                 done(kCoreCity, StepKind::Notice, QDate(2019, 4, 3), u"345"_s),
                 done(kCoreCity, StepKind::Report, QDate(2019, 4, 5), u"札政企第678号"_s),
                 done(kCoreCity, StepKind::Publication, QDate(2019, 4, 8)),
                 done(kMember, StepKind::Consultation, QDate(2019, 1, 15)),
                 done(kMember, StepKind::Bill, QDate(2019, 3, 1), u"21"_s),
                 done(kMember, StepKind::Resolution, QDate(2019, 3, 14)),
                 done(kMember, StepKind::Notice, QDate(2019, 4, 4), u"56"_s),
                 done(kMember, StepKind::Report, QDate(2019, 4, 9), u"当企第90号"_s),
                 done(kMember, StepKind::Publication, QDate(2019, 4, 10))};
    return one;
}

model::ProcedureCase finishedAmendment()
{
    model::ProcedureCase one = finishedCase();
    one.act = model::ProcedureAct::Amendment;
    one.revision = RevisionId{8};
    one.revisionNumber = 2;
    one.originalSignedOn = one.signedOn;
    one.baseSignedOn = one.signedOn;
    one.signedOn = QDate(2021, 6, 25);
    one.effectiveOn = QDate(2021, 7, 1);
    for (model::ProcedureStep& step : one.steps) {
        step.subject = {one.revision};
        // 818 days lie between the two signatures.
        step.day = step.day->addDays(one.baseSignedOn->daysTo(*one.signedOn));
    }
    return one;
}

model::ProcedureCase finishedAbolition()
{
    model::ProcedureCase one = finishedAmendment();
    one.act = model::ProcedureAct::Abolition;
    one.baseSignedOn = one.signedOn;
    one.signedOn = QDate(2026, 3, 27);
    one.effectiveOn = QDate(2026, 4, 1);
    for (model::ProcedureStep& step : one.steps) {
        step.subject = one.subject();
        step.day = step.day->addDays(one.baseSignedOn->daysTo(*one.signedOn));
    }
    return one;
}

model::ProcedureStep& stepIn(model::ProcedureCase& one, MunicipalityId party, StepKind kind)
{
    return *std::find_if(one.steps.begin(), one.steps.end(),
                         [&](const model::ProcedureStep& step) { return step.party == party && step.kind == kind; });
}

void removeStep(model::ProcedureCase& one, MunicipalityId party, StepKind kind)
{
    std::erase_if(one.steps,
                  [&](const model::ProcedureStep& step) { return step.party == party && step.kind == kind; });
}

} // namespace tests
