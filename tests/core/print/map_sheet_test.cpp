// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/map/map_hatching.h"
#include "core/print/map/map_labels.h"
#include "core/print/map/map_painter.h"
#include "core/print/map/map_sheet.h"
#include "core/print/pdf/pdf_writer.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core::print;

namespace {

MapArea squareAt(const QString& name, double x, double y)
{
    MapArea area;
    area.code = name;
    area.name = name;
    area.value = u"123,456"_s;
    area.isMember = true;
    area.classIndex = 0;
    area.anchor = {x + 5, y + 5};
    area.outline = MapOutline(
        [x, y](int) {
            return MapOutline::Rings{{{x, y}, {x + 10, y}, {x + 10, y + 10}, {x, y + 10}}};
        },
        QRectF(x, y, 10, 10));
    return area;
}

MapContent content()
{
    MapContent map;
    for (int i = 0; i < 12; ++i) {
        map.areas.push_back(squareAt(u"新篠津村%1"_s.arg(i), i % 4 * 10, i / 4 * 10));
        map.areas.back().classIndex = i % 3;
    }
    map.areas.front().isCore = true;
    const auto colours = classColours(3, false);
    for (int i = 0; i < 3; ++i)
        map.classes.push_back({u"%1以上"_s.arg(i * 10), colours[static_cast<size_t>(i)], i, 4});
    map.title = u"さっぽろ連携中枢都市圏　位置図"_s;
    map.theme = u"人口（2015年）"_s;
    map.sources = {u"境界：「国土数値情報（行政区域データ）」（国土交通省）を加工して作成"_s};
    map.asOf = u"令和6年4月1日時点"_s;
    map.isTrueToScale = true;
    return map;
}

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

TEST(MapSheet, ThePdfHoldsWordsAndLinesAndNoPicture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.pdf"_s);
    MapContent map = content();
    map.hasHatching = true;
    ASSERT_TRUE(writeMapSheet(map, MapPaper::A3Landscape, path));
    // A wide space comes out as narrow ones, or as the end of a line.
    const QString text =
        QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s})).remove(u' ').remove(u'\n').remove(u'　');
    for (const QString& words :
         {map.title, map.theme, map.asOf, map.sources.front(), u"新篠津村11"_s, u"20以上"_s, u"km"_s})
        EXPECT_TRUE(text.contains(QString(words).remove(u'　'))) << words.toStdString() << '\n' << text.toStdString();
    EXPECT_FALSE(text.contains(schematicNotice()));
    EXPECT_EQ(run(u"pdfimages"_s, {u"-list"_s, path}).trimmed().count('\n'), 1); // the heads alone
    EXPECT_TRUE(run(u"pdfinfo"_s, {path}).contains("A3"));
}

TEST(MapSheet, AScaleStandsOnlyWhereItIsTrueAndASchematicMapSaysSo)
{
    const QTemporaryDir folder;
    MapContent map = content();
    map.isTrueToScale = false;
    map.isSchematic = true;
    const QString path = folder.filePath(u"map.pdf"_s);
    ASSERT_TRUE(writeMapSheet(map, MapPaper::A4Portrait, path));
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s}));
    EXPECT_TRUE(text.contains(schematicNotice()));
    EXPECT_FALSE(text.contains(u"km"_s));
}

TEST(MapSheet, SvgIsWellFormedAndPngHasItsSize)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writeMapSheet(content(), MapPaper::A4Landscape, folder.filePath(u"map.svg"_s)));
    QFile svg(folder.filePath(u"map.svg"_s));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray bytes = svg.readAll();
    EXPECT_TRUE(bytes.contains("<text"));
    EXPECT_FALSE(bytes.contains("<image"));
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    ASSERT_TRUE(writeMapSheet(content(), MapPaper::A4Landscape, folder.filePath(u"map.png"_s)));
    const QImage image(folder.filePath(u"map.png"_s));
    EXPECT_NEAR(image.width(), 297 / 25.4 * 300, 2);
    const auto failed = writeMapSheet(content(), MapPaper::A4Landscape, u"/nowhere/map.pdf"_s);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, core::ErrorCode::FileUnwritable);
}

TEST(MapSheet, IsALayoutOfOnePageThatIsPaintedAndWrittenAsAnyOther)
{
    const auto family = mapFontFamily();
    ASSERT_TRUE(family);
    const Layout layout = mapSheetLayout(content(), MapPaper::A3Portrait, *family);
    ASSERT_EQ(layout.pages.size(), 1U);
    EXPECT_EQ(layout.pages.front().width, fromMillimetres(297));
    EXPECT_TRUE(dump(layout).contains(u"さっぽろ連携中枢都市圏"_s)) << dump(layout).toStdString();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.pdf"_s);
    PdfMetadata metadata;
    metadata.title = u"位置図"_s;
    ASSERT_TRUE(writePdf(layout, metadata, path));
    const QString words = QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s}));
    EXPECT_TRUE(words.contains(u"新篠津村11"_s)) << words.toStdString();
    EXPECT_TRUE(run(u"pdfinfo"_s, {path}).contains("A3"));
    EXPECT_EQ(writePdf(layout, metadata, u"/nowhere/map.pdf"_s).error().code, core::ErrorCode::FileUnwritable);
    core::Task task;
    task.cancel();
    EXPECT_EQ(writePdf(layout, metadata, path, &task).error().code, core::ErrorCode::Cancelled);
}

