// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

TEST_F(CommandTest, RecogniseGivesOneObjectALine)
{
    const QString first = document();
    const QString second = file(u"second.txt"_s, bytesOf(first));
    const Call made = call({u"recognise"_s, first, second, u"--json"_s});
    EXPECT_EQ(made.status, 0);
    const QStringList lines = made.out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject object = QJsonDocument::fromJson(lines[1].toUtf8()).object();
    EXPECT_EQ(object[u"format"_s], u"kyoyaku-agreement"_s);
    EXPECT_EQ(object[u"source"_s], u"second.txt"_s);
    for (const QJsonValue& finding : object[u"findings"_s].toArray()) {
        for (const QString& key : {u"code"_s, u"severity"_s, u"line"_s, u"column"_s, u"text"_s, u"message"_s})
            EXPECT_TRUE(finding.toObject().contains(key)) << key.toStdString();
        EXPECT_FALSE(finding[u"message"_s].toString().isEmpty());
    }
}

TEST_F(CommandTest, ABadDocumentDoesNotHideTheGoodOnes)
{
    const Call made = call({u"recognise"_s, path(u"missing.txt"_s), document(), u"--json"_s});
    EXPECT_EQ(made.status, 3);
    EXPECT_EQ(made.out.count(u'\n'), 1);
}

TEST_F(CommandTest, StrictAsksForStatus1WhenAPlaceIsDoubtful)
{
    const QString clean = document();
    QByteArray lines = bytesOf(clean);
    lines.replace("第5条", "第7条");
    const QString doubtful = file(u"doubtful.txt"_s, lines);
    EXPECT_EQ(call({u"recognise"_s, clean, u"--strict"_s}).status, 0)
        << call({u"recognise"_s, clean}).out.toStdString();
    EXPECT_EQ(call({u"recognise"_s, doubtful, u"--strict"_s}).status, 1);
    EXPECT_EQ(call({u"recognise"_s, doubtful}).status, 0);
}

TEST_F(CommandTest, TheSummaryCountsWhatWasRead)
{
    const Call made = call({u"recognise"_s, document()});
    EXPECT_TRUE(made.out.contains(u"Articles: 6"_s)) << made.out.toStdString();
    EXPECT_TRUE(made.out.contains(u"21 initiatives, 63 cells"_s));
    EXPECT_TRUE(made.out.contains(u"2019-03-29"_s));
}

} // namespace
