// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_coverage.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;

namespace {

LineageId lineage(int number)
{
    return LineageId::fromName(u"取組%1"_s.arg(number));
}

Provision tableWith(const std::vector<int>& initiatives)
{
    Provision root = makeProvision(ProvisionKind::Agreement);
    root.children.push_back(makeProvision(ProvisionKind::RoleTable));
    Provision section = makeProvision(ProvisionKind::Section);
    section.caption = u"生活機能の強化"_s;
    for (const int number : initiatives) {
        Provision initiative = makeProvision(ProvisionKind::Initiative, u"取組%1"_s.arg(number));
        initiative.lineage = lineage(number);
        section.children.push_back(initiative);
    }
    root.children.back().children.push_back(section);
    return root;
}

TEST(AgreedInitiatives, AreJoinedByLineageOverSisterAgreements)
{
    const auto list = agreedInitiatives({{AgreementId{1}, MunicipalityId{2}, tableWith({1, 2})},
                                         {AgreementId{2}, MunicipalityId{3}, tableWith({2, 3, 3})}});
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].name, u"取組1"_s);
    EXPECT_EQ(list[0].heading, u"生活機能の強化"_s);
    EXPECT_EQ(list[1].members, (std::vector<MunicipalityId>{{2}, {3}}));
    EXPECT_EQ(list[2].agreements, (std::vector<AgreementId>{{2}})) << "twice in one text counts once";
}

TEST(VisionCoverage, NamesWhatIsMissingAndNothingElse)
{
    const auto agreed = agreedInitiatives(
        {{AgreementId{1}, MunicipalityId{2}, tableWith({1, 2})}, {AgreementId{2}, MunicipalityId{3}, tableWith({2})}});
    VisionPlan plan;
    plan.vision.from = QDate(2024, 4, 1);
    plan.vision.to = QDate(2029, 3, 31);
    VisionProject project;
    project.id.value = 7;
    project.field = u"3Aa"_s;
    project.initiatives = {lineage(2)};
    project.participants = {MunicipalityId{1}, MunicipalityId{2}, MunicipalityId{3}};
    project.budgets = {{2024, MunicipalityId{1}, {}, 1}};
    plan.projects = {project};
    Kpi kpi;
    kpi.id.value = 8;
    kpi.project = project.id;
    kpi.baseline = 1;
    kpi.baselineYear = 2023;
    kpi.target = 2;
    kpi.targetYear = 2028;
    kpi.actuals = {{2024, 1, {}, {}}, {2025, 1, {}, {}}};
    plan.kpis = {kpi};
    VisionCoverage coverage = coverageOf(plan, agreed, MunicipalityId{1}, 2025);
    EXPECT_EQ(coverage.initiativesWithoutProject, std::vector<LineageId>{lineage(1)});
    EXPECT_EQ(coverage.count(), 1);

    plan.projects[0].initiatives = {lineage(1)}; // 3 has not agreed on it
    plan.projects[0].budgets.clear();
    plan.kpis[0].actuals.pop_back();
    plan.kpis[0].target.reset();
    plan.kpis[0].project = {};
    plan.kpis[0].field = u"3Ab"_s;
    coverage = coverageOf(plan, agreed, MunicipalityId{1}, 2025);
    EXPECT_EQ(coverage.initiativesWithoutProject, std::vector<LineageId>{lineage(2)});
    EXPECT_EQ(coverage.looseParticipants, (std::vector<LooseParticipant>{{ProjectId{7}, MunicipalityId{3}}}));
    EXPECT_EQ(coverage.projectsWithoutBudget, std::vector<ProjectId>{ProjectId{7}});
    EXPECT_EQ(coverage.projectsWithoutKpi, std::vector<ProjectId>{ProjectId{7}});
    EXPECT_EQ(coverage.kpisWithoutTarget, std::vector<KpiId>{KpiId{8}});
    EXPECT_EQ(coverage.missingActuals, (std::vector<MissingActual>{{KpiId{8}, 2025}}));
    EXPECT_EQ(coverage.count(), 6);

    plan.projects[0].initiatives = {lineage(9)}; // of an agreement that is no more in force
    coverage = coverageOf(plan, agreed, MunicipalityId{1}, 2023);
    EXPECT_EQ(coverage.projectsWithoutAgreement, std::vector<ProjectId>{ProjectId{7}});
    EXPECT_TRUE(coverage.looseParticipants.empty()) << "the project itself is told";
    EXPECT_TRUE(coverage.missingActuals.empty()) << "no year of the period is over";
}

/// The same asked of every pair by itself, as a person with a marker would.
class RandomCoverage : public ::testing::TestWithParam<unsigned>
{
protected:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    std::vector<AgreedText> texts()
    {
        std::vector<AgreedText> list;
        const int count = below(5);
        for (int member = 0; member < count; ++member) {
            std::vector<int> numbers;
            for (int i = below(8); i > 0; --i)
                numbers.push_back(below(10));
            list.push_back({AgreementId{member + 1}, MunicipalityId{member + 2}, tableWith(numbers)});
        }
        return list;
    }

