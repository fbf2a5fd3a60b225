// SPDX-License-Identifier: GPL-3.0-or-later
// The conclusion of an abolition: one edit that ends the text in force on a day and freezes the agreement that says so,
// and the one way back.
#include "core/model/agreement_status.h"
#include "core/model/signed_text.h"
#include "core/store/conclusion.h"
#include "core/store/revision_store.h"
#include "core/store/search_store.h"
#include "core/store/signature.h"
#include "core/store/statement.h"
#include "core/store/verification.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class AbolitionTest : public StoreFixture
{
protected:
    RevisionStore revisions() { return RevisionStore(connection()); }
    AmendmentStore amendments() { return AmendmentStore(connection()); }

    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_base = addDraft(m_pair.agreement);
        REQUIRE_OK(store::registerSignature(registry(), m_base));
    }

    Conclusion usual()
    {
        Conclusion conclusion;
        conclusion.amendment.baseRevision = m_base;
        conclusion.amendment.title = u"連携協約を廃止する連携協約"_s;
        conclusion.amendment.signedOn = QDate(2026, 3, 27);
        conclusion.amendment.effectiveOn = QDate(2026, 4, 1);
        conclusion.amendment.dayOrder = 0;
        conclusion.amendment.text = u"連携協約を廃止する連携協約\n連携協約は、廃止する。"_s;
        conclusion.amendment.signers = {{u"甲"_s, {}, u"札幌市"_s, u"札幌市長"_s, u"甲野"_s}};
        conclusion.amendment.clauses = 1;
        conclusion.provedBase = model::digestOf(model::canonicalText((*revisions().revision(m_base))->text));
        return conclusion;
    }

    bool isInForce(QDate day) { return revisions().textInForce(m_pair.agreement, day).isOk(); }
    model::AgreementStatus statusOn(QDate day)
    {
        return model::standingOf(*revisions().ofAgreement(m_pair.agreement), day).status;
    }
    void refuse(ErrorCode code, const Conclusion& conclusion)
    {
        const QString before = dump();
        EXPECT_FAILS(concludeAbolition(registry(), conclusion), code);
        EXPECT_EQ(dump(), before);
    }

    Pair m_pair;
    RevisionId m_base;
};

TEST_F(AbolitionTest, EndsTheTextOnItsDayInOneEditThatIsUndoneAndRedone)
{
    const QString before = dump();
    const auto id = concludeAbolition(registry(), usual());
    REQUIRE_OK(id);
    const auto kept = amendments().amendment(*id);
    EXPECT_TRUE((*kept)->isConcluded());
    EXPECT_TRUE((*kept)->isAbolition());
    EXPECT_EQ((*kept)->agreement, m_pair.agreement);
    EXPECT_FALSE((*kept)->resultingRevision.isValid());
    const auto ended = revisions().revision(m_base);
    EXPECT_EQ((*ended)->state, model::RevisionState::Abolished);
    EXPECT_EQ((*ended)->endedOn, QDate(2026, 4, 1));
    EXPECT_TRUE(isInForce(QDate(2026, 3, 31))) << "signed, and still in force to the last day";
    EXPECT_FALSE(isInForce(QDate(2026, 4, 1)));
    EXPECT_EQ(statusOn(QDate(2026, 3, 31)), model::AgreementStatus::InForce);
    EXPECT_EQ(statusOn(QDate(2026, 4, 1)), model::AgreementStatus::Ended);
    EXPECT_EQ(*registry().history().undoLabel(), u"廃止協約の締結を登録"_s);
    EXPECT_TRUE(*undoWithdrawsSignature(registry().history())) << "undo asks before it takes that back";
    EXPECT_TRUE(verify(connection())->faults.empty());
    const QString after = dump();
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), after);
    REQUIRE_OK(registry().save());
    reopen();
    EXPECT_EQ(dump(), after);
}

TEST_F(AbolitionTest, WithdrawalPutsTheTextBackInForce)
{
    const QString before = dump();
    const auto id = concludeAbolition(registry(), usual());
    REQUIRE_OK(id);
    const QString after = dump();
    REQUIRE_OK(withdrawConclusion(registry(), *id));
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(*registry().history().undoLabel(), u"廃止協約の登録を取り消す"_s);
    EXPECT_TRUE(isInForce(QDate(2026, 4, 1)));
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), after);
}

