// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/procedure_cases.h"

#include "core/model/agreement_status.h"
#include "core/store/abolition_draft_store.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/connection.h"
#include "core/store/metro_area_store.h"
#include "core/store/procedure_store.h"
#include "core/store/region_snapshot.h"
#include "core/store/revision_store.h"

#include <QHash>

#include <algorithm>

namespace core::store {

namespace {

/// What the cases of one file share.
struct ProcedureSources
{
    RegionSnapshot region;
    std::vector<model::ProcedureStep> steps;
    std::vector<model::CouncilSession> sessions;
    std::vector<model::AbolitionDraft> abolitions;
};

model::CaseParty partyOf(const ProcedureSources& sources, MunicipalityId id, QDate day)
{
    model::CaseParty party;
    party.id = id;
    if (const model::Municipality* known = sources.region.municipality(id)) {
        party.name = model::nameOn(*known, sources.region.nameChanges, day);
        party.kind = known->kind;
        party.prefecture = known->prefecture;
    }
    for (const model::HeadOfMunicipality& head : sources.region.heads) {
        if (head.municipality == id)
            party.heads.push_back(head);
    }
    return party;
}

/// The first day on which the area declared itself.
Result<std::optional<QDate>> declaredOn(Connection& connection, MetroAreaId area)
{
    const auto declarations = MetroAreaStore(connection).declarations(area);
    if (!declarations)
        return declarations.error();
    for (const model::Declaration& declaration : *declarations) {
        if (declaration.declaredOn)
            return declaration.declaredOn;
    }
    return std::optional<QDate>();
}

void takeRecords(model::ProcedureCase& one, const ProcedureSources& sources, const model::Agreement& agreement,
                 QDate today)
{
    for (const MunicipalityId id : {agreement.coreMunicipality, agreement.memberMunicipality}) {
        one.parties.push_back(partyOf(sources, id, one.signedOn.value_or(today)));
        for (const model::CouncilSession& session : sources.sessions) {
            if (session.municipality == id)
                one.sessions.push_back(session);
        }
    }
    for (const model::ProcedureStep& step : sources.steps) {
        if (one.hasText() && step.subject == one.subject())
            one.steps.push_back(step);
    }
}

model::ProcedureCase caseOf(const model::Agreement& agreement, const std::optional<QDate>& declared)
{
    model::ProcedureCase one;
    one.agreement = agreement.id;
    one.title = agreement.title;
    one.declaredOn = declared;
    return one;
}

const model::RevisionSummary* revisionIn(const std::vector<model::RevisionSummary>& revisions, RevisionId id)
{
    const auto found = std::find_if(revisions.begin(), revisions.end(), [id](const auto& one) { return one.id == id; });
    return found == revisions.end() ? nullptr : &*found;
}

std::optional<model::AbolitionDraft> draftOf(const ProcedureSources& sources, AgreementId agreement)
{
    const auto draft = std::find_if(sources.abolitions.begin(), sources.abolitions.end(),
                                    [agreement](const auto& one) { return one.agreement == agreement; });
    return draft == sources.abolitions.end() ? std::nullopt : std::optional(*draft);
}

/// The way to the end of an agreement in force, once its draft or a step of it is kept.
std::optional<model::ProcedureCase> abolitionInPreparation(const ProcedureSources& sources,
                                                           const model::ProcedureCase& blank,
                                                           const std::vector<model::RevisionSummary>& revisions)
{
    const model::RevisionSummary* ending = model::endableText(revisions);
    const auto draft = draftOf(sources, blank.agreement);
    const bool isBegun = draft || std::any_of(sources.steps.begin(), sources.steps.end(),
                                              [&](const auto& step) { return step.subject.ended == blank.agreement; });
    if (ending == nullptr || !isBegun)
        return std::nullopt;
    model::ProcedureCase one = blank;
    one.act = model::ProcedureAct::Abolition;
    one.isDraft = true;
    one.revision = ending->id;
    one.revisionNumber = ending->number;
    one.ending = draft;
    if (draft)
        one.effectiveOn = draft->endsOn;
    return one;
}

/// Amendments of which only the day is known and abolitions, behind what was signed before them.
void addKnownByDay(std::vector<model::ProcedureCase>& cases, const model::ProcedureCase& blank,
                   const std::vector<model::AmendmentAgreement>& amendments,
                   const std::vector<model::RevisionSummary>& revisions)
{
    for (const model::AmendmentAgreement& amendment : amendments) {
        if (amendment.resultingRevision.isValid() || !amendment.signedOn)
            continue;
        model::ProcedureCase one = blank;
        one.amendment = amendment.id;
        one.act = model::ProcedureAct::Amendment;
        if (amendment.isAbolition()) {
            one.act = model::ProcedureAct::Abolition;
            one.revision = amendment.baseRevision;
            const model::RevisionSummary* base = revisionIn(revisions, amendment.baseRevision);
            one.revisionNumber = base != nullptr ? base->number : 0;
        }
        one.signedOn = amendment.signedOn;
        one.effectiveOn = amendment.effectiveOn;
        const auto behind = std::find_if(cases.begin(), cases.end(), [&](const model::ProcedureCase& other) {
            return other.isDraft || (other.signedOn && *other.signedOn > *one.signedOn);
        });
        cases.insert(behind, std::move(one));
    }
}

/// What was signed before each. `wholes`: the days on which the texts themselves were signed, which an amended text
/// keeps from the one before it.
void setBases(std::vector<model::ProcedureCase>& cases, const QHash<qint64, std::optional<QDate>>& wholes)
{
    std::optional<QDate> lastSigned;
    std::optional<QDate> original;
    bool hasSigned = false;
    for (model::ProcedureCase& one : cases) {
        if (hasSigned && !one.isAbolition())
            one.act = model::ProcedureAct::Amendment;
        one.baseSignedOn = lastSigned;
        one.originalSignedOn = original;
        if (one.isDraft)
            continue;
        lastSigned = one.signedOn;
        original = one.hasText() && !one.isAbolition() ? wholes.value(one.revision.value) : original;
        hasSigned = true;
    }
}

Result<void> addCases(Connection& connection, const ProcedureSources& sources, const model::Agreement& agreement,
                      QDate today, std::vector<model::ProcedureCase>& cases)
{
    const auto revisions = RevisionStore(connection).ofAgreement(agreement.id);
    const auto amendments = AmendmentStore(connection).ofAgreement(agreement.id);
    const auto declared = declaredOn(connection, agreement.area);
    if (!revisions)
        return revisions.error();
    if (!amendments)
        return amendments.error();
    if (!declared)
        return declared.error();
    const model::ProcedureCase blank = caseOf(agreement, *declared);
    std::vector<model::ProcedureCase> ofAgreement;
    QHash<qint64, std::optional<QDate>> wholes;
    for (const model::RevisionSummary& revision : *revisions) {
        model::ProcedureCase one = blank;
        one.revision = revision.id;
        one.amendment = revision.amendment;
        one.revisionNumber = revision.number;
        one.isDraft = revision.state == model::RevisionState::Draft;
        if (!one.isDraft) {
            one.signedOn = revision.amendment.isValid() ? revision.amendedOn : revision.signedOn;
            one.effectiveOn = revision.amendment.isValid() ? revision.inForceFrom : revision.effectiveOn;
        }
        wholes.insert(revision.id.value, revision.signedOn);
        ofAgreement.push_back(std::move(one));
    }
    addKnownByDay(ofAgreement, blank, *amendments, *revisions);
    for (model::ProcedureCase& one : ofAgreement) {
        if (one.isAbolition())
            one.ending = draftOf(sources, agreement.id);
    }
    if (auto ending = abolitionInPreparation(sources, blank, *revisions))
        ofAgreement.push_back(std::move(*ending));
    setBases(ofAgreement, wholes);
    for (model::ProcedureCase& one : ofAgreement) {
        takeRecords(one, sources, agreement, today);
        cases.push_back(std::move(one));
    }
    return {};
}

} // namespace

Result<std::vector<model::ProcedureCase>> readProcedure(Connection& connection, QDate today)
{
    ProcedureSources sources;
    auto region = readRegion(connection);
    auto steps = ProcedureStore(connection).steps();
    auto sessions = ProcedureStore(connection).sessions({});
    auto abolitions = AbolitionDraftStore(connection).all();
    const auto agreements = AgreementStore(connection).all();
    if (!abolitions)
        return abolitions.error();
    if (!region)
        return region.error();
    if (!steps)
        return steps.error();
    if (!sessions)
        return sessions.error();
    if (!agreements)
        return agreements.error();
    sources.region = std::move(*region);
    sources.steps = std::move(*steps);
    sources.sessions = std::move(*sessions);
    sources.abolitions = std::move(*abolitions);
    std::vector<model::ProcedureCase> cases;
    for (const model::Agreement& agreement : *agreements) {
        const model::MetroArea* area = sources.region.area(agreement.area);
        if (area != nullptr && area->scheme == model::AreaScheme::SettlementArea)
            continue;
        if (auto added = addCases(connection, sources, agreement, today, cases); !added)
            return added.error();
    }
    return cases;
}

} // namespace core::store
