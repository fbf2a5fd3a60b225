// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_store.h"

#include "core/store/agreement_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace core;
using namespace core::store;
using namespace Qt::StringLiterals;

namespace {

class Search : public tests::StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_pair = addPair();
        m_revision = addDraft(m_pair.agreement);
    }

    [[nodiscard]] SearchResult search(const QString& words, int limit = SearchStore::kUsualLimit)
    {
        const auto found = SearchStore(connection()).search(words, limit);
        EXPECT_TRUE(found.isOk());
        return found ? *found : SearchResult();
    }
    /// Writes words into the first 項 of 第1条.
    void write(const QString& text)
    {
        const auto revision = RevisionStore(connection()).revision(m_revision);
        const auto paragraph = model::allOfKind((*revision)->text.root, model::ProvisionKind::Paragraph).front();
        const auto changed = registry().edit(u"変更"_s, [&] {
            return ProvisionStore(connection()).changeText({m_revision, paragraph->lineage}, text);
        });
        ASSERT_TRUE(changed.isOk());
    }
    [[nodiscard]] QStringList marked(const QString& words)
    {
        QStringList parts;
        for (const SearchHit& hit : search(words).hits) {
            for (const TextRange& range : hit.captionRanges)
                parts.append(hit.caption.mid(range.start, range.length));
            for (const TextRange& range : hit.textRanges)
                parts.append(hit.text.mid(range.start, range.length));
        }
        return parts;
    }

    tests::Pair m_pair;
    RevisionId m_revision;
};

TEST_F(Search, TellsWhereTheWordsStand)
{
    const SearchResult found = search(u"号の二"_s);
    ASSERT_EQ(found.total, 1);
    const SearchHit& hit = found.hits.front();
    EXPECT_EQ(hit.agreement, m_pair.agreement);
    EXPECT_EQ(hit.agreementTitle, u"札幌市と小樽市の連携協約"_s);
    EXPECT_EQ(hit.memberName, u"小樽市"_s);
    EXPECT_EQ(hit.revision, m_revision);
    EXPECT_EQ(hit.revisionNumber, 1);
    EXPECT_EQ(hit.state, model::RevisionState::Draft);
    EXPECT_EQ(hit.place, u"第2条第2号"_s);
    EXPECT_EQ(hit.textRanges, (std::vector<TextRange>{{0, 3}}));
}

TEST_F(Search, NamesTheCellsOfARoleTable)
{
    const auto revision = RevisionStore(connection()).revision(m_revision);
    const auto roles = model::allOfKind((*revision)->text.root, model::ProvisionKind::Role);
    const auto changed = registry().edit(u"変更"_s, [&] {
        return ProvisionStore(connection()).changeText({m_revision, roles.back()->lineage}, u"水素の利用"_s);
    });
    ASSERT_TRUE(changed.isOk());
    const SearchResult found = search(u"水素"_s);
    ASSERT_EQ(found.total, 1);
    EXPECT_TRUE(found.hits.front().place.startsWith(u"別表")) << found.hits.front().place.toStdString();
    EXPECT_TRUE(found.hits.front().place.endsWith(u"の役割")) << found.hits.front().place.toStdString();
}

TEST_F(Search, TakesOneCharacterAndFoldsWidthKanaAndCase)
{
    write(u"ｶﾞｲﾄﾞＩＣＴと（株）㈱の『まち』づくり"_s);
    EXPECT_EQ(marked(u"ガイド"_s), QStringList{u"ｶﾞｲﾄﾞ"_s});
    EXPECT_EQ(marked(u"がいど"_s), QStringList{u"ｶﾞｲﾄﾞ"_s});
    EXPECT_EQ(marked(u"ict"_s), QStringList{u"ＩＣＴ"_s});
    EXPECT_EQ(marked(u"(株)"_s), QStringList{u"（株）㈱"_s});
    EXPECT_EQ(marked(u"マチ"_s), QStringList{u"まち"_s});
    EXPECT_EQ(marked(u"『"_s), QStringList{u"『"_s});
    EXPECT_EQ(search(u"水素"_s).total, 0);
}

