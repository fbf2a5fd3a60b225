// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"
#include "core/store/file_lock.h"
#include "core/store/municipality_store.h"
#include "core/store/prepared_registry.h"
#include "core/store/save_job.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class SaveJobTest : public StoreFixture
{
protected:
    void add(const QString& name)
    {
        REQUIRE_OK(registry().edit(name + u"を追加"_s,
                                   [&] { return MunicipalityStore(connection()).add(municipality(name)); }));
    }
    [[nodiscard]] QStringList namesIn(const QString& path) const
    {
        auto opened = Registry::open(path, options(OpenMode::ReadOnly));
        QStringList names;
        if (opened) {
            const auto all = MunicipalityStore((*opened)->connection()).all();
            for (const model::Municipality& city : *all)
                names.append(city.name);
        }
        return names;
    }
    static void inThread(const std::function<void()>& work)
    {
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        thread->wait();
    }
};

TEST_F(SaveJobTest, WhatIsEditedMeanwhileCountsAsAfterTheSave)
{
    add(u"千歳市"_s);
    auto job = registry().beginSave(SaveKind::Save, {}, Overwrite::No);
    REQUIRE_OK(job);
    inThread([&] { (*job)->run(); });
    add(u"恵庭市"_s);
    REQUIRE_OK(registry().undo());
    REQUIRE_OK(registry().redo());
    REQUIRE_OK(registry().endSave(**job));
    EXPECT_EQ(namesIn(registryPath()), QStringList{u"千歳市"_s});
    EXPECT_TRUE(registry().hasUnsavedEdits());
    ASSERT_NE(registry().lock(), nullptr);
    EXPECT_TRUE(registry().lock()->isHeld());
    REQUIRE_OK(registry().save());
    EXPECT_EQ(namesIn(registryPath()), (QStringList{u"千歳市"_s, u"恵庭市"_s}));
    EXPECT_FALSE(registry().hasUnsavedEdits());
}

/// The worker reads one state while the main thread goes on writing.
TEST_F(SaveJobTest, EveryFileSavedWhileEditingIsOneState)
{
    for (int round = 0; round < 5; ++round) {
        auto job = registry().beginSave(SaveKind::Save, {}, Overwrite::No);
        REQUIRE_OK(job);
        const std::unique_ptr<QThread> thread(QThread::create([&] { (*job)->run(); }));
        thread->start();
        int edits = 0;
        while (!thread->isFinished() && edits < 200)
            add(u"市%1の%2"_s.arg(round).arg(edits++));
        thread->wait();
        REQUIRE_OK(registry().endSave(**job));
        const auto mark = (*job)->outcome()->mark;
        // Each edit adds one row, so the rows in the file are as many as its mark says.
        EXPECT_EQ(namesIn(registryPath()).size(), mark.logId);
        EXPECT_EQ(registry().hasUnsavedEdits(), registry().history().newestLogId() != mark.logId);
    }
}

TEST_F(SaveJobTest, SaveAsAndCopyLeadToTheirFiles)
{
    add(u"千歳市"_s);
    auto copy = registry().beginSave(SaveKind::Copy, pathTo(u"copy.kyoyaku"_s), Overwrite::No);
    REQUIRE_OK(copy);
    inThread([&] { (*copy)->run(); });
    REQUIRE_OK(registry().endSave(**copy));
    EXPECT_EQ(namesIn(pathTo(u"copy.kyoyaku"_s)), QStringList{u"千歳市"_s});
    EXPECT_EQ(registry().path(), registryPath());
    EXPECT_TRUE(registry().hasUnsavedEdits());
    auto other = registry().beginSave(SaveKind::As, pathTo(u"other.kyoyaku"_s), Overwrite::No);
    REQUIRE_OK(other);
    inThread([&] { (*other)->run(); });
    REQUIRE_OK(registry().endSave(**other));
    EXPECT_EQ(registry().path(), pathTo(u"other.kyoyaku"_s));
    EXPECT_FALSE(registry().hasUnsavedEdits());
    EXPECT_FALSE(QFileInfo::exists(lockPath(registryPath())));
    EXPECT_TRUE(QFileInfo::exists(lockPath(pathTo(u"other.kyoyaku"_s))));
    auto taken = registry().beginSave(SaveKind::As, pathTo(u"copy.kyoyaku"_s), Overwrite::No);
    REQUIRE_OK(taken);
    (*taken)->run();
    EXPECT_FAILS(registry().endSave(**taken), ErrorCode::FileExists);
    EXPECT_TRUE(registry().lock()->isHeld()) << "of the file that stays open";
}

