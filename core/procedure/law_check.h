// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/paper_check.h"

namespace core::procedure {

/// The part of checkPaper() that looks at what is cited: the law, its number, article 252-2 and the paragraphs that fit
/// the paper (para. 1 conclusion, 2 notice and report, 3 vote, 4 change: drafting-rules 7, check 13).
void checkLaw(const CheckedPaper& paper, const model::ProcedureCase& one, std::vector<PaperFinding>& findings);

} // namespace core::procedure
