// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/procedure_case.h"
#include "core/procedure/legal_order.h"
#include "core/procedure/missing_steps.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui::procedure {

/// How a step of a row stands.
enum class CellState {
    Open, ///< nothing is kept, and nothing is asked for yet
    Done,
    Planned,
    Missing,    ///< should have been done: by the law, or by the order of the steps
    OutOfOrder, ///< breaks a rule
};

/// The way of one text on the side of one party: a row of the board.
struct ProcedureRow
{
    core::model::ProcedureCase one;
    core::MunicipalityId party;
    std::vector<core::procedure::ProcedureBreach> breaches; ///< of this party; those of the whole text in the first row
    std::vector<core::procedure::MissingStep> missing;
    std::optional<core::procedure::Deadline> next; ///< what is due first

    [[nodiscard]] CellState stateOf(core::model::StepKind kind) const;
};

/// Two rows for each text, those of one text one behind the other. Pure.
[[nodiscard]] std::vector<ProcedureRow> procedureRows(const std::vector<core::model::ProcedureCase>& cases, QDate today,
                                                      const core::model::LeadTimes& leads);

/// 小樽市, 小樽市（変更）, 小樽市（案）: the text that a row is about.
[[nodiscard]] QString textWords(const core::model::ProcedureCase& one);
/// H31.3.29
[[nodiscard]] QString shortDay(QDate day);
/// H31.3.6 第12号, with the sign of a plan.
[[nodiscard]] QString cellWords(const ProcedureRow& row, core::model::StepKind kind);
/// What is out of order in a row, sentence by sentence.
[[nodiscard]] QStringList breachRemarks(const ProcedureRow& row);
/// What is not recorded in it, and why nothing can be.
[[nodiscard]] QStringList missingRemarks(const ProcedureRow& row);

} // namespace ui::procedure
