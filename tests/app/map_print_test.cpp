// SPDX-License-Identifier: GPL-3.0-or-later
// print --form map: 位置図 by the command line.
#include "tests/app/command_fixture.h"

#include "core/base/width_folding.h"
#include "core/store/registry.h"
#include "tests/support/paths.h"
#include "ui/map/boundary_import.h"

#include <QImage>
#include <QProcess>

using namespace Qt::StringLiterals;
using tests::Call;
using tests::CommandTest;

namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString wordsOnMap(const QString& pdf)
{
    return core::withoutSpaces(outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s}));
}

/// The outlines of the twelve; false without ../shared.
bool addBoundaries(const QString& registry)
{
    const QString source = tests::sharedFile(u"geo/N03-21_210101_sapporo12_s0010.geojson"_s);
    if (source.isEmpty())
        return false;
    core::Task task;
    auto opened = core::store::Registry::open(registry);
    auto import = ui::map::importBoundaries(source, {}, task);
    EXPECT_TRUE(opened.isOk() && import.isOk());
    EXPECT_TRUE(ui::map::keepBoundaries(**opened, *import).isOk());
    return (*opened)->save().isOk();
}

TEST_F(CommandTest, PrintsASchematicMapWithoutBoundaries)
{
    const QString registry = sample(u"sapporo"_s);
    const QString pdf = path(u"map.pdf"_s);
    const Call made = call({u"print"_s, registry, u"--form"_s, u"map"_s, u"-o"_s, pdf});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_EQ(made.out, pdf + u'\n');
    const QString words = wordsOnMap(pdf);
    for (const QString& one : {u"さっぽろ連携中枢都市圏位置図"_s, u"模式図（市町村界ではありません）"_s, u"新篠津村"_s,
                               u"1,973,395"_s, u"令和2年国勢調査"_s})
        EXPECT_TRUE(words.contains(one)) << one.toStdString() << '\n' << words.toStdString();
    EXPECT_FALSE(words.contains(u"km"_s)) << "no scale is true";
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {pdf}).contains(u"842 x 595 pts (A4)"_s))
        << outputOf(u"pdfinfo"_s, {pdf}).toStdString();

    const Call former =
        call({u"print"_s, registry, u"--form"_s, u"map"_s, u"--area"_s, u"札幌広域圏組合"_s, u"-o"_s, pdf});
    ASSERT_EQ(former.status, 0) << former.err.toStdString();
    EXPECT_TRUE(wordsOnMap(pdf).contains(u"令和元年7月31日解散時"_s));
}

TEST_F(CommandTest, PrintsTheMapByThemePaperAndInk)
{
    const QString registry = sample(u"sapporo"_s);
    const bool hasBorders = addBoundaries(registry);
    const QString pdf = path(u"map.pdf"_s);
    const QStringList printing{u"print"_s, registry, u"--form"_s, u"map"_s, u"-o"_s};
    ASSERT_EQ(
        call(printing + QStringList{pdf, u"--theme"_s, u"commutingRate"_s, u"--paper"_s, u"a3-portrait"_s}).status, 0);
    EXPECT_TRUE(outputOf(u"pdfinfo"_s, {pdf}).contains(u"842 x 1191 pts (A3)"_s));
    const QString words = wordsOnMap(pdf);
    EXPECT_TRUE(words.contains(u"14.75"_s)) << words.toStdString();
    EXPECT_EQ(words.contains(u"模式図"_s), !hasBorders);
    EXPECT_EQ(words.contains(u"km"_s), hasBorders);
    EXPECT_EQ(words.contains(u"国土数値情報（行政区域データ）"_s), hasBorders);

    const QString png = path(u"map.png"_s);
    ASSERT_EQ(call(printing + QStringList{png}).status, 0);
    const auto isGrey = [&] {
        const QImage image(png);
        EXPECT_FALSE(image.isNull());
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.red() != colour.green() || colour.green() != colour.blue())
                    return false;
            }
        }
        return true;
    };
    EXPECT_FALSE(isGrey());
    ASSERT_EQ(call(printing + QStringList{png, u"--grey"_s}).status, 0);
    EXPECT_TRUE(isGrey());
    ASSERT_EQ(call(printing + QStringList{path(u"map.svg"_s)}).status, 0);
    EXPECT_TRUE(bytesOf(path(u"map.svg"_s)).contains("<svg"));
}

TEST_F(CommandTest, AMapThatCannotBeIsToldAndNothingIsWritten)
{
    const QString registry = sample(u"sapporo"_s);
    const QString pdf = path(u"map.pdf"_s);
    const QStringList printing{u"print"_s, registry, u"-o"_s, pdf, u"--form"_s};
    const Call theme = call(printing + QStringList{u"map"_s, u"--theme"_s, u"temperature"_s});
    EXPECT_EQ(theme.status, 2);
    EXPECT_TRUE(theme.err.contains(u"“temperature”"_s) && theme.err.contains(u"population, "_s) &&
                theme.err.contains(u"agreementStatus"_s))
        << theme.err.toStdString();
    const Call paper = call(printing + QStringList{u"map"_s, u"--paper"_s, u"b4"_s});
    EXPECT_EQ(paper.status, 2);
    EXPECT_TRUE(paper.err.contains(u"a3-landscape"_s)) << paper.err.toStdString();
    EXPECT_EQ(call(printing + QStringList{u"map"_s, u"--area"_s, u"ない圏域"_s}).status, 3);
    EXPECT_EQ(call(printing + QStringList{u"members"_s, u"--grey"_s}).status, 2) << "for maps only";
    EXPECT_EQ(call(printing + QStringList{u"members"_s, u"--paper"_s, u"a3-portrait"_s}).status, 2);
    EXPECT_EQ(call({u"print"_s, registry, u"小樽市"_s, u"-o"_s, pdf, u"--grey"_s}).status, 2);
    EXPECT_FALSE(QFile::exists(pdf));
    const QString notes = file(u"notes.txt"_s, "覚書");
    EXPECT_EQ(call({u"print"_s, registry, u"--form"_s, u"map"_s, u"-o"_s, notes}).status, 4);
    EXPECT_EQ(bytesOf(notes), QByteArray("覚書"));
}

} // namespace
