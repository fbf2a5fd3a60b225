// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/published_areas.h"
#include "tests/app/command_fixture.h"

#include "core/store/registry.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

TEST(PublishedAreas, AddUpToThePrintedPopulations)
{
    const auto areas = app::publishedAreas();
    ASSERT_EQ(areas.size(), 6U);
    QHash<QString, size_t> members;
    for (const auto& area : areas) {
        const QString core = area.municipalities.front().name;
        members.insert(core, area.municipalities.size() - 1);
        EXPECT_TRUE(area.agreedOn.isValid()) << core.toStdString();
        EXPECT_FALSE(area.source.isEmpty());
        if (core == u"静岡市") // printed in thousands
            EXPECT_NEAR(double(area.population2015), double(area.printedPopulation), 1000);
        else
            EXPECT_EQ(area.population2015, area.printedPopulation) << core.toStdString();
        EXPECT_EQ(!area.remark.isEmpty(), core == u"新潟市") << core.toStdString() << ": " << area.km2;
    }
    EXPECT_EQ(members, (QHash<QString, size_t>{{u"熊本市"_s, 16},
                                               {u"広島市"_s, 23},
                                               {u"北九州市"_s, 16},
                                               {u"静岡市"_s, 6},
                                               {u"新潟市"_s, 10},
                                               {u"岡山市"_s, 12}}));
    EXPECT_EQ(areas[1].name, u"広島広域都市圏"_s) << "the report names it";
}

TEST_F(CommandTest, RegionTellsAreasTakenInForComparison)
{
    using namespace core;
    const QString file = sample(u"sapporo"_s);
    {
        auto opened = store::Registry::open(file);
        ASSERT_TRUE(opened);
        store::Registry& registry = **opened;
        for (const auto& area : app::publishedAreas()) {
            const auto added = registry.edit(u"公表された圏域を追加"_s,
                                             [&] { return app::addPublishedArea(registry.connection(), area); });
            ASSERT_TRUE(added) << area.name.toStdString();
        }
        ASSERT_TRUE(registry.save());
    }
    const Call told = call({u"region"_s, file, u"--json"_s});
    ASSERT_EQ(told.status, 0) << told.err.toStdString();
    const QJsonArray areas = told.json()[u"areas"_s].toArray();
    ASSERT_EQ(areas.size(), 8);
    EXPECT_EQ(areas[0][u"totals"_s][u"populations"_s][1][u"population"_s], 2600875) << "the own area stays as it was";
    QHash<QString, QJsonValue> byName;
    for (const QJsonValue& area : areas)
        byName.insert(area[u"area"_s].toString(), area);
    const QJsonValue okayama = byName.value(u"連携中枢都市圏（岡山市）"_s);
    EXPECT_EQ(okayama[u"totals"_s][u"municipalities"_s], 13);
    EXPECT_EQ(okayama[u"totals"_s][u"populations"_s][1][u"population"_s], 1170158);
    EXPECT_EQ(okayama[u"members"_s].toArray().size(), 13);
    for (const QJsonValue& statistic : okayama[u"members"_s][0][u"statistics"_s].toArray())
        EXPECT_FALSE(statistic[u"source"_s].toString().isEmpty());
    EXPECT_EQ(okayama[u"eligibility"_s][u"meets"_s], 0) << "no commuting rates are at hand: nothing is claimed";
}

TEST_F(CommandTest, AnAreaThatWasTakenInIsOneStepBack)
{
    using namespace core;
    auto opened = store::Registry::open(sample(u"sapporo"_s));
    ASSERT_TRUE(opened);
    store::Registry& registry = **opened;
    const auto area = app::publishedAreas().front();
    ASSERT_TRUE(
        registry.edit(u"公表された圏域を追加"_s, [&] { return app::addPublishedArea(registry.connection(), area); }));
    ASSERT_TRUE(registry.undo());
    EXPECT_FALSE(registry.history().canUndo());
    // Taken in again: the municipalities went with it.
    EXPECT_TRUE(
        registry.edit(u"公表された圏域を追加"_s, [&] { return app::addPublishedArea(registry.connection(), area); }));
}

} // namespace
