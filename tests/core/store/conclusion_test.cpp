// SPDX-License-Identifier: GPL-3.0-or-later
// The conclusion of amendments: one edit that freezes the draft and the amendment, the texts in force that follow from
// it, and the one way back.
#include "core/store/conclusion.h"

#include "core/model/signed_text.h"
#include "core/store/agreement_store.h"
#include "core/store/dated_texts.h"
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

class ConclusionTest : public StoreFixture
{
protected:
    RevisionStore revisions() { return RevisionStore(connection()); }
    AmendmentStore amendments() { return AmendmentStore(connection()); }

    /// A signed text, and a draft of it with other words.
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_base = addDraft(m_pair.agreement);
        REQUIRE_OK(registerSignature(registry(), m_base));
        m_draft = draftOf(m_base, u"変更した文。"_s);
    }

    RevisionId draftOf(RevisionId base, const QString& words)
    {
        model::Revision draft = **revisions().revision(base);
        draft.number = 0;
        for (model::Provision& part : draft.text.root.children) {
            if (part.kind == model::ProvisionKind::Article) {
                part.children.front().text = words;
                break;
            }
        }
        const auto id = registry().edit(u"案をつくる"_s, [&] { return revisions().addDraft(draft); });
        EXPECT_TRUE(id.isOk());
        return id ? *id : RevisionId();
    }

    Conclusion conclusionOf(RevisionId base, RevisionId draft, QDate signedOn, std::optional<QDate> effectiveOn)
    {
        Conclusion conclusion;
        conclusion.amendment.baseRevision = base;
        conclusion.amendment.title = u"連携協約の一部を変更する連携協約"_s;
        conclusion.amendment.signedOn = signedOn;
        conclusion.amendment.effectiveOn = effectiveOn;
        conclusion.amendment.dayOrder = 0;
        conclusion.amendment.instrument = model::AmendmentInstrument::Instruction;
        conclusion.amendment.text = u"連携協約の一部を変更する連携協約\n第1条中「A」を「B」に改める。"_s;
        conclusion.amendment.signers = {{u"甲"_s, {}, u"札幌市"_s, u"札幌市長"_s, u"甲野"_s}};
        conclusion.amendment.clauses = 1;
        conclusion.draft = draft;
        conclusion.provedBase = model::digestOf(model::canonicalText((*revisions().revision(base))->text));
        conclusion.provedDraft = model::digestOf(model::canonicalText((*revisions().revision(draft))->text));
        return conclusion;
    }
    Conclusion usual() { return conclusionOf(m_base, m_draft, QDate(2021, 6, 25), QDate(2021, 7, 1)); }

    int inForce(QDate day)
    {
        const auto text = revisions().textInForce(m_pair.agreement, day);
        return text ? text->number : 0;
    }

    /// Refused with a code and without a trace.
    void refuse(ErrorCode code, const Conclusion& conclusion)
    {
        const QString before = dump();
        EXPECT_FAILS(concludeAmendment(registry(), conclusion), code);
        EXPECT_EQ(dump(), before);
    }

    Pair m_pair;
    RevisionId m_base;
    RevisionId m_draft;
};

TEST_F(ConclusionTest, FreezesDraftAndAmendmentInOneEditThatIsUndoneAndRedone)
{
    const QString before = dump();
    const auto id = concludeAmendment(registry(), usual());
    REQUIRE_OK(id);
    const auto amendment = amendments().amendment(*id);
    REQUIRE_OK(amendment);
    EXPECT_TRUE((*amendment)->isConcluded());
    EXPECT_EQ((*amendment)->agreement, m_pair.agreement);
    EXPECT_EQ((*amendment)->resultingRevision, m_draft);
    EXPECT_EQ((*amendment)->dayOrder, 1);
    EXPECT_EQ((*amendment)->textState, model::AmendmentTextState::AtHand);
    EXPECT_EQ((*amendment)->signers, usual().amendment.signers);
    const auto result = revisions().revision(m_draft);
    EXPECT_EQ((*result)->state, model::RevisionState::Signed);
    EXPECT_FALSE((*result)->digest.isEmpty());
    const QString after = dump();
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), after);
    EXPECT_EQ(*registry().history().undoLabel(), u"変更協約の締結を登録"_s);
    REQUIRE_OK(registry().save());
    reopen();
    EXPECT_EQ(dump(), after);
    EXPECT_TRUE(verify(connection())->faults.empty());
}

