// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/generations.h"
#include "core/store/migration_runner.h"
#include "core/store/municipality_store.h"
#include "core/store/read_back.h"
#include "core/store/registry_opening.h"
#include "core/store/unsaved_work.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

class SavingTest : public StoreFixture
{
protected:
    void add(const QString& name)
    {
        REQUIRE_OK(registry().edit(name + u"を追加"_s,
                                   [&] { return MunicipalityStore(connection()).add(municipality(name)); }));
    }
    [[nodiscard]] GenerationRule rule(int count = 10, int days = 90) const
    {
        return {pathTo(u"working-generations"_s), count, days};
    }
    [[nodiscard]] QString dumpOf(const QString& path) const
    {
        auto opened = Registry::open(path, options(OpenMode::ReadOnly));
        auto text = opened ? canonicalDumpOf(**opened) : QString();
        return text;
    }
    static QString canonicalDumpOf(Registry& opened)
    {
        const auto all = MunicipalityStore(opened.connection()).all();
        QStringList names;
        for (const auto& city : all ? *all : std::vector<model::Municipality>())
            names.append(city.name);
        return names.join(u' ');
    }
};

TEST_F(SavingTest, EachSavedStateIsAGenerationThatOpens)
{
    const QStringList names{u"千歳市"_s, u"恵庭市"_s, u"北広島市"_s};
    for (const QString& name : names) {
        add(name);
        REQUIRE_OK(registry().save());
        EXPECT_FALSE(registry().generationFailure());
    }
    const auto kept = generationsOf(registryPath(), rule());
    ASSERT_EQ(kept.size(), 4U) << "the new file and three saves";
    EXPECT_EQ(bytesOf(kept[0].path), bytesOf(registryPath())) << "the state just saved is among them";
    EXPECT_EQ(dumpOf(kept[1].path), u"千歳市 恵庭市"_s);
    EXPECT_EQ(dumpOf(kept[3].path), QString());
}

TEST_F(SavingTest, GenerationsAreBoundedByNumberAndAge)
{
    const QString folder = pathTo(u"kept"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 6; ++i) {
        add(u"市%1"_s.arg(i));
        REQUIRE_OK(registry().save());
        REQUIRE_OK(keepGeneration(registryPath(), registryPath(), {folder, 4, 30}, now.addDays(-60 + i * 10)));
    }
    auto kept = generationsOf(registryPath(), {folder, 4, 30});
    ASSERT_EQ(kept.size(), 4U);
    add(u"最後"_s);
    REQUIRE_OK(registry().save());
    REQUIRE_OK(keepGeneration(registryPath(), registryPath(), {folder, 4, 30}, now.addDays(300)));
    kept = generationsOf(registryPath(), {folder, 4, 30});
    ASSERT_EQ(kept.size(), 1U) << "the newest stays, however old the others";
    // A clock set back does not put the newest state behind older ones.
    add(u"その後"_s);
    REQUIRE_OK(registry().save());
    REQUIRE_OK(keepGeneration(registryPath(), registryPath(), {folder, 4, 30}, now));
    kept = generationsOf(registryPath(), {folder, 4, 30});
    EXPECT_EQ(bytesOf(kept[0].path), bytesOf(registryPath()));
    REQUIRE_OK(keepGeneration(registryPath(), registryPath(), {folder, 4, 30}, now));
    EXPECT_EQ(generationsOf(registryPath(), {folder, 4, 30}).size(), kept.size()) << "not kept twice";
}

TEST_F(SavingTest, StateOfSomebodyElseIsKeptBeforeItIsReplaced)
{
    close();
    const QString other = pathTo(u"copied.kyoyaku"_s);
    ASSERT_TRUE(QFile::copy(registryPath(), other));
    auto opened = Registry::open(other, options());
    REQUIRE_OK(opened);
    REQUIRE_OK((*opened)->edit(
        u"追加"_s, [&] { return MunicipalityStore((*opened)->connection()).add(municipality(u"千歳市"_s)); }));
    const QByteArray before = bytesOf(other);
    REQUIRE_OK((*opened)->save());
    const auto kept = generationsOf(other, rule());
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(bytesOf(kept[1].path), before);
}

