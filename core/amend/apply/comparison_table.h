// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/applied_text.h"

namespace core::amend {

/// Applies a comparison table that is the instrument (table_form.h): every unit's old side must be what the tree says,
/// all numbers on it are those before, and the new sides take their places at once. One outcome for each unit; the tree
/// is the new text only when all are Applied.
[[nodiscard]] std::vector<SentenceOutcome> applyComparisonTable(model::Provision& root,
                                                                const std::vector<TableUnit>& units);

} // namespace core::amend
