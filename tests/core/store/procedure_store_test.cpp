// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/procedure_store.h"

#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/procedure_cases.h"
#include "core/store/revision_store.h"
#include "core/store/verification.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/qt_printing.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using model::StepKind;

namespace tests {

namespace {

const QDate kToday(2024, 4, 1);

class ProcedureStoreTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_revision = addDraft(m_pair.agreement);
    }

    model::ProcedureStep step(StepKind kind, const std::optional<QDate>& day, const QString& number = {}) const
    {
        model::ProcedureStep one;
        one.subject = {m_revision};
        one.party = m_pair.member;
        one.kind = kind;
        one.day = day;
        one.number = number;
        return one;
    }
    Result<void> put(const model::ProcedureStep& step)
    {
        return registry().edit(u"手続の記録を変更"_s, [&] { return ProcedureStore(connection()).putStep(step); });
    }
    std::vector<model::ProcedureStep> steps()
    {
        const auto all = ProcedureStore(connection()).steps(model::ProcedureSubject{m_revision});
        EXPECT_TRUE(all.isOk());
        return all.isOk() ? *all : std::vector<model::ProcedureStep>();
    }

    Pair m_pair;
    RevisionId m_revision;
};

} // namespace

TEST_F(ProcedureStoreTest, AStepIsKeptOnceChangedAndTakenBack)
{
    const QString empty = dump();
    REQUIRE_OK(put(step(StepKind::Bill, QDate(2024, 6, 3), u"12"_s)));
    auto kept = steps();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].number, u"12"_s);
    const model::ProcedureStepId id = kept[0].id;
    model::ProcedureStep changed = step(StepKind::Bill, QDate(2024, 6, 4), u"13"_s);
    changed.isPlanned = true;
    changed.note = u"追加提案"_s;
    REQUIRE_OK(put(changed));
    kept = steps();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].id, id);
    changed.id = id;
    EXPECT_EQ(kept[0], changed);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(steps()[0].number, u"12"_s);
    REQUIRE_OK(registry().undo());
    EXPECT_TRUE(steps().empty());
    EXPECT_EQ(dump(), empty);
    REQUIRE_OK(registry().redo());
    // What says nothing any more is no step.
    REQUIRE_OK(put(step(StepKind::Bill, std::nullopt)));
    EXPECT_TRUE(steps().empty());
    REQUIRE_OK(put(step(StepKind::Bill, std::nullopt)));
}

TEST_F(ProcedureStoreTest, StepsStayWhenTheDraftIsSignedAndGoWithItWhenItIsRemoved)
{
    REQUIRE_OK(put(step(StepKind::Resolution, QDate(2024, 6, 14))));
    REQUIRE_OK(
        registry().edit(u"締結を登録"_s, [&] { return RevisionStore(connection()).registerSignature(m_revision); }));
    // Notice and report come afterwards: the procedure of a frozen text goes on.
    REQUIRE_OK(put(step(StepKind::Notice, QDate(2024, 7, 1), u"3"_s)));
    EXPECT_EQ(steps().size(), 2U);
    const RevisionId draft = addDraft(m_pair.agreement);
    model::ProcedureStep ofDraft = step(StepKind::Bill, kToday);
    ofDraft.subject = {draft};
    REQUIRE_OK(put(ofDraft));
    REQUIRE_OK(registry().edit(u"案を削除"_s, [&] { return RevisionStore(connection()).remove(draft); }));
    const auto verification = verify(connection());
    REQUIRE_OK(verification);
    EXPECT_TRUE(verification->faults.empty());
    EXPECT_EQ(steps().size(), 2U);
}