/// Neighbours fill the frame, also beside the legend where no member stands, and nothing of them is outside of it.
TEST(MapSheet, NeighboursFillTheFrameAndEndThere)
{
    const auto family = mapFontFamily();
    ASSERT_TRUE(family);
    MapContent map = content();
    for (MapArea& area : map.areas)
        area.value.clear();
    MapArea land = squareAt(QString(), 0, 0);
    land.isMember = false;
    land.classIndex = -1;
    land.outline = MapOutline(
        [](int) {
            return MapOutline::Rings{{{-500, -500}, {500, -500}, {500, 500}, {-500, 500}}};
        },
        QRectF(-500, -500, 1000, 1000));
    MapArea strip = land; // only where the legend's column is
    strip.outline = MapOutline(
        [](int) {
            return MapOutline::Rings{{{46, -500}, {500, -500}, {500, 500}, {46, 500}}};
        },
        QRectF(46, -500, 454, 1000));
    for (const MapArea& outside : {land, strip}) {
        MapContent both = map;
        both.areas.push_back(outside);
        QImage image(1188, 840, QImage::Format_RGB32); // 4 pixels a millimetre
        image.fill(Qt::yellow);
        QPainter painter(&image);
        painter.scale(0.04, 0.04);
        paintMapSheet(painter, both, MapPaper::A4Landscape, *family);
        painter.end();
        EXPECT_EQ(image.pixelColor(1188 - 80, 420), QColor(0xee, 0xee, 0xec)) << "the column above the legend";
        for (const QPoint margin :
             {QPoint(2, 2), QPoint(1186, 838), QPoint(2, 420), QPoint(1186, 420), QPoint(590, 2), QPoint(590, 838)})
            EXPECT_EQ(image.pixelColor(margin), QColor(Qt::white)) << margin.x() << ',' << margin.y();
    }
}

TEST(MapLabels, KeepClearOfWhatIsTaken)
{
    const auto family = mapFontFamily();
    ASSERT_TRUE(family);
    const MapContent map = content();
    const auto style = MapStyle::of(*family, 13);
    const QRectF legend(200, 100, 250, 300);
    const auto labels = placeLabels(map, QTransform::fromScale(12, 12), style.lettering, {}, {legend});
    ASSERT_FALSE(labels.empty());
    for (const MapLabel& label : labels)
        EXPECT_FALSE(label.box.intersects(legend)) << map.areas[label.area].name.toStdString();
}

TEST(MapLabels, NeverLieOverEachOtherAndTheFigureGoesFirst)
{
    const auto family = mapFontFamily();
    ASSERT_TRUE(family);
    const MapContent map = content();
    for (const double scale : {1.0, 3.0, 6.0, 12.0, 40.0}) {
        auto style = MapStyle::of(*family, 13);
        style.lettering.hasLeaders = scale > 5;
        const auto labels = placeLabels(map, QTransform::fromScale(scale, scale), style.lettering);
        ASSERT_FALSE(labels.empty());
        EXPECT_EQ(labels.front().area, 0U); // the core city
        for (size_t i = 0; i < labels.size(); ++i) {
            for (size_t j = i + 1; j < labels.size(); ++j)
                EXPECT_FALSE(labels[i].box.intersects(labels[j].box)) << scale;
        }
        if (scale > 30) {
            EXPECT_EQ(labels.size(), map.areas.size());
            EXPECT_TRUE(
                std::all_of(labels.begin(), labels.end(), [](const MapLabel& label) { return label.hasValue; }));
        }
        if (style.lettering.hasLeaders) {
            EXPECT_EQ(labels.size(), map.areas.size()) << scale; // every member is named
        }
    }
}

TEST(HatchLines, StayInsideAndLeaveHolesFree)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRect(0, 0, 100, 100);
    path.addRect(40, 40, 20, 20);
    EXPECT_TRUE(hatchLines(path, 0, 10).isEmpty());
    qsizetype before = 0;
    for (int strength = 1; strength <= 6; ++strength) {
        const auto lines = hatchLines(path, strength, 10);
        double length = 0;
        for (const QLineF& line : lines) {
            EXPECT_TRUE(path.contains(line.center())) << strength;
            length += line.length();
        }
        EXPECT_GT(lines.size(), before) << strength;
        before = lines.size();
    }
}

TEST(ClassColours, BlackWordsAreReadableOnAll)
{
    const auto luminance = [](const QColor& colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    for (const bool isDiverging : {false, true}) {
        for (int count = 1; count <= 9; ++count) {
            double before = 2;
            for (const QColor& colour : classColours(count, isDiverging)) {
                const double light = luminance(colour);
                EXPECT_GE((light + 0.05) / (luminance(QColor(0x20, 0x20, 0x20)) + 0.05), 4.5);
                if (!isDiverging) {
                    EXPECT_LT(light, before); // the order is seen in grey as well
                }
                before = light;
            }
        }
    }
}

TEST(ClassGreys, AreGreyAndInOrder)
{
    for (int count = 1; count <= 9; ++count) {
        int before = 256;
        for (const QColor& grey : classGreys(count)) {
            EXPECT_EQ(grey.red(), grey.green());
            EXPECT_EQ(grey.red(), grey.blue());
            EXPECT_LT(grey.red(), before);
            before = grey.red();
        }
    }
}

} // namespace
