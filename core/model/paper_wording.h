// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <array>
#include <optional>

namespace core::model {

using PaperWordingId = Id<struct PaperWordingTag>;

/// The papers of the procedure whose words an office may set for itself (drafting-rules 5).
enum class PaperKind {
    Bill,          ///< 議案 with 提案理由, of a conclusion
    AmendmentBill, ///< of an amendment
    Notice,        ///< 告示
    AmendmentNotice,
    Report, ///< 届出 to the governor
    AmendmentReport,
};

inline constexpr std::array kPaperKinds{PaperKind::Bill,   PaperKind::AmendmentBill,
                                        PaperKind::Notice, PaperKind::AmendmentNotice,
                                        PaperKind::Report, PaperKind::AmendmentReport};

/// The words that an office has set in place of the house wording (core/procedure/house_wording.h), with variables.
struct PaperWording
{
    PaperWordingId id;
    PaperKind kind = PaperKind::Bill;
    QString wording;

    friend bool operator==(const PaperWording&, const PaperWording&) = default;
};

/// "bill", "amendmentBill", "notice", "amendmentNotice", "report", "amendmentReport".
[[nodiscard]] QString paperKindName(PaperKind kind);
[[nodiscard]] std::optional<PaperKind> paperKindFromName(const QString& name);

} // namespace core::model
