// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged or hostile: told or refused, never half read.
#include "core/region/boundary_reader.h"
#include "tests/core/region/boundary_files.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace core;
using namespace tests;

namespace {

QByteArray good()
{
    return collection(
        {feature("札幌市", "北区", "01102", square(1410, 430)), feature("", "小樽市", "01203", square(1409, 430))});
}

TEST(DamagedBoundaries, BrokenRingsAreToldWithTheirFeature)
{
    const BoundaryFolder folder;
    const std::vector<std::pair<const char*, QByteArray>> broken{
        {"open", "[[[141.0,43.0],[141.1,43.0],[141.1,43.1],[141.0,43.1]]]"},
        {"two points", "[[[141.0,43.0],[141.1,43.0]]]"},
        {"no points", "[[]]"},
        {"no rings", "[]"},
        {"axes exchanged", "[[[43.0,141.0],[43.0,141.1],[43.1,141.1],[43.0,141.0]]]"},
        {"null", "[[[141.0,null],[141.1,43.0],[141.1,43.1],[141.0,43.0]]]"},
        {"text", "[[[\"141.0\",43.0],[141.1,43.0],[141.1,43.1],[141.0,43.0]]]"},
        {"one number", "[[[141.0],[141.1,43.0],[141.1,43.1],[141.0]]]"},
        {"projected", "[[[1234567.0,43210.0],[1234568.0,43210.0],[1234568.0,43211.0],[1234567.0,43210.0]]]"},
        {"huge", "[[[1e300,43.0],[141.1,43.0],[141.1,43.1],[1e300,43.0]]]"},
    };
    for (const auto& [what, coordinates] : broken) {
        const auto reading = folder.read(u"a.geojson"_s, collection({feature("", "小樽市", "01203", square(1409, 430)),
                                                                     feature("", "江別市", "01217", coordinates)}));
        ASSERT_FALSE(reading) << what;
        EXPECT_EQ(reading.error().code, ErrorCode::BoundaryBroken) << what << reading.error().detail.toStdString();
        EXPECT_EQ(reading.error().args.value(1), u"2"_s) << what;
        EXPECT_EQ(reading.error().args.value(2), u"江別市"_s) << what;
    }
}

TEST(DamagedBoundaries, NotANumberIsNoJson)
{
    const BoundaryFolder folder;
    const auto reading = folder.read(
        u"a.geojson"_s,
        collection({feature("", "江別市", "01217", "[[[NaN,43.0],[141.1,43.0],[141.1,43.1],[NaN,43.0]]]")}));
    EXPECT_EQ(reading.error().code, ErrorCode::BoundaryUnreadable);
}

TEST(DamagedBoundaries, AnUnknownSchemaNamesWhatWasFound)
{
    const BoundaryFolder folder;
    const auto reading = folder.read(u"a.geojson"_s, QByteArray(good()).replace("N03_007", "JCODE"));
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::BoundarySchemaUnknown);
    EXPECT_TRUE(reading.error().args.value(1).contains(u"JCODE"));
}

TEST(DamagedBoundaries, OtherKindsOfFileAreRefused)
{
    const BoundaryFolder folder;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("code,name\n01100,x\n"), QByteArray("[1,2]"),
                                    QByteArray("{\"a\":1}"), QByteArray("{\"features\":7}"), QByteArray(4096, '\0')})
        EXPECT_EQ(folder.read(u"a.geojson"_s, bytes).error().code, ErrorCode::BoundaryFormatUnknown)
            << bytes.left(20).toStdString();
    EXPECT_EQ(folder.read(u"a.geojson"_s, "{\"features\":[]}").error().code, ErrorCode::BoundaryEmpty);
    EXPECT_EQ(readFile(u"/nowhere/a.geojson"_s).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readFile(u"/"_s).error().code, ErrorCode::FileIsDirectory);
}

TEST(DamagedBoundaries, BracketsWithoutEndAndWordsWithoutEndAreRefused)
{
    const BoundaryFolder folder;
    const QByteArray deep = "{\"features\":" + QByteArray(20'000'000, '[');
    EXPECT_EQ(folder.read(u"deep.geojson"_s, deep).error().code, ErrorCode::BoundaryUnreadable);
    const QByteArray objects = QByteArray("{\"a\":").repeated(1'000'000);
    EXPECT_EQ(folder.read(u"objects.geojson"_s, objects).error().code, ErrorCode::BoundaryUnreadable);
    const QByteArray word = "{\"features\":[{\"properties\":{\"N03_004\":\"" + QByteArray(8'000'000, 'x') + "\"}}]}";
    EXPECT_EQ(folder.read(u"word.geojson"_s, word).error().code, ErrorCode::BoundaryUnreadable);
}

