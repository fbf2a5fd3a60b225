// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/provision_store.h"

#include "core/base/width_folding.h"
#include "core/model/numbering.h"
#include "core/store/derived_text.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using model::Provision;
using model::ProvisionKind;

namespace tests {

class ProvisionStoreTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        m_revision = addDraft(addPair().agreement);
        QObject::connect(&registry(), &Registry::changed, &registry(),
                         [this](const ChangeSummary& summary) { m_summary = summary; });
    }
    [[nodiscard]] Provision root() { return (*RevisionStore(connection()).revision(m_revision))->text.root; }
    [[nodiscard]] ProvisionPlace at(const LineageId& lineage) const { return {m_revision, lineage}; }
    ProvisionStore store() { return ProvisionStore(connection()); }
    /// The text must be as expected, back as it was, and as expected again.
    template <typename Work>
    void expectTree(const Provision& expected, const Work& work)
    {
        const Provision before = root();
        const auto outcome = registry().edit(u"編集"_s, work);
        ASSERT_TRUE(outcome.isOk()) << outcome.error().detail.toStdString();
        EXPECT_TRUE(root() == expected);
        EXPECT_TRUE(registry().undo().isOk());
        EXPECT_TRUE(root() == before);
        EXPECT_TRUE(registry().redo().isOk());
        EXPECT_TRUE(root() == expected);
    }
    [[nodiscard]] size_t rowsTouched() const
    {
        const TableChange* rows = m_summary.table(u"provision");
        return rows == nullptr ? 0 : rows->inserted.size() + rows->updated.size() + rows->deleted.size();
    }

    RevisionId m_revision;
    ChangeSummary m_summary;
};

TEST_F(ProvisionStoreTest, TextCaptionAndNumber)
{
    Provision expected = root();
    Provision& article = expected.children[2];
    article.caption = u"（趣旨）"_s;
    expectTree(expected, [&] { return store().changeCaption(at(article.lineage), u"（趣旨）"_s); });
    EXPECT_EQ(rowsTouched(), 1U);
    article.children[0].text = u"改めた文。\n二行目。"_s;
    expectTree(expected, [&] { return store().changeText(at(article.children[0].lineage), article.children[0].text); });
    article.number = model::makeNumber(NumberStyle::Article, {1, 2});
    expectTree(expected, [&] { return store().changeNumber(at(article.lineage), article.number); });
    EXPECT_EQ(rowsTouched(), 1U);
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return store().changeText(at(LineageId::create()), u"x"_s); }),
                 ErrorCode::StoreFailed);
}

TEST_F(ProvisionStoreTest, InsertTouchesOnlyTheNewRows)
{
    Provision article = model::makeProvision(ProvisionKind::Article);
    article.number = model::makeNumber(NumberStyle::Article, {1, 2});
    article.children.push_back(model::makeProvision(ProvisionKind::Paragraph, u"間の条。"_s));
    Provision expected = root();
    expected.children.insert(expected.children.begin() + 3, article);
    expectTree(expected, [&] { return store().insert(at(expected.lineage), 3, article); });
    EXPECT_EQ(rowsTouched(), 2U);

    Provision misplaced = model::makeProvision(ProvisionKind::Signature);
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return store().insert(at(article.lineage), 0, misplaced); }),
                 ErrorCode::GrammarViolated);
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return store().insert(at(expected.lineage), 0, article); }),
                 ErrorCode::GrammarViolated)
        << "the same lineage twice";
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return store().insert(at(LineageId::create()), 0, misplaced); }),
                 ErrorCode::StoreFailed);
    EXPECT_TRUE(root() == expected);
}

TEST_F(ProvisionStoreTest, ManyInsertionsAtOnePlaceKeepTheOrder)
{
    Provision expected = root();
    for (int i = 0; i < 60; ++i) {
        const Provision article = [] {
            Provision node = model::makeProvision(ProvisionKind::Article);
            node.children.push_back(model::makeProvision(ProvisionKind::Paragraph, u"文。"_s));
            return node;
        }();
        expected.children.insert(expected.children.begin() + 3, article);
        REQUIRE_OK(registry().edit(u"条"_s, [&] { return store().insert(at(expected.lineage), 3, article); }));
        ASSERT_TRUE(root() == expected) << i;
    }
}

