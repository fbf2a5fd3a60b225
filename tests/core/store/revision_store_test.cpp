// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_store.h"

#include "core/model/grammar.h"
#include "core/store/agreement_store.h"
#include "core/store/provision_store.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class RevisionStoreTest : public StoreFixture
{
protected:
    RevisionStore store() { return RevisionStore(connection()); }
    Result<void> sign(RevisionId id)
    {
        return registry().edit(u"締結の登録"_s, [&] { return store().registerSignature(id); });
    }
    RevisionId addDated(AgreementId agreement, std::optional<QDate> signedOn, std::optional<QDate> effectiveOn)
    {
        model::Revision revision;
        revision.agreement = agreement;
        revision.text = smallText(u"札幌市"_s, u"小樽市"_s);
        revision.text.signedOn = signedOn;
        revision.text.effectiveOn = effectiveOn;
        auto added = registry().edit(u"取込"_s, [&]() -> Result<RevisionId> {
            auto id = store().addDraft(revision);
            if (!id)
                return id;
            if (auto done = store().registerSignature(*id); !done)
                return done.error();
            return id;
        });
        EXPECT_TRUE(added.isOk());
        return added ? *added : RevisionId();
    }
};

TEST_F(RevisionStoreTest, TextComesBackAsItWentIn)
{
    const Pair pair = addPair();
    model::Revision revision;
    revision.agreement = pair.agreement;
    revision.sourceFileName = u"otaru.txt"_s;
    revision.note = u"備考"_s;
    revision.text = smallText(u"札幌市"_s, u"小樽市"_s);
    auto id = registry().edit(u"案を追加"_s, [&] { return store().addDraft(revision); });
    REQUIRE_OK(id);
    auto read = store().revision(*id);
    REQUIRE_OK(read);
    ASSERT_TRUE(read->has_value());
    EXPECT_TRUE((*read)->text == revision.text);
    EXPECT_EQ((*read)->number, 1);
    EXPECT_EQ((*read)->state, model::RevisionState::Draft);
    EXPECT_EQ((*read)->sourceFileName, u"otaru.txt"_s);
    EXPECT_EQ((*read)->note, u"備考"_s);
    EXPECT_FALSE(store().revision(RevisionId{99})->has_value());
}

TEST_F(RevisionStoreTest, TreeAgainstTheGrammarIsRefused)
{
    const Pair pair = addPair();
    model::Revision revision;
    revision.agreement = pair.agreement;
    revision.text = smallText(u"札幌市"_s, u"小樽市"_s);
    revision.text.root.children.front().children.push_back(model::makeProvision(model::ProvisionKind::RoleTable));
    const QString before = dump();
    EXPECT_FAILS(registry().edit(u"案"_s, [&] { return store().addDraft(revision); }), ErrorCode::GrammarViolated);
    EXPECT_EQ(dump(), before);
}

TEST_F(RevisionStoreTest, ChangeDraftTouchesOnlyWhatDiffers)
{
    const Pair pair = addPair();
    const RevisionId id = addDraft(pair.agreement);
    model::Revision revision = **store().revision(id);
    auto articles = revision.text.root.children;
    revision.text.root.children[2].caption = u"（趣旨）"_s;
    revision.text.root.children[3].children[0].children.pop_back();
    revision.text.root.children.insert(revision.text.root.children.begin() + 3, [] {
        model::Provision article = model::makeProvision(model::ProvisionKind::Article);
        article.children.push_back(model::makeProvision(model::ProvisionKind::Paragraph, u"新しい条。"_s));
        return article;
    }());
    ChangeSummary summary;
    QObject::connect(&registry(), &Registry::changed, &registry(), [&](const ChangeSummary& s) { summary = s; });
    REQUIRE_OK(registry().edit(u"条を追加"_s, [&] { return store().changeDraft(revision); }));
    EXPECT_TRUE((*store().revision(id))->text == revision.text);
    const TableChange* rows = summary.table(u"provision");
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(rows->inserted.size(), 2U);
    EXPECT_EQ(rows->updated.size(), 1U);
    EXPECT_EQ(rows->deleted.size(), 1U);
    EXPECT_EQ(summary.table(u"revision"), nullptr);
    EXPECT_EQ(summary.table(u"revision_party"), nullptr);
}

