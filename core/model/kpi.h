// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vision_project.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::model {

using KpiId = Id<struct KpiTag>;

/// Which way is better.
enum class KpiDirection {
    Up,
    Down,
    Keep, ///< 維持: the target is what must at least be kept
};

/// 実績値 of one fiscal year.
struct KpiActual
{
    int fiscalYear = 0;
    double value = 0;
    QString source; ///< who says so: 庁内調べ, the name of a survey
    QString note;

    friend bool operator==(const KpiActual&, const KpiActual&) = default;
};

/// An indicator of success (成果指標, KPI) of a project, or of a field as a whole.
struct Kpi
{
    KpiId id;
    VisionId vision;
    ProjectId project; ///< invalid: it measures the field
    LineageId lineage; ///< the same indicator in other editions and periods
    QString field;     ///< code of a VisionField
    QString name;
    QString unit;
    int decimals = 0; ///< places shown behind the point, 0 to 9
    KpiDirection direction = KpiDirection::Up;
    std::optional<double> baseline;
    std::optional<int> baselineYear; ///< fiscal year
    std::optional<double> target;
    std::optional<int> targetYear;  ///< fiscal year
    QString source;                 ///< where the values come from
    std::vector<KpiActual> actuals; ///< by fiscal year, ascending; at most one a year

    friend bool operator==(const Kpi&, const Kpi&) = default;
};

/// "up", "down", "keep".
[[nodiscard]] QString kpiDirectionName(KpiDirection direction);
[[nodiscard]] std::optional<KpiDirection> kpiDirectionFromName(const QString& name);

/// nullptr when the year has none.
[[nodiscard]] const KpiActual* actualOf(const Kpi& kpi, int fiscalYear);
/// The newest value up to a fiscal year; nullptr when there is none.
[[nodiscard]] const KpiActual* newestActual(const Kpi& kpi, int throughYear);

enum class KpiStanding {
    NoValue,  ///< nothing has been measured
    Unclear,  ///< measured, but baseline, target or a year is missing to compare with, or only before the baseline
    Achieved, ///< 達成
    OnTrack,  ///< 順調: at least where a straight line from baseline to target stands in that year
    Behind,   ///< 遅れ
};

/// Whether a value is older than the baseline of its KPI: nothing to judge by.
[[nodiscard]] bool isBeforeBaseline(const Kpi& kpi, const KpiActual& actual);
/// How the newest value up to a fiscal year stands.
[[nodiscard]] KpiStanding standingOf(const Kpi& kpi, int throughYear);
/// "noValue", "unclear", "achieved", "onTrack", "behind".
[[nodiscard]] QString kpiStandingName(KpiStanding standing);

/// 1,234.5 with the decimals of the indicator, with more where the value has more (up to 9).
[[nodiscard]] QString kpiValueWords(double value, int decimals);
/// 12,300千円 without its unit: 12,300.
[[nodiscard]] QString thousandYenWords(qint64 thousandYen);

} // namespace core::model
