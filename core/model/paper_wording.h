// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/procedure_step.h"

#include <QString>

#include <array>
#include <optional>

namespace core::model {

using PaperWordingId = Id<struct PaperWordingTag>;

/// The papers of the procedure whose words an office may set for itself (drafting-rules 5).
enum class PaperKind {
    Bill,          ///< 議案 with 提案理由, of a conclusion
    AmendmentBill, ///< of an amendment
    AbolitionBill,
    Notice, ///< 告示
    AmendmentNotice,
    AbolitionNotice,
    Report, ///< 届出 to the governor
    AmendmentReport,
    AbolitionReport,
};

inline constexpr std::array kPaperKinds{PaperKind::Bill,   PaperKind::AmendmentBill,   PaperKind::AbolitionBill,
                                        PaperKind::Notice, PaperKind::AmendmentNotice, PaperKind::AbolitionNotice,
                                        PaperKind::Report, PaperKind::AmendmentReport, PaperKind::AbolitionReport};

enum class PaperFamily { Bill, Notice, Report };

/// Each kind is a family of papers for an act.
[[nodiscard]] PaperKind paperKindOf(PaperFamily family, ProcedureAct act);
[[nodiscard]] PaperFamily familyOf(PaperKind kind);
[[nodiscard]] ProcedureAct actOf(PaperKind kind);

/// The words that an office has set in place of the house wording (core/procedure/house_wording.h), with variables.
struct PaperWording
{
    PaperWordingId id;
    PaperKind kind = PaperKind::Bill;
    QString wording;

    friend bool operator==(const PaperWording&, const PaperWording&) = default;
};

/// "bill", "amendmentBill", "abolitionBill", "notice", "amendmentNotice", "abolitionNotice", "report" …
[[nodiscard]] QString paperKindName(PaperKind kind);
[[nodiscard]] std::optional<PaperKind> paperKindFromName(const QString& name);

} // namespace core::model
