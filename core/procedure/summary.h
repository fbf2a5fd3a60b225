// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/model/procedure_case.h"

#include <QString>

#include <utility>
#include <vector>

namespace core::procedure {

/// The title of the agreement, with the act where it is 変更 or 廃止: 「…に関する連携協約の廃止」.
[[nodiscard]] QString actTitle(const model::ProcedureCase& one);

/// The rows of the summary (概要) that goes to the council: what the text is, between whom, since when, what it holds;
/// of an amendment what it adds, changes and removes, told by lineage; of an abolition what ends with it, where `text`
/// is the one that ends. Nothing in it is typed. Pure.
[[nodiscard]] std::vector<std::pair<QString, QString>>
summaryRows(const model::ProcedureCase& one, const model::AgreementText& text, const model::AgreementText* before);

} // namespace core::procedure
