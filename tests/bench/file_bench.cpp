// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and saving a registry of 100 MB, half of it rows and half their change log. Run it in a release build;
// milliseconds, each round and the median. KYOYAKU_BENCH_DIR names a folder on the disk to be measured.
#include "core/store/registry.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace {

Result<void> fill(Registry& registry, int edit)
{
    constexpr int kRows = 1000;
    constexpr qsizetype kCharacters = 340; // of three bytes each
    return registry.edit(u"圏域を追加"_s, [&]() -> Result<void> {
        Statement insert(registry.connection(), u"INSERT INTO metro_area (name, scheme, note) VALUES (?, ?, ?)"_s);
        for (int i = 0; i < kRows; ++i) {
            insert.bind(u"圏域%1-%2"_s.arg(edit).arg(i)).bind(u"coreCityArea"_s).bind(QString(kCharacters, u'協'));
            if (auto inserted = insert.run(); !inserted)
                return inserted.error();
        }
        return {};
    });
}

void print(const char* what, std::vector<double> times)
{
    std::printf("%-28s", what);
    for (const double time : times)
        std::printf(" %8.1f", time);
    std::sort(times.begin(), times.end());
    std::printf("  ms, median %8.1f ms\n", times[times.size() / 2]);
}

int run(const QString& folder)
{
    const QString path = folder + u"/large.kyoyaku"_s;
    const RegistryOptions options{OpenMode::ReadWrite, folder + u"/working"_s, {}};
    {
        auto registry = Registry::create(path, options);
        if (!registry)
            return 1;
        constexpr int kEdits = 46;
        for (int i = 0; i < kEdits; ++i) {
            if (!fill(**registry, i))
                return 1;
        }
        if (!(*registry)->save())
            return 1;
    }
    std::printf("registry of %.1f MB\n", double(QFileInfo(path).size()) / 1e6);
    std::vector<double> opening;
    std::vector<double> saving;
    constexpr int kRounds = 5;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto registry = Registry::open(path, options);
        opening.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!registry)
            return 1;
        const auto edited = (*registry)->edit(u"型を追加"_s, [&] {
            return (*registry)->connection().execute(u"INSERT INTO template (name, kind) VALUES ('型', 'agreement')"_s);
        });
        timer.restart();
        const auto saved = (*registry)->save();
        saving.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!edited || !saved)
            return 1;
    }
    print("open", opening);
    print("save, with its generation", saving);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString root = qEnvironmentVariable("KYOYAKU_BENCH_DIR");
    const QTemporaryDir folder(root.isEmpty() ? QString() : root + u"/kyoyaku-bench"_s);
    const int status = run(folder.path());
    if (status != 0)
        std::printf("the bench failed\n");
    return status;
}
