// SPDX-License-Identifier: GPL-3.0-or-later
// Reading in and keeping: recognise each of the two real documents (or one of our own when they are not at hand),
// import 400 agreements in one edit, then edit, undo and redo one provision among them, and verify the file. Run it in
// a release build; milliseconds, the median where it says so.
#include "core/exchange/plain_text.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "core/store/file_sync.h"
#include "core/store/provision_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/signature.h"
#include "core/store/signed_agreement_import.h"
#include "core/store/verification.h"
#include "tests/support/paths.h"
#include "tests/support/random_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

double milliseconds(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

void recogniseOne(const QString& path)
{
    constexpr int kRounds = 21;
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        times.push_back(milliseconds([&] {
            const auto document = recognise::readTextFile(path);
            if (!document || !recognise::recognise(*document))
                std::printf("not recognised: %s\n", qPrintable(path));
        }));
    }
    std::printf("recognise %-28s first %6.1f ms  median of %d %6.1f ms\n", qPrintable(path.section(u'/', -1)),
                times.front(), kRounds, (std::sort(times.begin(), times.end()), times[times.size() / 2]));
}

void printMedian(const char* what, std::vector<double> times)
{
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    std::printf("%-36s median of %zu %8.3f ms  (slowest %.3f)\n", what, times.size(), times[times.size() / 2],
                times.back());
}

/// What the disk takes for one sync of a page: no edit that is to outlive a power cut can be faster.
void measureSync(const QString& path)
{
    constexpr int kRounds = 200;
    std::vector<double> times;
    QFile file(path);
    for (int i = 0; i < kRounds && file.open(QIODevice::WriteOnly | QIODevice::Append); ++i) {
        file.write(QByteArray(4096, 'x'));
        file.close();
        times.push_back(milliseconds([&] {
            if (store::syncFile(path) != 0)
                std::printf("not synced\n");
        }));
    }
    printMedian("the disk: one sync", times);
}

/// A wording changed a thousand times in a file of 400 agreements, each an edit committed to the disk, and all the way
/// back and forth. The first agreement is made a draft for it, as after a signature registered by mistake.
void editUndoRedo(store::Registry& registry)
{
    constexpr int kEdits = 1000;
    const RevisionId revision{1};
    if (!withdrawSignature(registry, revision))
        return;
    const auto whole = store::RevisionStore(registry.connection()).revision(revision);
    if (!whole || !*whole)
        return;
    const store::ProvisionPlace place{revision,
                                      allOfKind((*whole)->text.root, model::ProvisionKind::Paragraph).front()->lineage};
    std::vector<double> edits;
    std::vector<double> undos;
    std::vector<double> redos;
    bool isFine = true;
    for (int i = 0; i < kEdits; ++i)
        edits.push_back(milliseconds([&] {
            isFine = registry.edit(u"条文を変更"_s, [&] {
                return store::ProvisionStore(registry.connection())
                    .changeText(place, u"甲及び乙は、%1の事務を行うものとする。"_s.arg(i));
            }) && isFine;
        }));
    for (int i = 0; i < kEdits; ++i)
        undos.push_back(milliseconds([&] { isFine = registry.undo() && isFine; }));
    for (int i = 0; i < kEdits; ++i)
        redos.push_back(milliseconds([&] { isFine = registry.redo() && isFine; }));
    if (!isFine)
        std::printf("an edit, undo or redo failed\n");
    printMedian("edit one provision", edits);
    printMedian("undo", undos);
    printMedian("redo", redos);
    const double verified = milliseconds([&] {
        const auto found = verify(registry.connection());
        if (!found || !found->faults.empty())
            std::printf("the file is not sound\n");
    });
    std::printf("verify the whole file                 %8.1f ms\n", verified);
}

/// 400 documents of the length of a real one: each is read, recognised and stored, all in one edit, and the file saved.
void importMany(const QString& document, const QString& folder)
{
    constexpr int kCount = 400;
    QFile file(document);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString lines = QString::fromUtf8(file.readAll());
    QStringList paths;
    for (int i = 0; i < kCount; ++i) {
        paths.append(folder + u"/%1.txt"_s.arg(i));
        QFile copy(paths.last());
        if (copy.open(QIODevice::WriteOnly))
            copy.write(QString(lines).replace(u"小樽市"_s, u"見本%1市"_s.arg(i)).toUtf8());
    }
    auto registry = store::Registry::create(folder + u"/bench.kyoyaku"_s, {store::OpenMode::ReadWrite, folder, {}});
    if (!registry) {
        std::printf("no registry: %s\n", qPrintable(registry.error().detail));
        return;
    }
    const std::vector<model::Municipality> master;
    int done = 0;
    const double edit = milliseconds([&] {
        const auto outcome = (*registry)->edit(u"文書を取り込む"_s, [&]() -> Result<void> {
            store::SignedAgreementImport import((*registry)->connection(), master, {});
            for (const QString& path : paths) {
                const auto read = recognise::readTextFile(path);
                if (!read)
                    return read.error();
                auto recognised = recognise::recognise(*read);
                if (!recognised)
                    return recognised.error();
                if (auto added = import.add({std::move(recognised->text), path.section(u'/', -1), {}}); !added)
                    return added.error();
                ++done;
            }
            return {};
        });
        if (!outcome)
            std::printf("import failed after %d: %s\n", done, qPrintable(outcome.error().detail));
    });
    const double save = milliseconds([&] {
        if (const auto saved = (*registry)->save(); !saved)
            std::printf("not saved: %s\n", qPrintable(saved.error().detail));
    });
    std::printf("import %d agreements, read to saved  %8.1f ms  (edit %.1f, save %.1f)\n", done, edit + save, edit,
                save);
    measureSync(folder + u"/sync"_s);
    editUndoRedo(**registry);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QString document = tests::sapporoOtaru();
    if (document.isEmpty()) {
        document = folder.filePath(u"own.txt"_s);
        QFile own(document);
        if (own.open(QIODevice::WriteOnly))
            own.write(exchange::toPlainText(tests::RandomText(8).make()).toUtf8());
    }
    recogniseOne(document);
    if (const QString biei = tests::asahikawaBiei(); !biei.isEmpty())
        recogniseOne(biei);
    importMany(document, folder.path());
    return 0;
}
