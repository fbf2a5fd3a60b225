// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/applied_text.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/compare/comparison.h"
#include "core/model/provision.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::amend {

/// The proof of an amending text (証明; drafting-rules 1.8, check 9): it was read and applied to the old text by code
/// that shares nothing with the code that wrote it, and gave the new one. Widths and spaces decide nothing.
struct AmendmentProof
{
    bool isProved = false;
    std::optional<Error> refusal;             ///< why it could not be read or applied
    std::vector<compare::Change> differences; ///< of what it gave (old) and the new text (new); empty when refused
};

/// Applies an amending text to `before` and compares with `after`. An empty text amends nothing. Pure; safe in a
/// worker. Where a task is given and cancelled, the refusal is Cancelled.
[[nodiscard]] AmendmentProof prove(const model::Provision& before, const model::Provision& after,
                                   const QString& amendingText, const WholeTextReader& readWholeText = {},
                                   Task* task = nullptr);

} // namespace core::amend
