// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kpi.h"
#include "core/model/vision.h"

#include <vector>

namespace core::model {

/// A vision with all that stands in it, as values: for coverage, papers and workers.
struct VisionPlan
{
    Vision vision;
    std::vector<VisionProject> projects; ///< in the order of the vision
    std::vector<Kpi> kpis;

    friend bool operator==(const VisionPlan&, const VisionPlan&) = default;

    /// nullptr for an unknown id.
    [[nodiscard]] const VisionProject* project(ProjectId id) const;
    [[nodiscard]] const Kpi* kpi(KpiId id) const;
};

enum class Succession {
    New,         ///< 新規
    CarriedOver, ///< 継続
    Split,       ///< 分割: it came out of a project of the earlier plan
    Ended,       ///< 終了
};

/// What became of a project between two plans. One of the ids is invalid for New and Ended.
struct ProjectSuccession
{
    Succession kind = Succession::New;
    ProjectId before;
    ProjectId after;

    friend bool operator==(const ProjectSuccession&, const ProjectSuccession&) = default;
};

/// Every project of both plans at least once: those of the later plan in its order, then what ended. A project that was
/// split and goes on beside its parts is CarriedOver as well.
[[nodiscard]] std::vector<ProjectSuccession> successionOf(const VisionPlan& before, const VisionPlan& after);

/// The plan of the next revision: everything as it stands, without a day of adoption, which somebody has yet to decide.
/// Its number follows those that `visions` holds of the same area and period. Ids are still those of the old rows; a
/// store gives new ones.
[[nodiscard]] VisionPlan nextEdition(const VisionPlan& plan, const std::vector<Vision>& visions);
/// The plan of the next period, which begins the day after this one and lasts as long: projects with their members and
/// initiatives, but without schedule and budgets; indicators whose baseline is the newest value, without target.
/// The period must have both days.
[[nodiscard]] VisionPlan nextPeriod(const VisionPlan& plan);

} // namespace core::model