TEST(DamagedBoundaries, RingsAndAttributesWithoutEndAreRefused)
{
    const BoundaryFolder folder;
    const auto refusal = [&](const QByteArray& coordinates, const QByteArray& attributes) {
        const QByteArray one =
            QByteArray(feature("", "小樽市", "01203", coordinates)).replace("\"N03_001\"", attributes + "\"N03_001\"");
        const auto reading = folder.read(u"a.geojson"_s, collection({one}));
        return reading ? Error{} : reading.error();
    };
    const QByteArray rings = "[" + QByteArray("[],").repeated(4'000'000) + "[]]";
    EXPECT_EQ(refusal(rings, "").code, ErrorCode::BoundaryUnreadable) << "not one by one told as broken";
    EXPECT_TRUE(refusal(rings, "").detail.contains(u"points"));
    QByteArray ours;
    QByteArray others;
    for (int i = 0; i < 1000; ++i) {
        ours += "\"N03_x" + QByteArray::number(i) + "\":\"x\",";
        others += "\"x" + QByteArray::number(i) + "\":\"x\",";
    }
    EXPECT_EQ(refusal(square(1409, 430), ours).code, ErrorCode::BoundaryUnreadable);
    EXPECT_TRUE(refusal(square(1409, 430), ours).detail.contains(u"attributes"));
    EXPECT_EQ(refusal(square(1409, 430), others).detail, QString()) << "others are passed over";
    EXPECT_TRUE(folder.read(u"b.geojson"_s, collection({QByteArray(feature("", "小樽市", "01203", square(1409, 430)))
                                                            .replace("\"N03_001\"", others + "\"N03_001\"")})));
}

TEST(DamagedBoundaries, ALargeSparseFileIsRefusedWithoutBeingRead)
{
    const BoundaryFolder folder;
    QFile file(folder.write(u"large.geojson"_s, "{"));
    ASSERT_TRUE(file.resize(qint64(1100) * 1024 * 1024));
    EXPECT_EQ(readFile(file.fileName()).error().code, ErrorCode::FileTooLarge);
    ASSERT_TRUE(file.resize(qint64(500) * 1024 * 1024)); // zeros
    EXPECT_EQ(readFile(file.fileName()).error().code, ErrorCode::BoundaryUnreadable);
}

TEST(DamagedBoundaries, EveryPrefixIsRefused)
{
    const BoundaryFolder folder;
    const QByteArray bytes = good();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        ASSERT_FALSE(folder.read(u"a.geojson"_s, bytes.left(length))) << length;
}

/// Whatever happens to a byte: a reading with sane rings, or an error; never a crash.
TEST(DamagedBoundaries, RandomDamageNeverGivesHalfAReading)
{
    const BoundaryFolder folder;
    QRandomGenerator random(20260401);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = good();
        for (int i = 0, count = random.bounded(1, 4); i < count; ++i)
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto reading = folder.read(u"a.geojson"_s, bytes);
        if (!reading)
            continue;
        for (const model::Boundary& boundary : reading->boundaries) {
            for (const auto& ring : boundary.rings)
                ASSERT_GE(ring.size(), 3U);
        }
    }
}

