// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/boundary_checks.h"

#include "tests/core/region/boundary_files.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;
using core::model::BoundaryRing;

namespace {

BoundaryRing squareRing(qint32 corner, qint32 size)
{
    const qint32 east = 141'000'000 + corner;
    const qint32 north = 43'000'000 + corner;
    return {{east, north}, {east + size, north}, {east + size, north + size}, {east, north + size}};
}

TEST(BoundaryChecks, AreasAreThoseOfTheEllipsoid)
{
    // One degree by one degree at 43°: the product of both radii of curvature and the cosine, summed up numerically.
    EXPECT_NEAR(region::drawnAreaKm2({squareRing(0, 1'000'000)}), 8985.4831, 0.0001);
    const double large = region::drawnAreaKm2({squareRing(0, 100'000)});
    const double hole = region::drawnAreaKm2({squareRing(10'000, 20'000)});
    const double islet = region::drawnAreaKm2({squareRing(15'000, 5'000)});
    BoundaryRing turned = squareRing(10'000, 20'000);
    std::reverse(turned.begin(), turned.end());
    EXPECT_NEAR(region::drawnAreaKm2({squareRing(10'000, 20'000), squareRing(0, 100'000)}), large - hole, 1e-9);
    EXPECT_NEAR(region::drawnAreaKm2({turned, squareRing(0, 100'000)}), large - hole, 1e-9) << "whichever way it runs";
    EXPECT_NEAR(region::drawnAreaKm2({squareRing(0, 100'000), squareRing(10'000, 20'000), squareRing(15'000, 5'000)}),
                large - hole + islet, 1e-9);
    EXPECT_EQ(region::drawnAreaKm2({}), 0);
}

TEST(BoundaryChecks, TheTwelveOfSapporoHaveTheirPublishedAreas)
{
    const QString path = tests::sharedGeo(u"N03-22_220101_sapporo12_full.geojson"_s);
    if (path.isEmpty())
        GTEST_SKIP() << "without ../shared";
    const auto reading = tests::readFile(path);
    ASSERT_TRUE(reading);
    double sum = 0;
    for (const auto& boundary : reading->boundaries) {
        sum += region::drawnAreaKm2(boundary.rings);
        if (boundary.code == u"01100") {
            EXPECT_NEAR(region::drawnAreaKm2(boundary.rings), 1121.26, 0.1) << "the ten wards";
        }
    }
    EXPECT_NEAR(sum, 4514.89, 0.5);
    EXPECT_TRUE(reading->crossing.isEmpty()) << reading->crossing.join(u'、').toStdString();
}

TEST(BoundaryChecks, ARingThatCrossesItselfIsSeen)
{
    EXPECT_FALSE(region::crossesItself({{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}));
    EXPECT_TRUE(region::crossesItself({{0, 0}, {10, 10}, {10, 0}, {0, 10}}));
    // Two squares that share a corner touch.
    EXPECT_FALSE(region::crossesItself({{0, 0}, {5, 0}, {5, 5}, {10, 5}, {10, 10}, {5, 10}, {5, 5}, {0, 5}}));
    std::vector<region::RawPoint> round;
    for (int i = 0; i < 2'000; ++i)
        round.push_back({std::cos(i * M_PI / 1000), std::sin(i * M_PI / 1000)});
    EXPECT_FALSE(region::crossesItself(round));
    std::swap(round[700], round[1'500]);
    EXPECT_TRUE(region::crossesItself(round));
}

TEST(BoundaryChecks, WhoseRingCrossesIsReadAndNamed)
{
    const tests::BoundaryFolder folder;
    const auto reading = folder.read(
        u"a.geojson"_s,
        tests::collection({tests::feature("", "小樽市", "01203", tests::square(1410, 430)),
                           tests::feature("", "当別町", "01303",
                                          "[[[141.5,43.0],[141.6,43.1],[141.6,43.0],[141.5,43.1],[141.5,43.0]]]")}));
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    EXPECT_EQ(reading->boundaries.size(), 2U);
    EXPECT_EQ(reading->crossing, QStringList{u"当別町"_s});
}

} // namespace
