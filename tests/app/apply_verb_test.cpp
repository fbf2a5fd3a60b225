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
