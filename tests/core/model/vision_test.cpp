// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kpi_share.h"
#include "core/model/vision.h"
#include "core/model/vision_field.h"
#include "core/model/vision_plan.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;

namespace {

Vision period(int number, QDate from, QDate to, int edition = 0)
{
    Vision vision;
    vision.id.value = number * 10 + edition;
    vision.periodNumber = number;
    vision.edition = edition;
    vision.from = from;
    vision.to = to;
    return vision;
}

Kpi measured(KpiDirection direction, double baseline, double target, int year, double value)
{
    Kpi kpi;
    kpi.direction = direction;
    kpi.baseline = baseline;
    kpi.baselineYear = 2023;
    kpi.target = target;
    kpi.targetYear = 2028;
    kpi.actuals = {{year, value, {}, {}}};
    return kpi;
}

VisionProject projectNamed(const QString& name, qint64 id)
{
    VisionProject project;
    project.id.value = id;
    project.lineage = LineageId::fromName(name);
    project.name = name;
    return project;
}

TEST(Vision, HasTheFiscalYearsOfItsPeriod)
{
    EXPECT_EQ(fiscalYearsOf(period(2, {2024, 4, 1}, {2029, 3, 31})), (std::vector<int>{2024, 2025, 2026, 2027, 2028}));
    EXPECT_EQ(fiscalYearsOf(period(1, {2024, 3, 31}, {2024, 4, 1})), (std::vector<int>{2023, 2024}));
    EXPECT_EQ(std::ssize(fiscalYearsOf(period(1, {1900, 4, 1}, {2999, 3, 31}))), kMostVisionYears);
    EXPECT_TRUE(fiscalYearsOf(Vision()).empty());
}

TEST(Vision, OfTheEditionsTheOneThatCountsOnTheDay)
{
    std::vector<Vision> visions{period(1, {2019, 4, 1}, {2024, 3, 31}), period(2, {2024, 4, 1}, {2029, 3, 31}),
                                period(2, {2024, 4, 1}, {2029, 3, 31}, 1)};
    visions[2].adoptedOn = QDate(2025, 3, 28);
    EXPECT_EQ(visionOn(visions, {2019, 3, 31}), nullptr);
    EXPECT_EQ(visionOn(visions, {2019, 4, 1}), &visions[0]);
    EXPECT_EQ(visionOn(visions, {2024, 3, 31}), &visions[0]);
    EXPECT_EQ(visionOn(visions, {2024, 4, 1}), &visions[1]);
    EXPECT_EQ(visionOn(visions, {2025, 3, 27}), &visions[1]);
    EXPECT_EQ(visionOn(visions, {2025, 3, 28}), &visions[2]);
    visions[2].adoptedOn = QDate(2024, 1, 10); // adopted ahead of its period: counts from its first day
    EXPECT_EQ(visionOn(visions, {2024, 3, 31}), &visions[0]);
}

TEST(Vision, ARevisionCountsNowhereUntilItIsAdopted)
{
    std::vector<Vision> visions{period(2, {2024, 4, 1}, {2029, 3, 31}), period(2, {2024, 4, 1}, {2029, 3, 31}, 1)};
    EXPECT_TRUE(isBeingPrepared(visions[1]));
    EXPECT_EQ(countsFrom(visions[1]), std::nullopt);
    EXPECT_EQ(visionOn(visions, {2026, 4, 1}), &visions[0]) << "it is being prepared";
    visions[1].adoptedOn = QDate(2026, 3, 30);
    EXPECT_EQ(visionOn(visions, {2026, 4, 1}), &visions[1]);
    EXPECT_EQ(visionOn(visions, {2026, 3, 29}), &visions[0]);
}

TEST(Vision, NamesFiscalYears)
{
    EXPECT_EQ(fiscalYearName(2018), u"平成30年度"_s);
    EXPECT_EQ(fiscalYearName(2019), u"令和元年度"_s) << "the era changed on 1 May";
    EXPECT_EQ(fiscalYearName(2024), u"令和6年度"_s);
    EXPECT_EQ(fiscalYearName(1), QString());
    for (const QString& words :
         {u"令和6年度"_s, u"R6"_s, u"Ｒ６年度"_s, u"2024"_s, u"2024年度"_s, u"令和６年"_s, u"令6"_s})
        EXPECT_EQ(fiscalYearOfName(words), 2024) << words.toStdString();
    EXPECT_EQ(fiscalYearOfName(u"令和元年度"_s), 2019);
    for (const QString& words : {u""_s, u"次年度"_s, u"度"_s, u"12"_s, u"99999"_s})
        EXPECT_FALSE(fiscalYearOfName(words)) << words.toStdString();
    for (int year = 1990; year < 2100; ++year)
        EXPECT_EQ(fiscalYearOfName(fiscalYearName(year)), year);
}

TEST(VisionField, IsTheListOfTheGuideline)
{
    EXPECT_EQ(std::count_if(visionFields().begin(), visionFields().end(),
                            [](const VisionField& field) { return isFieldItem(field.code); }),
              27);
    EXPECT_EQ(visionFieldPath(u"3Ag"_s), (QStringList{u"圏域全体の生活関連機能サービスの向上"_s,
                                                      u"生活機能の強化に係る政策分野"_s, u"災害対策"_s}));
    EXPECT_FALSE(isFieldItem(u"3A"_s));
    EXPECT_EQ(visionFieldName(u"9z"_s), u"9z"_s) << "kept as it is";
    EXPECT_EQ(visionFieldName({}), u"分野未定"_s);
    EXPECT_LT(visionFieldOrder(u"2d"), visionFieldOrder(u"3Aa"));
    EXPECT_GT(visionFieldOrder(u"9z"), visionFieldOrder(u"3Cd"));
}

TEST(Kpi, StandsAgainstAStraightLineFromBaselineToTarget)
{
    const auto standing = [](KpiDirection direction, double baseline, double target, int year, double value) {
        return standingOf(measured(direction, baseline, target, year, value), 2026);
    };
    EXPECT_EQ(standing(KpiDirection::Up, 0, 100, 2025, 40), KpiStanding::OnTrack);
    EXPECT_EQ(standing(KpiDirection::Up, 0, 100, 2025, 39), KpiStanding::Behind);
    EXPECT_EQ(standing(KpiDirection::Up, 0, 100, 2025, 100), KpiStanding::Achieved);
    EXPECT_EQ(standing(KpiDirection::Down, 100, 0, 2025, 60), KpiStanding::OnTrack);
    EXPECT_EQ(standing(KpiDirection::Down, 100, 0, 2025, 61), KpiStanding::Behind);
    EXPECT_EQ(standing(KpiDirection::Down, 100, 0, 2025, 0), KpiStanding::Achieved);
    EXPECT_EQ(standing(KpiDirection::Keep, 12, 12, 2025, 12), KpiStanding::Achieved);
    EXPECT_EQ(standing(KpiDirection::Keep, 12, 12, 2025, 11), KpiStanding::Behind);
    EXPECT_EQ(standing(KpiDirection::Up, 0, 100, 2027, 100), KpiStanding::NoValue) << "the year is not over";
    Kpi kpi = measured(KpiDirection::Up, 0, 100, 2028, 99);
    EXPECT_EQ(standingOf(kpi, 2030), KpiStanding::Behind) << "the year of the target has come";
    kpi.baseline.reset();
    EXPECT_EQ(standingOf(kpi, 2030), KpiStanding::Unclear);
    kpi.target.reset();
    EXPECT_EQ(standingOf(kpi, 2030), KpiStanding::Unclear);
    EXPECT_EQ(kpiValueWords(1234.5, 1), u"1,234.5"_s);
}

TEST(VisionProject, AddsBudgetsUpByYearAndBearer)
{
    VisionProject one = projectNamed(u"一"_s, 1);
    one.budgets = {{2024, MunicipalityId{1}, {}, 100}, {2024, {}, u"国"_s, 50}, {2025, MunicipalityId{1}, {}, 7}};
    VisionProject two = projectNamed(u"二"_s, 2);
    two.budgets = {{2024, {}, u"国"_s, 5}, {2030, MunicipalityId{1}, {}, 9}};
    EXPECT_EQ(budgetOf(one), 157);
    EXPECT_EQ(budgetOf(one, 2024), 150);
    const auto rows = budgetsByBearer({one, two}, {2024, 2025});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].thousandYen, (std::vector<qint64>{100, 7}));
    EXPECT_EQ(rows[1].otherBearer, u"国"_s);
    EXPECT_EQ(rows[1].thousandYen, (std::vector<qint64>{55, 0}));
}

