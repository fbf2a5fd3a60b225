// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/unsaved_work.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace core::store;
using tests::Call;
using tests::CommandTest;

namespace {

class LockVerbTest : public CommandTest
{
protected:
    static std::unique_ptr<Registry> openAs(const QString& path, const QString& person, OpenMode mode)
    {
        RegistryOptions options;
        options.mode = mode;
        options.identity = {person, u"PC-0123"_s};
        auto opened = Registry::open(path, options);
        EXPECT_TRUE(opened.isOk());
        return opened ? std::move(*opened) : nullptr;
    }
    static void add(Registry& registry, const QString& name)
    {
        core::model::Municipality city;
        city.name = name;
        const auto added =
            registry.edit(name + u"を追加"_s, [&] { return MunicipalityStore(registry.connection()).add(city); });
        EXPECT_TRUE(added.isOk());
    }
    /// A registry with one unsaved edit, as a crash leaves it.
    QString withUnsavedEdit()
    {
        const QString registry = sample(u"sapporo"_s);
        auto opened = openAs(registry, u"佐藤"_s, OpenMode::ReadWrite);
        add(*opened, u"架空市"_s);
        return registry;
    }
    void TearDown() override
    {
        for (const UnsavedWork& work : findUnsavedWork({}, path(u"sapporo.kyoyaku"_s)))
            EXPECT_TRUE(setAside(work).isOk());
        tidyWorkingCopies({}, QDateTime::currentDateTimeUtc().addDays(kDaysSetAside + 2));
    }
};

TEST_F(LockVerbTest, WhatWritesIsRefusedWhileSomebodyHoldsTheFileAndWhatReadsWorks)
{
    const QString registry = sample(u"sapporo"_s);
    const QByteArray before = bytesOf(registry);
    const auto holder = openAs(registry, u"企画課 佐藤"_s, OpenMode::ReadWrite);
    const Call refused = call({u"import"_s, registry, document()});
    EXPECT_EQ(refused.status, 4);
    for (const QString& part : {u"企画課 佐藤"_s, u"PC-0123"_s})
        EXPECT_TRUE(refused.err.contains(part)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(QRegularExpression(u"since \\d+:\\d\\d"_s))) << refused.err.toStdString();
    EXPECT_EQ(call({u"import"_s, registry, document(), u"--take-over"_s}).status, 4) << "it is in use indeed";
    EXPECT_EQ(call({u"list"_s, registry}).status, 0);
    EXPECT_EQ(call({u"show"_s, registry, u"小樽市"_s}).status, 0);
    EXPECT_EQ(call({u"print"_s, registry, u"小樽市"_s, u"-o"_s, path(u"a.pdf"_s)}).status, 0);
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(LockVerbTest, DryRunWorksWhileSomebodyHoldsTheFile)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const auto holder = openAs(registry, u"佐藤"_s, OpenMode::ReadWrite);
    const Call dry = call({u"import"_s, registry, document(), u"--dry-run"_s});
    EXPECT_EQ(dry.status, 0) << dry.err.toStdString();
    EXPECT_TRUE(dry.out.contains(u"Would be a new area"_s)) << dry.out.toStdString();
    EXPECT_FALSE(dry.out.contains(u"New area:"_s)) << dry.out.toStdString();
}

TEST_F(LockVerbTest, OneDocumentTwiceIsToldAsSuch)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const Call twice = call({u"import"_s, registry, document(), document()});
    EXPECT_EQ(twice.status, 3);
    EXPECT_TRUE(twice.err.contains(u"Two of the documents"_s)) << twice.err.toStdString();
}

TEST_F(LockVerbTest, MissingFolderIsToldAsSuch)
{
    const Call made = call({u"new"_s, path(u"none/new.kyoyaku"_s)});
    EXPECT_EQ(made.status, 4);
    EXPECT_TRUE(made.err.contains(u"is not there"_s)) << made.err.toStdString();
}

