// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

TEST_F(CommandTest, SearchTellsThePlaces)
{
    const QString registry = sample(u"sapporo"_s);
    const Call made = call({u"search"_s, registry, u"費用の負担"_s, u"--limit"_s, u"2"_s});
    EXPECT_EQ(made.status, 0);
    EXPECT_TRUE(made.out.contains(u"revision 1  第4条\n"_s)) << made.out.toStdString();
    EXPECT_TRUE(made.out.contains(u"取組に要する費用の負担は"_s)) << made.out.toStdString();
    EXPECT_TRUE(made.err.contains(u"the first 2 are shown"_s)) << made.err.toStdString();
}

TEST_F(CommandTest, SearchGivesJson)
{
    const QString registry = sample(u"sapporo"_s);
    const QJsonObject object = call({u"search"_s, registry, u"費用の負担"_s, u"--json"_s}).json();
    EXPECT_GE(object[u"total"_s].toInt(), 11);
    EXPECT_EQ(object[u"hits"_s].toArray().size(), object[u"total"_s].toInt());
    bool hasText = false;
    for (const QJsonValue& hit : object[u"hits"_s].toArray()) {
        for (const QString& key : {u"agreement"_s, u"title"_s, u"member"_s, u"revision"_s, u"state"_s, u"kind"_s,
                                   u"where"_s, u"caption"_s, u"captionRanges"_s, u"text"_s, u"textRanges"_s})
            EXPECT_TRUE(hit.toObject().contains(key)) << key.toStdString();
        const QJsonArray range = hit[u"textRanges"_s].toArray().first().toArray();
        if (range.isEmpty())
            continue;
        hasText = true;
        EXPECT_EQ(hit[u"text"_s].toString().mid(range[0].toInt(), range[1].toInt()), u"費用の負担"_s);
    }
    EXPECT_TRUE(hasText);
}

TEST_F(CommandTest, SearchFindsConcludedAmendments)
{
    const QString registry = sample(u"sapporo"_s);
    const QJsonObject object = call({u"search"_s, registry, u"一部を次のように変更する"_s, u"--json"_s}).json();
    ASSERT_EQ(object[u"total"_s].toInt(), 1);
    const QJsonValue hit = object[u"hits"_s].toArray().first();
    EXPECT_EQ(hit[u"kind"_s].toString(), u"amendment"_s);
    EXPECT_EQ(hit[u"member"_s].toString(), u"岩見沢市"_s);
    EXPECT_EQ(hit[u"revision"_s].toInt(), 2);
    EXPECT_TRUE(hit[u"where"_s].toString().contains(u"令和3年6月25日"_s)) << hit[u"where"_s].toString().toStdString();
}

TEST_F(CommandTest, SearchWithoutHitsIsDoneToo)
{
    const Call made = call({u"search"_s, sample(u"sapporo"_s), u"存在しない言葉"_s, u"--json"_s});
    EXPECT_EQ(made.status, 0);
    EXPECT_EQ(made.json()[u"total"_s].toInt(-1), 0);
    EXPECT_TRUE(made.json()[u"hits"_s].toArray().isEmpty());
}

TEST_F(CommandTest, SearchTakesSeveralWords)
{
    const QString registry = sample(u"sapporo"_s);
    const int together = call({u"search"_s, registry, u"費用"_s, u"協議"_s, u"--json"_s}).json()[u"total"_s].toInt();
    const int one = call({u"search"_s, registry, u"協議"_s, u"--json"_s}).json()[u"total"_s].toInt();
    EXPECT_GT(together, 0);
    EXPECT_LT(together, one);
}

TEST_F(CommandTest, SearchRefusesWhatItCannotUse)
{
    const QString registry = sample(u"sapporo"_s);
    EXPECT_EQ(call({u"search"_s, registry}).status, 2);
    EXPECT_EQ(call({u"search"_s, registry, u"　"_s}).status, 2);
    EXPECT_EQ(call({u"search"_s, registry, u"甲"_s, u"--limit"_s, u"0"_s}).status, 2);
    EXPECT_EQ(call({u"search"_s, registry, u"甲"_s, u"--limit"_s, u"many"_s}).status, 2);
    EXPECT_EQ(call({u"search"_s, path(u"missing.kyoyaku"_s), u"甲"_s}).status, 3);
}

} // namespace