TEST_F(ProvisionStoreTest, MoveTouchesOneRow)
{
    Provision expected = root();
    std::swap(expected.children[2], expected.children[3]);
    expectTree(expected, [&] { return store().move(at(expected.children[2].lineage), expected.lineage, 2); });
    EXPECT_EQ(rowsTouched(), 1U);

    Provision item = expected.children[2].children[0].children[1];
    expected.children[2].children[0].children.pop_back();
    expected.children[3].children[0].children.push_back(item);
    const LineageId target = expected.children[3].children[0].lineage;
    expectTree(expected, [&] { return store().move(at(item.lineage), target, 99); });
    EXPECT_EQ(rowsTouched(), 1U);

    EXPECT_FAILS(registry().edit(u"x"_s,
                                 [&] {
                                     return store().move(at(expected.children[2].lineage),
                                                         expected.children[2].children[0].lineage, 0);
                                 }),
                 ErrorCode::StoreFailed)
        << "into itself";
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return store().move(at(expected.lineage), target, 0); }),
                 ErrorCode::StoreFailed)
        << "the root";
    EXPECT_TRUE(root() == expected);
}

TEST_F(ProvisionStoreTest, RemoveTakesTheSubtree)
{
    Provision expected = root();
    const LineageId article = expected.children[3].lineage;
    expected.children.erase(expected.children.begin() + 3);
    expectTree(expected, [&] { return store().remove(at(article)); });
    EXPECT_EQ(rowsTouched(), 4U);
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return store().remove(at(article)); }), ErrorCode::StoreFailed);
    const LineageId paragraph = expected.children[2].children[0].lineage;
    EXPECT_FAILS(registry().edit(u"x"_s, [&] { return store().remove(at(paragraph)); }), ErrorCode::GrammarViolated)
        << "an article needs a paragraph";
}

TEST_F(ProvisionStoreTest, RowsAndPlacesLeadToEachOther)
{
    const Provision tree = root();
    const ProvisionPlace place = at(tree.children[2].lineage);
    auto id = store().rowOf(place);
    REQUIRE_OK(id);
    ASSERT_TRUE(id->has_value());
    EXPECT_TRUE(**store().placeOf(**id) == place);
    Provision alone = tree.children[2];
    alone.children.clear();
    EXPECT_TRUE(**store().provision(**id) == alone);
    EXPECT_FALSE(store().placeOf(ProvisionId{9999})->has_value());
    EXPECT_FALSE(store().provision(ProvisionId{9999})->has_value());
    EXPECT_FALSE(store().rowOf(at(LineageId::create()))->has_value());
}

TEST_F(ProvisionStoreTest, SearchTextFollowsEditsUndoAndRedo)
{
    const auto folded = [&] {
        Statement all(connection(), u"SELECT provision_id || ':' || folded FROM derived_provision_text ORDER BY 1"_s);
        auto lines = readAll<QString>(all, [](const Statement& row) -> Result<QString> { return row.text(0); });
        EXPECT_TRUE(lines.isOk());
        return lines ? QStringList(lines->begin(), lines->end()) : QStringList();
    };
    const auto rebuilt = [&] {
        WriteScope scope(connection());
        EXPECT_TRUE(scope.begin().isOk());
        EXPECT_TRUE(rebuildDerivedText(connection()).isOk());
        return folded();
    };
    const Provision tree = root();
    EXPECT_EQ(folded(), rebuilt());
    REQUIRE_OK(registry().edit(
        u"文"_s, [&] { return store().changeText(at(tree.children[2].children[0].lineage), u"ＡＢＣ　カタカナ"_s); }));
    EXPECT_TRUE(folded().join(u' ').contains(foldForSearch(u"ABCカタカナ"_s)));
    EXPECT_EQ(folded(), rebuilt());
    REQUIRE_OK(registry().edit(u"削る"_s, [&] { return store().remove(at(tree.children[3].lineage)); }));
    EXPECT_EQ(folded(), rebuilt());
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().undo());
    EXPECT_FALSE(folded().join(u' ').contains(foldForSearch(u"ABCカタカナ"_s)));
    EXPECT_EQ(folded(), rebuilt());
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(folded(), rebuilt());
    EXPECT_FALSE(dump().contains(u"derived"_s));
}

} // namespace tests
