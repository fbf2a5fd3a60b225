// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kpi_share.h"

#include <gtest/gtest.h>

using namespace core;
using namespace core::model;

namespace tests {

constexpr MunicipalityId kShareOtaru{2};
constexpr MunicipalityId kShareEbetsu{3};

VisionProject sharedProject(qint64 id, std::vector<MunicipalityId> participants)
{
    VisionProject project;
    project.id = ProjectId{id};
    project.participants = std::move(participants);
    return project;
}

Kpi measured(qint64 project, std::optional<double> target, std::vector<KpiActual> actuals,
             KpiDirection direction = KpiDirection::Up)
{
    Kpi kpi;
    kpi.project = ProjectId{project};
    kpi.direction = direction;
    kpi.target = target;
    kpi.actuals = std::move(actuals);
    return kpi;
}

VisionPlan sharedPlan()
{
    VisionPlan plan;
    plan.projects = {sharedProject(1, {kShareOtaru, kShareEbetsu}), sharedProject(2, {kShareOtaru})};
    plan.kpis = {
        measured(1, 10, {{2024, 8, {}, {}}, {2025, 12, {}, {}}}),
        measured(1, 100, {{2024, 120, {}, {}}}, KpiDirection::Down),
        measured(2, 5, {{2024, 5, {}, {}}}, KpiDirection::Keep),
        measured(2, {}, {{2024, 5, {}, {}}}), // no target to be compared with
        measured(2, 7, {}),                   // not measured yet
        measured(0, 7, {{2024, 9, {}, {}}}),  // of a field
    };
    return plan;
}

TEST(KpiShare, CountsWhatHasTargetAndValueOfTheOwnProjects)
{
    const VisionPlan plan = sharedPlan();
    EXPECT_EQ(kpiShareOf(plan, kShareOtaru, 2025), (KpiShare{2, 3}));
    EXPECT_EQ(kpiShareOf(plan, kShareEbetsu, 2025), (KpiShare{1, 2}));
    EXPECT_DOUBLE_EQ(kpiShareOf(plan, kShareEbetsu, 2025).percent(), 50.0);
    EXPECT_EQ(kpiShareOf(plan, MunicipalityId{9}, 2025), KpiShare()) << "takes part in nothing";
    EXPECT_DOUBLE_EQ(KpiShare().percent(), 0.0);
}

TEST(KpiShare, FollowsTheYear)
{
    const VisionPlan plan = sharedPlan();
    EXPECT_EQ(kpiShareOf(plan, kShareEbetsu, 2024), (KpiShare{0, 2})) << "8 of 10 then";
    EXPECT_EQ(kpiShareOf(plan, kShareEbetsu, 2023), KpiShare()) << "nothing was measured yet";
}

} // namespace tests
