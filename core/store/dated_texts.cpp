// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dated_texts.h"

#include "core/store/amendment_store.h"
#include "core/store/revision_store.h"

#include <utility>

namespace core::store {

Result<std::vector<model::DatedText>> datedTexts(Connection& connection, AgreementId agreement, RevisionId last)
{
    const RevisionStore revisions(connection);
    const auto summaries = revisions.ofAgreement(agreement);
    if (!summaries)
        return summaries.error();
    std::vector<model::DatedText> texts;
    for (const model::RevisionSummary& summary : *summaries) {
        if (summary.state == model::RevisionState::Draft)
            continue;
        auto revision = revisions.revision(summary.id);
        if (!revision)
            return revision.error();
        if (!*revision)
            continue;
        model::DatedText text;
        text.text = std::move((**revision).text);
        text.agreedOn = summary.amendment.isValid() ? summary.amendedOn : summary.signedOn;
        text.effectiveOn = summary.inForceFrom;
        if (summary.amendment.isValid()) {
            const auto amendment = AmendmentStore(connection).amendment(summary.amendment);
            if (!amendment)
                return amendment.error();
            if (*amendment) {
                text.amendment = (*amendment)->title;
                text.supplement = model::supplementOf((*amendment)->text);
            }
        }
        texts.push_back(std::move(text));
        if (summary.id == last)
            break;
    }
    return texts;
}

Result<model::Revision> signedCopyOf(Connection& connection, model::Revision revision)
{
    if (revision.state == model::RevisionState::Draft)
        return revision;
    const RevisionStore revisions(connection);
    const auto summaries = revisions.ofAgreement(revision.agreement);
    if (!summaries)
        return summaries.error();
    RevisionId whole = revision.id;
    for (const model::RevisionSummary& summary : *summaries) {
        if (summary.state != model::RevisionState::Draft && !summary.amendment.isValid())
            whole = summary.id;
        if (summary.id == revision.id)
            break;
    }
    if (whole == revision.id)
        return revision;
    auto signedOne = revisions.revision(whole);
    if (!signedOne)
        return signedOne.error();
    return *signedOne ? std::move(**signedOne) : std::move(revision);
}

} // namespace core::store
