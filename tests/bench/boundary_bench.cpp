// SPDX-License-Identifier: GPL-3.0-or-later
// Boundary files of 500 MB, as the national edition of N03 has them, and one that is too large: time and memory. Writes
// about 1 GB into the temporary folder; each file is read in a process of its own, so that the peak is its own.
#include "ui/common/error_sentences.h"
#include "ui/map/boundary_import.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <shapefil.h>

#include <cmath>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr qint64 kMegabyte = 1'000'000;
constexpr qint64 kWanted = 500 * kMegabyte;
constexpr int kPoints = 1000; ///< of a ring
constexpr int kCodes = 1800;

/// A ring round a place of its own in a grid over the country, with a wavy coast.
struct Ring
{
    std::vector<double> x;
    std::vector<double> y;
};

Ring ringAt(int index)
{
    constexpr double kStep = 0.05;
    const double east = 128 + kStep * (index % 340);
    const double north = 26 + kStep * (index / 340 % 380);
    Ring ring;
    for (int i = 0; i <= kPoints; ++i) {
        const double angle = 2 * M_PI * (i % kPoints) / kPoints;
        const double radius = 0.02 * (1 + 0.1 * std::sin(37 * angle));
        ring.x.push_back(east + radius * std::cos(angle));
        ring.y.push_back(north - radius * std::sin(angle));
    }
    return ring;
}

QByteArray codeOf(int index)
{
    const int number = index % kCodes;
    return QByteArray::number(1 + number / 40).rightJustified(2, '0') +
           QByteArray::number(300 + number % 40).rightJustified(3, '0');
}

bool writeGeoJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("{\"type\":\"FeatureCollection\",\"features\":[");
    for (int index = 0; file.pos() < kWanted; ++index) {
        const Ring ring = ringAt(index);
        QByteArray one = index == 0 ? "" : ",";
        const QByteArray code = codeOf(index);
        one += "{\"type\":\"Feature\",\"properties\":{\"N03_001\":\"県\",\"N03_004\":\"町" + code +
               "\",\"N03_007\":\"" + code + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[";
        for (size_t i = 0; i < ring.x.size(); ++i)
            one += (i == 0 ? "[" : ",[") + QByteArray::number(ring.x[i], 'f', 8) + ',' +
                   QByteArray::number(ring.y[i], 'f', 8) + ']';
        file.write(one + "]]}}");
    }
    return file.write("]}") == 2 && file.flush();
}

bool writeShapefile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    SHPHandle shapes = SHPCreate(name.constData(), SHPT_POLYGON);
    DBFHandle table = DBFCreate(name.constData());
    if (shapes == nullptr || table == nullptr)
        return false;
    DBFAddField(table, "N03_004", FTString, 20, 0);
    DBFAddField(table, "N03_007", FTString, 5, 0);
    const int count = static_cast<int>(kWanted / (16 * (kPoints + 1)));
    for (int index = 0; index < count; ++index) {
        Ring ring = ringAt(index);
        SHPObject* shape =
            SHPCreateSimpleObject(SHPT_POLYGON, static_cast<int>(ring.x.size()), ring.x.data(), ring.y.data(), nullptr);
        SHPWriteObject(shapes, -1, shape);
        SHPDestroyObject(shape);
        DBFWriteStringAttribute(table, index, 0, "machi");
        DBFWriteStringAttribute(table, index, 1, codeOf(index).constData());
    }
    SHPClose(shapes);
    DBFClose(table);
    return true;
}

/// In a process of its own.
int readOne(const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    Task task;
    const auto import = ui::map::importBoundaries(path, {}, task);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("  %s, %lld MB: %.1f s, peak %ld MB: ", qPrintable(QFileInfo(path).fileName()),
                QFileInfo(path).size() / kMegabyte, static_cast<double>(timer.elapsed()) / 1000, used.ru_maxrss / 1024);
    if (import)
        std::printf("%zu areas, grid %d\n", import->outlines.size(), import->set.cell);
    else
        std::printf("%s\n", qPrintable(ui::sentence(import.error())));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() == 2)
        return readOne(QCoreApplication::arguments().at(1));
    const QTemporaryDir folder;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("Boundary files of 500 MB\n");
    const auto measure = [&](const QString& name, bool isWritten) {
        if (isWritten)
            QProcess::execute(QCoreApplication::applicationFilePath(), {folder.filePath(name)});
        QFile::remove(folder.filePath(name));
    };
    measure(u"N03-26_260101.geojson"_s, writeGeoJson(folder.filePath(u"N03-26_260101.geojson"_s)));
    measure(u"N03-26_260101.shp"_s, writeShapefile(folder.filePath(u"N03-26_260101.shp"_s)));
    QFile zeros(folder.filePath(u"zeros.geojson"_s));
    measure(u"zeros.geojson"_s,
            zeros.open(QIODevice::WriteOnly) && zeros.write("{\"features\":[") > 0 && zeros.resize(kWanted));
    zeros.close();
    QFile large(folder.filePath(u"large.geojson"_s));
    measure(u"large.geojson"_s, large.open(QIODevice::WriteOnly) && large.resize(3 * kWanted));
    return 0;
}
