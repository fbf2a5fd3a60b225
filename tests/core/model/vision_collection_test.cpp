// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_collection.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::model;

namespace {

constexpr MunicipalityId kCore{1};
constexpr MunicipalityId kMember{2};
constexpr MunicipalityId kOther{3};

Municipality municipality(MunicipalityId id, const QString& code)
{
    Municipality one;
    one.id = id;
    one.code = code;
    one.name = u"市"_s + code;
    return one;
}

std::vector<Municipality> municipalities()
{
    return {municipality(kCore, u"011002"_s), municipality(kMember, u"012033"_s), municipality(kOther, u"012106"_s)};
}

std::vector<CollectionRow> rowsFor(const VisionPlan& plan, MunicipalityId member, int year)
{
    const auto all = municipalities();
    return collectionRows(plan, all[static_cast<size_t>(member.value - 1)], kCore, year);
}

VisionPlan smallPlan()
{
    VisionPlan plan;
    plan.vision.from = QDate(2024, 4, 1);
    plan.vision.to = QDate(2029, 3, 31);
    VisionProject project;
    project.id.value = 7;
    project.lineage = LineageId::fromName(u"事業"_s);
    project.name = u"合同防災訓練"_s;
    project.participants = {kCore, kMember};
    project.budgets = {{2024, kMember, {}, 300}, {2025, kCore, {}, 11500}};
    plan.projects = {project};
    Kpi kpi;
    kpi.id.value = 8;
    kpi.project = project.id;
    kpi.lineage = LineageId::fromName(u"指標"_s);
    kpi.name = u"参加者"_s;
    kpi.unit = u"人"_s;
    kpi.baseline = 100;
    kpi.actuals = {{2024, 120, u"危機管理課"_s, {}}};
    Kpi field = kpi;
    field.id.value = 9;
    field.project = {};
    field.lineage = LineageId::fromName(u"分野の指標"_s);
    field.field = u"3Ag"_s;
    plan.kpis = {kpi, field};
    return plan;
}

QStringList names(const std::vector<CollectionRow>& rows)
{
    QStringList list;
    for (const CollectionRow& row : rows)
        list.append(row.name + u'=' + row.known);
    return list;
}

CollectionAnswer answerTo(const CollectionRow& row, const QString& value)
{
    return {row.key, u"1行"_s, row.name, value, u"課"_s, {}};
}

TEST(VisionCollection, AsksEachMemberForWhatItTakesPartIn)
{
    const VisionPlan plan = smallPlan();
    EXPECT_EQ(names(rowsFor(plan, kMember, 2024)), (QStringList{u"参加者=120"_s, u"事業費（貴市町村の負担分）=300"_s}));
    EXPECT_EQ(names(rowsFor(plan, kCore, 2025)),
              (QStringList{u"参加者="_s, u"参加者="_s, u"事業費（貴市町村の負担分）=11,500"_s}));
    EXPECT_TRUE(rowsFor(plan, kOther, 2025).empty());
}

TEST(VisionCollection, TakesWhatWasFilledInAndTellsTheRest)
{
    const VisionPlan plan = smallPlan();
    const auto rows = rowsFor(plan, kMember, 2025);
    const auto earlier = rowsFor(plan, kMember, 2024);
    const auto outcome = takeAnswers(plan, municipalities(),
                                     {answerTo(rows[0], u"１３０"_s), answerTo(rows[1], u"3,300"_s),
                                      answerTo(earlier[0], u"120"_s), answerTo(earlier[1], u""_s)});
    ASSERT_EQ(outcome.answers.size(), 4U);
    EXPECT_EQ(outcome.answers[0].fate, AnswerFate::Taken);
    EXPECT_EQ(outcome.answers[1].fate, AnswerFate::DoubtedSize) << "eleven times that of the year before";
    EXPECT_EQ(outcome.answers[2].fate, AnswerFate::Taken) << "another source";
    EXPECT_EQ(outcome.answers[3].fate, AnswerFate::Empty);
    EXPECT_EQ(outcome.taken(), 3);
    EXPECT_EQ(outcome.plan.kpis[0].actuals.size(), 2U);
    EXPECT_EQ(outcome.plan.kpis[0].actuals[1], (KpiActual{2025, 130, u"課"_s, {}}));
    EXPECT_EQ(outcome.plan.projects[0].budgets.back(), (ProjectBudget{2025, kMember, {}, 3300}));
    EXPECT_EQ(outcome.plan.kpis[1], plan.kpis[1]);
}

TEST(VisionCollection, DoubtsChangesAndRefusesWhatCannotBe)
{
    const VisionPlan plan = smallPlan();
    const auto kpi = rowsFor(plan, kMember, 2024)[0];
    const auto budget = rowsFor(plan, kMember, 2024)[1];
    CollectionAnswer stranger = answerTo(budget, u"5"_s);
    ASSERT_TRUE(stranger.key.endsWith(u"/012033"_s));
    stranger.key.replace(u"012033"_s, u"012106"_s); // somebody who does not take part
    CollectionAnswer year = answerTo(kpi, u"5"_s);
    year.key.replace(u"2024"_s, u"2030"_s);
    const auto outcome = takeAnswers(plan, municipalities(),
                                     {answerTo(kpi, u"125"_s), answerTo(kpi, u"125"_s), answerTo(kpi, u"約百人"_s),
                                      answerTo(budget, u"-1"_s), answerTo(budget, u"1.5"_s), stranger, year,
                                      CollectionAnswer{u"kpi/../../etc"_s, {}, {}, u"1"_s, {}, {}},
                                      CollectionAnswer{{}, {}, {}, u"1"_s, {}, {}}, answerTo(budget, u"300"_s)});
    std::vector<AnswerFate> fates;
    for (const AnswerOutcome& one : outcome.answers)
        fates.push_back(one.fate);
    EXPECT_EQ(fates, (std::vector<AnswerFate>{AnswerFate::DoubtedChange, AnswerFate::Unchanged,
                                              AnswerFate::RefusedFigure, AnswerFate::RefusedFigure,
                                              AnswerFate::RefusedFigure, AnswerFate::RefusedKey, AnswerFate::RefusedKey,
                                              AnswerFate::RefusedKey, AnswerFate::RefusedKey, AnswerFate::Unchanged}));
    EXPECT_EQ(outcome.answers[0].before, u"120"_s);
    EXPECT_EQ(outcome.plan.kpis[0].actuals[0].value, 125);
    EXPECT_EQ(outcome.plan.projects, plan.projects) << "nothing that was refused is in it";
}

/// Every member is asked for the one value of a KPI, and each has its own figure.
TEST(VisionCollection, OfAnswersThatDifferNoneIsTakenUntilOneIsChosen)
{
    const VisionPlan plan = smallPlan();
    const CollectionAnswer core = answerTo(rowsFor(plan, kCore, 2025)[0], u"400"_s);
    const CollectionAnswer member = answerTo(rowsFor(plan, kMember, 2025)[0], u"130"_s);
    const CollectionAnswer budget = answerTo(rowsFor(plan, kMember, 2025)[1], u"310"_s);
    ASSERT_NE(core.key, member.key) << "they say who answers";
    for (const auto& answers : {std::vector{core, member, budget}, std::vector{member, core, budget}}) {
        const auto outcome = takeAnswers(plan, municipalities(), answers);
        EXPECT_EQ(outcome.answers[0].fate, AnswerFate::Differs);
        EXPECT_EQ(outcome.answers[1].fate, AnswerFate::Differs);
        EXPECT_EQ(outcome.answers[0].question, outcome.answers[1].question);
        EXPECT_TRUE(outcome.answers[0].isContested);
        EXPECT_EQ(outcome.answers[2].fate, AnswerFate::Taken) << "what nobody contests";
        EXPECT_FALSE(outcome.answers[2].isContested);
        EXPECT_EQ(outcome.plan.kpis, plan.kpis);
        EXPECT_EQ(outcome.taken(), 1);
    }
    const auto chosen = takeAnswers(plan, municipalities(), {member, core}, {1});
    EXPECT_EQ(chosen.answers[0].fate, AnswerFate::NotChosen);
    EXPECT_EQ(chosen.answers[0].member, u"市012033"_s);
    EXPECT_EQ(chosen.answers[1].fate, AnswerFate::Taken);
    EXPECT_EQ(chosen.answers[1].member, u"市011002"_s);
    EXPECT_EQ(actualOf(chosen.plan.kpis[0], 2025)->value, 400);
    // The same figure from all of them is no contest; the second source is told, for the first one stays.
    CollectionAnswer same = member;
    same.value = u"４００"_s;
    same.source = u"別の課"_s;
    const auto agreed = takeAnswers(plan, municipalities(), {core, same});
    EXPECT_EQ(agreed.answers[0].fate, AnswerFate::Taken);
    EXPECT_EQ(agreed.answers[1].fate, AnswerFate::Unchanged);
    EXPECT_TRUE(agreed.answers[1].dropsWords);
    EXPECT_EQ(actualOf(agreed.plan.kpis[0], 2025)->source, u"課"_s);
}

TEST(VisionCollection, WordsThatAreKeptNowhereAreTold)
{
    const VisionPlan plan = smallPlan();
    const auto rows = rowsFor(plan, kMember, 2025);
    EXPECT_TRUE(rows[0].takesWords);
    EXPECT_FALSE(rows[1].takesWords) << "a budget has neither source nor remark";
    CollectionAnswer later = answerTo(rows[0], {});
    later.source.clear();
    later.note = u"調査中、12月確定"_s;
    const auto outcome = takeAnswers(plan, municipalities(), {later, answerTo(rows[1], u"310"_s)});
    EXPECT_EQ(outcome.answers[0].fate, AnswerFate::Empty);
    EXPECT_TRUE(outcome.answers[0].dropsWords);
    EXPECT_EQ(outcome.answers[1].fate, AnswerFate::Taken);
    EXPECT_TRUE(outcome.answers[1].dropsWords);
    const auto kept = takeAnswers(plan, municipalities(), {answerTo(rows[0], u"130"_s)});
    EXPECT_FALSE(kept.answers[0].dropsWords);
}

/// A sheet of before says for a KPI only what was asked, not whom.
TEST(VisionCollection, AKeyWithoutAMunicipalityIsRead)
{
    const VisionPlan plan = smallPlan();
    CollectionAnswer answer = answerTo(rowsFor(plan, kMember, 2025)[0], u"130"_s);
    answer.key.chop(7);
    const auto outcome = takeAnswers(plan, municipalities(), {answer});
    EXPECT_EQ(outcome.answers[0].fate, AnswerFate::Taken);
    EXPECT_TRUE(outcome.answers[0].member.isEmpty());
}

/// The sheet went out from one file and comes back into another, where the rows have other numbers.
TEST(VisionCollection, ABudgetIsFoundAgainInAnotherFile)
{
    const auto row = rowsFor(smallPlan(), kMember, 2025)[1];
    VisionPlan plan = smallPlan();
    plan.projects[0].participants = {MunicipalityId{31}, MunicipalityId{32}};
    plan.projects[0].budgets.clear();
    const auto outcome =
        takeAnswers(plan, {municipality(MunicipalityId{2}, u"012106"_s), municipality(MunicipalityId{32}, u"012033"_s)},
                    {answerTo(row, u"300"_s)});
    EXPECT_EQ(outcome.answers[0].fate, AnswerFate::Taken);
    ASSERT_EQ(outcome.plan.projects[0].budgets.size(), 1U);
    EXPECT_EQ(outcome.plan.projects[0].budgets[0].bearer, MunicipalityId{32});
    Municipality unnumbered = municipality(kMember, {});
    const auto byName = collectionRows(smallPlan(), unnumbered, kCore, 2025)[1];
    EXPECT_TRUE(byName.key.endsWith(u"/市"_s)) << byName.key.toStdString();
}

} // namespace
