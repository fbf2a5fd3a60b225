// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/agreement_store.h"
#include "core/store/changeset.h"
#include "core/store/municipality_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

using HistoryTest = StoreFixture;

TEST_F(HistoryTest, UndoAndRedoLeadBackAndForth)
{
    const QString empty = dump();
    const Pair pair = addPair();
    const QString withPair = dump();
    addDraft(pair.agreement);
    const QString withDraft = dump();

    EXPECT_EQ(*registry().history().undoLabel(), u"案を追加"_s);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), withPair);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), empty);
    EXPECT_FAILS(registry().undo(), ErrorCode::NothingToUndo);
    EXPECT_EQ(*registry().history().redoLabel(), u"組を追加"_s);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), withPair);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), withDraft);
    EXPECT_FAILS(registry().redo(), ErrorCode::NothingToRedo);
}

TEST_F(HistoryTest, UndoAnnouncesTheRows)
{
    const Pair pair = addPair();
    std::vector<ChangeSummary> changes;
    QObject::connect(&registry(), &Registry::changed, &registry(),
                     [&](const ChangeSummary& summary) { changes.push_back(summary); });
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().redo());
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].table(u"agreement")->deleted, std::vector<qint64>{pair.agreement.value});
    EXPECT_EQ(changes[1].table(u"agreement")->inserted, std::vector<qint64>{pair.agreement.value});
}

TEST_F(HistoryTest, SurvivesSavingAndReopening)
{
    const QString empty = dump();
    const Pair pair = addPair();
    const QString withPair = dump();
    addDraft(pair.agreement);
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().save());
    reopen();
    EXPECT_TRUE(registry().history().canRedo());
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), empty);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), withPair);
}

TEST_F(HistoryTest, NewEditAfterUndoCutsWhatWasUndone)
{
    const Pair pair = addPair();
    addDraft(pair.agreement);
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(
        registry().edit(u"別の編集"_s, [&] { return MunicipalityStore(connection()).add(municipality(u"千歳市"_s)); }));
    EXPECT_FALSE(registry().history().canRedo());
    const QString now = dump();
    REQUIRE_OK(registry().save());
    reopen();
    EXPECT_FALSE(registry().history().canRedo());
    EXPECT_EQ(dump(), now);
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().undo());
    EXPECT_TRUE(dump().isEmpty());
}

TEST_F(HistoryTest, EveryStepIsLoggedAndNothingIsEverDeleted)
{
    addPair();
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().redo());
    auto entries = registry().history().entries();
    REQUIRE_OK(entries);
    ASSERT_EQ(entries->size(), 3U);
    EXPECT_EQ((*entries)[0].kind, LogKind::Edit);
    EXPECT_EQ((*entries)[1].kind, LogKind::Undo);
    EXPECT_EQ((*entries)[1].target, (*entries)[0].id);
    EXPECT_EQ((*entries)[2].kind, LogKind::Redo);
    EXPECT_EQ((*entries)[2].label, u"組を追加"_s);

    WriteScope scope(connection());
    REQUIRE_OK(scope.begin());
    EXPECT_FALSE(connection().execute(u"DELETE FROM change_log"_s).isOk());
    EXPECT_FALSE(connection().execute(u"UPDATE change_log SET label = 'x'"_s).isOk());
    EXPECT_TRUE(connection().execute(u"UPDATE change_log SET changeset = NULL WHERE id = 1"_s).isOk());
}

TEST_F(HistoryTest, StepWhoseChangesetWasLetGoIsOutOfReach)
{
    addPair();
    {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        REQUIRE_OK(connection().execute(u"UPDATE change_log SET changeset = NULL"_s));
        REQUIRE_OK(scope.commit());
    }
    EXPECT_FAILS(registry().undo(), ErrorCode::HistoryLetGo);
    REQUIRE_OK(registry().save());
    reopen();
    EXPECT_FALSE(registry().history().canUndo());
    auto refused = registry().undo();
    EXPECT_FAILS(refused, ErrorCode::HistoryLetGo);
    EXPECT_EQ(refused.error().args, QStringList{u"組を追加"_s});
    EXPECT_EQ(registry().history().entries()->size(), 1U) << "it stays in the record";
}

