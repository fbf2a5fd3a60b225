// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry.h"

#include "core/store/agreement_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

using RegistryTest = StoreFixture;

TEST_F(RegistryTest, CreateWritesAFileThatOpensAgain)
{
    EXPECT_TRUE(QFileInfo::exists(registryPath()));
    reopen();
    EXPECT_TRUE(dump().isEmpty());
    EXPECT_FALSE(registry().hasUnsavedEdits());
    EXPECT_FALSE(QFileInfo::exists(registryPath() + u"-wal"_s)) << "a share must never see a WAL file";
    EXPECT_EQ(bytesOf(registryPath()).at(18), 1) << "a reader of the file must not need a WAL beside it";
}

TEST_F(RegistryTest, CreateDoesNotOverwrite)
{
    EXPECT_FAILS(Registry::create(registryPath(), options()), ErrorCode::FileExists);
}

TEST_F(RegistryTest, FirstContentsAreSavedAndNoUndoLeadsBehindThem)
{
    const QString path = pathTo(u"見本.kyoyaku"_s);
    auto made = Registry::create(path, options(), [](Connection& connection) -> Result<void> {
        const auto added = MunicipalityStore(connection).add(municipality(u"札幌市"_s));
        return added ? Result<void>() : Result<void>(added.error());
    });
    REQUIRE_OK(made);
    EXPECT_FALSE((*made)->hasUnsavedEdits());
    ASSERT_FALSE((*made)->undo().isOk());
    EXPECT_EQ((*made)->undo().error().code, ErrorCode::NothingToUndo);
    made->reset();
    const auto opened = Registry::open(path, options(OpenMode::ReadOnly));
    REQUIRE_OK(opened);
    const auto all = MunicipalityStore((*opened)->connection()).all();
    REQUIRE_OK(all);
    ASSERT_EQ(all->size(), 1U);
    EXPECT_EQ(all->front().name, u"札幌市"_s);
}

