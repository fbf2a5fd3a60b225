// SPDX-License-Identifier: GPL-3.0-or-later
// Typing runs, the size of the history, and the places that undo and redo bring the user back to.
#include "core/store/history.h"

#include "core/store/municipality_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "core/store/save_job.h"
#include "core/store/statement.h"
#include "core/store/unsaved_work.h"
#include "tests/core/store/store_fixture.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class HistoryGrowthTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        StoreFixture::SetUp();
        const RevisionId revision = addDraft(addPair().agreement);
        auto whole = RevisionStore(connection()).revision(revision);
        REQUIRE_OK(whole);
        m_place = {revision, allOfKind((*whole)->text.root, model::ProvisionKind::Paragraph).front()->lineage};
        m_row = (*ProvisionStore(connection()).rowOf(m_place))->value;
        m_before = text();
        m_steps = steps();
    }

    QString text() { return (*ProvisionStore(connection()).provision(ProvisionId{m_row}))->text; }
    size_t steps() { return registry().history().entries()->size(); }
    EditPlace field(quint64 run, int before, int after)
    {
        EditPlace place;
        place.run = run;
        place.table = u"provision"_s;
        place.row = m_row;
        place.column = u"text"_s;
        place.cursorBefore = place.anchorBefore = before;
        place.cursorAfter = place.anchorAfter = after;
        return place;
    }
    Result<void> type(const QString& text, const EditPlace& place)
    {
        return registry().edit(
            u"条文を入力"_s, [&] { return ProvisionStore(connection()).changeText(m_place, text); }, place);
    }
    void reopenWith(const HistoryOptions& history)
    {
        REQUIRE_OK(registry().save());
        RegistryOptions other = options();
        other.history = history;
        reopen(other);
    }
    qint64 keptBytes() { return *connection().integerOf(u"SELECT sum(length(changeset)) FROM change_log"_s); }

    ProvisionPlace m_place;
    qint64 m_row = 0;
    QString m_before;
    size_t m_steps = 0;
};

TEST_F(HistoryGrowthTest, TypingRunIsOneStepWithItsFirstAndLastCursor)
{
    REQUIRE_OK(type(u"連"_s, field(1, 0, 1)));
    REQUIRE_OK(type(u"連携"_s, field(1, 1, 2)));
    REQUIRE_OK(type(u"連携する"_s, field(1, 2, 4)));
    EXPECT_EQ(steps(), m_steps + 1);
    auto undone = registry().undo();
    REQUIRE_OK(undone);
    EXPECT_EQ(text(), m_before);
    EXPECT_EQ(undone->label, u"条文を入力"_s);
    EXPECT_EQ(undone->place.table, u"provision"_s);
    EXPECT_EQ(undone->place.row, m_row);
    EXPECT_EQ(undone->place.column, u"text"_s);
    EXPECT_EQ(undone->place.cursorBefore, 0);
    EXPECT_EQ(undone->place.anchorBefore, 0);
    EXPECT_EQ(undone->place.cursorAfter, 4);
    EXPECT_EQ(undone->place.anchorAfter, 4);
    auto redone = registry().redo();
    REQUIRE_OK(redone);
    EXPECT_EQ(text(), u"連携する"_s);
    EXPECT_EQ(redone->place, undone->place);
}

TEST_F(HistoryGrowthTest, GestureDecidesWhereARunEnds)
{
    REQUIRE_OK(type(u"一"_s, field(1, 0, 1)));
    REQUIRE_OK(type(u"一二"_s, field(2, 1, 2))); // another run
    registry().endRun();
    REQUIRE_OK(type(u"一二三"_s, field(2, 2, 3)));   // the gesture was over
    REQUIRE_OK(type(u"一二三四"_s, field(0, 3, 4))); // no run at all
    REQUIRE_OK(type(u"一二三四五"_s, field(0, 4, 5)));
    EditPlace other = field(3, 0, 0);
    REQUIRE_OK(type(u"六"_s, other));
    other.column = u"caption"_s;
    REQUIRE_OK(type(u"七"_s, other)); // another field
    EXPECT_EQ(steps(), m_steps + 7);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(text(), u"六"_s);
}

TEST_F(HistoryGrowthTest, OtherEditsUndoAndSavingEndARun)
{
    REQUIRE_OK(type(u"一"_s, field(1, 0, 1)));
    REQUIRE_OK(
        registry().edit(u"追加"_s, [&] { return MunicipalityStore(connection()).add(municipality(u"千歳市"_s)); }));
    REQUIRE_OK(type(u"一二"_s, field(1, 1, 2)));
    EXPECT_EQ(steps(), m_steps + 3);
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(type(u"一三"_s, field(1, 1, 2)));
    EXPECT_EQ(steps(), m_steps + 5);
    REQUIRE_OK(registry().save());
    REQUIRE_OK(type(u"一三四"_s, field(1, 2, 3)));
    EXPECT_EQ(steps(), m_steps + 6);
    EXPECT_TRUE(registry().hasUnsavedEdits());
}

TEST_F(HistoryGrowthTest, PauseEndsARun)
{
    HistoryOptions history;
    history.typingPause = std::chrono::milliseconds(30);
    reopenWith(history);
    REQUIRE_OK(type(u"一"_s, field(1, 0, 1)));
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
    REQUIRE_OK(type(u"一二"_s, field(1, 1, 2)));
    EXPECT_EQ(steps(), m_steps + 2);
}

