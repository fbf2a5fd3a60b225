// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "core/base/width_folding.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/registry.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    EXPECT_TRUE(process.waitForFinished());
    return core::withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
}

TEST_F(CommandTest, PrintsOneAgreementToAFile)
{
    const QString registry = sample(u"sapporo"_s);
    const QString pdf = path(u"otaru.pdf"_s);
    const Call made = call({u"print"_s, registry, u"小樽市"_s, u"-o"_s, pdf});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_EQ(made.out, pdf + u'\n');
    EXPECT_TRUE(bytesOf(pdf).startsWith("%PDF-1.4"));
    const QString text = textOf(pdf);
    EXPECT_TRUE(text.contains(u"連携中枢都市圏の形成に関する連携協約"_s));
    EXPECT_EQ(text.count(u"について、圏域の中心となって取り組む。"_s), 8);
    EXPECT_EQ(text.count(u"について、甲と協力して取り組む。"_s), 13);
}

TEST_F(CommandTest, PrintsEveryAgreementToAFolder)
{
    const QString registry = sample(u"sapporo"_s);
    const QString folder = path(u"pdf"_s);
    const Call made = call({u"print"_s, registry, u"--directory"_s, folder});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QStringList files = QDir(folder).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    EXPECT_EQ(files.size(), 11);
    EXPECT_TRUE(files.contains(u"連携協約_札幌市・当別町_平成31年3月29日.pdf"_s));
    EXPECT_EQ(made.out.split(u'\n', Qt::SkipEmptyParts).size(), 11);
}