TEST_F(SavingTest, FailingGenerationDoesNotFailTheSave)
{
    close();
    QFile inTheWay(pathTo(u"blocked"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    RegistryOptions wanted = options();
    wanted.generations.folder = inTheWay.fileName();
    auto opened = Registry::open(registryPath(), wanted);
    REQUIRE_OK(opened);
    REQUIRE_OK((*opened)->edit(
        u"追加"_s, [&] { return MunicipalityStore((*opened)->connection()).add(municipality(u"千歳市"_s)); }));
    REQUIRE_OK((*opened)->save());
    EXPECT_TRUE((*opened)->generationFailure());
}

TEST_F(SavingTest, SaveAsGoesOnInTheNewFile)
{
    add(u"千歳市"_s);
    const QByteArray before = bytesOf(registryPath());
    const QString other = pathTo(u"別名.kyoyaku"_s);
    REQUIRE_OK(registry().saveAs(other));
    EXPECT_EQ(registry().path(), other);
    EXPECT_FALSE(registry().hasUnsavedEdits());
    EXPECT_EQ(bytesOf(registryPath()), before);
    REQUIRE_OK(Registry::open(registryPath(), options())) << "the old file is free";
    EXPECT_FAILS(Registry::open(other, options()), ErrorCode::RegistryLocked);
    add(u"恵庭市"_s);
    REQUIRE_OK(registry().save());
    EXPECT_EQ(dumpOf(other), u"千歳市 恵庭市"_s);
    add(u"北広島市"_s);
    close();
    EXPECT_EQ(findUnsavedWork(pathTo(u"working"_s), other).size(), 1U);
}

TEST_F(SavingTest, SaveAsOverwritesOnlyWhenAskedToAndNeverALockedFile)
{
    const QString other = pathTo(u"other.kyoyaku"_s);
    auto holder = Registry::create(other, options());
    REQUIRE_OK(holder);
    add(u"千歳市"_s);
    const QByteArray before = bytesOf(other);
    EXPECT_FAILS(registry().saveAs(other), ErrorCode::FileExists);
    EXPECT_FAILS(registry().saveAs(other, Overwrite::Yes), ErrorCode::RegistryLocked);
    EXPECT_FAILS(registry().saveCopy(other), ErrorCode::FileExists);
    EXPECT_FAILS(registry().saveCopy(other, Overwrite::Yes), ErrorCode::RegistryLocked);
    EXPECT_FAILS(registry().saveCopy(registryPath(), Overwrite::Yes), ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(other), before);
    holder->reset();
    REQUIRE_OK(registry().saveAs(other, Overwrite::Yes));
    EXPECT_EQ(dumpOf(other), u"千歳市"_s);
}

TEST_F(SavingTest, SaveCopyLeavesTheOpenFileAndItsUnsavedEdits)
{
    add(u"千歳市"_s);
    const QByteArray before = bytesOf(registryPath());
    const QString copy = pathTo(u"写し.kyoyaku"_s);
    REQUIRE_OK(registry().saveCopy(copy));
    EXPECT_EQ(registry().path(), registryPath());
    EXPECT_TRUE(registry().hasUnsavedEdits());
    EXPECT_EQ(bytesOf(registryPath()), before);
    EXPECT_EQ(dumpOf(copy), u"千歳市"_s);
    EXPECT_FALSE(QFile::exists(lockPath(copy)));
    auto reader = Registry::open(copy, options(OpenMode::ReadOnly));
    REQUIRE_OK(reader);
    EXPECT_EQ((*reader)->history().entries()->size(), 1U) << "history goes with the file";
    REQUIRE_OK((*reader)->saveCopy(pathTo(u"写し2.kyoyaku"_s)));
    EXPECT_FAILS((*reader)->saveAs(pathTo(u"写し3.kyoyaku"_s)), ErrorCode::RegistryReadOnly);
}

TEST_F(SavingTest, RemnantsOfAKilledSaveGoOnceTheyAreOld)
{
    const QString name = QFileInfo(registryPath()).fileName();
    const auto put = [&](const QString& file, int minutesOld) {
        QFile remnant(pathTo(file));
        EXPECT_TRUE(remnant.open(QIODevice::WriteOnly));
        remnant.write("half a file");
        remnant.flush();
        EXPECT_TRUE(remnant.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesOld),
                                        QFileDevice::FileModificationTime));
    };
    const QStringList old{u".~save."_s + name + u".0123abcd"_s, u".~save."_s + name + u".0123abcd-journal"_s,
                          u".~time."_s + name + u".89abcdef"_s, u".~lock."_s + name + u"#.0123abcd"_s};
    const QStringList others{u".~save."_s + name + u".0123abcx"_s, u".~save.他の台帳.kyoyaku.0123abcd"_s,
                             u".~save."_s + name + u".bak"_s};
    const QString young = u".~save."_s + name + u".ffffffff"_s;
    for (const QString& file : old + others)
        put(file, 61);
    put(young, 30);
    add(u"千歳市"_s);
    REQUIRE_OK(registry().save());
    for (const QString& file : old)
        EXPECT_FALSE(QFileInfo::exists(pathTo(file))) << file.toStdString();
    for (const QString& file : others + QStringList{young})
        EXPECT_TRUE(QFileInfo::exists(pathTo(file))) << file.toStdString();
}