    VisionPlan plan()
    {
        VisionPlan made;
        made.vision.from = QDate(2020 + below(4), 4, 1);
        made.vision.to = made.vision.from->addYears(1 + below(5)).addDays(-1);
        for (int i = below(8); i > 0; --i) {
            VisionProject project;
            project.id.value = i;
            project.field = QString(QChar(u'a' + below(3)));
            for (int number = 0; number < 12; ++number) {
                if (below(5) == 0)
                    project.initiatives.push_back(lineage(number));
            }
            for (int member = 1; member <= 6; ++member) {
                if (below(2) == 0)
                    project.participants.push_back(MunicipalityId{member});
            }
            if (below(3) > 0)
                project.budgets.push_back({2024, MunicipalityId{1}, {}, below(100)});
            made.projects.push_back(project);
        }
        for (int i = below(8); i > 0; --i) {
            Kpi kpi;
            kpi.id.value = i;
            if (below(2) == 0 && !made.projects.empty())
                kpi.project = made.projects[static_cast<size_t>(below(static_cast<int>(made.projects.size())))].id;
            kpi.field = QString(QChar(u'a' + below(3)));
            for (int year = 2019; year < 2030; ++year) {
                if (below(2) == 0)
                    kpi.actuals.push_back({year, 1, {}, {}});
            }
            if (below(2) == 0) {
                kpi.baseline = kpi.target = 1;
                kpi.baselineYear = kpi.targetYear = 2020;
            }
            if (below(6) == 0)
                kpi.targetYear.reset();
            made.kpis.push_back(kpi);
        }
        return made;
    }

    std::mt19937 m_random{GetParam()};
};

TEST_P(RandomCoverage, IsWhatAskingEachPairGives)
{
    const auto agreedTexts = texts();
    const VisionPlan made = plan();
    const int through = 2019 + below(10);
    const VisionCoverage coverage = coverageOf(made, agreedInitiatives(agreedTexts), MunicipalityId{1}, through);

    std::set<std::pair<LineageId, qint64>> held; // initiative, member
    std::set<LineageId> agreed;
    for (const AgreedText& text : agreedTexts) {
        for (const Provision* node : allOfKind(text.root, ProvisionKind::Initiative)) {
            held.insert({node->lineage, text.member.value});
            agreed.insert(node->lineage);
        }
    }
    const auto links = [](const VisionProject& project, const LineageId& one) {
        return std::count(project.initiatives.begin(), project.initiatives.end(), one) > 0;
    };
    std::set<LineageId> idle;
    for (const LineageId& one : agreed) {
        if (std::none_of(made.projects.begin(), made.projects.end(), [&](const auto& p) { return links(p, one); }))
            idle.insert(one);
    }
    EXPECT_EQ(std::set<LineageId>(coverage.initiativesWithoutProject.begin(), coverage.initiativesWithoutProject.end()),
              idle);
    EXPECT_EQ(coverage.initiativesWithoutProject.size(), idle.size()) << "each once";

    std::vector<ProjectId> orphans;
    std::vector<ProjectId> unpaid;
    std::vector<ProjectId> unmeasured;
    std::vector<LooseParticipant> loose;
    for (const VisionProject& project : made.projects) {
        const bool rests = std::any_of(project.initiatives.begin(), project.initiatives.end(),
                                       [&](const auto& one) { return agreed.count(one) > 0; });
        if (!rests)
            orphans.push_back(project.id);
        for (const MunicipalityId member : project.participants) {
            const bool holds =
                std::any_of(project.initiatives.begin(), project.initiatives.end(), [&](const auto& one) {
                    return held.count({one, member.value}) > 0;
                });
            if (rests && !holds && member.value != 1)
                loose.push_back({project.id, member});
        }
        if (project.budgets.empty())
            unpaid.push_back(project.id);
        if (std::none_of(made.kpis.begin(), made.kpis.end(), [&](const Kpi& kpi) {
                return kpi.project.isValid() ? kpi.project == project.id : kpi.field == project.field;
            }))
            unmeasured.push_back(project.id);
    }
    EXPECT_EQ(coverage.projectsWithoutAgreement, orphans);
    EXPECT_EQ(coverage.projectsWithoutBudget, unpaid);
    EXPECT_EQ(coverage.projectsWithoutKpi, unmeasured);
    EXPECT_EQ(coverage.looseParticipants, loose);

    std::vector<MissingActual> missing;
    std::vector<KpiId> aimless;
    for (const Kpi& kpi : made.kpis) {
        for (int year = made.vision.from->year(); year < made.vision.to->year(); ++year) {
            if (year <= through && std::none_of(kpi.actuals.begin(), kpi.actuals.end(),
                                                [&](const KpiActual& one) { return one.fiscalYear == year; }))
                missing.push_back({kpi.id, year});
        }
        if (!(kpi.baseline && kpi.baselineYear && kpi.target && kpi.targetYear))
            aimless.push_back(kpi.id);
    }
    EXPECT_EQ(coverage.missingActuals, missing);
    EXPECT_EQ(coverage.kpisWithoutTarget, aimless);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomCoverage, ::testing::Range(0U, 300U));

} // namespace