TEST_F(SaveJobTest, AFailureLeavesFileEditsAndLockAsTheyWere)
{
    add(u"千歳市"_s);
    const QByteArray before = bytesOf(registryPath());
    ASSERT_TRUE(QFile::setPermissions(registryPath(), QFileDevice::ReadOwner));
    auto job = registry().beginSave(SaveKind::Save, {}, Overwrite::No);
    REQUIRE_OK(job);
    (*job)->run();
    EXPECT_FAILS(registry().endSave(**job), ErrorCode::FileReadOnly);
    EXPECT_EQ(bytesOf(registryPath()), before);
    EXPECT_TRUE(registry().hasUnsavedEdits());
    ASSERT_NE(registry().lock(), nullptr);
    EXPECT_TRUE(registry().lock()->isHeld());
}

TEST_F(SaveJobTest, NoSnapshotStaysBehind)
{
    auto job = registry().beginSave(SaveKind::Save, {}, Overwrite::No);
    REQUIRE_OK(job);
    (*job)->run();
    REQUIRE_OK(registry().endSave(**job));
    const QString folder = QFileInfo(connection().path()).absolutePath();
    EXPECT_TRUE(QDir(folder).entryList({u"snapshot*"_s}).isEmpty());
}

TEST_F(SaveJobTest, AFileIsPreparedInAWorkerAndOpenedHere)
{
    add(u"千歳市"_s);
    REQUIRE_OK(registry().save());
    close();
    std::optional<Result<PreparedRegistry>> prepared;
    inThread([&] {
        prepared.emplace(prepareOpening(registryPath(), options()));
        if (*prepared)
            (*prepared)->leaveThread();
    });
    REQUIRE_OK(*prepared);
    auto opened = Registry::open(std::move(**prepared));
    prepared.reset();
    REQUIRE_OK(opened);
    EXPECT_FALSE((*opened)->hasUnsavedEdits());
    REQUIRE_OK((*opened)->edit(
        u"恵庭市を追加"_s, [&] { return MunicipalityStore((*opened)->connection()).add(municipality(u"恵庭市"_s)); }));
    REQUIRE_OK((*opened)->save());
    opened->reset();
    EXPECT_EQ(workingCopies(), 0);
    EXPECT_EQ(namesIn(registryPath()), (QStringList{u"千歳市"_s, u"恵庭市"_s}));
}

TEST_F(SaveJobTest, WhatIsPreparedAndNotOpenedLeavesNothing)
{
    close();
    {
        auto prepared = prepareOpening(registryPath(), options());
        REQUIRE_OK(prepared);
        EXPECT_EQ(workingCopies(), 1);
        EXPECT_TRUE(QFileInfo::exists(lockPath(registryPath())));
    }
    EXPECT_EQ(workingCopies(), 0);
    EXPECT_FALSE(QFileInfo::exists(lockPath(registryPath())));
}

TEST_F(SaveJobTest, AStoppedOpeningLeavesNothing)
{
    close();
    Task task;
    task.cancel();
    EXPECT_FAILS(prepareOpening(registryPath(), options(), &task), ErrorCode::Cancelled);
    EXPECT_EQ(workingCopies(), 0);
    EXPECT_FALSE(QFileInfo::exists(lockPath(registryPath())));
}

} // namespace tests