TEST_F(Search, LooksPastTheSpacesAndLineEndsOfTheText)
{
    write(u"連　携\nする"_s);
    EXPECT_EQ(marked(u"連携する"_s), QStringList{u"連　携\nする"_s});
}

TEST_F(Search, WantsAllWordsInOneProvision)
{
    write(u"救急医療と観光、図書館、防災、除雪及び水道"_s);
    EXPECT_EQ(marked(u"観光　救急"_s), (QStringList{u"救急"_s, u"観光"_s}));
    EXPECT_EQ(search(u"観光 号の一"_s).total, 0);
    EXPECT_EQ(search(u"救急 観光 図書館 防災 除雪 水道"_s).total, 1);
    EXPECT_EQ(search(u"救急 観光 図書館 防災 除雪 水素"_s).total, 0);
}

TEST_F(Search, KnowsNoWildcardsAndNoSql)
{
    write(u"100%の_達成"_s);
    EXPECT_EQ(marked(u"%"_s), QStringList{u"%"_s});
    EXPECT_EQ(marked(u"_"_s), QStringList{u"_"_s});
    for (const QString& odd : {u"'"_s, u"\" OR 1=1 --"_s, u"*"_s, u"\\"_s, QString(u'\0')})
        EXPECT_EQ(search(odd).total, 0) << odd.toStdString();
    for (const QString& empty : {QString(), u"  　\n"_s})
        EXPECT_EQ(search(empty).total, 0);
    EXPECT_EQ(search(QString(100'000, u'あ')).total, 0);
}

TEST_F(Search, KeepsVariantsAndSurrogatesWhole)
{
    const QString variant = u"辻"_s + QString::fromUcs4(U"\U000E0101", 1);
    const QString rare = QString::fromUcs4(U"\U00020BB7", 1);
    write(variant + u"と"_s + rare + u"野"_s);
    EXPECT_EQ(marked(u"辻"_s), QStringList{variant});
    EXPECT_EQ(marked(rare), QStringList{rare});
}

TEST_F(Search, CountsBeyondTheLimitAndKeepsTheOrder)
{
    const SearchResult all = search(u"市"_s);
    ASSERT_GT(all.total, 3);
    EXPECT_EQ(all.hits.size(), static_cast<size_t>(all.total));
    EXPECT_EQ(all.hits.front().place, u"題名"_s);
    const SearchResult some = search(u"市"_s, 2);
    EXPECT_EQ(some.total, all.total);
    EXPECT_EQ(some.hits.size(), 2u);
    EXPECT_TRUE(search(u"市"_s, 0).hits.empty());
    EXPECT_TRUE(search(u"市"_s, -1).hits.empty());
}

TEST_F(Search, FollowsEditsUndoAndOtherRevisions)
{
    write(u"水素の利用"_s);
    EXPECT_EQ(search(u"水素"_s).total, 1);
    ASSERT_TRUE(registry().undo().isOk());
    EXPECT_EQ(search(u"水素"_s).total, 0);
    (void)addDraft(m_pair.agreement);
    const SearchResult found = search(u"号の一"_s);
    ASSERT_EQ(found.total, 2);
    EXPECT_EQ(found.hits[0].revisionNumber, 1);
    EXPECT_EQ(found.hits[1].revisionNumber, 2);
}

TEST_F(Search, LeavesOutWhatIsNotCurrentWhenAsked)
{
    REQUIRE_OK(registry().edit(u"締結"_s, [&] { return RevisionStore(connection()).registerSignature(m_revision); }));
    const auto current = [&] { return SearchStore(connection()).search(u"号の二"_s, 10, SearchScope::Current)->total; };
    EXPECT_EQ(current(), 1);
    REQUIRE_OK(
        registry().edit(u"廃止"_s, [&] { return RevisionStore(connection()).abolish(m_revision, QDate(2030, 1, 1)); }));
    EXPECT_EQ(current(), 0);
    EXPECT_EQ(search(u"号の二"_s).total, 1);
    EXPECT_EQ(searchFile(connection().path(), u"号の二"_s, SearchScope::All)->total, 1);
}

} // namespace
