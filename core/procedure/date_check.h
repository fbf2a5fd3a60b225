// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/paper_check.h"

namespace core::procedure {

/// The part of checkPaper() that looks at days: each one that is written is the one that is kept for what its words say
/// it is, and the days that the paper needs are there.
void checkDates(const CheckedPaper& paper, const model::ProcedureCase& one, std::vector<PaperFinding>& findings);

} // namespace core::procedure
