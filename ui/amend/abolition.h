// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/proof.h"
#include "core/base/task.h"
#include "core/print/page/page_model.h"
#include "core/store/amendment_store.h"
#include "ui/amend/conclusion.h"

#include <optional>

namespace ui::amend {

/// The text that an agreement to abolish would end: the newest signed one; none when there is none, or when it has
/// been abolished. Error: StoreFailed.
[[nodiscard]] core::Result<std::optional<core::model::Revision>> endableText(core::store::Connection& connection,
                                                                             core::AgreementId agreement);

/// An agreement to abolish (廃止協約) worked out: whether reading it says that this agreement ends, and its pages.
struct WorkedAbolition
{
    core::amend::AmendmentProof proof;
    core::print::Layout pages;
};

/// The draft of its paper, the day blank while it is not given. Pure; to be run in a worker. Errors: those of printing,
/// Cancelled.
[[nodiscard]] core::Result<WorkedAbolition> workOutAbolition(const core::model::AgreementText& text,
                                                             const QString& sentence,
                                                             const std::optional<QDate>& effectiveOn, core::Task& task);

/// Writes it with its days, proves that very text, and makes what the store registers. Error: AmendmentUnproved. Pure.
[[nodiscard]] core::Result<core::store::Conclusion>
prepareAbolition(const core::model::Revision& base, const QString& sentence, const ConclusionFacts& facts);

} // namespace ui::amend
