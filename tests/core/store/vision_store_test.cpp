// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "core/store/vision_snapshot.h"
#include "core/store/vision_store.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using tests::Pair;

namespace {

class VisionStoreTest : public tests::StoreFixture
{
protected:
    VisionStore store() { return VisionStore(connection()); }

    model::VisionPlan samplePlan(const Pair& pair)
    {
        model::VisionPlan plan;
        plan.vision = {{}, pair.area, 2, QDate(2024, 4, 1), QDate(2029, 3, 31), u"第2期ビジョン"_s};
        plan.vision.edition = 1;
        plan.vision.adoptedOn = QDate(2025, 3, 28);
        plan.vision.futureImage = u"住み続けたい圏域"_s;
        plan.vision.note = u"見本"_s;
        model::VisionProject project;
        project.id.value = 4711; // says only which KPI measures it
        project.lineage = LineageId::fromName(u"事業"_s);
        project.origin = LineageId::fromName(u"もとの事業"_s);
        project.field = u"3Ag"_s;
        project.name = u"合同防災訓練"_s;
        project.content = u"訓練を行う。"_s;
        project.participants = {pair.core, pair.member};
        project.schedule = {{2024, u"訓練"_s}, {2025, u"訓練、検証"_s}};
        project.budgets = {{2024, pair.core, {}, 11000}, {2024, {}, u"国"_s, 5500}, {2025, pair.core, {}, 12000}};
        project.initiatives = {LineageId::fromName(u"取組"_s)};
        plan.projects = {project};
        model::Kpi kpi;
        kpi.project = project.id;
        kpi.lineage = LineageId::fromName(u"指標"_s);
        kpi.field = u"3Ag"_s;
        kpi.name = u"参加市町村"_s;
        kpi.unit = u"市町村"_s;
        kpi.decimals = 1;
        kpi.direction = model::KpiDirection::Down;
        kpi.baseline = 10.5;
        kpi.baselineYear = 2023;
        kpi.target = 8;
        kpi.targetYear = 2028;
        kpi.source = u"庁内調べ"_s;
        kpi.actuals = {{2024, 10.25, u"危機管理課"_s, u"速報"_s}};
        plan.kpis = {kpi};
        return plan;
    }

    VisionId addSample(const Pair& pair)
    {
        const auto id = registry().edit(u"追加"_s, [&] { return store().addPlan(samplePlan(pair)); });
        EXPECT_TRUE(id.isOk());
        return id ? *id : VisionId();
    }

