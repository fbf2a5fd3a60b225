// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/boundary_reader.h"

#include "core/region/label_anchor.h"
#include "core/region/ward_dissolve.h"
#include "tests/core/region/boundary_files.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::region;
using namespace tests;

namespace {

const model::Boundary* boundaryOf(const BoundaryReading& reading, const QString& code)
{
    for (const model::Boundary& boundary : reading.boundaries) {
        if (boundary.code == code)
            return &boundary;
    }
    return nullptr;
}

/// km², on a sphere near enough for one municipality.
double areaOf(const model::Boundary& boundary)
{
    double sum = 0;
    for (const auto& ring : boundary.rings)
        sum += std::abs(twiceArea(ring)) / 2;
    const double latitude = boundary.anchor.latitude * 1e-6 * M_PI / 180;
    return sum * 1e-12 * std::pow(6371.0 * M_PI / 180, 2) * std::cos(latitude);
}

TEST(ReadBoundaries, PutsWardsTogetherAndKeepsWhatBelongsToNobody)
{
    const BoundaryFolder folder;
    const auto reading = folder.read(
        u"N03-22_220101_small.geojson"_s,
        collection({feature("札幌市", "北区", "01102", square(1410, 430)), feature("", "", "", square(1450, 430)),
                    feature("札幌市", "中央区", "01101", square(1411, 430)),
                    feature("", "小樽市", "01203", square(1409, 430))}));
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    ASSERT_EQ(reading->boundaries.size(), 3U);
    EXPECT_EQ(reading->wardCount, 2);
    EXPECT_EQ(reading->edition, QDate(2022, 1, 1));
    const model::Boundary& sapporo = reading->boundaries[0];
    EXPECT_EQ(sapporo.code, u"01100"_s);
    EXPECT_EQ(sapporo.name, u"札幌市"_s);
    ASSERT_EQ(sapporo.rings.size(), 1U);
    EXPECT_EQ(sapporo.rings[0].size(), 6U); // the border between both is gone, its ends are left
    EXPECT_NEAR(sapporo.anchor.longitude, 141'100'000, 60'000);
    EXPECT_EQ(reading->boundaries[1].name, u"小樽市"_s);
    EXPECT_EQ(reading->boundaries[2].code, QString());
}

TEST(ReadBoundaries, KeepsHolesIslandsAndWhateverOrderOfKeys)
{
    const BoundaryFolder folder;
    const QByteArray rings = "[[[141.0,43.0],[141.4,43.0],[141.4,43.4],[141.0,43.4],[141.0,43.0]],"
                             "[[141.1,43.1],[141.2,43.1],[141.2,43.2],[141.1,43.1]]]";
    const QByteArray bytes = "\xef\xbb\xbf { \"features\" : [ {\"geometry\":{\"coordinates\":[" + rings +
                             ",[[[142.0,43.0],[142.1,43.0],[142.1,43.1],[142.0,43.0]]]],\"type\":\"MultiPolygon\"},"
                             "\"id\":7,\"bbox\":[1,2,3,4],\"properties\":{\"N03_007\":1203,\"N03_004\":\"小樽市\","
                             "\"x\":{\"y\":[1,2]}}}],\"type\":\"FeatureCollection\"}";
    const auto reading = folder.read(u"a.geojson"_s, bytes);
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    ASSERT_EQ(reading->boundaries.size(), 1U);
    EXPECT_EQ(reading->boundaries[0].code, u"01203"_s);
    EXPECT_EQ(reading->boundaries[0].rings.size(), 3U);
    EXPECT_EQ(reading->edition, std::nullopt);
}

TEST(ReadBoundaries, KeepsOnlyTheCodesThatAreWanted)
{
    const BoundaryFolder folder;
    const QString path = folder.write(u"a.geojson"_s, collection({feature("", "小樽市", "01203", square(1409, 430)),
                                                                  feature("札幌市", "北区", "01102", square(1410, 430)),
                                                                  feature("", "青森市", "02201", square(1407, 408))}));
    EXPECT_EQ(readFile(path, {u"01100"_s})->boundaries.size(), 1U);
    EXPECT_EQ(readFile(path, {u"01"_s})->boundaries.size(), 2U);
    EXPECT_EQ(readFile(path, {u"40130"_s}).error().code, ErrorCode::BoundaryEmpty);
}

TEST(ReadBoundaries, StopsWhenItIsCancelled)
{
    const BoundaryFolder folder;
    const QString path = folder.write(u"a.geojson"_s, collection({feature("", "小樽市", "01203", square(1409, 430))}));
    Task task;
    task.cancel();
    EXPECT_EQ(readBoundaries(path, {}, task).error().code, ErrorCode::Cancelled);
}

TEST(CityOfWard, KnowsTheCitiesAndLeavesTokyoAlone)
{
    EXPECT_EQ(cityOfWard(u"01110"_s)->name, u"札幌市"_s);
    EXPECT_EQ(cityOfWard(u"14137"_s)->code, u"14130"_s);
    EXPECT_EQ(cityOfWard(u"22140"_s)->name, u"浜松市"_s);
    EXPECT_EQ(cityOfWard(u"40109"_s)->name, u"北九州市"_s);
    for (const QString& code : {u"13101"_s, u"01203"_s, u"01100"_s, u"02101"_s, QString(), u"47100"_s})
        EXPECT_FALSE(cityOfWard(code)) << code.toStdString();
}

/// Files of ../shared/geo: the counts are those of its README.
TEST(SharedBoundaries, SapporoInFullDetailBecomesTwelveWithOneRingForItsTenWards)
{
    const QString path = sharedGeo(u"N03-22_220101_sapporo12_full.geojson"_s);
    if (path.isEmpty())
        GTEST_SKIP();
    const auto reading = readFile(path);
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    EXPECT_EQ(reading->featureCount, 771);
    EXPECT_EQ(reading->pointCount, 89'099);
    EXPECT_EQ(reading->wardCount, 10);
    ASSERT_EQ(reading->boundaries.size(), 12U);
    const model::Boundary* sapporo = boundaryOf(*reading, u"01100"_s);
    ASSERT_NE(sapporo, nullptr);
    EXPECT_EQ(sapporo->rings.size(), 1U);
    EXPECT_NEAR(areaOf(*sapporo), 1121.26, 10); // GSI; the sphere is off by less than 1 %
    EXPECT_NEAR(areaOf(*boundaryOf(*reading, u"01203"_s)), 243.83, 3);
    EXPECT_GT(boundaryOf(*reading, u"01203"_s)->rings.size(), 600U);
}

TEST(SharedBoundaries, BothSchemasAndTheShapefileInShiftJisSayTheSame)
{
    const QString old = sharedGeo(u"N03-21_210101_sapporo12_s0010.geojson"_s);
    if (old.isEmpty())
        GTEST_SKIP();
    const auto first = readFile(old);
    const auto recent = readFile(sharedGeo(u"variant_2024schema_sapporo12_s0010.geojson"_s));
    const auto shapes = readFile(sharedGeo(u"shp_cp932/N03-21_210101_sapporo12.shp"_s));
    ASSERT_TRUE(first && recent && shapes) << (first ? (recent ? shapes : recent) : first).error().detail.toStdString();
    EXPECT_EQ(first->boundaries, recent->boundaries);
    ASSERT_EQ(shapes->boundaries.size(), first->boundaries.size());
    for (size_t i = 0; i < first->boundaries.size(); ++i) {
        EXPECT_EQ(shapes->boundaries[i].name, first->boundaries[i].name);
        EXPECT_EQ(shapes->boundaries[i].code, first->boundaries[i].code);
        EXPECT_NEAR(areaOf(shapes->boundaries[i]), areaOf(first->boundaries[i]), 0.01);
    }
    EXPECT_EQ(shapes->boundaries[0].name, u"札幌市"_s);
}

TEST(SharedBoundaries, AllJapanIsReadWithinThreeSeconds)
{
    const QString path = sharedGeo(u"N03-21_210101_japan_s0010.geojson"_s);
    if (path.isEmpty())
        GTEST_SKIP();
    QElapsedTimer timer;
    timer.start();
    const auto reading = readFile(path);
    const qint64 took = timer.elapsed();
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    EXPECT_EQ(reading->featureCount, 1906);
    // 1,902 codes less the wards, with one for each city; 所属未定地 last.
    EXPECT_EQ(reading->boundaries.size(), 1902U - static_cast<size_t>(reading->wardCount) + 20U + 1U);
    EXPECT_TRUE(reading->boundaries.back().code.isEmpty());
#ifdef __SANITIZE_ADDRESS__
    constexpr int kMost = 10000; // the limit is that of a release
#else
    constexpr int kMost = 3000;
#endif
    EXPECT_LT(took, kMost);
    RecordProperty("milliseconds", static_cast<int>(took));
    std::cout << "all Japan: " << took << " ms\n";
}

TEST(SharedBoundaries, EveryFileIsRead)
{
    for (const QString& name : {u"N03-21_01_210101_hokkaido_s0010.geojson"_s,
                                u"N03-22_01_220101_hokkaido_50m.geojson"_s, u"N03-21_210101_japan_s0001.geojson"_s}) {
        const QString path = sharedGeo(name);
        if (path.isEmpty())
            GTEST_SKIP();
        const auto reading = readFile(path);
        ASSERT_TRUE(reading) << name.toStdString() << ": " << reading.error().detail.toStdString();
        if (name.contains(u"hokkaido")) {
            EXPECT_EQ(reading->boundaries.size(), 185U) << name.toStdString(); // 179 and the six of the north
        }
    }
}

} // namespace
