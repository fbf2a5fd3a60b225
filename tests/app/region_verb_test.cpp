// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

QJsonObject memberNamed(const QJsonValue& area, const QString& name)
{
    for (const QJsonValue& member : area[u"members"_s].toArray()) {
        if (member[u"name"_s] == name)
            return member.toObject();
    }
    return {};
}

TEST_F(CommandTest, ListsAsManyMembersOfADissolvedUnionAsItHadOnItsLastDay)
{
    const QString registry = path(u"areas.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry, u"--sample"_s, u"sapporo"_s}).status, 0);
    const QJsonArray areas = call({u"list"_s, registry, u"areas"_s, u"--json"_s}).json()[u"areas"_s].toArray();
    ASSERT_EQ(areas.size(), 2);
    EXPECT_EQ(areas[0][u"members"_s], 12);
    EXPECT_EQ(areas[1][u"members"_s], 8) << "two villages had merged into 石狩市 before";
}

TEST_F(CommandTest, RegionTellsThePublishedFiguresOfTheSample)
{
    const Call made = call({u"region"_s, sample(u"sapporo"_s), u"--json"_s});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QJsonValue area = made.json()[u"areas"_s][0];
    const QJsonValue totals = area[u"totals"_s];
    EXPECT_EQ(totals[u"municipalities"_s], 12);
    EXPECT_EQ(totals[u"areaKm2"_s].toDouble(), 4514.89);
    EXPECT_EQ(totals[u"populations"_s][0][u"population"_s], 2584880);
    EXPECT_EQ(totals[u"populations"_s][1][u"population"_s], 2600875);
    EXPECT_NEAR(totals[u"ageingRate"_s].toDouble(), 26.0, 0.05);
    EXPECT_EQ(area[u"eligibility"_s][u"meets"_s], 9);
    EXPECT_EQ(area[u"eligibility"_s][u"byReason"_s], 2);
    EXPECT_EQ(area[u"estimate"_s][u"totalYen"_s].toDouble(), 725000000.0);
    EXPECT_EQ(area[u"estimate"_s][u"label"_s], u"試算"_s);
    EXPECT_EQ(area[u"estimate"_s][u"membersYen"_s].toDouble(), 165000000.0);

    const QJsonValue chitose = memberNamed(area, u"千歳市"_s)[u"eligibility"_s];
    EXPECT_EQ(chitose[u"standing"_s], u"byReason"_s);
    EXPECT_EQ(chitose[u"commutingRate"_s][u"value"_s].toDouble(), 6.36);
    EXPECT_FALSE(chitose[u"reason"_s].toString().isEmpty());
    EXPECT_EQ(memberNamed(area, u"新篠津村"_s)[u"eligibility"_s][u"commutingRate"_s][u"printed"_s], u"7.47"_s);
    const QJsonValue eniwa = memberNamed(area, u"恵庭市"_s)[u"eligibility"_s][u"commutingRate"_s];
    EXPECT_EQ(eniwa[u"printed"_s], u"14.75"_s);
    EXPECT_EQ(eniwa[u"others"_s][0][u"printed"_s], u"14.7"_s);
    EXPECT_NE(eniwa[u"source"_s], eniwa[u"others"_s][0][u"source"_s]);
    for (const QJsonValue& member : area[u"members"_s].toArray()) {
        for (const QJsonValue& statistic : member[u"statistics"_s].toArray())
            EXPECT_FALSE(statistic[u"source"_s].toString().isEmpty()) << "a figure without its source";
    }
}

TEST_F(CommandTest, RegionTellsADissolvedUnionAsItWasOnItsLastDay)
{
    const Call made = call({u"region"_s, sample(u"sapporo"_s), u"--json"_s});
    const QJsonValue united = made.json()[u"areas"_s][1];
    EXPECT_EQ(united[u"dissolvedOn"_s], u"2019-07-31"_s);
    EXPECT_EQ(united[u"members"_s].toArray().size(), 8);
    EXPECT_TRUE(memberNamed(united, u"千歳市"_s)[u"eligibility"_s][u"standing"_s].isNull())
        << "the rule is one of another scheme";
    EXPECT_EQ(united[u"estimate"_s][u"totalYen"_s].toDouble(), 0.0);
}

TEST_F(CommandTest, RegionSpeaksInWords)
{
    const Call made = call({u"region"_s, sample(u"sapporo"_s)});
    EXPECT_EQ(made.status, 0);
    EXPECT_TRUE(made.out.contains(u"4,514.89"_s)) << made.out.toStdString();
    EXPECT_TRUE(made.out.contains(u"14.75 / 14.7"_s));
    EXPECT_TRUE(made.out.contains(u"Population 2020"_s) && made.out.contains(u"1,973,395"_s)) << "the newest census";
    EXPECT_TRUE(made.out.contains(u"1,121.26"_s));
    EXPECT_TRUE(made.out.contains(u"7.25億円"_s));
    EXPECT_TRUE(made.out.contains(u"試算"_s));
}

} // namespace