TEST_F(ConclusionTest, OnlyWhatWasProvedIsRegistered)
{
    Conclusion unproved = usual();
    unproved.amendment.clauses = 0;
    refuse(ErrorCode::AmendmentUnproved, unproved);
    const Conclusion proved = usual();
    model::Revision edited = **revisions().revision(m_draft);
    edited.text.copies = 3;
    REQUIRE_OK(registry().edit(u"通数を変更"_s, [&] { return revisions().changeDraft(edited); }));
    refuse(ErrorCode::ConclusionOutdated, proved);
    Conclusion otherBase = usual();
    otherBase.provedBase = u"0"_s;
    refuse(ErrorCode::ConclusionOutdated, otherBase);
    REQUIRE_OK(concludeAmendment(registry(), usual()));
    refuse(ErrorCode::RevisionFrozen, usual());
}

TEST_F(ConclusionTest, AnOlderOrAbolishedTextIsNotAmended)
{
    const RevisionId other = draftOf(m_base, u"先に締結する案。"_s);
    REQUIRE_OK(concludeAmendment(registry(), conclusionOf(m_base, other, QDate(2021, 6, 25), QDate(2021, 7, 1))));
    refuse(ErrorCode::ConclusionOutdated, usual());
    const RevisionId next = draftOf(other, u"次の案。"_s);
    REQUIRE_OK(registry().edit(u"廃止"_s, [&] { return revisions().abolish(other, QDate(2022, 4, 1)); }));
    refuse(ErrorCode::ConclusionOutdated, conclusionOf(other, next, QDate(2022, 5, 1), QDate(2022, 5, 1)));
}

TEST_F(ConclusionTest, DaysMustFollowEachOther)
{
    Conclusion none = usual();
    none.amendment.signedOn.reset();
    refuse(ErrorCode::ConclusionDayMissing, none);
    refuse(ErrorCode::ConclusionDayWrong, conclusionOf(m_base, m_draft, QDate(2019, 3, 28), {}));
    refuse(ErrorCode::ConclusionDayWrong, conclusionOf(m_base, m_draft, QDate(2021, 6, 25), QDate(2021, 6, 24)));
    // The text that is changed takes effect on 2019-04-01.
    refuse(ErrorCode::ConclusionDayWrong, conclusionOf(m_base, m_draft, QDate(2019, 3, 29), QDate(2019, 3, 31)));
    REQUIRE_OK(concludeAmendment(registry(), conclusionOf(m_base, m_draft, QDate(2019, 3, 29), QDate(2019, 4, 1))));
    EXPECT_EQ(inForce(QDate(2019, 3, 31)), 0);
    EXPECT_EQ(inForce(QDate(2019, 4, 1)), 2) << "of two from one day on the later one counts";
}

TEST_F(ConclusionTest, SeveralOnOneDayHaveAnOrderAndEachResultIsKept)
{
    const QDate day(2021, 6, 25);
    const auto first = concludeAmendment(registry(), conclusionOf(m_base, m_draft, day, day));
    REQUIRE_OK(first);
    const RevisionId second = draftOf(m_draft, u"二つ目。"_s);
    Conclusion taken = conclusionOf(m_draft, second, day, day);
    taken.amendment.dayOrder = 1;
    refuse(ErrorCode::ConclusionOrderTaken, taken);
    refuse(ErrorCode::ConclusionOutdated, conclusionOf(m_base, second, day, day));
    const auto next = concludeAmendment(registry(), conclusionOf(m_draft, second, day, day));
    REQUIRE_OK(next);
    EXPECT_EQ((*amendments().amendment(*next))->dayOrder, 2);
    EXPECT_EQ(inForce(day.addDays(-1)), 1);
    EXPECT_EQ(inForce(day), 3);
    const auto all = amendments().ofAgreement(m_pair.agreement);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().id, *first);
    const auto texts = datedTexts(connection(), m_pair.agreement, m_draft);
    REQUIRE_OK(texts);
    ASSERT_EQ(texts->size(), 2U) << "up to the result of the first one";
    EXPECT_EQ(texts->at(1).agreedOn, day);
}

