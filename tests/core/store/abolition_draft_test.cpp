// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the end of an agreement: the draft of 廃止協約, the steps that hang on the agreement, and the case made of
// both, until the abolition is registered and after.
#include "core/store/abolition_draft_store.h"

#include "core/model/signed_text.h"
#include "core/store/agreement_store.h"
#include "core/store/conclusion.h"
#include "core/store/history_report.h"
#include "core/store/metro_area_store.h"
#include "core/store/procedure_cases.h"
#include "core/store/procedure_store.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"
#include "core/store/verification.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/qt_printing.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using model::ProcedureAct;
using model::StepKind;

namespace tests {

namespace {

const QDate kPrepared(2026, 1, 5);
const QString kReason = u"取組の目的を達した"_s;
const QString kSentence = u"連携協約は、廃止する。"_s;

class AbolitionDraftTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_base = addDraft(m_pair.agreement);
        REQUIRE_OK(
            registry().edit(u"締結を登録"_s, [&] { return RevisionStore(connection()).registerSignature(m_base); }));
    }

    Result<void> keep(const std::optional<QDate>& endsOn)
    {
        return keepAbolitionDraft(registry(), {m_pair.agreement, kSentence, kReason, endsOn});
    }
    Result<void> put(StepKind kind, QDate day, const model::ProcedureSubject& subject)
    {
        model::ProcedureStep step;
        step.subject = subject;
        step.party = m_pair.member;
        step.kind = kind;
        step.day = day;
        return registry().edit(u"手続の記録を変更"_s, [&] { return ProcedureStore(connection()).putStep(step); });
    }
    [[nodiscard]] model::ProcedureSubject end() const { return {{}, m_pair.agreement}; }
    std::vector<model::ProcedureCase> cases()
    {
        auto all = readProcedure(connection(), kPrepared);
        EXPECT_TRUE(all.isOk());
        return all ? std::move(*all) : std::vector<model::ProcedureCase>();
    }
    std::optional<model::AbolitionDraft> draft()
    {
        const auto kept = AbolitionDraftStore(connection()).ofAgreement(m_pair.agreement);
        EXPECT_TRUE(kept.isOk());
        return kept ? *kept : std::nullopt;
    }
    Result<AmendmentAgreementId> conclude()
    {
        Conclusion conclusion;
        model::AmendmentAgreement& abolition = conclusion.amendment;
        abolition.baseRevision = m_base;
        abolition.title = u"連携協約を廃止する連携協約"_s;
        abolition.signedOn = QDate(2026, 3, 27);
        abolition.effectiveOn = QDate(2026, 4, 1);
        abolition.dayOrder = 0;
        abolition.text = u"連携協約を廃止する連携協約\n連携協約は、廃止する。"_s;
        abolition.signers = {{u"甲"_s, {}, u"札幌市"_s, u"札幌市長"_s, u"甲野"_s}};
        abolition.clauses = 1;
        const auto base = RevisionStore(connection()).revision(m_base);
        conclusion.provedBase = model::digestOf(model::canonicalText((*base)->text));
        return concludeAbolition(registry(), conclusion);
    }

    Pair m_pair;
    RevisionId m_base;
};

} // namespace

TEST_F(AbolitionDraftTest, IsKeptChangedWithdrawnAndUndone)
{
    EXPECT_FALSE(draft());
    REQUIRE_OK(keep({}));
    EXPECT_EQ(*registry().history().undoLabel(), u"廃止協約の案を保存"_s);
    REQUIRE_OK(keep(QDate(2026, 4, 1)));
    EXPECT_EQ(draft(), (model::AbolitionDraft{m_pair.agreement, kSentence, kReason, QDate(2026, 4, 1)}));
    EXPECT_EQ(AbolitionDraftStore(connection()).all()->size(), 1U) << "one of each agreement";
    REQUIRE_OK(put(StepKind::Bill, QDate(2026, 2, 12), end()));
    REQUIRE_OK(put(StepKind::Bill, QDate(2019, 2, 12), {m_base}));
    const QString before = dump();
    REQUIRE_OK(withdrawAbolitionDraft(registry(), m_pair.agreement));
    EXPECT_FALSE(draft());
    EXPECT_TRUE(ProcedureStore(connection()).steps(end())->empty());
    EXPECT_EQ(ProcedureStore(connection()).steps({m_base})->size(), 1U) << "the text keeps its own";
    EXPECT_EQ(cases().size(), 1U);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
}

TEST_F(AbolitionDraftTest, ADraftOrAStepPutsTheEndOnTheBoard)
{
    EXPECT_EQ(cases().size(), 1U);
    REQUIRE_OK(put(StepKind::Consultation, QDate(2026, 1, 4), end()));
    auto all = cases();
    ASSERT_EQ(all.size(), 2U) << "a step is enough";
    EXPECT_TRUE(all[0].steps.empty()) << "that of the end is none of the text";
    EXPECT_EQ(all[1].act, ProcedureAct::Abolition);
    EXPECT_TRUE(all[1].isDraft);
    EXPECT_EQ(all[1].revision, m_base) << "what ends";
    EXPECT_EQ(all[1].subject(), end());
    EXPECT_EQ(all[1].doneOn(m_pair.member, StepKind::Consultation), QDate(2026, 1, 4));
    EXPECT_FALSE(all[1].ending);
    EXPECT_EQ(all[1].originalSignedOn, all[0].signedOn);
    EXPECT_EQ(all[1].baseSignedOn, all[0].signedOn);
    REQUIRE_OK(keep(QDate(2026, 4, 1)));
    all = cases();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].ending->sentence, kSentence);
    EXPECT_EQ(all[1].effectiveOn, QDate(2026, 4, 1));
    EXPECT_FALSE(all[1].signedOn);
}

