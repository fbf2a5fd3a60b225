// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/clause_builder.h"
#include "core/amend/writer/house_style.h"
#include "core/base/task.h"
#include "core/model/provision.h"

#include <optional>
#include <vector>

namespace core::amend {

/// The sentences (改正規定) that lead from one text to another, in the order of the old text (drafting-rules 1.3–1.7).
/// Widths and spaces are not amended. Nothing when the change cannot be told place by place: articles without numbers,
/// chapters that come or go; then the whole text has to be replaced (全部変更). Cover, head notes and signatures are
/// nothing that an amending text names; they are left out. The roots are of kind Agreement. Pure.
/// A cancelled task stops the writing; what comes back then is of no use.
[[nodiscard]] std::optional<std::vector<AmendingClause>> amendingClauses(const model::Provision& before,
                                                                         const model::Provision& after,
                                                                         const HouseStyle& style, Task* task = nullptr);

} // namespace core::amend
