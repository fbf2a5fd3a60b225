// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/proof.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/revision.h"
#include "core/print/page/page_model.h"
#include "ui/common/amendment_papers.h"

#include <optional>

namespace core::store {
class Connection;
}

namespace ui::amend {

/// The draft of an agreement and the signed text that it changes.
struct AmendmentTexts
{
    core::model::Revision base;
    core::model::Revision draft;
};

/// The newest draft with the newest signed text before it; none when there is no draft, or nothing that it changes.
/// Error: StoreFailed.
[[nodiscard]] core::Result<std::optional<AmendmentTexts>> amendmentTexts(core::store::Connection& connection,
                                                                         core::AgreementId agreement);

/// The papers of an amendment: three forms of the agreement itself that a draft stands for, and two that explain it.
enum class AmendmentForm { Instruction, Table, Restate, Comparison, MarkedUp };

/// "instruction", "table", "restate", "comparison", "markup": what the command line calls them.
[[nodiscard]] QStringList formNames();
[[nodiscard]] std::optional<AmendmentForm> formFromName(const QString& name);
/// Whether a form is an amendment agreement, which may be printed only when it is proved (drafting-rules 7, check 9).
[[nodiscard]] bool needsProof(AmendmentForm form);

/// A form worked out: what it says, whether that leads from the old to the new text, and its pages.
struct WorkedAmendment
{
    AmendmentForm form = AmendmentForm::Instruction;
    core::amend::AmendingInstrument instrument; ///< of the two explaining forms: the instruction
    core::amend::AmendmentProof proof;
    std::optional<core::print::Layout> pages; ///< none when the texts say the same
    std::optional<core::Error> failure;       ///< why there are no pages
};

/// `isNewLeft`: which side of a comparison table stands left. Pure; to be run in a worker.
[[nodiscard]] WorkedAmendment workOut(const core::model::AgreementText& before, const core::model::AgreementText& after,
                                      AmendmentForm form, core::Task& task, bool isNewLeft = false);

} // namespace ui::amend
