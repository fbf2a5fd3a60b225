// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/clause_builder.h"
#include "core/amend/writer/comparison_rows.h"
#include "core/amend/writer/house_style.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"

#include <QDate>

#include <optional>

namespace core::amend {

/// The three forms of an amending instrument (drafting-rules 1.1).
enum class AmendmentStyle {
    Instruction, ///< 改め文方式
    Table,       ///< 新旧対照表方式
    Restate,     ///< 全部変更
};

/// "instruction", "table", "restate".
[[nodiscard]] QString styleName(AmendmentStyle style);
[[nodiscard]] std::optional<AmendmentStyle> styleFromName(const QString& name);

/// An amending instrument in its frame: title, lead sentence, what it amends, its own 附則 with a blank day, its
/// closing. Plain values.
struct AmendingInstrument
{
    AmendmentStyle style = AmendmentStyle::Instruction; ///< Restate where the change cannot be told place by place
    std::vector<AmendingClause> clauses;                ///< Instruction; else one that says it all
    std::vector<ComparisonRow> rows;                    ///< Table
    bool isNewLeft = false;                             ///< Table: the side that stands left in the text
    QString text;                                       ///< the whole instrument, line by line
};

/// Writes the instrument that leads from one text to another. Both texts are of kind Agreement; equal texts give one
/// without clauses and with an empty text. Pure; safe in a worker.
[[nodiscard]] AmendingInstrument writeInstrument(const model::AgreementText& before, const model::AgreementText& after,
                                                 AmendmentStyle style, const HouseStyle& house);
/// The same, to be cancelled. Error: Cancelled.
[[nodiscard]] Result<AmendingInstrument> writeInstrument(const model::AgreementText& before,
                                                         const model::AgreementText& after, AmendmentStyle style,
                                                         const HouseStyle& house, Task& task);

/// The text of an instrument as it is concluded: with the day on which it takes effect in its own 附則, in the digits
/// of the text that it changes, or 「甲及び乙が別に定める日から」 while that day is not fixed. In a restatement it
/// stands behind the whole new text, whose 附則 are its own. Pure.
[[nodiscard]] QString datedInstrument(const AmendingInstrument& instrument, const model::AgreementText& before,
                                      const std::optional<QDate>& effectiveOn, const HouseStyle& house);

} // namespace core::amend