    /// Runs an edit, takes it back and does it again; the file must follow exactly.
    template <typename Work>
    void doUndoRedo(const Work& work)
    {
        const QString before = dump();
        REQUIRE_OK(registry().edit(u"編集"_s, work));
        const QString after = dump();
        EXPECT_NE(before, after) << "the edit changed nothing";
        REQUIRE_OK(registry().undo());
        EXPECT_EQ(dump(), before);
        REQUIRE_OK(registry().redo());
        EXPECT_EQ(dump(), after);
    }
};

TEST_F(VisionStoreTest, KeepsAPlanAsItIs)
{
    const Pair pair = addPair();
    const VisionId id = addSample(pair);
    REQUIRE_OK(registry().save());
    reopen();
    const auto plan = store().plan(id);
    REQUIRE_OK(plan);
    ASSERT_TRUE(plan->has_value());
    model::VisionPlan expected = samplePlan(pair);
    expected.vision.id = id;
    ASSERT_EQ((*plan)->projects.size(), 1U);
    ASSERT_EQ((*plan)->kpis.size(), 1U);
    EXPECT_EQ((*plan)->kpis[0].project, (*plan)->projects[0].id);
    expected.projects[0].id = (*plan)->projects[0].id;
    expected.projects[0].vision = expected.kpis[0].vision = id;
    expected.kpis[0].id = (*plan)->kpis[0].id;
    expected.kpis[0].project = expected.projects[0].id;
    EXPECT_TRUE(**plan == expected);
    EXPECT_FALSE(store().plan(VisionId{99})->has_value());
}

TEST_F(VisionStoreTest, EveryEditGoesBackAndForth)
{
    const Pair pair = addPair();
    const VisionId id = addSample(pair);
    model::VisionPlan plan = **store().plan(id);
    model::VisionProject project = plan.projects[0];
    project.name = u"別の名前"_s;
    project.participants = {pair.member};
    project.schedule = {{2025, u"検証だけ"_s}, {2026, u"追加"_s}};
    project.budgets[1].thousandYen = 1;
    project.budgets.erase(project.budgets.begin());
    project.initiatives = {LineageId::fromName(u"別の取組"_s)};
    doUndoRedo([&] { return store().changeProject(project); });
    EXPECT_TRUE((*store().plan(id))->projects[0] == project);
    model::Kpi kpi = plan.kpis[0];
    kpi.target.reset();
    kpi.actuals = {{2024, 9, {}, {}}, {2025, 8.5, u"危機管理課"_s, {}}};
    doUndoRedo([&] { return store().changeKpi(kpi); });
    EXPECT_TRUE((*store().plan(id))->kpis[0] == kpi);
    doUndoRedo([&] { return store().addProject(project); });
    doUndoRedo([&] { return store().addKpi(kpi); });
    EXPECT_EQ((*store().plan(id))->projects.size(), 2U);
    doUndoRedo([&] { return store().removeProject(project.id); });
    EXPECT_FALSE((*store().plan(id))->kpis[0].project.isValid()) << "it measures the field now";
    doUndoRedo([&] { return store().removeKpi(kpi.id); });
    plan.vision.futureImage = u"別の将来像"_s;
    doUndoRedo([&] { return MetroAreaStore(connection()).changeVision(plan.vision); });
    doUndoRedo([&] { return MetroAreaStore(connection()).removeVision(id); });
}

TEST_F(VisionStoreTest, AChangeTouchesNoOtherRow)
{
    const Pair pair = addPair();
    const VisionId id = addSample(pair);
    model::VisionProject project = (*store().plan(id))->projects[0];
    project.budgets[0].thousandYen = 11001;
    std::vector<QString> tables;
    QObject::connect(&registry(), &Registry::changed, &registry(), [&](const ChangeSummary& summary) {
        for (const TableChange& change : summary.tables)
            tables.push_back(change.table);
    });
    REQUIRE_OK(registry().edit(u"事業費を変更"_s, [&] { return store().changeProject(project); }));
    EXPECT_EQ(tables, std::vector<QString>{u"project_budget"_s});
}

TEST_F(VisionStoreTest, RefusesWhatCannotBe)
{
    const Pair pair = addPair();
    const VisionId id = addSample(pair);
    const QString before = dump();
    model::VisionProject project = (*store().plan(id))->projects[0];
    const auto refused = [&](auto change) {
        model::VisionProject broken = project;
        change(broken);
        EXPECT_FAILS(registry().edit(u"編集"_s, [&] { return store().changeProject(broken); }), ErrorCode::StoreFailed);
        EXPECT_EQ(dump(), before);
    };
    refused([](auto& broken) { broken.name.clear(); });
    refused([](auto& broken) { broken.budgets[0].thousandYen = -1; });
    refused([](auto& broken) { broken.budgets[0].bearer = {}; }); // nobody bears it
    refused([](auto& broken) { broken.schedule.push_back({2030, {}}); });
    refused([](auto& broken) {
        broken.schedule.push_back({2024, u"もう一つ"_s});
        broken.schedule.push_back({2030, u"一"_s});
        broken.schedule.push_back({2030, u"二"_s});
    });
    refused([](auto& broken) { broken.participants.push_back(MunicipalityId{999}); });
    refused([](auto& broken) { broken.id.value = 999; });
    model::Kpi kpi = (*store().plan(id))->kpis[0];
    kpi.decimals = 10;
    EXPECT_FAILS(registry().edit(u"編集"_s, [&] { return store().changeKpi(kpi); }), ErrorCode::StoreFailed);
    EXPECT_EQ(dump(), before);
}

TEST_F(VisionStoreTest, AnAreaGoesWithItsVisions)
{
    const Pair pair = addPair();
    model::MetroArea empty;
    empty.name = u"別の圏域"_s;
    const auto area = registry().edit(u"圏域を追加"_s, [&] { return MetroAreaStore(connection()).add(empty); });
    REQUIRE_OK(area);
    const QString before = dump();
    model::VisionPlan plan = samplePlan(pair);
    plan.vision.area = *area;
    REQUIRE_OK(registry().edit(u"追加"_s, [&] { return store().addPlan(plan); }));
    doUndoRedo([&] { return MetroAreaStore(connection()).remove(*area); });
    EXPECT_TRUE(store().all()->empty());
}

TEST_F(VisionStoreTest, SnapshotJoinsTheVisionWithTheAgreements)
{
    const Pair pair = addPair();
    const VisionId id = addSample(pair);
    model::VisionPlan earlier = samplePlan(pair);
    earlier.vision.edition = 0;
    REQUIRE_OK(registry().edit(u"追加"_s, [&] { return store().addPlan(earlier); }));
    addDraft(pair.agreement);
    const auto vision = readVision(connection(), id, QDate(2026, 11, 22));
    REQUIRE_OK(vision);
    ASSERT_TRUE(vision->has_value());
    EXPECT_FALSE((*vision)->initiatives.empty()) << "of the draft: nothing is in force";
    EXPECT_EQ((*vision)->coverage.initiativesWithoutProject.size(), (*vision)->initiatives.size());
    EXPECT_EQ((*vision)->coverage.projectsWithoutAgreement.size(), 1U);
    EXPECT_EQ((*vision)->throughYear, 2025);
    EXPECT_EQ((*vision)->coverage.missingActuals.size(), 1U);
    ASSERT_TRUE((*vision)->before);
    EXPECT_EQ((*vision)->before->vision.edition, 0);
    EXPECT_EQ((*vision)->nameOf(pair.member), u"小樽市"_s);
    EXPECT_EQ((*vision)->bearerOf({}, u"国"_s), u"国"_s);
}

/// How many initiatives are agreed on with the member on a day.
class PlannedTextTest : public VisionStoreTest
{
protected:
    size_t agreedOn(QDate day) { return agreedInitiativesOn(connection(), m_pair.area, day)->size(); }
    RevisionId signedText(QDate signedOn, QDate effectiveOn)
    {
        RevisionStore revisions(connection());
        model::Revision revision = *revisions.newest(m_pair.agreement);
        revision.text.signedOn = signedOn;
        revision.text.effectiveOn = effectiveOn;
        EXPECT_TRUE(registry().edit(u"日"_s, [&] { return revisions.changeDraft(revision); }).isOk());
        EXPECT_TRUE(registry().edit(u"締結"_s, [&] { return revisions.registerSignature(revision.id); }).isOk());
        return revision.id;
    }
    void SetUp() override
    {
        VisionStoreTest::SetUp();
        m_pair = addPair();
        addDraft(m_pair.agreement);
    }

