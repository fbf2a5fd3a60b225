// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"
#include "ui/shell/fact_group.h"

#include <vector>

namespace ui::shell {

/// What can be told of a provision of a text, and of the revision that it stands in; of the revision alone for a null
/// lineage. Dates are told in both calendars. Pure.
/// `summary` tells of the amendment that led to it.
[[nodiscard]] std::vector<FactGroup> factsOf(const core::model::Revision& revision, const core::LineageId& lineage,
                                             const core::model::RevisionSummary& summary = {});

} // namespace ui::shell
