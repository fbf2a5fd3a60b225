// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/municipality_store.h"
#include "core/store/save_mark.h"
#include "core/store/unsaved_work.h"
#include "core/store/working_copy.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class UnsavedWorkTest : public StoreFixture
{
protected:
    void add(Registry& to, const QString& name)
    {
        REQUIRE_OK(
            to.edit(name + u"を追加"_s, [&] { return MunicipalityStore(to.connection()).add(municipality(name)); }));
    }
    [[nodiscard]] std::vector<UnsavedWork> found() const
    {
        return findUnsavedWork(pathTo(u"working"_s), registryPath());
    }
    /// Leaves a working copy with two unsaved edits, as a crash does.
    void crash()
    {
        add(registry(), u"千歳市"_s);
        add(registry(), u"恵庭市"_s);
        m_edited = dump();
        close();
    }
    QString m_edited;
};

TEST_F(UnsavedWorkTest, NothingIsFoundAfterASaveOrWhileTheFileIsOpen)
{
    add(registry(), u"千歳市"_s);
    EXPECT_TRUE(found().empty()) << "it is in use";
    REQUIRE_OK(registry().save());
    close();
    EXPECT_TRUE(found().empty());
    EXPECT_EQ(workingCopies(), 0);
}

TEST_F(UnsavedWorkTest, NextStartFindsWhatWasNotSaved)
{
    crash();
    const auto work = found();
    ASSERT_EQ(work.size(), 1U);
    ASSERT_EQ(work[0].edits.size(), 2U);
    EXPECT_EQ(work[0].edits[0].label, u"千歳市を追加"_s);
    EXPECT_EQ(work[0].edits[1].person, u"佐藤"_s);
    EXPECT_LT(qAbs(work[0].edits[1].madeAt.secsTo(QDateTime::currentDateTimeUtc())), 60);
    EXPECT_FALSE(work[0].isFileChanged);
    auto changes = changesOf(work[0], work[0].edits[1].id);
    REQUIRE_OK(changes);
    ASSERT_NE(changes->table(u"municipality"), nullptr);
    EXPECT_EQ(changes->table(u"municipality")->inserted.size(), 1U);
    EXPECT_EQ(findUnsavedWork(pathTo(u"working"_s)).size(), 1U);
    EXPECT_TRUE(findUnsavedWork(pathTo(u"working"_s), pathTo(u"other.kyoyaku"_s)).empty());
}

TEST_F(UnsavedWorkTest, RecoveringBringsTheEditsBackUnsaved)
{
    crash();
    const QByteArray before = bytesOf(registryPath());
    {
        auto recovered = Registry::recover(found().at(0).folder, options());
        REQUIRE_OK(recovered);
        EXPECT_TRUE((*recovered)->hasUnsavedEdits());
        EXPECT_EQ(MunicipalityStore((*recovered)->connection()).all()->size(), 2U);
        EXPECT_EQ(bytesOf(registryPath()), before);
        EXPECT_FAILS(Registry::open(registryPath(), options()), ErrorCode::RegistryLocked);
    }
    ASSERT_EQ(found().size(), 1U) << "recovered, but still not saved";
    {
        auto recovered = Registry::recover(found().at(0).folder, options());
        REQUIRE_OK(recovered);
        REQUIRE_OK((*recovered)->undo());
        REQUIRE_OK((*recovered)->redo());
        REQUIRE_OK((*recovered)->save());
    }
    EXPECT_TRUE(found().empty());
    reopen();
    EXPECT_EQ(dump(), m_edited);
}