TEST_F(AbolitionDraftTest, OfATextThatWasNeverSignedThereIsNothingToEnd)
{
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(keep({}));
    ASSERT_EQ(cases().size(), 1U);
    EXPECT_FALSE(cases().front().isAbolition());
}

TEST_F(AbolitionDraftTest, TheStepsStayWhenItIsRegisteredAndWhenThatIsWithdrawn)
{
    REQUIRE_OK(keep(QDate(2026, 4, 1)));
    REQUIRE_OK(put(StepKind::Resolution, QDate(2026, 3, 6), end()));
    const QString before = dump();
    const auto id = conclude();
    REQUIRE_OK(id);
    auto all = cases();
    ASSERT_EQ(all.size(), 2U) << "once, not as a draft beside";
    EXPECT_FALSE(all[1].isDraft);
    EXPECT_EQ(all[1].amendment, *id);
    EXPECT_EQ(all[1].signedOn, QDate(2026, 3, 27));
    EXPECT_EQ(all[1].effectiveOn, QDate(2026, 4, 1));
    EXPECT_EQ(all[1].doneOn(m_pair.member, StepKind::Resolution), QDate(2026, 3, 6));
    REQUIRE_OK(put(StepKind::Notice, QDate(2026, 3, 30), end()));
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(withdrawConclusion(registry(), *id));
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(cases().at(1).isDraft);
    EXPECT_TRUE(verify(connection())->faults.empty());
}

TEST_F(AbolitionDraftTest, TheStepsOfAConcludedEndAreNotWithdrawnWithItsDraft)
{
    REQUIRE_OK(keep(QDate(2026, 4, 1)));
    REQUIRE_OK(put(StepKind::Resolution, QDate(2026, 3, 6), end()));
    REQUIRE_OK(conclude());
    const QString before = dump();
    EXPECT_FAILS(withdrawAbolitionDraft(registry(), m_pair.agreement), ErrorCode::RevisionFrozen);
    EXPECT_EQ(dump(), before);
}

TEST_F(AbolitionDraftTest, AgreementsOfASettlementAreaRestOnAnotherLaw)
{
    REQUIRE_OK(registry().edit(u"圏域を変更"_s, [&]() -> Result<void> {
        MetroAreaStore areas(connection());
        auto area = areas.area(m_pair.area);
        if (!area)
            return area.error();
        (*area)->scheme = model::AreaScheme::SettlementArea;
        return areas.change(**area);
    }));
    EXPECT_TRUE(cases().empty()) << "art. 252-2 asks nothing of them";
}

TEST_F(AbolitionDraftTest, GoesWithItsAgreementAndComesBackWithIt)
{
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(keep(QDate(2026, 4, 1)));
    REQUIRE_OK(put(StepKind::Consultation, QDate(2026, 1, 4), end()));
    const QString before = dump();
    REQUIRE_OK(registry().edit(u"協約を削除"_s, [&] { return AgreementStore(connection()).remove(m_pair.agreement); }));
    EXPECT_TRUE(AbolitionDraftStore(connection()).all()->empty());
    EXPECT_TRUE(ProcedureStore(connection()).steps()->empty());
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
}

TEST_F(AbolitionDraftTest, AStepIsOfATextOrOfAnEndAndOfOneThatThereIs)
{
    const QString before = dump();
    EXPECT_FAILS(put(StepKind::Bill, kPrepared, {}), ErrorCode::StoreFailed);
    EXPECT_FAILS(put(StepKind::Bill, kPrepared, {m_base, m_pair.agreement}), ErrorCode::StoreFailed);
    EXPECT_FAILS(put(StepKind::Bill, kPrepared, {{}, AgreementId{4711}}), ErrorCode::StoreFailed);
    EXPECT_FAILS(keepAbolitionDraft(registry(), {m_pair.agreement, {}, {}, {}}), ErrorCode::StoreFailed);
    EXPECT_EQ(dump(), before);
}

TEST_F(AbolitionDraftTest, TheRecordNamesTheAgreementThatItIsAbout)
{
    REQUIRE_OK(keep(QDate(2026, 4, 1)));
    REQUIRE_OK(put(StepKind::Bill, QDate(2026, 2, 12), end()));
    const auto report = historyReport(connection(), registry().history());
    REQUIRE_OK(report);
    ASSERT_GE(report->size(), 2U);
    const QString title = AgreementStore(connection()).agreement(m_pair.agreement)->value().title;
    for (size_t back = 1; back <= 2; ++back) {
        const HistoryStep& step = report->at(report->size() - back);
        ASSERT_EQ(step.changes.size(), 1U);
        EXPECT_EQ(step.changes.front().agreement, title);
        EXPECT_EQ(step.changes.front().revision, 0);
    }
}

} // namespace tests
