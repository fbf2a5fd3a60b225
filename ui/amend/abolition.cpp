// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/abolition.h"

#include "core/amend/writer/abolition.h"
#include "core/model/agreement_status.h"
#include "core/model/signature_blocks.h"
#include "core/model/signed_text.h"
#include "core/print/forms/written_paper.h"
#include "core/store/revision_store.h"
#include "ui/common/amendment_papers.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

Result<std::optional<model::Revision>> endableText(store::Connection& connection, AgreementId agreement)
{
    const store::RevisionStore store(connection);
    const auto revisions = store.ofAgreement(agreement);
    if (!revisions)
        return revisions.error();
    const model::RevisionSummary* ending = model::endableText(*revisions);
    return ending != nullptr ? store.revision(ending->id) : std::optional<model::Revision>();
}

Result<WorkedAbolition> workOutAbolition(const model::AgreementText& text, const QString& sentence,
                                         const std::optional<QDate>& effectiveOn, Task& task)
{
    const core::amend::AmendingInstrument instrument = core::amend::writeDatedAbolition(text, sentence, effectiveOn);
    WorkedAbolition worked;
    worked.proof = core::amend::proveAbolition(text.root, instrument.text);
    const auto fonts = core::print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    core::print::PageSetup setup;
    setup.isDraft = true; // nobody should sign it by mistake
    core::print::WrittenPaper paper = amendmentPaper(instrument);
    paper.signatures = model::unsignedBlock(text);
    auto pages = core::print::layoutWritten(paper, setup, *fonts, &task);
    if (!pages)
        return pages.error();
    worked.pages = std::move(*pages);
    return worked;
}

Result<store::Conclusion> prepareAbolition(const model::Revision& base, const QString& sentence,
                                           const ConclusionFacts& facts)
{
    store::Conclusion conclusion;
    model::AmendmentAgreement& abolition = conclusion.amendment;
    abolition.text = core::amend::writeDatedAbolition(base.text, sentence, facts.effectiveOn).text;
    if (!core::amend::proveAbolition(base.text.root, abolition.text).isProved)
        return Error{ErrorCode::AmendmentUnproved, {model::title(base.text)}, {}};
    conclusion.provedBase = model::digestOf(model::canonicalText(base.text));
    abolition.agreement = base.agreement;
    abolition.baseRevision = base.id;
    abolition.instrument = model::AmendmentInstrument::Abolition;
    abolition.signedOn = facts.signedOn;
    abolition.effectiveOn = facts.effectiveOn;
    abolition.dayOrder = facts.dayOrder;
    abolition.title = abolition.text.section(u'\n', 0, 0).trimmed();
    abolition.signers = facts.signers;
    abolition.clauses = 1;
    return conclusion;
}

} // namespace ui::amend