TEST_F(HistoryTest, ConflictIsToldAndChangesNothing)
{
    const Pair pair = addPair();
    {
        // Behind the back of History, as only a fault could.
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        REQUIRE_OK(connection().execute(u"UPDATE agreement SET title = 'x'"_s));
        REQUIRE_OK(scope.commit());
    }
    const QString before = dump();
    EXPECT_FAILS(registry().undo(), ErrorCode::UndoConflict);
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(registry().history().canUndo());
    EXPECT_TRUE(AgreementStore(connection()).agreement(pair.agreement)->has_value());
}

TEST_F(HistoryTest, ChangesetOfARebuiltTableIsNotTakenForSuccess)
{
    addPair();
    {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        // What a migration that reorders a table does: SQLite then applies the old changeset "successfully" to nothing.
        REQUIRE_OK(connection().execute(u"PRAGMA defer_foreign_keys = ON"_s));
        REQUIRE_OK(connection().execute(u"ALTER TABLE agreement DROP COLUMN title"_s));
        REQUIRE_OK(scope.commit());
    }
    EXPECT_FAILS(registry().undo(), ErrorCode::UndoConflict);
}

TEST_F(HistoryTest, UndoOfTypingRestoresTheText)
{
    const Pair pair = addPair();
    const RevisionId revision = addDraft(pair.agreement);
    auto whole = RevisionStore(connection()).revision(revision);
    REQUIRE_OK(whole);
    const model::Provision* paragraph = allOfKind((*whole)->text.root, model::ProvisionKind::Paragraph).front();
    const ProvisionPlace place{revision, paragraph->lineage};
    EditPlace field;
    field.table = u"provision"_s;
    field.cursorBefore = 3;
    field.cursorAfter = 5;
    REQUIRE_OK(registry().edit(
        u"条文を変更"_s, [&] { return ProvisionStore(connection()).changeText(place, u"変えた文。"_s); }, field));
    auto changed = RevisionStore(connection()).revision(revision);
    EXPECT_EQ(allOfKind((*changed)->text.root, model::ProvisionKind::Paragraph).front()->text, u"変えた文。"_s);
    REQUIRE_OK(registry().undo());
    auto restored = RevisionStore(connection()).revision(revision);
    EXPECT_TRUE(*restored == *whole);
}

TEST_F(HistoryTest, BytesThatAreNoChangesetAreRefused)
{
    EXPECT_FAILS(summarise(QByteArray("garbage that is long enough")), ErrorCode::StoreFailed);
    EXPECT_FAILS(inverted(QByteArray("T\x05garbage", 9)), ErrorCode::StoreFailed);
}

/// SQLite tells what goes wrong behind a commit (the checkpoint lacks memory) as if the commit had failed.
TEST_F(HistoryTest, AnErrorBehindTheCommitDoesNotHideTheEdit)
{
    const auto failing = [](void*, sqlite3*, const char*, int) { return SQLITE_NOMEM; };
    sqlite3_wal_hook(connection().handle(), failing, nullptr);
    const auto added = registry().edit(u"千歳市を追加"_s,
                                       [&] { return MunicipalityStore(connection()).add(municipality(u"千歳市"_s)); });
    EXPECT_TRUE(added.isOk());
    EXPECT_EQ(MunicipalityStore(connection()).all()->size(), 1U);
    EXPECT_EQ(registry().history().newestLogId(), 1);
    EXPECT_TRUE(registry().hasUnsavedEdits());
    EXPECT_TRUE(registry().undo().isOk());
    EXPECT_TRUE(MunicipalityStore(connection()).all()->empty());
    EXPECT_TRUE(registry().history().canRedo());
}

TEST_F(HistoryTest, AFailureOfTheCommitItselfLeavesNoTrace)
{
    const auto failing = [](void*) { return 1; };
    sqlite3_commit_hook(connection().handle(), failing, nullptr);
    const auto added = registry().edit(u"千歳市を追加"_s,
                                       [&] { return MunicipalityStore(connection()).add(municipality(u"千歳市"_s)); });
    EXPECT_FALSE(added.isOk());
    EXPECT_TRUE(MunicipalityStore(connection()).all()->empty());
    EXPECT_FALSE(registry().hasUnsavedEdits());
    sqlite3_commit_hook(connection().handle(), nullptr, nullptr);
}

} // namespace tests
