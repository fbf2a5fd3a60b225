// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

TEST_F(CommandTest, ImportMakesAreaMunicipalitiesAndASignedAgreement)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const Call made = call({u"import"_s, registry, document()});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    const QJsonValue agreement = call({u"list"_s, registry, u"agreements"_s, u"--json"_s}).json()[u"agreements"_s][0];
    EXPECT_EQ(agreement[u"area"_s], u"札幌圏"_s);
    EXPECT_EQ(agreement[u"member"_s], u"小樽市"_s);
    EXPECT_EQ(agreement[u"state"_s], u"signed"_s);
    EXPECT_EQ(agreement[u"source"_s], u"document.txt"_s);
    const QJsonArray members = call({u"list"_s, registry, u"members"_s, u"--json"_s}).json()[u"members"_s].toArray();
    ASSERT_EQ(members.size(), 2);
    EXPECT_EQ(members[1][u"code"_s], u"012033"_s);
    EXPECT_EQ(members[1][u"from"_s], u"2019-04-01"_s);
}

TEST_F(CommandTest, ImportTakesTheAreaNamed)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    ASSERT_EQ(call({u"import"_s, registry, document(), u"--area"_s, u"石狩の圏域"_s}).status, 0);
    EXPECT_EQ(call({u"list"_s, registry, u"areas"_s, u"--json"_s}).json()[u"areas"_s][0][u"name"_s], u"石狩の圏域"_s);
    EXPECT_EQ(call({u"import"_s, registry, document(), u"--area"_s, u"知らない圏域"_s}).status, 3);
}

TEST_F(CommandTest, ADryRunStoresNothingAndFindsTheSame)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const QByteArray before = bytesOf(registry);
    const Call dry = call({u"import"_s, registry, document(), u"--dry-run"_s});
    EXPECT_EQ(dry.status, 0) << dry.err.toStdString();
    EXPECT_TRUE(dry.out.contains(u"小樽市"_s));
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(CommandTest, TheSameAgreementIsNotImportedTwice)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    ASSERT_EQ(call({u"import"_s, registry, document()}).status, 0);
    const QByteArray before = bytesOf(registry);
    const Call again = call({u"import"_s, registry, document()});
    EXPECT_EQ(again.status, 3);
    EXPECT_TRUE(again.err.contains(u"2019-03-29"_s)) << again.err.toStdString();
    EXPECT_EQ(bytesOf(registry), before);
    EXPECT_EQ(call({u"import"_s, registry, document(), u"--dry-run"_s}).status, 3);
}

TEST_F(CommandTest, WhatIsNotSignedIsNotFrozen)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const QByteArray lines = bytesOf(document());
    QByteArray blankDay = lines;
    blankDay.replace("平成31年3月29日", "平成31年3月　日");
    QByteArray blankName = lines;
    blankName.replace("小樽市", "〇〇市");
    QByteArray amendment = lines;
    amendment.replace("形成に関する連携協約\n", "形成に関する連携協約の一部を変更する連携協約\n");
    const QByteArray before = bytesOf(registry);
    for (const QByteArray& draft : {blankDay, blankName, amendment}) {
        const Call made = call({u"import"_s, registry, file(u"draft.txt"_s, draft)});
        EXPECT_EQ(made.status, 3) << made.out.toStdString();
        EXPECT_EQ(bytesOf(registry), before);
    }
}

TEST_F(CommandTest, WordsThatRanIntoANameMakeNoMunicipality)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const QByteArray before = bytesOf(registry);
    const QByteArray oneLine = bytesOf(document()).replace('\n', QByteArray());
    EXPECT_EQ(call({u"import"_s, registry, file(u"line.txt"_s, oneLine)}).status, 3);
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(CommandTest, AnAreaThatLeadsNoneOfThePartiesIsRefused)
{
    const QString registry = sample(u"asahikawa"_s);
    const QByteArray before = bytesOf(registry);
    const Call made = call({u"import"_s, registry, document(), u"--area"_s, u"旭川大雪圏域"_s});
    EXPECT_EQ(made.status, 3) << made.out.toStdString();
    EXPECT_TRUE(made.err.contains(u"旭川市"_s)) << made.err.toStdString();
    EXPECT_EQ(bytesOf(registry), before);
}

TEST_F(CommandTest, DoubtsAreToldWhenADocumentIsKept)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    QByteArray lines = bytesOf(document());
    lines.replace("第5条", "第7条");
    const Call made = call({u"import"_s, registry, file(u"doubtful.txt"_s, lines)});
    EXPECT_EQ(made.status, 0);
    EXPECT_TRUE(made.err.contains(u"doubtful.txt: line "_s)) << made.err.toStdString();
}

TEST_F(CommandTest, ALinkToARegistryStaysALink)
{
    const QString registry = path(u"new.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const QString link = path(u"link.kyoyaku"_s);
    ASSERT_TRUE(QFile::link(registry, link));
    ASSERT_EQ(call({u"import"_s, link, document()}).status, 0);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(call({u"list"_s, registry, u"--json"_s}).json()[u"agreements"_s].toArray().size(), 1);
    const QString dangling = path(u"dangling.kyoyaku"_s);
    ASSERT_TRUE(QFile::link(path(u"nowhere.kyoyaku"_s), dangling));
    EXPECT_EQ(call({u"new"_s, dangling}).status, 4);
}

TEST_F(CommandTest, TheTextInForceFollowsTheDay)
{
    const QString registry = sample(u"sapporo"_s);
    EXPECT_EQ(call({u"show"_s, registry, u"小樽市"_s, u"--as-of"_s, u"2019-03-31"_s}).status, 3);
    for (const QString& day : {u"2019-04-01"_s, u"R3.6.25"_s, u"令和3年6月25日"_s, u"平成31年4月1日"_s})
        EXPECT_EQ(call({u"show"_s, registry, u"小樽市"_s, u"--as-of"_s, day}).status, 0) << day.toStdString();
}

TEST_F(CommandTest, TheRealAgreementsAreImported)
{
    const QString otaru = tests::sapporoOtaru();
    const QString biei = tests::asahikawaBiei();
    REQUIRE_SHARED(otaru);
    REQUIRE_SHARED(biei);
    const QString registry = path(u"real.kyoyaku"_s);
    ASSERT_EQ(call({u"new"_s, registry}).status, 0);
    const Call made = call({u"import"_s, registry, otaru, biei});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_EQ(call({u"list"_s, registry, u"areas"_s, u"--json"_s}).json()[u"areas"_s].toArray().size(), 2);
    const QJsonValue stored = call({u"show"_s, registry, u"小樽市"_s, u"--format"_s, u"json"_s}).json()[u"agreement"_s];
    const QJsonValue read = call({u"recognise"_s, otaru, u"--json"_s}).json()[u"agreement"_s];
    EXPECT_EQ(stored, read);
}

} // namespace