TEST(VisionPlan, TellsWhatBecameOfProjects)
{
    VisionPlan before;
    before.projects = {projectNamed(u"観光"_s, 1), projectNamed(u"産業"_s, 2), projectNamed(u"会議"_s, 3)};
    VisionPlan after;
    after.projects = {projectNamed(u"観光"_s, 11), projectNamed(u"産業"_s, 12), projectNamed(u"創業"_s, 13),
                      projectNamed(u"移住"_s, 14)};
    after.projects[2].origin = before.projects[1].lineage;
    const std::vector<ProjectSuccession> expected{{Succession::CarriedOver, ProjectId{1}, ProjectId{11}},
                                                  {Succession::CarriedOver, ProjectId{2}, ProjectId{12}},
                                                  {Succession::Split, ProjectId{2}, ProjectId{13}},
                                                  {Succession::New, {}, ProjectId{14}},
                                                  {Succession::Ended, ProjectId{3}, {}}};
    EXPECT_EQ(successionOf(before, after), expected);
}

TEST(VisionPlan, NextPeriodCarriesProjectsOverAndStartsFromTheNewestValues)
{
    VisionPlan plan;
    plan.vision = period(1, {2019, 4, 1}, {2024, 3, 31}, 2);
    plan.projects = {projectNamed(u"観光"_s, 1)};
    plan.projects[0].budgets = {{2019, {}, u"国"_s, 1}};
    plan.projects[0].initiatives = {LineageId::fromName(u"取組"_s)};
    plan.kpis = {measured(KpiDirection::Up, 10, 20, 2022, 17)};
    const VisionPlan next = nextPeriod(plan);
    EXPECT_EQ(next.vision.periodNumber, 2);
    EXPECT_EQ(next.vision.edition, 0);
    EXPECT_EQ(next.vision.from, QDate(2024, 4, 1));
    EXPECT_EQ(next.vision.to, QDate(2029, 3, 31));
    EXPECT_TRUE(next.projects[0].budgets.empty());
    EXPECT_EQ(next.projects[0].initiatives, plan.projects[0].initiatives);
    EXPECT_EQ(next.kpis[0].baseline, 17);
    EXPECT_EQ(next.kpis[0].baselineYear, 2022);
    EXPECT_FALSE(next.kpis[0].target);
    EXPECT_TRUE(next.kpis[0].actuals.empty());
    EXPECT_EQ(successionOf(plan, next).front().kind, Succession::CarriedOver);
    plan.vision.adoptedOn = QDate(2019, 3, 29);
    const VisionPlan revised = nextEdition(plan, {plan.vision});
    EXPECT_EQ(revised.vision.edition, 3);
    EXPECT_EQ(revised.vision.adoptedOn, std::nullopt) << "nobody has decided on it yet";
    EXPECT_EQ(revised.projects, plan.projects);
    EXPECT_EQ(revised.kpis, plan.kpis);
}

