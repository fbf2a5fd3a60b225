// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_plan.h"

#include "core/base/calendar.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

const VisionProject* withLineage(const VisionPlan& plan, LineageId lineage)
{
    const auto found = std::find_if(plan.projects.begin(), plan.projects.end(),
                                    [&](const VisionProject& project) { return project.lineage == lineage; });
    return lineage.isNull() || found == plan.projects.end() ? nullptr : &*found;
}

} // namespace

const VisionProject* VisionPlan::project(ProjectId id) const
{
    const auto found =
        std::find_if(projects.begin(), projects.end(), [&](const VisionProject& project) { return project.id == id; });
    return found == projects.end() ? nullptr : &*found;
}

const Kpi* VisionPlan::kpi(KpiId id) const
{
    const auto found = std::find_if(kpis.begin(), kpis.end(), [&](const Kpi& kpi) { return kpi.id == id; });
    return found == kpis.end() ? nullptr : &*found;
}

std::vector<ProjectSuccession> successionOf(const VisionPlan& before, const VisionPlan& after)
{
    std::vector<ProjectSuccession> list;
    QSet<qint64> goneOn;
    for (const VisionProject& project : after.projects) {
        const VisionProject* same = withLineage(before, project.lineage);
        const VisionProject* origin = same != nullptr ? nullptr : withLineage(before, project.origin);
        const VisionProject* earlier = same != nullptr ? same : origin;
        const Succession kind = same != nullptr     ? Succession::CarriedOver
                                : origin != nullptr ? Succession::Split
                                                    : Succession::New;
        list.push_back({kind, earlier != nullptr ? earlier->id : ProjectId(), project.id});
        if (earlier != nullptr)
            goneOn.insert(earlier->id.value);
    }
    for (const VisionProject& project : before.projects) {
        if (!goneOn.contains(project.id.value))
            list.push_back({Succession::Ended, project.id, {}});
    }
    return list;
}

VisionPlan nextEdition(const VisionPlan& plan, const std::vector<Vision>& visions)
{
    VisionPlan next = plan;
    next.vision.id = {};
    for (const Vision& one : visions) {
        if (one.area == plan.vision.area && one.periodNumber == plan.vision.periodNumber)
            next.vision.edition = std::max(next.vision.edition, one.edition);
    }
    ++next.vision.edition;
    next.vision.adoptedOn.reset();
    return next;
}

VisionPlan nextPeriod(const VisionPlan& plan)
{
    VisionPlan next = plan;
    next.vision.id = {};
    ++next.vision.periodNumber;
    next.vision.edition = 0;
    next.vision.adoptedOn.reset();
    next.vision.from = plan.vision.to->addDays(1);
    const int years = std::max<int>(1, fiscalYear(*plan.vision.to) - fiscalYear(*plan.vision.from) + 1);
    next.vision.to = next.vision.from->addYears(years).addDays(-1);
    next.vision.title = u"第%1期ビジョン"_s.arg(next.vision.periodNumber);
    for (VisionProject& project : next.projects) {
        project.origin = {};
        project.schedule.clear();
        project.budgets.clear();
    }
    for (Kpi& kpi : next.kpis) {
        if (const KpiActual* newest = newestActual(kpi, std::numeric_limits<int>::max())) {
            kpi.baseline = newest->value;
            kpi.baselineYear = newest->fiscalYear;
        }
        kpi.target.reset();
        kpi.targetYear = fiscalYear(*next.vision.to);
        kpi.actuals.clear();
    }
    return next;
}

} // namespace core::model
