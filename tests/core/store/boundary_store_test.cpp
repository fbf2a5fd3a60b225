// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/boundary_store.h"

#include "core/store/boundary_rings.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/qt_printing.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

namespace {

model::Boundary boundary(const QString& code, qint32 east)
{
    const model::BoundaryRing ring{{east, 43'000'000}, {east + 500, 43'000'000}, {east + 500, 43'000'500}};
    return {code, u"市"_s + code, {ring, {{east, 1}, {-east, -1}, {0, 0}}}, {east + 300, 43'000'200}};
}

model::BoundarySet someSet()
{
    return {{}, u"N03.zip"_s, QDate(2024, 1, 1), u"出典"_s, 20};
}

class BoundaryStoreTest : public StoreFixture
{
protected:
    Result<BoundarySetId> keep(const std::vector<model::Boundary>& boundaries)
    {
        return registry().edit(u"境界データを読み込み"_s, [&] {
            return BoundaryStore(connection()).replace(someSet(), keptOutlines(boundaries));
        });
    }
};

} // namespace

TEST_F(BoundaryStoreTest, KeepsASetAndTakesItBackInOneStep)
{
    EXPECT_FALSE(BoundaryStore(connection()).current()->has_value());
    const QString before = dump();
    const std::vector<model::Boundary> boundaries{boundary(u"01100"_s, 141'000'000), boundary({}, 142'000'000)};
    const auto id = keep(boundaries);
    REQUIRE_OK(id);
    REQUIRE_OK(registry().save());
    reopen();
    const auto set = BoundaryStore(connection()).current();
    REQUIRE_OK(set);
    ASSERT_TRUE(set->has_value());
    EXPECT_EQ((*set)->credit, u"出典"_s);
    EXPECT_EQ((*set)->edition, QDate(2024, 1, 1));
    EXPECT_EQ((*set)->cell, 20);
    EXPECT_EQ(*BoundaryStore(connection()).boundaries((*set)->id), boundaries);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
    REQUIRE_OK(registry().redo());
    EXPECT_EQ(BoundaryStore(connection()).boundaries(*id)->size(), 2U);
}

TEST_F(BoundaryStoreTest, ANewSetTakesThePlaceOfTheOld)
{
    REQUIRE_OK(keep({boundary(u"01100"_s, 141'000'000)}));
    const auto id = keep({boundary(u"01203"_s, 140'000'000)});
    REQUIRE_OK(id);
    EXPECT_EQ((*BoundaryStore(connection()).current())->id, *id);
    EXPECT_EQ(BoundaryStore(connection()).boundaries(*id)->front().code, u"01203"_s);
}

TEST_F(BoundaryStoreTest, ASetThatWouldFillTheHistoryIsRefusedWhole)
{
    model::Boundary large = boundary(u"01100"_s, 141'000'000);
    QRandomGenerator random(1);
    for (int i = 0; i < 1'500'000; ++i)
        large.rings[0].push_back({random.bounded(100'000'000), random.bounded(80'000'000)});
    const QString before = dump();
    EXPECT_FAILS(keep({large}), ErrorCode::StoreFailed);
    EXPECT_EQ(dump(), before);
}

TEST_F(BoundaryStoreTest, TilesKeepTheirRowsAndGoWithTheirMunicipality)
{
    const Pair pair = addPair();
    const auto set = [&](const std::vector<model::SchematicTile>& tiles) {
        return registry().edit(u"模式図の位置を変更"_s,
                               [&] { return BoundaryStore(connection()).setTiles(pair.area, tiles); });
    };
    REQUIRE_OK(set({{pair.core, 0, 0}, {pair.member, -1, 2}}));
    const std::vector<model::SchematicTile> moved{{pair.core, 0, 0}, {pair.member, -2, 3}};
    REQUIRE_OK(set(moved));
    EXPECT_EQ(*BoundaryStore(connection()).tiles(pair.area), moved);
    REQUIRE_OK(registry().undo());
    EXPECT_EQ(BoundaryStore(connection()).tiles(pair.area)->at(1).column, -1);
    REQUIRE_OK(set({{pair.core, 1, 1}}));
    EXPECT_EQ(BoundaryStore(connection()).tiles(pair.area)->size(), 1U);
}

TEST(BoundaryRings, RandomRingsComeBackAsTheyWere)
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        std::vector<model::BoundaryRing> rings(static_cast<size_t>(random.bounded(5)));
        for (auto& ring : rings) {
            for (int i = 0, count = random.bounded(3, 40); i < count; ++i)
                ring.push_back({random.bounded(-180'000'000, 180'000'001), random.bounded(-90'000'000, 90'000'001)});
        }
        const auto back = ringsOfBytes(bytesOfRings(rings));
        REQUIRE_OK(back);
        EXPECT_EQ(*back, rings);
    }
}

TEST(BoundaryRings, DamagedBytesAreRefusedOrSane)
{
    const QByteArray bytes =
        bytesOfRings({{{141'000'000, 43'000'000}, {141'100'000, 43'000'000}, {141'000'000, 43'100'000}}});
    for (qsizetype length = 0; length < bytes.size(); ++length)
        EXPECT_FAILS(ringsOfBytes(bytes.left(length)), ErrorCode::StoredValueWrong);
    EXPECT_FAILS(ringsOfBytes(bytes + '\0'), ErrorCode::StoredValueWrong);
    EXPECT_FAILS(ringsOfBytes(QByteArray("\xff\xff\xff\xff\x0f", 5)), ErrorCode::StoredValueWrong);
    QRandomGenerator random(5);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 3; ++i)
            damaged[random.bounded(int(damaged.size()))] = static_cast<char>(random.bounded(256));
        const auto rings = ringsOfBytes(damaged);
        if (!rings)
            continue;
        for (const auto& ring : *rings)
            ASSERT_GE(ring.size(), 3U);
    }
}

} // namespace tests