TEST(DamagedBoundaries, DamagedShapefilesAreRefusedOrReadWhole)
{
    const QString source = sharedGeo(u"shp_cp932/N03-21_210101_sapporo12.shp"_s);
    if (source.isEmpty())
        GTEST_SKIP();
    const auto bytesOf = [&](const QString& suffix) {
        QFile file(source.chopped(3) + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const BoundaryFolder folder;
    const QString shp = folder.write(u"a.shp"_s, bytesOf(u"shp"_s));
    EXPECT_EQ(readFile(shp).error().code, ErrorCode::FileNotFound); // the .dbf
    const std::vector<QString> suffixes{u"shp"_s, u"shx"_s, u"dbf"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 600; ++round) {
        for (const QString& suffix : suffixes)
            folder.write(u"a."_s + suffix, bytesOf(suffix));
        const QString& victim = suffixes[static_cast<size_t>(random.bounded(3))];
        QByteArray bytes = bytesOf(victim);
        if (round % 3 == 0) {
            bytes.truncate(random.bounded(int(bytes.size())));
        } else {
            for (int i = 0; i < 4; ++i)
                bytes[random.bounded(qMin(int(bytes.size()), 2000))] = static_cast<char>(random.bounded(256));
        }
        folder.write(u"a."_s + victim, bytes);
        const auto reading = readFile(shp);
        if (reading) {
            EXPECT_GE(reading->boundaries.size(), 1U);
        }
    }
}

TEST(ZippedBoundaries, NamesInTheArchiveAreNeverPaths)
{
    const BoundaryFolder folder;
    const QString path =
        folder.writeZip(u"N03-20240101_GML.zip"_s, {{"../../../../tmp/evil_prefecture.geojson", "{\"features\":[]}"},
                                                    {"N03-20240101_GML\\N03-20240101.geojson", good()},
                                                    {"..\\..\\x.xml", "<a/>"}});
    const auto reading = readFile(path);
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    EXPECT_EQ(reading->boundaries.size(), 2U);
    EXPECT_EQ(reading->edition, QDate(2024, 1, 1));
    EXPECT_FALSE(QFile::exists(u"/tmp/evil_prefecture.geojson"_s));
}

TEST(ZippedBoundaries, Zip64IsReadWithBackslashes)
{
    const BoundaryFolder folder;
    const QString path =
        folder.writeZip64(u"N03-20210101_GML.zip"_s, "N03-20210101_GML\\N03-21_210101.geojson", good());
    const auto reading = readFile(path);
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    EXPECT_EQ(reading->boundaries.size(), 2U);
    // What it announces is not believed: sizes beyond all measure are refused or not there, and take no memory.
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype at = bytes.indexOf("PK\1\2"); at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x7f);
        const auto other = folder.read(u"b.zip"_s, damaged);
        if (other) {
            EXPECT_EQ(other->boundaries.size(), 2U) << at;
        }
    }
}

TEST(ZippedBoundaries, FilesOfPrefecturesArePassedOver)
{
    const BoundaryFolder folder;
    const QByteArray other = QByteArray(good()).replace("N03_007", "N03_099") + QByteArray(2000, ' ');
    const auto reading =
        readFile(folder.writeZip(u"a.zip"_s, {{"a_prefecture.geojson", other}, {"a.geojson", good()}}));
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->boundaries.size(), 2U);
    EXPECT_EQ(readFile(folder.writeZip(u"b.zip"_s, {{"a.geojson", other}})).error().code,
              ErrorCode::BoundarySchemaUnknown);
    EXPECT_EQ(readFile(folder.writeZip(u"c.zip"_s, {{"a.txt", "x"}})).error().code, ErrorCode::BoundaryFormatUnknown);
}

TEST(ZippedBoundaries, AShapefileIsReadFromItsArchive)
{
    const QString source = sharedGeo(u"shp_cp932/N03-21_210101_sapporo12.shp"_s);
    if (source.isEmpty())
        GTEST_SKIP();
    std::vector<std::pair<QByteArray, QByteArray>> members;
    for (const char* suffix : {"shp", "shx", "dbf", "prj"}) {
        QFile file(source.chopped(3) + QString::fromLatin1(suffix));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        members.emplace_back(QByteArray("..\\x/../N03-21_210101.") + suffix, file.readAll());
    }
    const BoundaryFolder folder;
    const auto reading = readFile(folder.writeZip(u"a.zip"_s, members));
    ASSERT_TRUE(reading) << reading.error().detail.toStdString();
    EXPECT_EQ(reading->boundaries.size(), 12U);
}

TEST(ZippedBoundaries, AMissingPartOfTheShapefileIsNamed)
{
    const BoundaryFolder folder;
    const QString path = folder.writeZip(u"N03.zip"_s, {{"N03.shp", "x"}, {"N03.shx", "x"}});
    const auto reading = readFile(path);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::BoundaryPartMissing);
    EXPECT_EQ(reading.error().args, (QStringList{path, u"dbf"_s}));
}

TEST(ZippedBoundaries, DamagedArchivesAreRefused)
{
    const BoundaryFolder folder;
    QFile file(folder.writeZip(u"a.zip"_s, {{"a.geojson", good()}}));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QRandomGenerator random(3);
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        EXPECT_FALSE(folder.read(u"b.zip"_s, bytes.left(length))) << length;
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        damaged[random.bounded(int(damaged.size()))] = static_cast<char>(random.bounded(256));
        const auto reading = folder.read(u"c.zip"_s, damaged);
        if (reading) {
            EXPECT_EQ(reading->boundaries.size(), 2U) << round; // the sum of the bytes is checked
        }
    }
}

} // namespace
