// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision_history.h"
#include "core/model/revision.h"
#include "core/store/history_report.h"
#include "ui/common/selection.h"

#include <vector>

namespace ui::shell {

/// The steps that changed what is selected, newest first, each with those changes alone: of a provision also what
/// stands below it, in any revision of the agreement that is named; of a revision its facts; of a municipality its row.
/// Pure.
[[nodiscard]] std::vector<core::store::HistoryStep> changesOf(const std::vector<core::store::HistoryStep>& report,
                                                              const Selection& selection,
                                                              const std::vector<core::RevisionId>& revisions,
                                                              const core::model::Provision* provision);

/// How the amendments of an agreement changed one provision, newest first, as a text to read: which amendment, since
/// when, before and after. Empty when none did: that a text was concluded is no change.
[[nodiscard]] QString provisionHistoryAsHtml(const std::vector<core::model::DatedText>& texts,
                                             const std::vector<core::model::ProvisionStep>& steps);

/// Steps as a text to read: when and who, what was done, before and after of each value.
[[nodiscard]] QString changesAsHtml(const std::vector<core::store::HistoryStep>& steps);

} // namespace ui::shell
