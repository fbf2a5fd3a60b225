// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

TEST_F(CommandTest, VisionTellsTheSecondPeriodOfTheSample)
{
    const Call made = call({u"vision"_s, sample(u"sapporo"_s), u"--json"_s, u"--as-of"_s, u"R8.11.22"_s});
    ASSERT_EQ(made.status, 1) << made.err.toStdString();
    const QJsonArray visions = made.json()[u"visions"_s].toArray();
    ASSERT_EQ(visions.size(), 1);
    const QJsonValue vision = visions[0];
    EXPECT_EQ(vision[u"from"_s], u"2024-04-01"_s);
    EXPECT_EQ(vision[u"to"_s], u"2029-03-31"_s);
    EXPECT_TRUE(vision[u"note"_s].toString().contains(u"見本"_s)) << "our own figures say so";
    EXPECT_GE(vision[u"projects"_s].toArray().size(), 12);
    EXPECT_EQ(vision[u"members"_s].toArray().size(), 12);
    int linked = 0;
    for (const QJsonValue& project : vision[u"projects"_s].toArray()) {
        EXPECT_GT(project[u"thousandYen"_s].toDouble(), 0) << project[u"name"_s].toString().toStdString();
        EXPECT_EQ(project[u"schedule"_s].toArray().size(), 5);
        for (const QJsonValue& initiative : project[u"initiatives"_s].toArray()) {
            EXPECT_FALSE(initiative[u"name"_s].isNull()) << project[u"name"_s].toString().toStdString();
            EXPECT_EQ(initiative[u"agreements"_s], 11);
            ++linked;
        }
    }
    EXPECT_GE(linked, 20);
    const QJsonValue coverage = vision[u"coverage"_s];
    ASSERT_EQ(coverage[u"initiativesWithoutProject"_s].toArray().size(), 2);
    EXPECT_EQ(coverage[u"initiativesWithoutProject"_s][0][u"name"_s], u"土地利用"_s);
    EXPECT_EQ(coverage[u"initiativesWithoutProject"_s][1][u"name"_s], u"感染症対策"_s) << "of the amendment of 2021";
    EXPECT_EQ(coverage[u"projectsWithoutAgreement"_s].toArray(), QJsonArray{u"圏域ポータルサイトの運営"_s});
    EXPECT_TRUE(coverage[u"participantsWithoutAgreement"_s].toArray().isEmpty());
    EXPECT_FALSE(coverage[u"missingActuals"_s].toArray().isEmpty());
    for (const QJsonValue& kpi : vision[u"kpis"_s].toArray()) {
        if (kpi[u"name"_s] == u"合同訓練に参加した市町村"_s) {
            EXPECT_EQ(kpi[u"state"_s], u"achieved"_s);
        }
        if (kpi[u"name"_s] == u"共同でオンライン化した手続"_s) {
            EXPECT_EQ(kpi[u"state"_s], u"behind"_s);
        }
    }
    QStringList kinds;
    for (const QJsonValue& step : vision[u"succession"_s].toArray())
        kinds.append(step[u"kind"_s].toString());
    for (const QString& kind : {u"new"_s, u"carriedOver"_s, u"split"_s, u"ended"_s})
        EXPECT_TRUE(kinds.contains(kind)) << kind.toStdString();
}

TEST_F(CommandTest, VisionOfAnotherDayIsThatOfItsPeriod)
{
    const QString file = sample(u"sapporo"_s);
    const Call first = call({u"vision"_s, file, u"--json"_s, u"--as-of"_s, u"2021-06-25"_s});
    EXPECT_EQ(first.json()[u"visions"_s][0][u"period"_s], 1);
    EXPECT_EQ(first.json()[u"visions"_s][0][u"to"_s], u"2024-03-31"_s);
    const Call none = call({u"vision"_s, file, u"--as-of"_s, u"2018-11-28"_s});
    EXPECT_EQ(none.status, 0);
    EXPECT_TRUE(none.out.isEmpty());
    EXPECT_FALSE(none.err.isEmpty()) << "it says that there is none";
    EXPECT_EQ(call({u"vision"_s, file, u"--as-of"_s, u"someday"_s}).status, 2);
}

TEST_F(CommandTest, VisionSpeaksInWords)
{
    const Call made = call({u"vision"_s, sample(u"sapporo"_s), u"--as-of"_s, u"2026-11-22"_s});
    EXPECT_EQ(made.status, 1);
    for (const QString& words : {u"令和6年4月1日～令和11年3月31日"_s, u"合同防災訓練と備蓄情報の共有"_s, u"土地利用"_s,
                                 u"45,000"_s, u"令和10年度"_s})
        EXPECT_TRUE(made.out.contains(words)) << words.toStdString();
}

TEST_F(CommandTest, VisionWritesItsPapers)
{
    const QString file = sample(u"sapporo"_s);
    const QString paper = path(u"進捗.pdf"_s);
    EXPECT_EQ(call({u"vision"_s, file, u"-o"_s, paper, u"--as-of"_s, u"2026-11-22"_s}).status, 1);
    EXPECT_GT(QFileInfo(paper).size(), 10000);
    const QString document = path(u"本文.pdf"_s);
    EXPECT_EQ(call({u"vision"_s, file, u"--form"_s, u"document"_s, u"-o"_s, document}).status, 1);
    EXPECT_GT(QFileInfo(document).size(), 10000);
    EXPECT_EQ(call({u"vision"_s, file, u"--form"_s, u"map"_s, u"-o"_s, document}).status, 2);
    EXPECT_EQ(call({u"vision"_s, file, u"-o"_s, file}).status, 2) << "the file itself is not overwritten";
}

TEST_F(CommandTest, VisionReplacesNothingButItsPapers)
{
    const QString file = sample(u"sapporo"_s);
    const QString minutes = path(u"議事録.docx"_s);
    QFile other(minutes);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("words");
    other.close();
    EXPECT_EQ(call({u"vision"_s, file, u"-o"_s, minutes, u"--as-of"_s, u"2026-11-22"_s}).status, 4);
    EXPECT_EQ(QFileInfo(minutes).size(), 5);
    const QString paper = path(u"p.pdf"_s);
    const Call none = call({u"vision"_s, file, u"-o"_s, paper, u"--as-of"_s, u"2018-11-28"_s});
    EXPECT_EQ(none.status, 2) << "there is nothing to print";
    EXPECT_FALSE(none.err.isEmpty());
    EXPECT_EQ(call({u"vision"_s, file, u"-o"_s, paper, u"--area"_s, u"どこかの圏域"_s}).status, 3);
    EXPECT_FALSE(QFileInfo::exists(paper));
}

TEST_F(CommandTest, ListOfVisionsIsComplete)
{
    const Call made = call({u"list"_s, sample(u"sapporo"_s), u"visions"_s, u"--json"_s});
    ASSERT_EQ(made.status, 0);
    const QJsonArray visions = made.json()[u"visions"_s].toArray();
    ASSERT_EQ(visions.size(), 2) << made.out.toStdString();
    EXPECT_EQ(visions[1][u"period"_s], 2);
    EXPECT_EQ(visions[1][u"edition"_s], 0);
    EXPECT_TRUE(visions[1][u"adoptedOn"_s].isNull()) << "not published";
    EXPECT_GE(visions[1][u"projects"_s].toInt(), 12);
    EXPECT_GT(visions[1][u"thousandYen"_s].toDouble(), 1e6);
}

} // namespace