TEST_F(RevisionStoreTest, SignedRevisionIsFrozen)
{
    const Pair pair = addPair();
    const RevisionId id = addDraft(pair.agreement);
    REQUIRE_OK(sign(id));
    const QString before = dump();
    const model::Revision revision = **store().revision(id);
    const ProvisionPlace place{id, revision.text.root.children.front().lineage};
    ProvisionStore provisions(connection());
    const auto refuse = [&](const auto& work) {
        EXPECT_FAILS(registry().edit(u"x"_s, work), ErrorCode::RevisionFrozen);
    };
    refuse([&] { return store().changeDraft(revision); });
    refuse([&] { return store().remove(id); });
    refuse([&] { return store().registerSignature(id); });
    refuse([&] { return AgreementStore(connection()).remove(pair.agreement); });
    refuse([&] { return provisions.changeText(place, u"x"_s); });
    refuse([&] { return provisions.changeCaption(place, u"x"_s); });
    refuse([&] { return provisions.changeNumber(place, {}); });
    refuse([&] { return provisions.remove(place); });
    refuse([&] { return provisions.move(place, revision.text.root.lineage, 3); });
    refuse([&] {
        return provisions.insert({id, revision.text.root.lineage}, 0, model::makeProvision(model::ProvisionKind::Text));
    });
    auto refused = registry().edit(u"x"_s, [&] { return store().remove(id); });
    EXPECT_EQ(refused.error().args, QStringList{u"札幌市と小樽市の連携協約"_s});
    EXPECT_EQ(dump(), before);
}

TEST_F(RevisionStoreTest, TheFileItselfRefusesToChangeWhatIsSigned)
{
    const Pair pair = addPair();
    const RevisionId id = addDraft(pair.agreement);
    const RevisionId draft = addDraft(pair.agreement);
    REQUIRE_OK(sign(id));
    const QString before = dump();
    const QStringList statements{
        u"UPDATE provision SET text = 'x' WHERE revision_id = %1"_s,
        u"UPDATE provision SET revision_id = %1 WHERE revision_id = %2"_s,
        u"UPDATE provision SET revision_id = %2 WHERE revision_id = %1"_s,
        u"DELETE FROM provision WHERE revision_id = %1"_s,
        u"INSERT INTO provision SELECT 9999, %1, NULL, 1, '00000000000000000000000000000000', 'text', 'none', '', '', "
        "'', '', '', ''"_s,
        u"UPDATE revision_party SET name = 'x' WHERE revision_id = %1"_s,
        u"DELETE FROM revision_party WHERE revision_id = %1"_s,
        u"INSERT INTO revision_party VALUES (9999, %1, 9, '', '')"_s,
        u"UPDATE revision SET state = 'draft', digest = '' WHERE id = %1"_s,
        u"UPDATE revision SET signed_on = '2020-01-01' WHERE id = %1"_s,
        u"UPDATE revision SET state = 'superseded', number = 9 WHERE id = %1"_s,
        u"UPDATE revision SET id = 77 WHERE id = %1"_s,
        u"DELETE FROM revision WHERE id = %1"_s,
        u"INSERT OR REPLACE INTO revision SELECT * FROM revision WHERE id = %1"_s,
        u"INSERT INTO revision SELECT 9999, agreement_id, 88, state, ended_on, kind, signed_on, signed_on_as_written, "
        "effective_on, copies, source_file_name, note, digest FROM revision WHERE id = %1"_s,
    };
    for (const QString& sql : statements) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        const QString filled =
            QString(sql).replace(u"%1"_s, QString::number(id.value)).replace(u"%2"_s, QString::number(draft.value));
        EXPECT_FAILS(connection().execute(filled), ErrorCode::RevisionFrozen) << filled.toStdString();
    }
    EXPECT_EQ(dump(), before);
}

TEST_F(RevisionStoreTest, ImportOfASignedTextCanBeUndoneAndRedone)
{
    const Pair pair = addPair();
    const QString before = dump();
    addDated(pair.agreement, QDate(2019, 3, 29), QDate(2019, 4, 1));
    const QString after = dump();
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), after);
    EXPECT_FALSE(connection().isHistoryApplying());
}

TEST_F(RevisionStoreTest, SignatureByMistakeCanBeTakenBackAndIsLogged)
{
    const Pair pair = addPair();
    const RevisionId id = addDraft(pair.agreement);
    REQUIRE_OK(sign(id));
    REQUIRE_OK(registry().undo());
    EXPECT_EQ((*store().revision(id))->state, model::RevisionState::Draft);
    EXPECT_EQ(registry().history().entries()->back().kind, LogKind::Undo);
    EXPECT_EQ(registry().history().entries()->back().label, u"締結の登録"_s);
}