TEST_F(RegistryTest, FirstContentsThatFailLeaveNoFile)
{
    const QString path = pathTo(u"見本.kyoyaku"_s);
    const auto made = Registry::create(path, options(), [](Connection&) -> Result<void> {
        return Error{ErrorCode::SampleUnknown, {u"x"_s}, {}};
    });
    ASSERT_FALSE(made.isOk());
    EXPECT_EQ(made.error().code, ErrorCode::SampleUnknown);
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_TRUE(QDir(pathTo(u"."_s)).entryList({u".~*見本*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(RegistryTest, EditCommitsAndAnnouncesTheRows)
{
    std::vector<ChangeSummary> changes;
    QObject::connect(&registry(), &Registry::changed, &registry(),
                     [&](const ChangeSummary& summary) { changes.push_back(summary); });
    const Pair pair = addPair();
    ASSERT_EQ(changes.size(), 1U);
    const ChangeSummary& summary = changes.front();
    ASSERT_NE(summary.table(u"municipality"), nullptr);
    EXPECT_EQ(summary.table(u"municipality")->inserted, (std::vector<qint64>{pair.core.value, pair.member.value}));
    EXPECT_EQ(summary.table(u"agreement")->inserted, std::vector<qint64>{pair.agreement.value});
    EXPECT_EQ(summary.table(u"provision"), nullptr);
    EXPECT_TRUE(registry().hasUnsavedEdits());
}

TEST_F(RegistryTest, RefusedEditLeavesNoTrace)
{
    addPair();
    const QString before = dump();
    std::vector<ChangeSummary> changes;
    QObject::connect(&registry(), &Registry::changed, &registry(),
                     [&](const ChangeSummary& summary) { changes.push_back(summary); });
    auto refused = registry().edit(u"壊す"_s, [&]() -> Result<void> {
        auto added = MunicipalityStore(connection()).add(municipality(u"江別市"_s));
        if (!added)
            return added.error();
        return Error{ErrorCode::AreaUnknown, {u"ない圏域"_s}, {}};
    });
    EXPECT_FAILS(refused, ErrorCode::AreaUnknown);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(changes.size(), 0U);
    EXPECT_EQ(registry().history().entries()->size(), 1U);
}

TEST_F(RegistryTest, EditThatChangesNothingLeavesNoLogRow)
{
    addPair();
    auto nothing = registry().edit(u"何もしない"_s, [&]() -> Result<void> {
        MunicipalityStore store(connection());
        auto city = store.byName(u"札幌市"_s);
        if (!city)
            return city.error();
        return store.change(**city);
    });
    REQUIRE_OK(nothing);
    EXPECT_EQ(registry().history().entries()->size(), 1U);
}

TEST_F(RegistryTest, WritingOutsideAnEditIsRefusedByTheDatabase)
{
    EXPECT_FAILS(MunicipalityStore(connection()).add(municipality(u"江別市"_s)), ErrorCode::StoreFailed);
    EXPECT_TRUE(dump().isEmpty());
}

TEST_F(RegistryTest, OriginalIsUntouchedUntilSave)
{
    const QByteArray before = bytesOf(registryPath());
    addPair();
    EXPECT_EQ(bytesOf(registryPath()), before);
    const QString edited = dump();
    REQUIRE_OK(registry().save());
    EXPECT_NE(bytesOf(registryPath()), before);
    EXPECT_FALSE(registry().hasUnsavedEdits());
    reopen();
    EXPECT_EQ(dump(), edited);
}

TEST_F(RegistryTest, NothingStaysBesideTheFileButTheLockWhileItIsOpen)
{
    addPair();
    REQUIRE_OK(registry().save());
    const auto files = [&] {
        return QFileInfo(registryPath()).dir().entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    EXPECT_EQ(files(), (QStringList{u".~lock.test.kyoyaku#"_s, u"test.kyoyaku"_s}));
    close();
    EXPECT_EQ(files(), QStringList{u"test.kyoyaku"_s});
}

TEST_F(RegistryTest, CloseRemovesTheWorkingCopyOnlyWhenAllIsSaved)
{
    EXPECT_EQ(workingCopies(), 1);
    close();
    EXPECT_EQ(workingCopies(), 0);
    reopen();
    addPair();
    close();
    EXPECT_EQ(workingCopies(), 1) << "an unsaved edit must not be thrown away";
}

TEST_F(RegistryTest, SaveNoticesThatSomebodyElseHasSaved)
{
    auto mine = Registry::open(registryPath(), options(OpenMode::Apart));
    REQUIRE_OK(mine);
    auto added = (*mine)->edit(u"わたし"_s,
                               [&] { return MunicipalityStore((*mine)->connection()).add(municipality(u"千歳市"_s)); });
    REQUIRE_OK(added);
    EXPECT_FAILS((*mine)->save(), ErrorCode::RegistryLocked);
    addPair();
    REQUIRE_OK(registry().save());
    close();
    const QByteArray theirs = bytesOf(registryPath());
    EXPECT_FAILS((*mine)->save(), ErrorCode::RegistryChangedMeanwhile);
    EXPECT_EQ(bytesOf(registryPath()), theirs);
    EXPECT_TRUE((*mine)->hasUnsavedEdits());
}

TEST_F(RegistryTest, SaveGoesThroughWhenTheFileWasOnlyTouched)
{
    addPair();
    QFile file(registryPath());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    file.close();
    REQUIRE_OK(registry().save());
}

TEST_F(RegistryTest, SaveAfterSomebodyPutAnotherFileInItsPlaceIsRefused)
{
    addPair();
    QFile file(registryPath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();
    EXPECT_FAILS(registry().save(), ErrorCode::RegistryReplaced);
    EXPECT_EQ(bytesOf(registryPath()), QByteArray("something else"));
}

TEST_F(RegistryTest, SaveIntoAVanishedFolderKeepsEverything)
{
    const QString folder = pathTo(u"share"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    auto other = Registry::create(folder + u"/a.kyoyaku"_s, options());
    REQUIRE_OK(other);
    auto added = (*other)->edit(
        u"追加"_s, [&] { return MunicipalityStore((*other)->connection()).add(municipality(u"千歳市"_s)); });
    REQUIRE_OK(added);
    ASSERT_TRUE(QDir(folder).removeRecursively());
    EXPECT_FAILS((*other)->save(), ErrorCode::FolderMissing);
    EXPECT_TRUE((*other)->hasUnsavedEdits());
    EXPECT_EQ(MunicipalityStore((*other)->connection()).all()->size(), 1U);
    ASSERT_TRUE(QDir().mkpath(folder));
    REQUIRE_OK((*other)->save());
}

TEST_F(RegistryTest, ReadOnlyRefusesEveryChange)
{
    addPair();
    REQUIRE_OK(registry().save());
    auto reader = Registry::open(registryPath(), options(OpenMode::ReadOnly));
    REQUIRE_OK(reader);
    const auto add = [&] { return MunicipalityStore((*reader)->connection()).add(municipality(u"千歳市"_s)); };
    EXPECT_FAILS((*reader)->edit(u"追加"_s, add), ErrorCode::RegistryReadOnly);
    EXPECT_FAILS((*reader)->save(), ErrorCode::RegistryReadOnly);
    EXPECT_FAILS((*reader)->undo(), ErrorCode::RegistryReadOnly);
    EXPECT_EQ(MunicipalityStore((*reader)->connection()).all()->size(), 2U);
}

TEST_F(RegistryTest, LogNamesWhoDidWhat)
{
    addPair();
    auto entries = registry().history().entries();
    REQUIRE_OK(entries);
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().label, u"組を追加"_s);
    EXPECT_EQ(entries->front().person, u"佐藤"_s);
    EXPECT_EQ(entries->front().computer, u"planning-01"_s);
    EXPECT_LT(qAbs(entries->front().madeAt.secsTo(QDateTime::currentDateTimeUtc())), 60);
}

TEST_F(RegistryTest, FailedCommitOfADanglingReferenceLeavesNoTrace)
{
    auto dangling = registry().edit(u"宙に浮く"_s, [&] {
        return AgreementStore(connection()).add({{}, MetroAreaId{77}, MunicipalityId{1}, MunicipalityId{2}, u"x"_s});
    });
    EXPECT_FAILS(dangling, ErrorCode::StoreFailed);
    EXPECT_TRUE(dump().isEmpty());
    addPair();
}

} // namespace tests
