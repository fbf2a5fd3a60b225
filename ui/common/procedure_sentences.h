// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper_wording.h"
#include "core/model/procedure_case.h"
#include "core/procedure/legal_order.h"
#include "core/procedure/paper_check.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

// The words of the procedure, in the language of the program.

/// 協議, 議案 …
[[nodiscard]] QString stepWords(core::model::StepKind kind);
/// 議案, 議案（変更） …
[[nodiscard]] QString paperWords(core::model::PaperKind kind);

/// What is out of order, of whom, and why: 「小樽市の議決（…）が締結（…）より後です。」 with the source in brackets.
[[nodiscard]] QString sentence(const core::procedure::ProcedureBreach& breach, const core::model::ProcedureCase& one);

/// What a person should know before a text, or an end, is registered as signed on this day: a line for each rule of the
/// law that it would break, and a day that is still to come. Empty: nothing.
[[nodiscard]] QStringList signingDoubts(const core::model::ProcedureCase& one, QDate signedOn,
                                        const std::optional<QDate>& effectiveOn);

/// What a paper says wrongly, with what it should be; a warning as something to check.
[[nodiscard]] QString sentence(const core::procedure::PaperFinding& finding);

} // namespace ui
