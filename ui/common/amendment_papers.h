// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/instrument.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/model/amendment_agreement.h"
#include "core/print/forms/comparison_table.h"
#include "core/print/forms/written_paper.h"

namespace ui {

// The papers around an amendment, derived from the two texts and never typed: what core/amend finds, as core/print sets
// it. Pure; safe in a worker.

/// The amendment agreement itself (変更協約) as an instruction or a restatement.
[[nodiscard]] core::print::WrittenPaper amendmentPaper(const core::amend::AmendingInstrument& instrument);

/// An amendment that was concluded, between the two texts where it stands: its text and form as they were registered.
/// In the table form with the rows that tell which words differ, the sides as they stand in the text.
[[nodiscard]] core::amend::AmendingInstrument concludedInstrument(const core::model::AmendmentAgreement& amendment,
                                                                  const core::model::AgreementText& before,
                                                                  const core::model::AgreementText& after);

/// What two texts of different parties are called in the heads of their table; empty: by their parties.
struct ComparedNames
{
    QString before;
    QString after;
};

/// 新旧対照表: the units that differ side by side, changed words underlined, what does not differ left out as （略）,
/// changed cells framed (drafting-rules 2), in the order of sides of the house. Its title names the parties. Texts of
/// different parties are told apart by `names`. A cancelled task leaves the rest out.
[[nodiscard]] core::print::ComparisonPaper comparisonPaper(const core::model::AgreementText& before,
                                                           const core::model::AgreementText& after,
                                                           const core::amend::HouseStyle& house,
                                                           core::Task* task = nullptr, const ComparedNames& names = {});

/// 見え消し: the whole text, what goes struck out, what comes underlined.
[[nodiscard]] core::print::WrittenPaper markedUpPaper(const core::model::AgreementText& before,
                                                      const core::model::AgreementText& after);

} // namespace ui
