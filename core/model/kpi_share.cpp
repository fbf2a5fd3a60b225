// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kpi_share.h"

#include <algorithm>

namespace core::model {

KpiShare kpiShareOf(const VisionPlan& plan, MunicipalityId member, int throughYear)
{
    KpiShare share;
    for (const Kpi& kpi : plan.kpis) {
        const VisionProject* project = plan.project(kpi.project);
        const KpiActual* actual = newestActual(kpi, throughYear);
        if (project == nullptr || !kpi.target || actual == nullptr || isBeforeBaseline(kpi, *actual))
            continue;
        const auto& members = project->participants;
        if (std::find(members.begin(), members.end(), member) == members.end())
            continue;
        ++share.counted;
        share.reached += standingOf(kpi, throughYear) == KpiStanding::Achieved ? 1 : 0;
    }
    return share;
}

} // namespace core::model
