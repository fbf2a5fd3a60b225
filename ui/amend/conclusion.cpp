// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/conclusion.h"

#include "core/model/signature_blocks.h"
#include "core/model/signed_text.h"
#include "core/recognise/recogniser.h"
#include "core/store/agreement_store.h"
#include "core/store/procedure_cases.h"
#include "core/store/revision_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

using core::amend::AmendmentStyle;
using model::AmendmentInstrument;

AmendmentInstrument instrumentOf(AmendmentStyle style)
{
    switch (style) {
    case AmendmentStyle::Instruction:
        return AmendmentInstrument::Instruction;
    case AmendmentStyle::Table:
        return AmendmentInstrument::Table;
    case AmendmentStyle::Restate:
        return AmendmentInstrument::Restate;
    }
    return AmendmentInstrument::Unknown;
}

Error notConcluded(const QString& title)
{
    return {ErrorCode::NoAmendmentConcluded, {title}, {}};
}

} // namespace

Result<store::Conclusion> prepareConclusion(const AmendmentTexts& texts, const ConclusionFacts& facts, Task* task)
{
    const model::AgreementText& before = texts.base.text;
    const model::AgreementText& after = texts.draft.text;
    core::amend::HouseStyle house = core::amend::houseStyleOf(before.root);
    house.isNewLeft = facts.isNewLeft;
    Task alone;
    const auto instrument =
        core::amend::writeInstrument(before, after, facts.style, house, task != nullptr ? *task : alone);
    if (!instrument)
        return instrument.error();
    const QString title = model::title(before);
    if (instrument->text.isEmpty())
        return Error{ErrorCode::NothingToAmend, {title}, {}};
    const QString proved = core::amend::datedInstrument(*instrument, before, facts.effectiveOn, house);
    const auto proof = core::amend::prove(before.root, after.root, proved, recognise::recogniseTree, task);
    if (task != nullptr && task->isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (!proof.isProved)
        return Error{ErrorCode::AmendmentUnproved, {title}, {}};

    store::Conclusion conclusion;
    conclusion.draft = texts.draft.id;
    conclusion.provedBase = model::digestOf(model::canonicalText(before));
    conclusion.provedDraft = model::digestOf(model::canonicalText(after));
    model::AmendmentAgreement& amendment = conclusion.amendment;
    amendment.agreement = texts.base.agreement;
    amendment.baseRevision = texts.base.id;
    amendment.signedOn = facts.signedOn;
    amendment.effectiveOn = facts.effectiveOn;
    amendment.dayOrder = facts.dayOrder;
    amendment.instrument = instrumentOf(instrument->style);
    amendment.text = proved;
    amendment.title = amendment.text.section(u'\n', 0, 0).trimmed();
    amendment.signers = facts.signers;
    amendment.clauses = static_cast<int>(instrument->clauses.size());
    return conclusion;
}

std::vector<model::CaseParty> signingParties(store::Connection& connection, RevisionId base)
{
    const auto cases = store::readProcedure(connection, QDate::currentDate());
    if (!cases)
        return {};
    const auto found =
        std::find_if(cases->begin(), cases->end(), [&](const auto& one) { return one.revision == base; });
    return found != cases->end() ? found->parties : std::vector<model::CaseParty>();
}

std::optional<model::ProcedureCase> procedureOf(store::Connection& connection, const model::ProcedureSubject& subject)
{
    const auto cases = store::readProcedure(connection, QDate::currentDate());
    if (!cases)
        return std::nullopt;
    const auto found =
        std::find_if(cases->begin(), cases->end(), [&](const auto& one) { return one.subject() == subject; });
    return found == cases->end() ? std::nullopt : std::optional(*found);
}

Result<ConcludedAmendment> concludedAmendment(store::Connection& connection, AmendmentAgreementId id)
{
    const auto amendment = store::AmendmentStore(connection).amendment(id);
    if (!amendment)
        return amendment.error();
    if (!*amendment || !(*amendment)->isConcluded())
        return notConcluded(*amendment ? (*amendment)->title : QString());
    const store::RevisionStore revisions(connection);
    auto base = revisions.revision((*amendment)->baseRevision);
    auto result =
        revisions.revision((*amendment)->isAbolition() ? (*amendment)->baseRevision : (*amendment)->resultingRevision);
    if (!base || !result)
        return base ? result.error() : base.error();
    if (!*base || !*result)
        return notConcluded((*amendment)->title);
    return ConcludedAmendment{**amendment, std::move(**base), std::move(**result)};
}

Result<ConcludedAmendment> newestAmendment(store::Connection& connection, AgreementId agreement,
                                           const std::optional<QDate>& day)
{
    const auto known = store::AgreementStore(connection).agreement(agreement);
    const auto all = store::AmendmentStore(connection).ofAgreement(agreement);
    if (!known || !all)
        return known ? all.error() : known.error();
    const auto found = std::find_if(all->rbegin(), all->rend(), [&day](const model::AmendmentAgreement& one) {
        return one.isConcluded() && (!day || (one.effectiveOn && *one.effectiveOn <= *day));
    });
    if (found == all->rend())
        return notConcluded(*known ? (*known)->title : QString());
    return concludedAmendment(connection, found->id);
}

print::WrittenPaper concludedPaper(const ConcludedAmendment& concluded)
{
    const model::AgreementText& before = concluded.base.text;
    print::WrittenPaper paper = amendmentPaper(concludedInstrument(concluded.amendment, before, concluded.result.text));
    paper.signatures = model::signatureBlock(concluded.amendment, model::numberWritingOf(before.root));
    return paper;
}

} // namespace ui::amend
