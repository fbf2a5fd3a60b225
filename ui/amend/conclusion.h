// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/procedure_case.h"
#include "core/print/forms/written_paper.h"
#include "core/store/amendment_store.h"
#include "ui/amend/amendment_draft.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ui::amend {

/// What a person says of the conclusion of an amendment (締結); the rest is derived.
struct ConclusionFacts
{
    std::optional<QDate> signedOn;
    std::optional<QDate> effectiveOn; ///< none: not fixed yet
    int dayOrder = 0;                 ///< 0: the next one of the day
    core::amend::AmendmentStyle style = core::amend::AmendmentStyle::Instruction;
    std::vector<core::model::Signer> signers;
    bool isNewLeft = false; ///< Table: 変更後 stands left
};

/// Writes the amendment with its days, proves that very text once more, and makes what the store registers. Where the
/// style asked for cannot tell the change, the instrument is a restatement. Errors: NothingToAmend, AmendmentUnproved,
/// Cancelled (with a task). Pure; safe in a worker.
[[nodiscard]] core::Result<core::store::Conclusion>
prepareConclusion(const AmendmentTexts& texts, const ConclusionFacts& facts, core::Task* task = nullptr);

/// The parties of the agreement of a signed text with their heads, for the form that asks who signs; none where they
/// cannot be read: then they are typed.
[[nodiscard]] std::vector<core::model::CaseParty> signingParties(core::store::Connection& connection,
                                                                 core::RevisionId base);

/// What is kept of the way of a text or of an end; none where nothing is, or it cannot be read.
[[nodiscard]] std::optional<core::model::ProcedureCase> procedureOf(core::store::Connection& connection,
                                                                    const core::model::ProcedureSubject& subject);

/// A concluded amendment with the two texts between which it stands.
struct ConcludedAmendment
{
    core::model::AmendmentAgreement amendment;
    core::model::Revision base;
    core::model::Revision result; ///< of an abolition: the text that it ended, as base
};

/// Errors: NoAmendmentConcluded with the agreement's title when it is not (or no more) concluded, StoreFailed.
[[nodiscard]] core::Result<ConcludedAmendment> concludedAmendment(core::store::Connection& connection,
                                                                  core::AmendmentAgreementId id);
/// The newest one of an agreement that is in force on a day; the newest one registered when no day is given. Errors: as
/// above.
[[nodiscard]] core::Result<ConcludedAmendment>
newestAmendment(core::store::Connection& connection, core::AgreementId agreement, const std::optional<QDate>& day);

/// The signed copy of a concluded amendment: the text as it was registered, and the 記名押印欄 with the day of signing
/// in the digits of the agreement. In the table form the words that differ are underlined. Pure.
[[nodiscard]] core::print::WrittenPaper concludedPaper(const ConcludedAmendment& concluded);

} // namespace ui::amend
