// SPDX-License-Identifier: GPL-3.0-or-later
// The map: reading boundaries in, opening from the registry, and frames while it is moved and zoomed at 1920×1080.
#include "core/store/boundary_store.h"
#include "core/store/registry.h"
#include "ui/map/boundary_import.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_data.h"
#include "ui/map/map_scene.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;
using namespace core;
using namespace ui::map;

namespace {

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-28s median %6.2f ms   p99 %6.2f ms   worst %6.2f ms   (%zu frames)\n", what,
                times[times.size() / 2], times[times.size() * 99 / 100], times.back(), times.size());
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What the main thread has worked, whoever else has the processors.
double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A frame: the move, and all that the main thread does until it is painted.
template <typename Move>
std::vector<double> frames(MapCanvas& canvas, QImage& screen, int count, const Move& move)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double start = worked();
        move(i);
        canvas.render(&screen);
        times.push_back(worked() - start);
        QTest::qWait(4); // as the screen would: the worker gets its turn
    }
    return times;
}

/// A map is opened as often as this: what else the machine does must not decide.
constexpr int kOpenings = 9;

/// In milliseconds.
struct Opening
{
    double untilSharp = 0; ///< on the clock, until the sharp picture stands on the screen
    double onMain = 0;     ///< on the clock, until the main thread is free again
    double work = 0;       ///< of all threads: how long it takes where nobody else has the processors
};

Opening opened(store::Registry& registry, QImage& screen, std::unique_ptr<MapCanvas>& canvas)
{
    canvas.reset();
    const std::clock_t before = std::clock();
    QElapsedTimer timer;
    timer.start();
    const auto data = readMapData(registry, {}, QDate(2024, 4, 1));
    canvas = std::make_unique<MapCanvas>();
    canvas->resize(screen.size());
    canvas->show();
    canvas->setContent(mapGeometry(*data, MapFace::Borders), MapCanvas::View::Fit);
    const double ready = milliseconds(timer);
    while (!canvas->isSharp())
        QTest::qWait(1);
    canvas->render(&screen);
    return {milliseconds(timer), ready, static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC};
}

void print(std::vector<Opening> openings)
{
    const double first = openings.front().untilSharp;
    const auto median = [&openings](double Opening::*part) {
        std::sort(openings.begin(), openings.end(),
                  [part](const Opening& a, const Opening& b) { return a.*part < b.*part; });
        return openings[openings.size() / 2].*part;
    };
    const double onMain = median(&Opening::onMain);
    const double work = median(&Opening::work);
    const double sharp = median(&Opening::untilSharp);
    std::array<double, 1> load{};
    getloadavg(load.data(), 1);
    std::printf(
        "  opened from the registry     median %6.1f ms until sharp, first %6.1f ms, worst %6.1f ms (main thread "
        "%.1f ms; %.1f ms of work; %zu times, load %.1f)\n",
        sharp, first, openings.back().untilSharp, onMain, work, openings.size(), load[0]);
}

/// `isOpeningOnly`: without the frames.
void measure(const char* what, const QString& file, bool isOpeningOnly)
{
    const QString path = QStringLiteral(KYOYAKU_SHARED_DIR) + u"/geo/"_s + file;
    if (!QFile::exists(path)) {
        std::printf("%s: %s is not there\n", what, qPrintable(path));
        return;
    }
    std::printf("%s\n", what);
    QElapsedTimer timer;
    timer.start();
    Task task;
    auto import = importBoundaries(path, {}, task);
    if (!import) {
        std::printf("  not read: %s\n", qPrintable(import.error().detail));
        return;
    }
    std::printf("  read in                      %7.1f ms, %zu areas, grid %d\n", milliseconds(timer),
                import->outlines.size(), import->set.cell);
    const QTemporaryDir folder;
    store::RegistryOptions options;
    options.workingRoot = folder.path();
    auto registry = store::Registry::create(folder.filePath(u"a.kyoyaku"_s), options);
    timer.start();
    if (!keepBoundaries(**registry, *import))
        return;
    std::printf("  kept as an edit              %7.1f ms\n", milliseconds(timer));

    QImage screen(1920, 1080, QImage::Format_RGB32);
    std::unique_ptr<MapCanvas> canvas;
    std::vector<Opening> openings;
    for (int i = 0; i < kOpenings; ++i)
        openings.push_back(opened(**registry, screen, canvas));
    print(openings);
    if (isOpeningOnly)
        return;
    print("moved", frames(*canvas, screen, 300, [&](int i) {
              canvas->panBy({i / 100 % 2 == 0 ? 9.0 : -9.0, i / 50 % 2 == 0 ? 4.0 : -4.0});
          }));
    print("zoomed", frames(*canvas, screen, 200, [&](int i) {
              canvas->zoomBy(i / 40 % 2 == 0 ? 1.06 : 1 / 1.06, {900, 500});
          }));
    canvas->zoomBy(8, {960, 540});
    while (!canvas->isSharp())
        QTest::qWait(1);
    print("moved, 8 times as large", frames(*canvas, screen, 300, [&](int i) {
              canvas->panBy({i / 100 % 2 == 0 ? 9.0 : -9.0, 3.0});
          }));
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"BIZ UDGothic"_s, 10));
    // map_bench open: only how long maps take to open.
    const bool isOpeningOnly = QApplication::arguments().contains(u"open"_s);
    measure("Hokkaido, 1 % of the points", u"N03-21_01_210101_hokkaido_s0010.geojson"_s, isOpeningOnly);
    measure("Hokkaido, 496,000 points", u"N03-22_01_220101_hokkaido_50m.geojson"_s, isOpeningOnly);
    measure("Japan, 1 % of the points", u"N03-21_210101_japan_s0010.geojson"_s, isOpeningOnly);
    measure("Sapporo 12, full detail", u"N03-22_220101_sapporo12_full.geojson"_s, isOpeningOnly);
    return 0;
}