TEST_F(ConclusionTest, FutureAndUndatedOnesAreNotInForceBefore)
{
    REQUIRE_OK(concludeAmendment(registry(), conclusionOf(m_base, m_draft, QDate(2021, 6, 25), QDate(2099, 4, 1))));
    EXPECT_EQ(inForce(QDate(2099, 3, 31)), 1);
    EXPECT_EQ(inForce(QDate(2099, 4, 1)), 2);
    const RevisionId open = draftOf(m_draft, u"日未定。"_s);
    const auto undated = concludeAmendment(registry(), conclusionOf(m_draft, open, QDate(2021, 6, 26), {}));
    REQUIRE_OK(undated);
    EXPECT_EQ(inForce(QDate(2199, 1, 1)), 2);
    EXPECT_FALSE(revisions().ofAgreement(m_pair.agreement)->back().inForceFrom.has_value());
    // One that changes it cannot take effect before it does.
    const RevisionId behind = draftOf(open, u"その次。"_s);
    refuse(ErrorCode::ConclusionDayUnfixed, conclusionOf(open, behind, QDate(2021, 7, 1), QDate(2100, 1, 1)));

    EXPECT_FAILS(fixDayOfEffect(registry(), *undated, QDate(2099, 3, 31)), ErrorCode::ConclusionDayWrong);
    const QString before = dump();
    REQUIRE_OK(fixDayOfEffect(registry(), *undated, QDate(2100, 1, 1)));
    EXPECT_EQ(inForce(QDate(2100, 1, 1)), 3);
    EXPECT_FAILS(fixDayOfEffect(registry(), *undated, QDate(2100, 1, 2)), ErrorCode::ConclusionDayFixed);
    EXPECT_TRUE(verify(connection())->faults.empty()) << "a day fixed later is no difference";
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
}

TEST_F(ConclusionTest, NothingChangesAConcludedAmendment)
{
    const auto id = concludeAmendment(registry(), usual());
    REQUIRE_OK(id);
    const RevisionId next = draftOf(m_draft, u"次の案。"_s);
    REQUIRE_OK(registry().edit(u"事実を追加"_s, [&] {
        model::AmendmentAgreement event;
        event.agreement = m_pair.agreement;
        event.title = u"別の変更"_s;
        return amendments().add(event);
    }));
    const QString before = dump();
    Statement columns(connection(), u"SELECT name FROM pragma_table_info('amendment_agreement') ORDER BY cid"_s);
    auto names = readAll<QString>(columns, [](const Statement& row) -> Result<QString> { return row.text(0); });
    REQUIRE_OK(names);
    QStringList attacks{u"DELETE FROM amendment_agreement"_s,
                        u"REPLACE INTO amendment_agreement SELECT * FROM amendment_agreement WHERE id = %1"_s,
                        u"UPDATE OR REPLACE amendment_agreement SET id = %1 WHERE id <> %1"_s,
                        u"INSERT INTO amendment_agreement SELECT 99, agreement_id, signed_on, title, base_revision_id, "
                        "%2, text_state, effective_on, day_order, instrument, wording, signers, clauses, canonical, "
                        "digest FROM amendment_agreement WHERE id = %1"_s,
                        u"UPDATE amendment_agreement SET effective_on = NULL WHERE id = %1"_s};
    for (const QString& name : *names)
        attacks += u"UPDATE amendment_agreement SET %1 = CASE typeof(%1) WHEN 'integer' THEN %1 + 1000 ELSE "
                   "'2030-01-01' END WHERE id = %2"_s.arg(name, QString::number(id->value));
    for (QString attack : attacks) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        attack.replace(u"%1"_s, QString::number(id->value)).replace(u"%2"_s, QString::number(next.value));
        EXPECT_FALSE(connection().execute(attack).isOk()) << attack.toStdString();
    }
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return amendments().remove(*id); }), ErrorCode::RevisionFrozen);
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return revisions().withdrawSignature(m_draft); }),
                 ErrorCode::SignatureNotWithdrawn);
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return AgreementStore(connection()).remove(m_pair.agreement); }),
                 ErrorCode::RevisionFrozen);
    EXPECT_EQ(dump(), before);
}