    Pair m_pair;
};

TEST_F(PlannedTextTest, AnAgreementThatHasEndedIsNotPlannedWith)
{
    EXPECT_GT(agreedOn(QDate(2019, 1, 1)), 0U) << "a draft: the area is being set up";
    const RevisionId text = signedText(QDate(2019, 3, 29), QDate(2019, 4, 1));
    EXPECT_EQ(agreedOn(QDate(2019, 3, 28)), 0U) << "it is known when it was signed";
    EXPECT_GT(agreedOn(QDate(2019, 3, 29)), 0U) << "signed, still to take effect";
    // A change that somebody has begun is none of it.
    RevisionStore revisions(connection());
    model::Revision draft = **revisions.revision(text);
    draft.id = {};
    draft.number = 0;
    draft.text.root.children.pop_back();
    const size_t agreed = agreedOn(QDate(2026, 4, 1));
    REQUIRE_OK(registry().edit(u"案"_s, [&] { return revisions.addDraft(draft); }));
    EXPECT_EQ(agreedOn(QDate(2026, 4, 1)), agreed);
    REQUIRE_OK(registry().edit(u"廃止"_s, [&] { return revisions.abolish(text, QDate(2026, 4, 1)); }));
    EXPECT_EQ(agreedOn(QDate(2026, 3, 31)), agreed) << "the last day";
    EXPECT_EQ(agreedOn(QDate(2026, 4, 1)), 0U) << "neither what has ended nor a draft of it";
    // And what rested on it rests on nothing.
    model::VisionPlan plan = samplePlan(m_pair);
    plan.projects[0].initiatives.clear();
    const auto initiatives = agreedInitiativesOn(connection(), m_pair.area, QDate(2026, 3, 31));
    REQUIRE_OK(initiatives);
    for (const auto& one : *initiatives)
        plan.projects[0].initiatives.push_back(one.lineage);
    const auto id = registry().edit(u"追加"_s, [&] { return store().addPlan(plan); });
    REQUIRE_OK(id);
    EXPECT_TRUE((*readVision(connection(), *id, QDate(2026, 3, 31)))->coverage.projectsWithoutAgreement.empty());
    EXPECT_EQ((*readVision(connection(), *id, QDate(2026, 4, 1)))->coverage.projectsWithoutAgreement.size(), 1U);
}

TEST_F(PlannedTextTest, APastPeriodIsLookedAtAsOnItsLastDay)
{
    const RevisionId text = signedText(QDate(2019, 3, 29), QDate(2019, 4, 1));
    RevisionStore revisions(connection());
    REQUIRE_OK(registry().edit(u"廃止"_s, [&] { return revisions.abolish(text, QDate(2026, 4, 1)); }));
    model::VisionPlan plan = samplePlan(m_pair);
    plan.vision.from = QDate(2019, 4, 1);
    plan.vision.to = QDate(2024, 3, 31);
    const auto id = registry().edit(u"追加"_s, [&]() -> Result<VisionId> {
        MetroAreaStore areas(connection());
        model::MetroArea area = **areas.area(m_pair.area);
        const auto late = MunicipalityStore(connection()).add(tests::municipality(u"余市町"_s, u"014087"_s));
        if (!late)
            return late.error();
        area.memberships.push_back({*late, QDate(2025, 4, 1), std::nullopt, {}});
        if (auto changed = areas.change(area); !changed)
            return changed.error();
        return store().addPlan(plan);
    });
    REQUIRE_OK(id);
    const auto today = readVision(connection(), *id, QDate(2026, 11, 22));
    REQUIRE_OK(today);
    EXPECT_EQ((*today)->throughYear, 2023) << "令和5年度末時点, the last year of the period";
    EXPECT_GT((*today)->initiatives.size(), 0U) << "the agreement was in force then";
    for (const model::Municipality& member : (*today)->members)
        EXPECT_NE(member.name, u"余市町"_s) << "it came in later";
    EXPECT_EQ((*readVision(connection(), *id, QDate(2024, 3, 31)))->throughYear, 2022) << "the year is not over";
    EXPECT_EQ((*readVision(connection(), *id, QDate(2022, 6, 1)))->throughYear, 2021);
}

TEST_F(VisionStoreTest, ARevisionThatIsBeingPreparedIsNothingToCompareWith)
{
    const Pair pair = addPair();
    model::VisionPlan plan = samplePlan(pair);
    const auto add = [&](int number, int edition, std::optional<QDate> adopted) {
        plan.vision.periodNumber = number;
        plan.vision.edition = edition;
        plan.vision.adoptedOn = adopted;
        return *registry().edit(u"追加"_s, [&] { return store().addPlan(plan); });
    };
    const VisionId first = add(2, 0, QDate(2024, 3, 29));
    add(2, 1, std::nullopt);
    const VisionId next = add(3, 0, std::nullopt);
    const auto vision = readVision(connection(), next, QDate(2026, 11, 22));
    REQUIRE_OK(vision);
    ASSERT_TRUE((*vision)->before);
    EXPECT_EQ((*vision)->before->vision.id, first);
}

} // namespace
