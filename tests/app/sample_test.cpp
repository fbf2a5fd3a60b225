// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_fixture.h"

#include "app/samples/sample_text.h"

#include "core/exchange/plain_text.h"
#include "core/model/numbering.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_decoder.h"
#include "tests/support/tree_dump.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace core;
using tests::Call;
using tests::CommandTest;

namespace {

QJsonArray listed(const Call& made, const QString& name)
{
    EXPECT_EQ(made.status, 0) << made.err.toStdString();
    return made.json()[name].toArray();
}

TEST_F(CommandTest, SapporoHoldsWhatWasPublished)
{
    const QString registry = sample(u"sapporo"_s);
    const auto list = [&](const QString& name) { return listed(call({u"list"_s, registry, name, u"--json"_s}), name); };

    const QJsonArray areas = list(u"areas"_s);
    ASSERT_EQ(areas.size(), 2);
    EXPECT_EQ(areas[1][u"scheme"_s], u"formerUnion"_s);
    EXPECT_EQ(areas[1][u"dissolvedOn"_s], u"2019-07-31"_s);
    EXPECT_EQ(areas[0][u"coreCity"_s], u"札幌市"_s);
    EXPECT_EQ(areas[0][u"members"_s], 12);

    QJsonArray members;
    for (const QJsonValue& member : list(u"members"_s)) {
        if (member[u"area"_s] == areas[0][u"name"_s])
            members.append(member);
    }
    ASSERT_EQ(members.size(), 12);
    double areaKm2 = 0;
    for (const QJsonValue& member : members)
        areaKm2 += member[u"areaKm2"_s].toDouble();
    EXPECT_NEAR(areaKm2, 4514.89, 0.005);

    const QJsonArray agreements = list(u"agreements"_s);
    ASSERT_EQ(agreements.size(), 11);
    QSet<QString> names;
    for (const QJsonValue& agreement : agreements) {
        names.insert(agreement[u"member"_s].toString());
        EXPECT_EQ(agreement[u"signedOn"_s], u"2019-03-29"_s);
        EXPECT_EQ(agreement[u"effectiveOn"_s], u"2019-04-01"_s);
        EXPECT_EQ(agreement[u"state"_s], u"signed"_s);
    }
    EXPECT_EQ(names.size(), 11);

    const QJsonArray amendments = list(u"amendments"_s);
    ASSERT_EQ(amendments.size(), 1);
    EXPECT_EQ(amendments[0][u"member"_s], u"岩見沢市"_s);
    EXPECT_EQ(amendments[0][u"signedOn"_s], u"2021-06-25"_s);
    EXPECT_EQ(amendments[0][u"effectiveOn"_s], u"2021-07-01"_s);
    EXPECT_EQ(amendments[0][u"order"_s], 1);
    EXPECT_EQ(amendments[0][u"style"_s], u"instruction"_s);
    EXPECT_EQ(amendments[0][u"proved"_s], true);
    EXPECT_EQ(amendments[0][u"baseRevision"_s], 1);
    EXPECT_EQ(amendments[0][u"resultingRevision"_s], 2);
    EXPECT_EQ(amendments[0][u"text"_s], u"atHand"_s);

    const QJsonArray visions = list(u"visions"_s);
    ASSERT_EQ(visions.size(), 2);
    EXPECT_EQ(visions[0][u"to"_s], u"2024-03-31"_s);
    EXPECT_EQ(visions[1][u"from"_s], u"2024-04-01"_s);
    EXPECT_EQ(list(u"templates"_s).size(), 1);
    EXPECT_EQ(list(u"documents"_s).size(), 16);
}

TEST_F(CommandTest, EveryAgreementOfTheSampleHas21PatternedInitiatives)
{
    const QString registry = sample(u"sapporo"_s);
    for (int number = 1; number <= 11; ++number) {
        const Call made = call({u"show"_s, registry, QString::number(number), u"--format"_s, u"json"_s});
        ASSERT_EQ(made.status, 0);
        const QJsonValue agreement = made.json()[u"agreement"_s];
        EXPECT_EQ(agreement[u"articles"_s].toArray().size(), 6);
        EXPECT_EQ(agreement[u"copies"_s], 2);
        EXPECT_EQ(made.out.count(u"\"甲の役割\":"_s), 21);
        EXPECT_EQ(made.out.count(u"\"乙の役割\":"_s), 21);
        for (const QJsonValue& signature : agreement[u"signatures"_s].toArray())
            EXPECT_TRUE(signature[u"name"_s].isNull()) << "a living person is named";
    }
}

TEST_F(CommandTest, TheSamplesAreReadBackToTheSameTree)
{
    for (const auto& [registry, count] : {std::pair{sample(u"sapporo"_s), 11}, std::pair{sample(u"asahikawa"_s), 1}}) {
        for (int number = 1; number <= count; ++number) {
            const QString lines = call({u"show"_s, registry, QString::number(number)}).out;
            const QString again = file(u"again.txt"_s, lines.toUtf8());
            const QJsonObject stored =
                call({u"show"_s, registry, QString::number(number), u"--format"_s, u"json"_s}).json();
            const QJsonObject read = call({u"recognise"_s, u"--json"_s, again}).json();
            EXPECT_FALSE(stored[u"agreement"_s].toObject().isEmpty());
            EXPECT_EQ(stored[u"agreement"_s], read[u"agreement"_s]) << number;
        }
    }
}

TEST_F(CommandTest, AsahikawaIsStackedWithSevenArticles)
{
    const QString registry = sample(u"asahikawa"_s);
    const Call made = call({u"show"_s, registry, u"美瑛町"_s, u"--format"_s, u"json"_s});
    const QJsonValue agreement = made.json()[u"agreement"_s];
    EXPECT_EQ(agreement[u"articles"_s].toArray().size(), 7);
    EXPECT_EQ(agreement[u"roleTables"_s][0][u"face"_s], u"stacked"_s);
    EXPECT_TRUE(agreement[u"effectiveOn"_s].isNull());
    EXPECT_EQ(agreement[u"signedOn"_s], u"2022-01-12"_s);
}

TEST(SampleText, GivesTheSameLineageInEveryAgreement)
{
    const auto otaru = app::sapporoText(app::sampleParties(u"札幌市"_s, u"小樽市"_s));
    const auto tobetsu = app::sapporoText(app::sampleParties(u"札幌市"_s, u"当別町"_s));
    ASSERT_TRUE(otaru && tobetsu);
    const auto ours = model::allOfKind(otaru->root, model::ProvisionKind::Role);
    const auto theirs = model::allOfKind(tobetsu->root, model::ProvisionKind::Role);
    ASSERT_EQ(ours.size(), 63U);
    ASSERT_EQ(theirs.size(), ours.size());
    for (size_t i = 0; i < ours.size(); ++i) {
        EXPECT_EQ(ours[i]->lineage, theirs[i]->lineage);
        EXPECT_EQ(ours[i]->text, theirs[i]->text);
    }
}

} // namespace
