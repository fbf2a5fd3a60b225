// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/model/procedure_case.h"

#include <QString>

#include <utility>
#include <vector>

namespace core::procedure {

/// The rows of the summary (概要) that goes to the council: what the text is, between whom, since when, what it holds;
/// of an amendment what it adds, changes and removes, told by lineage. Nothing in it is typed. Pure.
[[nodiscard]] std::vector<std::pair<QString, QString>>
summaryRows(const model::ProcedureCase& one, const model::AgreementText& text, const model::AgreementText* before);

} // namespace core::procedure
