// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

TEST_F(CommandTest, ApplyPrintsTheNewText)
{
    const QString old = document();
    const QString amending = file(
        u"amending.txt"_s,
        u"連携協約の一部を次のように変更する。\n第６条を第７条とし、第５条の次に次の１条を加える。\n（経費）\n第６条　経費は、別に定める。\n"_s
            .toUtf8());
    const Call made = call({u"apply"_s, old, amending});
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_TRUE(made.out.contains(u"（経費）\n第6条　経費は、別に定める。"_s)) << made.out.toStdString();
    EXPECT_TRUE(made.out.contains(u"\n第7条"_s));
    EXPECT_TRUE(made.err.isEmpty());
    // The new text is a document again.
    const QString next = file(u"new.txt"_s, made.out.toUtf8());
    EXPECT_EQ(call({u"recognise"_s, next, u"--strict"_s}).status, 0);
}

TEST_F(CommandTest, ApplyAsJsonTellsTheSentences)
{
    const QString amending = file(u"amending.txt"_s, u"第１条中「この連携協約」を「本協約」に改める。\n"_s.toUtf8());
    const Call made = call({u"apply"_s, document(), amending, u"--format"_s, u"json"_s});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QJsonObject sentence = made.json()[u"sentences"_s].toArray().first().toObject();
    EXPECT_EQ(sentence[u"state"_s], u"applied"_s);
    EXPECT_EQ(sentence[u"number"_s], 1);
    const QJsonObject agreement = made.json()[u"agreement"_s].toObject();
    EXPECT_EQ(agreement[u"copies"_s], 2);
    EXPECT_EQ(agreement[u"effectiveOn"_s], u"2019-04-01"_s);
    const QJsonObject first = agreement[u"articles"_s].toArray().first().toObject();
    EXPECT_TRUE(first[u"paragraphs"_s].toArray().first().toObject()[u"text"_s].toString().startsWith(u"本協約"_s));
}

TEST_F(CommandTest, ApplyReadsTheOldTextFromARegistry)
{
    const QString registry = sample(u"sapporo"_s);
    const QString amending = file(u"amending.txt"_s, u"第１条中「この連携協約」を「本協約」に改める。\n"_s.toUtf8());
    const Call made = call({u"apply"_s, registry + u"#小樽市"_s, amending});
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_TRUE(made.out.contains(u"第1条　本協約"_s)) << made.out.toStdString();
}

TEST_F(CommandTest, ApplyTellsThatATextAbolishesTheAgreement)
{
    const QString registry = sample(u"sapporo"_s) + u"#小樽市"_s;
    const QString abolishing =
        file(u"abolishing.txt"_s, u"　札幌市及び小樽市は、次のとおり連携協約を締結する。\n"
                                  "　平成31年3月29日に締結した連携中枢都市圏の形成に関する連携協約は、廃止する。\n"
                                  "　　　附　則\n　この連携協約は、令和8年4月1日から施行する。\n"_s.toUtf8());
    const Call made = call({u"apply"_s, registry, abolishing});
    EXPECT_EQ(made.status, 0);
    EXPECT_TRUE(made.out.isEmpty()) << "there is no new text";
    EXPECT_TRUE(made.err.contains(u"abolishes this agreement"_s)) << made.err.toStdString();
    const Call asJson = call({u"apply"_s, registry, abolishing, u"--format"_s, u"json"_s});
    EXPECT_EQ(asJson.json()[u"abolished"_s], true);
    EXPECT_TRUE(asJson.json()[u"agreement"_s].isNull());
    EXPECT_EQ(asJson.json()[u"sentences"_s].toArray().first().toObject()[u"state"_s], u"applied"_s);
    const QString other = file(u"other.txt"_s, u"水道事業の経営に関する規約は、廃止する。\n"_s.toUtf8());
    EXPECT_EQ(call({u"apply"_s, registry, other}).status, 3) << "something else is abolished";
}

TEST_F(CommandTest, ARefusedTextIsStatus3AndTellsWhere)
{
    const QString amending =
        file(u"amending.txt"_s,
             u"第１条中「この連携協約」を「本協約」に改める。\n第２条中「存在しない字句」を削る。\n"_s.toUtf8());
    const Call made = call({u"apply"_s, document(), amending});
    EXPECT_EQ(made.status, 3);
    EXPECT_TRUE(made.out.isEmpty());
    EXPECT_TRUE(made.err.contains(u"Sentence 1 (line 1): fits"_s)) << made.err.toStdString();
    EXPECT_TRUE(made.err.contains(u"存在しない字句"_s));
    EXPECT_EQ(
        call({u"apply"_s, document(), file(u"broken.txt"_s, u"第１条中「この」を「本に改める。\n"_s.toUtf8())}).status,
        3);
    EXPECT_EQ(call({u"apply"_s, document(), document()}).status, 3);
    EXPECT_EQ(call({u"apply"_s, document(), path(u"missing.txt"_s)}).status, 3);
}

TEST_F(CommandTest, ApplyNeedsTwoWordsAndAKnownFormat)
{
    EXPECT_EQ(call({u"apply"_s, document()}).status, 2);
    EXPECT_EQ(call({u"apply"_s, document(), document(), u"--format"_s, u"pdf"_s}).status, 2);
}

} // namespace