TEST(VisionPlan, RevisionsOfOnePeriodAreNumberedOn)
{
    VisionPlan first;
    first.vision = period(2, {2024, 4, 1}, {2029, 3, 31});
    std::vector<Vision> visions{first.vision, period(2, {2024, 4, 1}, {2029, 3, 31}, 1),
                                period(1, {2019, 4, 1}, {2024, 3, 31}, 7)};
    visions.push_back(period(2, {2024, 4, 1}, {2029, 3, 31}, 9));
    visions.back().area = MetroAreaId{5};
    EXPECT_EQ(nextEdition(first, visions).vision.edition, 2) << "the first revision is there already";
}

TEST(Kpi, AValueOfBeforeTheBaselineIsNotJudged)
{
    // Baseline 100 in 2023, target 200 in 2028: nothing that was measured before says how it goes.
    const Kpi earlier = measured(KpiDirection::Up, 100, 200, 2022, 85);
    EXPECT_EQ(standingOf(earlier, 2026), KpiStanding::Unclear);
    EXPECT_EQ(standingOf(measured(KpiDirection::Up, 100, 200, 2022, 210), 2026), KpiStanding::Unclear);
    EXPECT_EQ(standingOf(measured(KpiDirection::Down, 100, 0, 2022, 105), 2026), KpiStanding::Unclear);
    EXPECT_EQ(standingOf(measured(KpiDirection::Up, 100, 200, 2023, 100), 2026), KpiStanding::OnTrack);
    VisionPlan plan;
    VisionProject project = projectNamed(u"観光"_s, 1);
    project.participants = {MunicipalityId{1}};
    plan.projects = {project};
    plan.kpis = {earlier};
    plan.kpis.front().project = project.id;
    EXPECT_EQ(kpiShareOf(plan, MunicipalityId{1}, 2026), KpiShare());
}

} // namespace