TEST_F(SavingTest, ProtectedFileIsNotReplaced)
{
    add(u"千歳市"_s);
    const QByteArray before = bytesOf(registryPath());
    ASSERT_TRUE(QFile::setPermissions(registryPath(), QFileDevice::ReadOwner | QFileDevice::ReadGroup));
    EXPECT_FAILS(registry().save(), ErrorCode::FileReadOnly);
    EXPECT_EQ(bytesOf(registryPath()), before);
    EXPECT_TRUE(registry().hasUnsavedEdits());
    ASSERT_TRUE(QFile::setPermissions(registryPath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                          QFileDevice::ReadGroup | QFileDevice::WriteGroup));
    REQUIRE_OK(registry().save());
    EXPECT_TRUE(QFileInfo(registryPath()).permissions().testFlag(QFileDevice::WriteGroup)) << "its rights are kept";
}

TEST_F(SavingTest, ReadingBackFindsASingleWrongByte)
{
    add(u"千歳市"_s);
    const QString copy = pathTo(u"copy.kyoyaku"_s);
    REQUIRE_OK(registry().saveCopy(copy));
    REQUIRE_OK(verifyBackup(connection(), copy));
    QByteArray bytes = bytesOf(copy);
    for (const qsizetype at : {qsizetype{5 * 4096 + 7}, bytes.size() / 2, bytes.size() - 1}) {
        QByteArray harmed = bytes;
        harmed[at] = static_cast<char>(harmed[at] ^ 1);
        QFile file(copy);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(harmed);
        file.close();
        const bool isMarkPage =
            (at / 4096 + 1) == *connection().integerOf(u"SELECT rootpage FROM sqlite_schema WHERE name = "
                                                       "'registry_info'"_s);
        ASSERT_FALSE(isMarkPage);
        EXPECT_FAILS(verifyBackup(connection(), copy), ErrorCode::SaveUnverified);
    }
    ASSERT_TRUE(QFile::resize(copy, bytes.size() - 4096));
    EXPECT_FAILS(verifyBackup(connection(), copy), ErrorCode::SaveUnverified);
}

TEST_F(SavingTest, OlderFileIsCheckedThenKeptThenUpgraded)
{
    addPair();
    REQUIRE_OK(registry().save());
    close();
    const QString work = pathTo(u"work.kyoyaku"_s);
    ASSERT_TRUE(QFile::copy(registryPath(), work));
    OpeningSteps steps;
    Migration next;
    next.version = currentVersion() + 1;
    next.statements = {u"ALTER TABLE template ADD COLUMN remark TEXT NOT NULL DEFAULT ''"_s};
    steps.migrations.push_back(next);
    int kept = 0;
    steps.beforeMigration = [&]() -> Result<void> {
        ++kept;
        return {};
    };
    {
        auto opened = openDatabase(registryPath(), work, steps);
        REQUIRE_OK(opened);
        EXPECT_EQ(opened->upgrade, Upgrade::Done);
        EXPECT_EQ(kept, 1);
        EXPECT_EQ(*opened->connection->integerOf(u"PRAGMA user_version"_s), next.version);
    }
    auto again = openDatabase(registryPath(), work, steps);
    REQUIRE_OK(again);
    EXPECT_EQ(again->upgrade, Upgrade::NotNeeded);
    EXPECT_EQ(kept, 1);
    // Without the backup there is no upgrade.
    const QString second = pathTo(u"second.kyoyaku"_s);
    ASSERT_TRUE(QFile::copy(registryPath(), second));
    steps.beforeMigration = [] { return Result<void>(Error{ErrorCode::DiskFull, {u"x"_s}, {}}); };
    EXPECT_FAILS(openDatabase(registryPath(), second, steps), ErrorCode::DiskFull);
}

} // namespace tests