TEST_F(ProcedureStoreTest, TheFileRefusesWhatIsNoStep)
{
    model::ProcedureStep foreign = step(StepKind::Bill, kToday);
    foreign.subject = {RevisionId{4711}};
    EXPECT_FAILS(put(foreign), ErrorCode::StoreFailed);
    model::CouncilSession backwards{{}, m_pair.member, u"会期"_s, kToday, kToday.addDays(-1), std::nullopt};
    const auto added = registry().edit(u"会期を追加"_s, [&]() -> Result<void> {
        const auto id = ProcedureStore(connection()).addSession(backwards);
        return id ? Result<void>() : Result<void>(id.error());
    });
    EXPECT_FAILS(added, ErrorCode::StoreFailed);
}

TEST_F(ProcedureStoreTest, SessionsAndWordingsAreKept)
{
    REQUIRE_OK(registry().edit(u"会期と文例"_s, [&]() -> Result<void> {
        ProcedureStore store(connection());
        const auto id =
            store.addSession({{}, m_pair.member, u"6月定例会"_s, kToday, kToday.addDays(4), kToday.addDays(-9)});
        if (!id)
            return id.error();
        if (auto changed = store.changeSession(
                {*id, m_pair.member, u"令和6年第2回定例会"_s, kToday, kToday.addDays(5), std::nullopt});
            !changed)
            return changed;
        if (auto set = store.putWording(model::PaperKind::Notice, u"一"_s); !set)
            return set;
        return store.putWording(model::PaperKind::Notice, u"二"_s);
    }));
    const auto sessions = ProcedureStore(connection()).sessions({});
    REQUIRE_OK(sessions);
    ASSERT_EQ(sessions->size(), 1U);
    EXPECT_EQ(sessions->front().name, u"令和6年第2回定例会"_s);
    EXPECT_EQ(sessions->front().billsDueOn, std::nullopt);
    auto wordings = ProcedureStore(connection()).wordings();
    REQUIRE_OK(wordings);
    ASSERT_EQ(wordings->size(), 1U);
    EXPECT_EQ(wordings->front().wording, u"二"_s);
    REQUIRE_OK(registry().edit(
        u"文例"_s, [&] { return ProcedureStore(connection()).putWording(model::PaperKind::Notice, u" "_s); }));
    wordings = ProcedureStore(connection()).wordings();
    REQUIRE_OK(wordings);
    EXPECT_TRUE(wordings->empty());
}

TEST_F(ProcedureStoreTest, LeadTimesAreKeptWhereTheyAreNotTheUsualOnes)
{
    const auto leads = [this] { return ProcedureStore(connection()).leadTimes(); };
    const auto set = [this](const model::LeadTimes& wanted) {
        return registry().edit(u"期限の日数を変更"_s,
                               [&] { return ProcedureStore(connection()).putLeadTimes(wanted); });
    };
    const QString empty = dump();
    ASSERT_EQ(*leads(), model::LeadTimes());
    REQUIRE_OK(set({45, 7, 4}));
    EXPECT_EQ(*leads(), (model::LeadTimes{45, 7, 4}));
    EXPECT_TRUE(dump().contains(u"settledBeforeBill"_s));
    EXPECT_FALSE(dump().contains(u"billInCity"_s)) << "seven is the usual number";
    REQUIRE_OK(set({44, 9, 3}));
    EXPECT_EQ(*leads(), (model::LeadTimes{44, 9, 3}));
    REQUIRE_OK(set({}));
    EXPECT_EQ(dump(), empty);
    EXPECT_FAILS(set({366, 7, 3}), ErrorCode::StoreFailed);
    EXPECT_FAILS(set({-1, 7, 3}), ErrorCode::StoreFailed);
    for (int step = 0; step < 3; ++step)
        REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), empty);
}

