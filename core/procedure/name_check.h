// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/paper_check.h"

namespace core::procedure {

/// The part of checkPaper() that looks at municipalities, offices, heads and governors.
void checkNames(const CheckedPaper& paper, const model::ProcedureCase& one, const QStringList& municipalities,
                QDate today, std::vector<PaperFinding>& findings);

} // namespace core::procedure
