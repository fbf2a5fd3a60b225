// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/procedure_case.h"

namespace tests {

inline constexpr core::MunicipalityId kCoreCity{1};
inline constexpr core::MunicipalityId kMember{2};

/// 札幌市 and 当別町 (a town), signed on 2019-03-29 after both votes, everything done in order.
[[nodiscard]] core::model::ProcedureCase finishedCase();
/// The amendment of 2021-06-25 of the same, everything done in order.
[[nodiscard]] core::model::ProcedureCase finishedAmendment();
/// The abolition of the same with effect from 2026-04-01, everything done in order.
[[nodiscard]] core::model::ProcedureCase finishedAbolition();
/// A draft of which nothing has been done.
[[nodiscard]] core::model::ProcedureCase draftCase();

/// The step of a case, to be changed; it must be there.
[[nodiscard]] core::model::ProcedureStep& stepIn(core::model::ProcedureCase& one, core::MunicipalityId party,
                                                 core::model::StepKind kind);
void removeStep(core::model::ProcedureCase& one, core::MunicipalityId party, core::model::StepKind kind);

} // namespace tests
