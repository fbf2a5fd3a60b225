// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/store/signature.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class VerificationTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_signed = addDraft(m_pair.agreement);
        REQUIRE_OK(registerSignature(registry(), m_signed));
        addDraft(m_pair.agreement);
    }
    std::vector<Fault> faults()
    {
        auto verified = verify(connection());
        EXPECT_TRUE(verified.isOk()) << verified.error().detail.toStdString();
        return verified ? verified->faults : std::vector<Fault>();
    }

    Pair m_pair;
    RevisionId m_signed;
};

TEST_F(VerificationTest, SoundFileHasNoFault)
{
    auto verified = verify(connection());
    REQUIRE_OK(verified);
    EXPECT_TRUE(verified->faults.empty());
    EXPECT_EQ(verified->revisions, 2);
    EXPECT_EQ(verified->signedRevisions, 1);
    EXPECT_EQ(verified->historySteps, 4);
}

TEST_F(VerificationTest, ChangedProvisionOfASignedRevisionIsNamed)
{
    harm(u"UPDATE provision SET text = '別の文' WHERE revision_id = %1 AND text = '号の二'"_s.arg(m_signed.value));
    const auto found = faults();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].kind, FaultKind::SignedTextDiffers);
    EXPECT_EQ(found[0].agreement, u"札幌市と小樽市の連携協約"_s);
    EXPECT_EQ(found[0].revision, 1);
    EXPECT_EQ(found[0].place, u"第2条第2号"_s);
    EXPECT_EQ(found[0].column, u"text"_s);
    EXPECT_EQ(found[0].signedValue, u"号の二"_s);
    EXPECT_EQ(found[0].value, u"別の文"_s);
    EXPECT_EQ(found[1].kind, FaultKind::DerivedDiffers);
    EXPECT_EQ(found[1].place, u"第2条第2号"_s);
}

TEST_F(VerificationTest, ChangedFactRemovedAndMovedProvisionsAreTold)
{
    harm(u"UPDATE revision SET signed_on = '2019-03-30' WHERE id = %1"_s.arg(m_signed.value));
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults().front().column, u"signed_on"_s);
    harm(u"UPDATE provision SET position = 1 WHERE revision_id = %1 AND kind = 'closingClause'"_s.arg(m_signed.value));
    ASSERT_EQ(faults().size(), 2U);
    EXPECT_EQ(faults().back().place, u"締結文"_s) << "the one that moved, not those that it passed";
    EXPECT_EQ(faults().back().column, u"position"_s);
    harm(u"DELETE FROM provision WHERE revision_id = %1 AND kind = 'closingClause'; DELETE FROM derived_provision_text "
         "WHERE provision_id NOT IN (SELECT id FROM provision)"_s.arg(m_signed.value));
    ASSERT_EQ(faults().size(), 2U);
    EXPECT_EQ(faults().back().place, u"締結文"_s);
    EXPECT_EQ(faults().back().signedValue, u"本書2通を作成する。"_s);
}

TEST_F(VerificationTest, WrongDigestAndMissingCopyAreTold)
{
    harm(u"UPDATE revision SET digest = '%1' WHERE id = %2"_s.arg(QString(64, u'0')).arg(m_signed.value));
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults().front().kind, FaultKind::DigestWrong);
    harm(u"DELETE FROM signed_text"_s);
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults().front().kind, FaultKind::SignedTextMissing);
}

TEST_F(VerificationTest, TextAndCopyChangedTogetherAreCaughtByTheDigest)
{
    harm(
        u"UPDATE provision SET text = 'x' WHERE revision_id = %1 AND text = '号の二'; UPDATE signed_text SET canonical "
        "= replace(canonical, '号の二', 'x'); UPDATE derived_provision_text SET folded = char(10) || 'x' WHERE "
        "provision_id IN (SELECT id FROM provision WHERE text = 'x')"_s.arg(m_signed.value));
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults().front().kind, FaultKind::DigestWrong);
}

TEST_F(VerificationTest, BrokenReferencesTreesHistoryAndDerivedRowsAreTold)
{
    harm(u"UPDATE statistic SET id = id; UPDATE agreement SET area_id = 99"_s);
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults().front().kind, FaultKind::Reference);
    harm(u"UPDATE agreement SET area_id = 1; UPDATE change_log SET changeset = x'00' WHERE id = 2"_s);
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults().front().kind, FaultKind::HistoryUnreadable);
    harm(u"UPDATE change_log SET changeset = NULL; INSERT INTO derived_provision_text VALUES (99999, 'x')"_s);
    ASSERT_EQ(faults().size(), 1U);
    EXPECT_EQ(faults().front().kind, FaultKind::DerivedDiffers);
    harm(u"DELETE FROM derived_provision_text WHERE provision_id = 99999; UPDATE provision SET parent_id = id WHERE "
         u"kind "
         "= 'title'"_s);
    ASSERT_EQ(faults().size(), 2U);
    EXPECT_EQ(faults().front().kind, FaultKind::TextUnreadable);
}

} // namespace tests