TEST_F(LockVerbTest, UnsavedEditsAreToldWhenReadingAndStopWhatWrites)
{
    const QString registry = withUnsavedEdit();
    const QByteArray before = bytesOf(registry);
    const Call listed = call({u"list"_s, registry, u"members"_s});
    EXPECT_EQ(listed.status, 0);
    EXPECT_TRUE(listed.err.contains(u"never saved"_s)) << listed.err.toStdString();
    const Call refused = call({u"import"_s, registry, document()});
    EXPECT_EQ(refused.status, 4);
    EXPECT_TRUE(refused.err.contains(u"kyoyaku recover"_s)) << refused.err.toStdString();
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(LockVerbTest, RecoverShowsSavesAndSetsAside)
{
    const QString registry = withUnsavedEdit();
    const Call shown = call({u"recover"_s, registry});
    EXPECT_EQ(shown.status, 1);
    EXPECT_TRUE(shown.out.contains(u"佐藤"_s) && shown.out.contains(u"架空市を追加"_s)) << shown.out.toStdString();
    const Call saved = call({u"recover"_s, registry, u"--save"_s});
    EXPECT_EQ(saved.status, 0) << saved.err.toStdString();
    EXPECT_EQ(call({u"recover"_s, registry}).status, 0);
    EXPECT_EQ(call({u"recover"_s, registry, u"--save"_s}).status, 3);
    EXPECT_EQ(call({u"recover"_s, registry, u"--save"_s, u"--set-aside"_s}).status, 2);
    {
        const auto reader = openAs(registry, u"佐藤"_s, OpenMode::ReadOnly);
        const auto city = MunicipalityStore(reader->connection()).byName(u"架空市"_s);
        EXPECT_TRUE(city && *city);
    }
    { // and once more, to be left behind
        auto opened = openAs(registry, u"佐藤"_s, OpenMode::ReadWrite);
        add(*opened, u"別の市"_s);
    }
    const QByteArray before = bytesOf(registry);
    EXPECT_EQ(call({u"recover"_s, registry, u"--set-aside"_s}).status, 0);
    EXPECT_EQ(bytesOf(registry), before);
    EXPECT_TRUE(call({u"list"_s, registry}).err.isEmpty());
}

TEST_F(LockVerbTest, RecoverMergesWithWhatWasSavedSinceAndAsksAboutConflicts)
{
    const QString registry = withUnsavedEdit();
    const auto rename = [&](Registry& in, const QString& name) {
        const auto renamed = in.edit(name + u"に改名"_s, [&]() -> core::Result<void> {
            MunicipalityStore store(in.connection());
            auto city = store.byName(u"小樽市"_s);
            (*city)->name = name;
            return store.change(**city);
        });
        EXPECT_TRUE(renamed.isOk());
    };
    {
        auto mine = Registry::recover(findUnsavedWork({}, registry).at(0).folder);
        ASSERT_TRUE(mine.isOk());
        rename(**mine, u"私の市"_s);
    }
    {
        auto theirs = openAs(registry, u"鈴木"_s, OpenMode::ReadWrite);
        rename(*theirs, u"彼らの市"_s);
        ASSERT_TRUE(theirs->save().isOk());
    }
    const QByteArray before = bytesOf(registry);
    const Call asked = call({u"recover"_s, registry, u"--save"_s});
    EXPECT_EQ(asked.status, 4);
    EXPECT_TRUE(asked.err.contains(u"You changed"_s) && asked.err.contains(u"鈴木 changed"_s))
        << asked.err.toStdString();
    EXPECT_EQ(bytesOf(registry), before);
    const Call chosen = call({u"recover"_s, registry, u"--save"_s, u"--theirs"_s});
    EXPECT_EQ(chosen.status, 0) << chosen.err.toStdString();
    const auto reader = openAs(registry, u"佐藤"_s, OpenMode::ReadOnly);
    const MunicipalityStore store(reader->connection());
    EXPECT_TRUE(*store.byName(u"彼らの市"_s) && *store.byName(u"架空市"_s));
    EXPECT_FALSE(*store.byName(u"私の市"_s));
}

} // namespace
