// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "core/base/width_folding.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace core;
using tests::Call;
using tests::CommandTest;

namespace {

QString paperText(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    EXPECT_TRUE(process.waitForFinished());
    return withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
}

TEST_F(CommandTest, MakesThePapersOfAllMembersInTenSeconds)
{
    const QString registry = sample(u"sapporo"_s);
    QElapsedTimer timer;
    timer.start();
    const Call made = call({u"packet"_s, registry, u"--directory"_s, path(u"out"_s)});
    EXPECT_LE(timer.elapsed(), 10000);
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    // Seven papers for each of eleven members, and three more for the one whose agreement was changed.
    EXPECT_EQ(made.out.count(u'\n'), 80);
    int folders = 0;
    QDirIterator members(path(u"out"_s), QDir::Dirs | QDir::NoDotAndDotDot);
    while (members.hasNext()) {
        const QDir member(members.next());
        ++folders;
        const QString name = member.dirName();
        const QString notice = paperText(member.filePath(member.entryList({u"*告示（札幌市）.pdf"_s}).value(0)));
        EXPECT_TRUE(notice.contains(u"札幌市告示第号"_s)) << name.toStdString();
        EXPECT_TRUE(notice.contains(name)) << name.toStdString();
        const QString bill = paperText(member.filePath(u"02 議案（%1）.pdf"_s.arg(name)));
        EXPECT_TRUE(bill.contains(u"議会の議決を求める"_s)) << name.toStdString();
        EXPECT_TRUE(bill.contains(u"（提案理由）"_s)) << name.toStdString();
        EXPECT_TRUE(bill.contains(u"別紙"_s)) << name.toStdString();
        EXPECT_TRUE(bill.contains(name + u'長')) << name.toStdString();
    }
    EXPECT_EQ(folders, 11);
}

TEST_F(CommandTest, AMemberThatFailsHidesNoPaperOfTheOthers)
{
    const QString registry = sample(u"sapporo"_s);
    ASSERT_TRUE(QDir().mkpath(path(u"out"_s)));
    static_cast<void>(file(u"out/小樽市"_s, "in the way"));
    const Call made = call({u"packet"_s, registry, u"小樽市"_s, u"江別市"_s, u"--directory"_s, path(u"out"_s)});
    EXPECT_EQ(made.status, 4) << made.err.toStdString();
    EXPECT_TRUE(made.err.startsWith(u"小樽市："_s)) << made.err.toStdString();
    EXPECT_EQ(made.out.count(u'\n'), 7) << "those of 江別市 are listed";
}

TEST_F(CommandTest, ThePapersAreThoseOfTheRevisionNamed)
{
    const QString registry = sample(u"sapporo"_s);
    const Call first = call({u"packet"_s, registry, u"岩見沢市@1"_s, u"--directory"_s, path(u"first"_s)});
    ASSERT_EQ(first.status, 0) << first.err.toStdString();
    EXPECT_EQ(first.out.count(u'\n'), 7) << "of the agreement, not of its change";
    EXPECT_EQ(call({u"packet"_s, registry, u"岩見沢市@9"_s, u"--directory"_s, path(u"none"_s)}).status, 2);
    EXPECT_FALSE(QDir(path(u"none"_s)).exists());
}

TEST_F(CommandTest, ThePapersOfAChangeExplainIt)
{
    const QString registry = sample(u"sapporo"_s);
    const Call made = call({u"packet"_s, registry, u"岩見沢市"_s, u"--directory"_s, path(u"out"_s)});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QDir folder(path(u"out/岩見沢市"_s));
    EXPECT_EQ(folder.entryList({u"*.pdf"_s}).size(), 10);
    const QString bill = paperText(folder.filePath(u"01 議案（札幌市）.pdf"_s));
    EXPECT_TRUE(bill.contains(u"第252条の2第4項"_s));
    EXPECT_TRUE(bill.contains(u"一部を次のように変更する"_s));
    EXPECT_TRUE(paperText(folder.filePath(u"03 新旧対照表.pdf"_s)).contains(u"変更前"_s));
    EXPECT_TRUE(paperText(folder.filePath(u"06 概要.pdf"_s)).contains(u"加える取組"_s));
    EXPECT_TRUE(paperText(folder.filePath(u"07 告示（札幌市）.pdf"_s)).contains(u"令和3年6月25日に岩見沢市"_s));
}

TEST_F(CommandTest, APaperThatDoesNotAgreeWithWhatIsKeptIsToldAndNotWritten)
{
    const QString registry = sample(u"sapporo"_s);
    {
        store::RegistryOptions options;
        options.workingRoot = path(u"work"_s);
        auto opened = store::Registry::open(registry, options);
        ASSERT_TRUE(opened.isOk());
        const auto kept = (*opened)->edit(u"文例を変更"_s, [&] {
            return store::ProcedureStore((*opened)->connection())
                .putWording(model::PaperKind::Report, u"［右］｛届出者｝\n　青森県知事　様\n｛相手力｝"_s);
        });
        ASSERT_TRUE(kept.isOk());
        ASSERT_TRUE((*opened)->save().isOk());
    }
    const Call made = call({u"packet"_s, registry, u"小樽市"_s, u"--directory"_s, path(u"out"_s)});
    EXPECT_EQ(made.status, 1);
    EXPECT_TRUE(made.err.contains(u"｛相手力｝"_s)) << made.err.toStdString();
    EXPECT_TRUE(made.err.contains(u"青森県知事"_s));
    const QDir folder(path(u"out/小樽市"_s));
    EXPECT_EQ(folder.entryList({u"*届出*"_s}).size(), 0);
    EXPECT_EQ(folder.entryList({u"*.pdf"_s}).size(), 5);
}

TEST_F(CommandTest, PacketsAskForAFolderAndAKnownAgreementAndReplaceNothingButPdfs)
{
    const QString registry = sample(u"sapporo"_s);
    EXPECT_EQ(call({u"packet"_s, registry}).status, 2);
    EXPECT_EQ(call({u"packet"_s, registry, u"夕張市"_s, u"--directory"_s, path(u"out"_s)}).status, 3);
    ASSERT_TRUE(QDir().mkpath(path(u"out/小樽市"_s)));
    const QString own = file(u"out/小樽市/01 議案（札幌市）.pdf"_s, "not a PDF");
    EXPECT_EQ(call({u"packet"_s, registry, u"小樽市"_s, u"--directory"_s, path(u"out"_s)}).status, 4);
    EXPECT_EQ(bytesOf(own), "not a PDF");
}

} // namespace