TEST_F(ConclusionTest, WithdrawalIsLoggedAndBringsTheDraftBack)
{
    const QString before = dump();
    const auto id = concludeAmendment(registry(), usual());
    REQUIRE_OK(id);
    const RevisionId later = draftOf(m_draft, u"後の案。"_s);
    const auto second = concludeAmendment(registry(), conclusionOf(m_draft, later, QDate(2022, 1, 1), {}));
    REQUIRE_OK(second);
    EXPECT_FAILS(withdrawConclusion(registry(), *id), ErrorCode::ConclusionNotWithdrawn);
    REQUIRE_OK(withdrawConclusion(registry(), *second));
    REQUIRE_OK(registry().edit(u"案を消す"_s, [&] { return revisions().remove(later); }));
    const QString concluded = dump();
    REQUIRE_OK(withdrawConclusion(registry(), *id));
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(*registry().history().undoLabel(), u"変更協約の登録を取り消す"_s);
    EXPECT_EQ((*revisions().revision(m_draft))->state, model::RevisionState::Draft);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), concluded);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), before);
    EXPECT_FAILS(withdrawConclusion(registry(), *id), ErrorCode::StoreFailed);
    REQUIRE_OK(concludeAmendment(registry(), usual()));
}

TEST_F(ConclusionTest, SearchFindsTheTextOfWhatWasConcluded)
{
    const SearchStore search(connection());
    EXPECT_TRUE(search.search(u"一部を変更"_s)->hits.empty()) << "nothing is concluded yet";
    const auto id = concludeAmendment(registry(), usual());
    ASSERT_TRUE(id.isOk());
    const auto found = search.search(u"Ａ 第1条"_s);
    ASSERT_TRUE(found.isOk());
    ASSERT_EQ(found->hits.size(), 1U);
    EXPECT_EQ(found->total, 1);
    const SearchHit& hit = found->hits.front();
    EXPECT_EQ(hit.amendment, *id);
    EXPECT_EQ(hit.revision, m_draft);
    EXPECT_EQ(hit.place, u"変更協約（令和3年6月25日） 2行目"_s);
    EXPECT_EQ(hit.text.mid(hit.textRanges.back().start, hit.textRanges.back().length), u"A"_s);
    EXPECT_EQ(search.search(u"第1条中"_s, 0)->total, 1) << "counted beyond the limit as well";
    const RevisionId next = draftOf(m_draft, u"また変更した文。"_s);
    ASSERT_TRUE(
        concludeAmendment(registry(), conclusionOf(m_draft, next, QDate(2022, 3, 1), QDate(2022, 4, 1))).isOk());
    EXPECT_EQ(search.search(u"第1条中"_s)->total, 2);
    REQUIRE_OK(registry().edit(u"旧とする"_s, [&] { return revisions().supersede(m_draft); }));
    EXPECT_EQ(search.search(u"第1条中"_s, 10, SearchScope::Current)->total, 1);
}

TEST_F(ConclusionTest, VerificationNamesWhatDiffersFromWhatWasSigned)
{
    const auto id = concludeAmendment(registry(), usual());
    REQUIRE_OK(id);
    harm(u"UPDATE amendment_agreement SET wording = replace(wording, '「B」', '「C」'), effective_on = '2021-08-01'"_s);
    const auto verified = verify(connection());
    REQUIRE_OK(verified);
    ASSERT_EQ(verified->faults.size(), 2U);
    const Fault& day = verified->faults.front();
    EXPECT_EQ(day.kind, FaultKind::SignedTextDiffers);
    EXPECT_EQ(day.column, u"effective_on"_s);
    EXPECT_EQ(day.signedValue, u"2021-07-01"_s);
    EXPECT_EQ(day.value, u"2021-08-01"_s);
    const Fault& words = verified->faults.back();
    EXPECT_EQ(words.place, u"連携協約の一部を変更する連携協約 2行目"_s);
    EXPECT_EQ(words.column, u"wording"_s);
    EXPECT_EQ(words.value, u"第1条中「A」を「C」に改める。"_s);
    EXPECT_EQ(words.revision, 2);
}

TEST_F(ConclusionTest, ChangedCopyIsToldByItsDigest)
{
    REQUIRE_OK(concludeAmendment(registry(), usual()));
    harm(u"UPDATE amendment_agreement SET canonical = replace(canonical, 'B', 'C'), "
         "wording = replace(wording, 'B', 'C')"_s);
    const auto verified = verify(connection());
    REQUIRE_OK(verified);
    ASSERT_EQ(verified->faults.size(), 1U);
    EXPECT_EQ(verified->faults.front().kind, FaultKind::DigestWrong);
}

} // namespace tests