TEST_F(HistoryGrowthTest, RunThatTakesItselfBackCanStillBeUndone)
{
    REQUIRE_OK(type(u"一"_s, field(1, 0, 1)));
    REQUIRE_OK(type(m_before, field(1, 1, 0)));
    EXPECT_EQ(text(), m_before);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(text(), u"一"_s);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(text(), m_before);
    REQUIRE_OK(registry().redo());
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(text(), m_before);
}

TEST_F(HistoryGrowthTest, MergedRunSurvivesReopening)
{
    REQUIRE_OK(type(u"連"_s, field(1, 0, 1)));
    REQUIRE_OK(type(u"連携"_s, field(1, 1, 2)));
    REQUIRE_OK(registry().save());
    reopen();
    REQUIRE_OK(type(u"連携す"_s, field(1, 2, 3)));
    EXPECT_EQ(steps(), m_steps + 2) << "a run does not go on in another session";
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(text(), m_before);
}

TEST_F(HistoryGrowthTest, OldestStepsAreLetGoAndStayInTheRecord)
{
    HistoryOptions history;
    history.mostBytes = 4'000;
    reopenWith(history);
    constexpr int kEdits = 60;
    for (int i = 0; i < kEdits; ++i)
        REQUIRE_OK(type(QString(20 + i, u'文'), {}));
    EXPECT_LE(keptBytes(), history.mostBytes);
    EXPECT_EQ(steps(), m_steps + kEdits);
    const QString end = dump();
    int undone = 0;
    while (registry().history().canUndo()) {
        REQUIRE_OK(registry().undo());
        ++undone;
    }
    EXPECT_GT(undone, 5);
    EXPECT_LT(undone, kEdits);
    EXPECT_EQ(text(), QString(20 + kEdits - undone - 1, u'文'));
    auto refused = registry().undo();
    EXPECT_FAILS(refused, ErrorCode::HistoryLetGo);
    const QString reached = dump();
    reopenWith(history);
    EXPECT_FAILS(registry().undo(), ErrorCode::HistoryLetGo);
    EXPECT_EQ(dump(), reached);
    for (int i = 0; i < undone; ++i)
        REQUIRE_OK(registry().redo());
    EXPECT_EQ(dump(), end);
}

TEST_F(HistoryGrowthTest, NewestStepIsKeptWhateverItsSize)
{
    HistoryOptions history;
    history.mostBytes = 10;
    reopenWith(history);
    REQUIRE_OK(type(QString(1000, u'文'), {}));
    REQUIRE_OK(type(QString(2000, u'文'), field(1, 0, 0)));
    REQUIRE_OK(type(QString(2001, u'文'), field(1, 0, 0)));
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(text(), QString(1000, u'文'));
    EXPECT_FAILS(registry().undo(), ErrorCode::HistoryLetGo);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(text(), QString(2001, u'文'));
}

TEST_F(HistoryGrowthTest, LogRowsChangeInNoOtherWay)
{
    REQUIRE_OK(type(u"連"_s, field(1, 0, 1)));
    REQUIRE_OK(type(u"連携"_s, field(2, 1, 2)));
    for (const QString& sql : {u"UPDATE change_log SET changeset = x'00' WHERE id = (SELECT max(id) FROM change_log)"_s,
                               u"UPDATE change_log SET cursor_after = 7"_s, u"UPDATE change_log SET place_row = 7"_s,
                               u"REPLACE INTO change_log SELECT * FROM change_log WHERE id = 1"_s,
                               u"UPDATE change_log SET made_at = 'x'"_s, u"DELETE FROM change_log"_s}) {
        WriteScope scope(connection());
        REQUIRE_OK(scope.begin());
        EXPECT_FALSE(connection().execute(sql).isOk()) << sql.toStdString();
    }
}

/// Whatever the worker has taken of the run, the edits behind it are unsaved ones.
TEST_F(HistoryGrowthTest, ARunDoesNotGrowIntoTheRowsOfASaveUnderWay)
{
    REQUIRE_OK(type(u"連"_s, field(1, 0, 1)));
    auto job = registry().beginSave(SaveKind::Save, {}, Overwrite::No);
    REQUIRE_OK(job);
    (*job)->run();
    REQUIRE_OK(type(u"連携"_s, field(1, 1, 2)));
    REQUIRE_OK(type(u"連携す"_s, field(1, 2, 3)));
    REQUIRE_OK(registry().endSave(**job));
    EXPECT_TRUE(registry().hasUnsavedEdits());
    REQUIRE_OK(type(u"連携する"_s, field(1, 3, 4)));
    EXPECT_EQ(steps(), m_steps + 3) << "it grows again once the save is over";
    close();
    const auto unsaved = findUnsavedWork(pathTo(u"working"_s), registryPath());
    ASSERT_EQ(unsaved.size(), 1U);
    EXPECT_EQ(unsaved.front().edits.size(), 2U);
}

TEST_F(HistoryGrowthTest, ARunGrowsOnAfterASaveThatFailed)
{
    REQUIRE_OK(type(u"連"_s, field(1, 0, 1)));
    auto job = registry().beginSave(SaveKind::Copy, registryPath(), Overwrite::No);
    REQUIRE_OK(job);
    (*job)->run();
    EXPECT_FAILS(registry().endSave(**job), ErrorCode::FileExists);
    REQUIRE_OK(type(u"連携"_s, field(1, 1, 2)));
    EXPECT_EQ(steps(), m_steps + 1);
}

} // namespace tests