TEST_F(ProcedureStoreTest, AmendmentsKnownByTheirDayAloneStandAmongTheTexts)
{
    REQUIRE_OK(
        registry().edit(u"締結を登録"_s, [&] { return RevisionStore(connection()).registerSignature(m_revision); }));
    const auto signedText = RevisionStore(connection()).revision(m_revision);
    REQUIRE_OK(signedText);
    const QDate amendedOn = (*signedText)->text.signedOn.value_or(kToday).addYears(2);
    REQUIRE_OK(registry().edit(u"変更協約"_s, [&]() -> Result<void> {
        AmendmentStore amendments(connection());
        model::AmendmentAgreement known;
        known.agreement = m_pair.agreement;
        known.signedOn = amendedOn;
        known.title = u"一部を変更する連携協約"_s;
        if (const auto added = amendments.add(known); !added)
            return added.error();
        known.signedOn.reset();
        const auto blank = amendments.add(known);
        return blank ? Result<void>() : Result<void>(blank.error());
    }));
    const RevisionId draft = addDraft(m_pair.agreement);
    const auto cases = readProcedure(connection(), kToday);
    REQUIRE_OK(cases);
    ASSERT_EQ(cases->size(), 3U) << "one without a day is nothing that a board can show";
    EXPECT_TRUE(cases->at(0).hasText());
    EXPECT_FALSE(cases->at(1).hasText());
    EXPECT_EQ(cases->at(1).signedOn, amendedOn);
    EXPECT_EQ(cases->at(1).act, model::ProcedureAct::Amendment);
    EXPECT_EQ(cases->at(1).baseSignedOn, (*signedText)->text.signedOn);
    EXPECT_EQ(cases->at(1).originalSignedOn, (*signedText)->text.signedOn);
    EXPECT_EQ(cases->at(1).parties.size(), 2U);
    EXPECT_TRUE(cases->at(1).steps.empty());
    EXPECT_EQ(cases->at(2).revision, draft);
    EXPECT_EQ(cases->at(2).baseSignedOn, amendedOn) << "what the vote has to come after";
    EXPECT_EQ(cases->at(2).originalSignedOn, (*signedText)->text.signedOn) << "by which papers name the agreement";
}

TEST_F(ProcedureStoreTest, CasesTakeTheSignatureFromTheRevision)
{
    REQUIRE_OK(put(step(StepKind::Resolution, QDate(2024, 6, 14))));
    REQUIRE_OK(registry().edit(u"宣言"_s, [&]() -> Result<void> {
        const auto id = MetroAreaStore(connection()).addDeclaration({{}, m_pair.area, QDate(2018, 11, 28), u"宣言"_s});
        return id ? Result<void>() : Result<void>(id.error());
    }));
    auto cases = readProcedure(connection(), kToday);
    REQUIRE_OK(cases);
    ASSERT_EQ(cases->size(), 1U);
    EXPECT_TRUE(cases->front().isDraft);
    EXPECT_FALSE(cases->front().signedOn.has_value());
    EXPECT_EQ(cases->front().declaredOn, QDate(2018, 11, 28));
    ASSERT_EQ(cases->front().parties.size(), 2U);
    EXPECT_EQ(cases->front().parties[0].name, u"札幌市"_s);
    EXPECT_EQ(cases->front().doneOn(m_pair.member, StepKind::Resolution), QDate(2024, 6, 14));
    const auto before = RevisionStore(connection()).revision(m_revision);
    REQUIRE_OK(before);
    REQUIRE_OK(
        registry().edit(u"締結を登録"_s, [&] { return RevisionStore(connection()).registerSignature(m_revision); }));
    const RevisionId draft = addDraft(m_pair.agreement);
    cases = readProcedure(connection(), kToday);
    REQUIRE_OK(cases);
    ASSERT_EQ(cases->size(), 2U);
    EXPECT_FALSE(cases->at(0).isDraft);
    EXPECT_EQ(cases->at(0).signedOn, (*before)->text.signedOn);
    EXPECT_EQ(cases->at(0).act, model::ProcedureAct::Conclusion);
    EXPECT_EQ(cases->at(1).revision, draft);
    EXPECT_EQ(cases->at(1).act, model::ProcedureAct::Amendment);
    EXPECT_EQ(cases->at(1).baseSignedOn, (*before)->text.signedOn);
    EXPECT_FALSE(cases->at(0).originalSignedOn.has_value());
    EXPECT_EQ(cases->at(1).originalSignedOn, (*before)->text.signedOn);
}

} // namespace tests
