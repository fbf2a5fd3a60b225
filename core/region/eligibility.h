// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/region/figure_table.h"

#include <optional>
#include <vector>

namespace core::region {

/// The thresholds of 連携中枢都市圏構想推進要綱 (平成26年8月25日総行市第200号), which the office may read otherwise.
struct EligibilityRule
{
    double commutingPercent = 10; ///< 通勤通学割合: a member has it in principle; another one needs a reason
    double dayNightPercent = 100; ///< 昼夜間人口比率 of the core city: about 1 or more
};

enum class Standing {
    Meets,
    ByReason, ///< below the threshold, with a reason kept
    Lacks,    ///< below the threshold, and no reason
    Unknown,  ///< no figure is kept
};

/// A core city: 指定都市 or 中核市 with a day/night ratio of about 1 or more.
struct CoreEligibility
{
    MunicipalityId municipality;
    bool hasStatus = false; ///< 指定都市 or 中核市
    std::optional<Figure> dayNight;
    Standing standing = Standing::Unknown; ///< Lacks without the status, whatever the ratio
};

struct MemberEligibility
{
    MunicipalityId municipality;
    std::optional<Figure> commuting;
    Standing standing = Standing::Unknown;
    QString reason; ///< as the membership keeps it
    /// Another source prints a figure on the other side of the threshold.
    bool isDisputed = false;
};

struct Eligibility
{
    EligibilityRule rule;
    std::optional<CoreEligibility> core; ///< none for an area without a core city
    std::vector<MemberEligibility> members;

    [[nodiscard]] int count(Standing standing) const;
};

/// The standing of an area on a day, from the newest figures up to that day. The guideline speaks of 連携中枢都市圏
/// alone: an area of another scheme has no standing. Pure.
[[nodiscard]] Eligibility eligibilityOf(const model::MetroArea& area,
                                        const std::vector<model::Municipality>& municipalities,
                                        const FigureTable& figures, QDate day, const EligibilityRule& rule = {});

/// "meets", "byReason", "lacks", "unknown".
[[nodiscard]] QString standingName(Standing standing);

} // namespace core::region