TEST_F(RevisionStoreTest, SupersedingAndAbolishing)
{
    const Pair pair = addPair();
    const RevisionId first = addDated(pair.agreement, QDate(2019, 3, 29), QDate(2019, 4, 1));
    const RevisionId second = addDated(pair.agreement, QDate(2021, 6, 25), std::nullopt);
    REQUIRE_OK(registry().edit(u"旧にする"_s, [&] { return store().supersede(first); }));
    EXPECT_FAILS(registry().edit(u"旧にする"_s, [&] { return store().supersede(first); }), ErrorCode::StoreFailed);
    REQUIRE_OK(registry().edit(u"廃止"_s, [&] { return store().abolish(second, QDate(2024, 4, 1)); }));
    const auto list = store().ofAgreement(pair.agreement);
    REQUIRE_OK(list);
    ASSERT_EQ(list->size(), 2U);
    EXPECT_EQ((*list)[0].state, model::RevisionState::Superseded);
    EXPECT_EQ((*list)[1].state, model::RevisionState::Abolished);
    EXPECT_EQ((*list)[1].endedOn, QDate(2024, 4, 1));
    EXPECT_EQ((*list)[1].number, 2);
}

TEST_F(RevisionStoreTest, TextInForceIsAskedForADay)
{
    const Pair pair = addPair();
    EXPECT_FAILS(store().newest(pair.agreement), ErrorCode::NoTextInForce);
    const RevisionId first = addDated(pair.agreement, QDate(2019, 3, 29), QDate(2019, 4, 1));
    const RevisionId second = addDated(pair.agreement, QDate(2021, 6, 25), std::nullopt);
    const RevisionId draft = addDraft(pair.agreement);
    const auto onDay = [&](QDate day) {
        auto found = store().textInForce(pair.agreement, day);
        return found ? found->id : RevisionId();
    };
    EXPECT_EQ(onDay(QDate(2019, 3, 31)), RevisionId());
    EXPECT_EQ(onDay(QDate(2019, 4, 1)), first);
    EXPECT_EQ(onDay(QDate(2021, 6, 24)), first);
    EXPECT_EQ(onDay(QDate(2021, 6, 25)), second) << "signed, and no day of entry into force named";
    EXPECT_EQ(onDay(QDate(2030, 1, 1)), second);
    EXPECT_EQ(store().newest(pair.agreement)->id, draft);

    REQUIRE_OK(registry().edit(u"旧にする"_s, [&] { return store().supersede(first); }));
    EXPECT_EQ(onDay(QDate(2020, 1, 1)), first) << "it was in force on that day";
    REQUIRE_OK(registry().edit(u"廃止"_s, [&] { return store().abolish(second, QDate(2024, 4, 1)); }));
    EXPECT_EQ(onDay(QDate(2024, 3, 31)), second);
    EXPECT_EQ(onDay(QDate(2024, 4, 1)), RevisionId()) << "abolished, and the older text does not come back";

    auto none = store().textInForce(pair.agreement, QDate(2019, 1, 1));
    EXPECT_FAILS(none, ErrorCode::NoTextInForce);
    EXPECT_EQ(none.error().args, (QStringList{u"札幌市と小樽市の連携協約"_s, u"2019-01-01"_s}));
}

TEST_F(RevisionStoreTest, RowsThatMakeNoTreeAreRefused)
{
    const Pair pair = addPair();
    const RevisionId id = addDraft(pair.agreement);
    const QStringList damages{
        u"UPDATE provision SET parent_id = NULL WHERE kind = 'title'"_s,
        u"UPDATE provision SET parent_id = id WHERE kind = 'preamble'"_s,
        u"UPDATE provision SET number_values = '1,x' WHERE kind = 'article'"_s,
        u"UPDATE provision SET lineage = 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' WHERE kind = 'title'"_s,
        u"DELETE FROM provision"_s,
    };
    for (const QString& sql : damages) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        REQUIRE_OK(connection().execute(sql));
        EXPECT_FAILS(store().revision(id), ErrorCode::StoreFailed) << sql.toStdString();
    }
    REQUIRE_OK(store().revision(id));
}

} // namespace tests