TEST_F(UnsavedWorkTest, OpeningTheSavedStateKeepsTheEditsAside)
{
    crash();
    const UnsavedWork work = found().at(0);
    REQUIRE_OK(setAside(work));
    EXPECT_TRUE(found().empty());
    reopen();
    EXPECT_TRUE(dump().isEmpty());
    close();
    const auto aside = findWorkSetAside(pathTo(u"working"_s), registryPath());
    ASSERT_EQ(aside.size(), 1U);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    tidyWorkingCopies(pathTo(u"working"_s), now.addDays(-400));
    tidyWorkingCopies(pathTo(u"working"_s), now.addDays(kDaysSetAside));
    EXPECT_EQ(workingCopies(), 1) << "kept until its age is reached, and while a clock is set back";
    auto again = Registry::recover(aside[0].folder, options());
    REQUIRE_OK(again);
    EXPECT_EQ(MunicipalityStore((*again)->connection()).all()->size(), 2U);
    again->reset();
    REQUIRE_OK(setAside(found().at(0)));
    tidyWorkingCopies(pathTo(u"working"_s), now.addDays(kDaysSetAside + 2));
    EXPECT_EQ(workingCopies(), 0);
    EXPECT_FAILS(Registry::recover(aside[0].folder, options()), ErrorCode::NothingToRecover);
}

TEST_F(UnsavedWorkTest, DiscardedEditsAreGone)
{
    add(registry(), u"千歳市"_s);
    registry().leaveUnsaved(UnsavedEdits::Discarded);
    close();
    EXPECT_TRUE(found().empty());
    EXPECT_EQ(workingCopies(), 0);
}

TEST_F(UnsavedWorkTest, EditsThatWereLeftOnPurposeAreKeptButNotOffered)
{
    add(registry(), u"千歳市"_s);
    registry().leaveUnsaved(UnsavedEdits::SetAside);
    close();
    EXPECT_TRUE(found().empty());
    ASSERT_EQ(findWorkSetAside(pathTo(u"working"_s), registryPath()).size(), 1U);
    reopen();
    EXPECT_TRUE(MunicipalityStore(registry().connection()).all()->empty());
    registry().leaveUnsaved(UnsavedEdits::SetAside);
    close();
    EXPECT_EQ(workingCopies(), 1) << "without edits there is nothing to keep";
}

TEST_F(UnsavedWorkTest, CopiesWithoutWorkAreTakenAway)
{
    close();
    { // As a crash leaves them: one just begun, one of a reader, one of a merge.
        auto begun = WorkingCopy::create(pathTo(u"working"_s), registryPath());
        auto merging = WorkingCopy::create(pathTo(u"working"_s), registryPath());
        auto reading = WorkingCopy::create(pathTo(u"working"_s), registryPath());
        ASSERT_TRUE(begun && merging && reading);
        WorkingNote note = (*merging)->note();
        note.isPassing = true;
        REQUIRE_OK((*merging)->changeNote(note));
        for (const auto* copy : {&*merging, &*reading})
            ASSERT_TRUE(QFile::copy(registryPath(), (*copy)->databasePath()));
        EXPECT_TRUE(found().empty());
        EXPECT_EQ(workingCopies(), 3) << "they are in use";
    }
    EXPECT_TRUE(found().empty());
    EXPECT_EQ(workingCopies(), 0);
}

TEST_F(UnsavedWorkTest, SaveThatWasNotNotedIsRecognised)
{
    // The program ended between the rename and the note in the working copy: the file has everything.
    add(registry(), u"千歳市"_s);
    auto stale = readSaveMark(connection());
    REQUIRE_OK(stale);
    REQUIRE_OK(registry().save());
    REQUIRE_OK(writeSaveMark(connection(), *stale));
    add(registry(), u"恵庭市"_s);
    close();
    const auto work = found();
    ASSERT_EQ(work.size(), 1U);
    ASSERT_EQ(work[0].edits.size(), 1U);
    EXPECT_EQ(work[0].edits[0].label, u"恵庭市を追加"_s);
    auto recovered = Registry::recover(work[0].folder, options());
    REQUIRE_OK(recovered);
    REQUIRE_OK((*recovered)->save());
}

TEST_F(UnsavedWorkTest, WorkOfAFileThatIsGoneCanStillBeSaved)
{
    crash();
    ASSERT_TRUE(QFile::remove(registryPath()));
    auto recovered = Registry::recover(found().at(0).folder, options());
    REQUIRE_OK(recovered);
    REQUIRE_OK((*recovered)->save());
    recovered->reset();
    reopen();
    EXPECT_EQ(dump(), m_edited);
}

} // namespace tests
