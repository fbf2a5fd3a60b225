// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agreement_status.h"
#include "core/model/municipality.h"
#include "core/region/eligibility.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::store {
class Registry;
}

namespace ui::region {

using core::model::AgreementStatus;

/// One municipality in one area, as the list shows it on a day: a plain value.
struct MemberRow
{
    core::MetroAreaId area;
    QString areaName;
    std::optional<QDate> dissolvedOn; ///< of the area, where it lies before the day: the row is of that day
    core::model::Municipality municipality;
    bool isCore = false;
    std::optional<QDate> memberSince;              ///< none for the core city and where it is not known
    std::optional<qint64> population;              ///< of the newest year that is not after the day
    int populationYear = 0;                        ///< Gregorian; 0 without a figure
    QString populationSource;                      ///< 出典; may be empty
    std::optional<core::region::Figure> commuting; ///< 通勤通学割合 to the core city, newest
    std::optional<core::region::Figure> ageing;    ///< 高齢化率, newest
    /// 要件; none where the scheme has no such rule.
    std::optional<core::region::Standing> standing;
    QString reason; ///< why it belongs, as the membership keeps it
    AgreementStatus status = AgreementStatus::None;
    bool hasDraft = false;         ///< a draft beside what the status says
    std::optional<QDate> signedOn; ///< of the agreement, not of its amendments; none for a draft
    core::AgreementId agreement;   ///< the one that the status is about

    friend bool operator==(const MemberRow&, const MemberRow&) = default;
};

/// The members of all areas on a day: the core city first, then in the order of the office; those who had not joined or
/// had left are not among them, nor those of areas that were dissolved before. Errors: those of the stores.
[[nodiscard]] core::Result<std::vector<MemberRow>> readMembers(core::store::Registry& registry, QDate day);
/// Those of one area; of one that was dissolved before the day, as on its last day.
[[nodiscard]] core::Result<std::vector<MemberRow>> readMembers(core::store::Registry& registry, QDate day,
                                                               core::MetroAreaId area);

} // namespace ui::region
