// SPDX-License-Identifier: GPL-3.0-or-later
// Classes, levels of detail, anchors, tiles, circles and neighbours.
#include "core/region/class_breaks.h"
#include "core/region/label_anchor.h"
#include "core/region/map_levels.h"
#include "core/region/neighbours.h"
#include "core/region/schematic_layout.h"
#include "tests/core/region/boundary_files.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cmath>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::region;

namespace {

TEST(ClassBorders, NaturalBreaksFallIntoTheGaps)
{
    const std::vector<double> values{1, 2, 3, 50, 51, 52, 900, 901};
    EXPECT_EQ(classBorders(values, ClassMethod::Natural, 3), (std::vector<double>{30, 500}));
    EXPECT_EQ(classOf(3, {50, 900}), 0);
    EXPECT_EQ(classOf(50, {50, 900}), 1); // a border belongs to the class above it
    EXPECT_EQ(classOf(901, {50, 900}), 2);
}

TEST(ClassBorders, NeverMoreClassesThanValues)
{
    EXPECT_TRUE(classBorders({}, ClassMethod::Natural, 5).empty());
    EXPECT_TRUE(classBorders({7, 7, 7}, ClassMethod::Equal, 5).empty());
    EXPECT_EQ(classBorders({7, 8}, ClassMethod::Natural, 5), std::vector<double>{8});
    EXPECT_TRUE(classBorders({1, 1, 1, 1, 9}, ClassMethod::Equal, 2).empty()); // half of five is among the ones
    EXPECT_EQ(classBorders({std::nan(""), 1, 2}, ClassMethod::Natural, 2), std::vector<double>{2});
}

TEST(ClassBorders, EqualNumbersAndByHand)
{
    EXPECT_EQ(classBorders({1, 2, 3, 4, 5, 6}, ClassMethod::Equal, 3), (std::vector<double>{3, 5}));
    EXPECT_EQ(classBorders({17278, 57436, 84499, 95648, 121924, 1952356}, ClassMethod::Equal, 3),
              (std::vector<double>{70000, 100000}));
    EXPECT_EQ(classBorders({-9.7, -2.1, 0.5}, ClassMethod::Natural, 3), (std::vector<double>{-6, 0}));
    const double none = std::numeric_limits<double>::infinity();
    EXPECT_EQ(classBorders({}, ClassMethod::Manual, 9, {30, 10, 20, 10, none}), (std::vector<double>{10, 20, 30}));
}

/// Natural breaks are the best of all divisions: compared with every other one.
TEST(ClassBorders, NoOtherDivisionIsBetter)
{
    QRandomGenerator random(11);
    const auto spread = [](const std::vector<double>& values, const std::vector<double>& borders) {
        double total = 0;
        for (int k = 0; k <= static_cast<int>(borders.size()); ++k) {
            double sum = 0;
            int count = 0;
            for (const double value : values) {
                if (classOf(value, borders) == k) {
                    sum += value;
                    ++count;
                }
            }
            for (const double value : values) {
                if (classOf(value, borders) == k)
                    total += std::pow(value - sum / count, 2);
            }
        }
        return total;
    };
    for (int round = 0; round < 50; ++round) {
        std::vector<double> values;
        for (int i = 0; i < 12; ++i)
            values.push_back(random.bounded(100));
        const double best = spread(values, classBorders(values, ClassMethod::Natural, 3));
        for (const double a : values) {
            for (const double b : values) {
                if (a < b) {
                    EXPECT_GE(spread(values, {a, b}) + 1e-6, best);
                }
            }
        }
    }
}

TEST(Snapped, NeighboursStayJoinedAndTheLargestStays)
{
    const model::BoundaryRing left{{0, 0}, {1000, 10}, {990, 500}, {1010, 1000}, {0, 1000}};
    const model::BoundaryRing right{{1000, 10}, {2000, 0}, {2000, 1000}, {1010, 1000}, {990, 500}};
    const auto a = snapped({left}, 100).front();
    const auto b = snapped({right}, 100).front();
    int shared = 0;
    for (const auto& point : a)
        shared += static_cast<int>(std::count(b.begin(), b.end(), point));
    EXPECT_GE(shared, 2);
    const auto coarse = snapped({left, {{5, 5}, {6, 5}, {6, 6}}}, 1'000'000);
    ASSERT_EQ(coarse.size(), 1U);
    EXPECT_EQ(coarse.front(), left);
    EXPECT_EQ(snapped({{{-51, -51}, {-149, -51}, {-51, -149}}}, 100).front(),
              (model::BoundaryRing{{-51, -51}, {-149, -51}, {-51, -149}}));
}

TEST(LabelAnchor, StandsInsideTheLargestPart)
{
    // A horseshoe, whose middle lies outside.
    const model::BoundaryRing shoe{{0, 0},
                                   {300'000, 0},
                                   {300'000, 300'000},
                                   {200'000, 300'000},
                                   {200'000, 50'000},
                                   {100'000, 50'000},
                                   {100'000, 300'000},
                                   {0, 300'000}};
    const auto place = labelAnchor({shoe, {{900'000, 0}, {901'000, 0}, {900'000, 1'000}}});
    const bool isInLeg = place.longitude < 100'000 || place.longitude > 200'000;
    EXPECT_TRUE(isInLeg || place.latitude < 50'000) << place.longitude << ' ' << place.latitude;
    EXPECT_EQ(labelAnchor({}), model::BoundaryPoint());
    EXPECT_EQ(labelAnchor({{{1, 1}, {2, 2}, {3, 3}}}).latitude, 1); // no area: no endless search
}

TEST(Projection, DistancesAreTrue)
{
    const MapProjection projection(141.35, 43.06);
    // One degree of latitude is 111.2 km; one of longitude there 81.2 km.
    EXPECT_NEAR(projection.place(141.35, 44.06).y(), -111.2, 0.3);
    EXPECT_NEAR(projection.place(142.35, 43.06).x(), 81.2, 0.4);
}

model::Municipality hall(qint64 id, double latitude, double longitude)
{
    model::Municipality one;
    one.id = MunicipalityId{id};
    one.office = model::GeoPosition{latitude, longitude};
    one.areaKm2 = 100;
    return one;
}

TEST(SchematicTiles, EveryoneHasOneAndTheSameEveryTime)
{
    std::vector<model::Municipality> all;
    QRandomGenerator random(9);
    for (qint64 id = 1; id <= 200; ++id)
        all.push_back(hall(id, 42 + random.bounded(2.0), 140 + random.bounded(4.0)));
    all.push_back({});
    all.back().id = MunicipalityId{999};
    QElapsedTimer timer;
    timer.start();
    const auto tiles = schematicTiles(all);
    EXPECT_LT(timer.elapsed(), 300);
    ASSERT_EQ(tiles.size(), all.size());
    std::set<std::pair<int, int>> places;
    for (const auto& tile : tiles)
        places.insert({tile.column, tile.row});
    EXPECT_EQ(places.size(), all.size());
    EXPECT_EQ(schematicTiles(all), tiles);
}

TEST(SchematicTiles, WhatIsGivenStays)
{
    const std::vector<model::Municipality> all{hall(1, 43, 141), hall(2, 43.1, 141), hall(3, 43, 141.2)};
    const auto tiles = schematicTiles(all, {{MunicipalityId{2}, 40, -7}});
    EXPECT_EQ(tiles[1].column, 40);
    EXPECT_EQ(tiles[1].row, -7);
    EXPECT_GT(tiles[0].row, -7); // south of it
}

TEST(Tiles, APlaceInATileFindsIt)
{
    for (int row = -3; row <= 3; ++row) {
        for (int column = -3; column <= 3; ++column)
            EXPECT_EQ(tileAt(tileCentre(column, row) + QPointF(0.2, 0.2)), std::pair(column, row));
    }
}

TEST(SchematicCircles, DoNotLieOverEachOther)
{
    std::vector<model::Municipality> all;
    for (qint64 id = 1; id <= 12; ++id)
        all.push_back(hall(id, 43 + 0.001 * double(id % 4), 141 + 0.001 * double(id / 4)));
    const auto circles = schematicCircles(all);
    ASSERT_EQ(circles.size(), 12U);
    for (size_t i = 0; i < circles.size(); ++i) {
        for (size_t j = i + 1; j < circles.size(); ++j) {
            const QPointF way = circles[i].centre - circles[j].centre;
            EXPECT_GE(std::hypot(way.x(), way.y()), (circles[i].radius + circles[j].radius) * 0.98);
        }
    }
}

TEST(Neighbours, ArrowsGoWhereTheyPoint)
{
    const std::vector<QPointF> places{{0, 0}, {10, 1}, {0, 10}, {-10, 0}, {1, -10}, {20, 0}};
    EXPECT_EQ(neighbourIn(Direction::East, places, 0), 1);
    EXPECT_EQ(neighbourIn(Direction::South, places, 0), 2);
    EXPECT_EQ(neighbourIn(Direction::West, places, 0), 3);
    EXPECT_EQ(neighbourIn(Direction::North, places, 0), 4);
    EXPECT_EQ(neighbourIn(Direction::East, places, 5), -1);
    EXPECT_EQ(neighbourIn(Direction::East, places, -1), -1);
}

} // namespace