TEST_F(CommandTest, PrintsTheListOfMembers)
{
    const QString registry = sample(u"sapporo"_s);
    const QString pdf = path(u"members.pdf"_s);
    const Call made = call({u"print"_s, registry, u"--form"_s, u"members"_s, u"-o"_s, pdf});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QString text = textOf(pdf);
    for (const QString& words : {u"構成市町村一覧"_s, u"新篠津村"_s, u"4,514.89"_s, u"2,604,945"_s, u"理由あり"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    const Call former =
        call({u"print"_s, registry, u"--form"_s, u"members"_s, u"--area"_s, u"札幌広域圏組合"_s, u"-o"_s, pdf});
    ASSERT_EQ(former.status, 0) << former.err.toStdString();
    EXPECT_TRUE(textOf(pdf).contains(u"令和元年7月31日解散時"_s));
    EXPECT_TRUE(
        call({u"print"_s, registry, u"--form"_s, u"members"_s, u"--as-of"_s, u"R1.5.1"_s, u"-o"_s, pdf}).status == 0);
    EXPECT_TRUE(textOf(pdf).contains(u"2,600,875"_s)) << "the census of 2015 was the newest";

    EXPECT_EQ(call({u"print"_s, registry, u"--form"_s, u"members"_s}).status, 2) << "no file";
    EXPECT_EQ(call({u"print"_s, registry, u"小樽市"_s, u"--form"_s, u"members"_s, u"-o"_s, pdf}).status, 2);
    EXPECT_EQ(call({u"print"_s, registry, u"小樽市"_s, u"--area"_s, u"札幌"_s, u"-o"_s, pdf}).status, 2);
    EXPECT_EQ(call({u"print"_s, registry, u"--form"_s, u"members"_s, u"--theme"_s, u"area"_s, u"-o"_s, pdf}).status, 2);
    EXPECT_EQ(call({u"print"_s, registry, u"--form"_s, u"members"_s, u"--area"_s, u"ない圏域"_s, u"-o"_s, pdf}).status,
              3);
    const QString notes = file(u"notes.txt"_s, "覚書");
    EXPECT_EQ(call({u"print"_s, registry, u"--form"_s, u"members"_s, u"-o"_s, notes}).status, 4);
    EXPECT_EQ(bytesOf(notes), QByteArray("覚書"));
}

TEST_F(CommandTest, ReplacesAnEarlierPrintAndNoOtherFile)
{
    const QString registry = sample(u"asahikawa"_s);
    const QString notes = file(u"notes.txt"_s, "大切な覚書");
    EXPECT_EQ(call({u"print"_s, registry, u"1"_s, u"-o"_s, notes}).status, 4);
    EXPECT_EQ(bytesOf(notes), QByteArray("大切な覚書"));
    const QString pdf = path(u"a.pdf"_s);
    EXPECT_EQ(call({u"print"_s, registry, u"1"_s, u"-o"_s, pdf}).status, 0);
    EXPECT_EQ(call({u"print"_s, registry, u"1"_s, u"-o"_s, pdf}).status, 0);
}

TEST_F(CommandTest, WarnsWhenAnAmendmentIsKnownByItsDateOnly)
{
    const QString registry = sample(u"sapporo"_s);
    {
        auto opened = core::store::Registry::open(registry);
        ASSERT_TRUE(opened.isOk());
        const auto agreement = core::store::AgreementStore((*opened)->connection()).find(u"江別市"_s);
        ASSERT_TRUE(agreement.isOk());
        core::model::AmendmentAgreement event;
        event.agreement = agreement->id;
        event.signedOn = QDate(2021, 6, 25);
        event.title = u"一部を変更する連携協約"_s;
        ASSERT_TRUE(
            (*opened)
                ->edit(u"変更を追加"_s, [&] { return core::store::AmendmentStore((*opened)->connection()).add(event); })
                .isOk());
        ASSERT_TRUE((*opened)->save().isOk());
    }
    EXPECT_TRUE(call({u"show"_s, registry, u"江別市"_s}).err.contains(u"2021-06-25"_s));
    EXPECT_TRUE(call({u"show"_s, registry, u"江別市"_s, u"--as-of"_s, u"R3.6.24"_s}).err.isEmpty());
    EXPECT_TRUE(call({u"show"_s, registry, u"小樽市"_s}).err.isEmpty());
    EXPECT_TRUE(call({u"show"_s, registry, u"岩見沢市"_s}).err.isEmpty()) << "its amended text is there";
    EXPECT_TRUE(call({u"print"_s, registry, u"江別市"_s, u"-o"_s, path(u"i.pdf"_s)}).err.contains(u"2021-06-25"_s));
}

TEST_F(CommandTest, ShowsTheTextInForceBeforeAndSinceAnAmendment)
{
    const QString registry = sample(u"sapporo"_s);
    const auto shown = [&](const QString& day) {
        return call({u"show"_s, registry, u"岩見沢市"_s, u"--as-of"_s, day}).out;
    };
    EXPECT_FALSE(shown(u"R3.6.30"_s).contains(u"感染症対策"_s)) << "signed, but not in force yet";
    EXPECT_TRUE(shown(u"R3.6.30"_s).contains(u"土地利用"_s));
    EXPECT_TRUE(shown(u"R3.7.1"_s).contains(u"感染症対策"_s));
    EXPECT_FALSE(shown(u"R3.7.1"_s).contains(u"土地利用"_s));
    EXPECT_EQ(call({u"show"_s, registry, u"岩見沢市"_s, u"--as-of"_s, u"H31.3.31"_s}).status, 3);
}

TEST_F(CommandTest, PrintsAConcludedAmendmentAndTheTextWithItsHistory)
{
    const QString registry = sample(u"sapporo"_s);
    const QString pdf = path(u"a.pdf"_s);
    const auto printed = [&](const QStringList& more) {
        QStringList words{u"print"_s, registry, u"岩見沢市"_s, u"-o"_s, pdf};
        QFile::remove(pdf);
        EXPECT_EQ(call(words + more).status, 0) << more.join(u' ').toStdString();
        return textOf(pdf);
    };
    const QString amendment = printed({u"--form"_s, u"amendment"_s});
    for (const QString& words :
         {u"の一部を変更する連携協約"_s, u"平成31年3月29日に締結した"_s, u"土地利用の項を削"_s,
          u"この連携協約は、令和3年7月1日から施行する。"_s, u"令和3年6月25日"_s, u"札幌市長"_s, u"岩見沢市長"_s})
        EXPECT_TRUE(amendment.contains(words)) << words.toStdString() << " in " << amendment.toStdString();
    const QString signedCopy = printed({});
    EXPECT_TRUE(signedCopy.contains(u"平成31年3月29日"_s));
    EXPECT_FALSE(signedCopy.contains(u"感染症対策"_s)) << "nobody signed that then";
    const QString whole = printed({u"--form"_s, u"consolidated"_s});
    EXPECT_TRUE(whole.contains(u"平成31年3月29日締結令和3年6月25日変更"_s));
    EXPECT_TRUE(whole.contains(u"（令和3年6月25日変更）"_s));
    EXPECT_TRUE(whole.contains(u"感染症対策"_s));
    EXPECT_FALSE(printed({u"--form"_s, u"consolidated"_s, u"--as-of"_s, u"R3.6.30"_s}).contains(u"変更）"_s));
    EXPECT_TRUE(printed({u"--form"_s, u"comparison"_s}).contains(u"避難所の相互利用"_s));
    EXPECT_TRUE(printed({u"--form"_s, u"markup"_s, u"--as-of"_s, u"R3.7.1"_s}).contains(u"感染症対策"_s));

    EXPECT_EQ(call({u"print"_s, registry, u"岩見沢市"_s, u"--form"_s, u"amendment"_s, u"--as-of"_s, u"R3.6.30"_s,
                    u"-o"_s, pdf})
                  .status,
              3)
        << "none was in force then";
    EXPECT_EQ(call({u"print"_s, registry, u"小樽市"_s, u"--form"_s, u"amendment"_s, u"-o"_s, pdf}).status, 3);
    EXPECT_EQ(
        call({u"print"_s, registry, u"小樽市"_s, u"--form"_s, u"consolidated"_s, u"--digest"_s, u"-o"_s, pdf}).status,
        2);
}

TEST_F(CommandTest, PrintsTheAgreementsNamedOnly)
{
    const QString registry = sample(u"sapporo"_s);
    const QString folder = path(u"two"_s);
    ASSERT_EQ(
        call({u"print"_s, registry, u"当別町"_s, u"2"_s, u"--as-of"_s, u"R6.4.1"_s, u"--directory"_s, folder}).status,
        0);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 2);
    EXPECT_EQ(call({u"print"_s, registry, u"当別町"_s, u"--as-of"_s, u"H31.3.1"_s, u"--directory"_s, folder}).status,
              3);
}

} // namespace