TEST_F(AbolitionTest, WrongDaysAndWhatWasNotProvedAreRefused)
{
    Conclusion wrong = usual();
    wrong.amendment.clauses = 0;
    refuse(ErrorCode::AmendmentUnproved, wrong);
    wrong = usual();
    wrong.provedBase = u"0"_s;
    refuse(ErrorCode::ConclusionOutdated, wrong);
    wrong = usual();
    wrong.amendment.signedOn.reset();
    refuse(ErrorCode::ConclusionDayMissing, wrong);
    wrong = usual();
    wrong.amendment.effectiveOn.reset();
    refuse(ErrorCode::ConclusionDayMissing, wrong);
    wrong = usual();
    wrong.amendment.effectiveOn = QDate(2026, 3, 26);
    refuse(ErrorCode::ConclusionDayWrong, wrong);
    wrong = usual();
    wrong.amendment.signedOn = QDate(2019, 3, 28);
    refuse(ErrorCode::ConclusionDayWrong, wrong);
    wrong = usual();
    wrong.amendment.baseRevision = {};
    refuse(ErrorCode::StoreFailed, wrong);
}

TEST_F(AbolitionTest, WhatHasEndedIsNeitherEndedAgainNorAmended)
{
    model::Revision next = **revisions().revision(m_base);
    next.number = 0;
    const auto draft = registry().edit(u"案をつくる"_s, [&] { return revisions().addDraft(next); });
    REQUIRE_OK(draft);
    REQUIRE_OK(concludeAbolition(registry(), usual()));
    refuse(ErrorCode::ConclusionOutdated, usual());
    Conclusion amendment = usual();
    amendment.draft = *draft;
    amendment.provedDraft = amendment.provedBase;
    amendment.amendment.instrument = model::AmendmentInstrument::Instruction;
    EXPECT_FAILS(concludeAmendment(registry(), amendment), ErrorCode::ConclusionOutdated);
}

TEST_F(AbolitionTest, NothingChangesWhatWasConcluded)
{
    const auto id = concludeAbolition(registry(), usual());
    REQUIRE_OK(id);
    const QString before = dump();
    for (const QString& attack :
         {u"DELETE FROM amendment_agreement"_s, u"UPDATE amendment_agreement SET effective_on = '2027-04-01'"_s,
          u"UPDATE amendment_agreement SET wording = 'x'"_s, u"UPDATE amendment_agreement SET instrument = 'table'"_s,
          u"UPDATE revision SET state = 'signed', ended_on = NULL"_s, u"UPDATE revision SET ended_on = '2030-01-01'"_s,
          u"INSERT INTO amendment_agreement SELECT 99, agreement_id, signed_on, title, base_revision_id, "
          "resulting_revision_id, text_state, effective_on, 2, instrument, wording, signers, clauses, canonical, "
          "digest FROM amendment_agreement"_s}) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        EXPECT_FALSE(connection().execute(attack).isOk()) << attack.toStdString();
    }
    EXPECT_EQ(dump(), before);
    harm(u"UPDATE amendment_agreement SET wording = replace(wording, '廃止する。', '廃止しない。')"_s);
    const auto verified = verify(connection());
    REQUIRE_OK(verified);
    ASSERT_EQ(verified->faults.size(), 1U);
    EXPECT_EQ(verified->faults.front().kind, FaultKind::SignedTextDiffers);
    EXPECT_EQ(verified->faults.front().revision, 1);
}

TEST_F(AbolitionTest, SearchFindsItsWords)
{
    const auto id = concludeAbolition(registry(), usual());
    REQUIRE_OK(id);
    const auto found = SearchStore(connection()).search(u"廃止する"_s);
    REQUIRE_OK(found);
    ASSERT_EQ(found->hits.size(), 2U) << "title and sentence";
    EXPECT_EQ(found->hits.back().amendment, *id);
    EXPECT_EQ(found->hits.back().revision, m_base);
    EXPECT_EQ(found->hits.back().place, u"廃止協約（令和8年3月27日） 2行目"_s);
}

} // namespace tests
