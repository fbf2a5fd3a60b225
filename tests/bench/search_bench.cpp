// SPDX-License-Identifier: GPL-3.0-or-later
// Search over 400 agreements in one file, as a user types: from one character that stands everywhere to words that
// stand nowhere. Milliseconds, the median and the worst of the rounds, and the mean time of the processor, which a busy
// computer does not blur; the goal is 50 ms a key.
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/search_store.h"
#include "tests/support/paths.h"
#include "tests/support/random_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int kCount = 400;

model::AgreementText text()
{
    if (const QString path = tests::sapporoOtaru(); !path.isEmpty()) {
        const auto document = recognise::readTextFile(path);
        if (document) {
            if (auto recognised = recognise::recognise(*document))
                return std::move(recognised->text);
        }
    }
    return tests::RandomText(8).make();
}

Result<void> fill(store::Connection& connection)
{
    const model::AgreementText source = text();
    store::MunicipalityStore municipalities(connection);
    model::Municipality core;
    core.name = u"札幌市"_s;
    const auto coreId = municipalities.add(core);
    if (!coreId)
        return coreId.error();
    model::MetroArea area;
    area.name = u"圏域"_s;
    area.coreCity = *coreId;
    const auto areaId = store::MetroAreaStore(connection).add(area);
    if (!areaId)
        return areaId.error();
    for (int i = 0; i < kCount; ++i) {
        model::Municipality member;
        member.name = u"見本%1市"_s.arg(i);
        const auto memberId = municipalities.add(member);
        if (!memberId)
            return memberId.error();
        const auto agreement =
            store::AgreementStore(connection).add({{}, *areaId, *coreId, *memberId, u"連携協約%1"_s.arg(i)});
        if (!agreement)
            return agreement.error();
        model::Revision revision;
        revision.agreement = *agreement;
        revision.text = source;
        if (const auto added = store::RevisionStore(connection).addDraft(revision); !added)
            return added.error();
    }
    return {};
}

void measure(store::Connection& connection, const QString& words)
{
    constexpr int kRounds = 15;
    std::vector<double> times;
    int total = 0;
    const std::clock_t before = std::clock();
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto found = store::SearchStore(connection).search(words);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        total = found ? found->total : -1;
    }
    std::sort(times.begin(), times.end());
    const double cpu = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC / kRounds;
    std::printf("search %-16s %6d hits  median %6.1f ms  worst %6.1f ms  processor %6.1f ms\n", qPrintable(words),
                total, times[times.size() / 2], times.back(), cpu);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    auto registry =
        store::Registry::create(folder.filePath(u"bench.kyoyaku"_s), {store::OpenMode::ReadWrite, folder.path(), {}});
    if (!registry)
        return 1;
    const auto filled = (*registry)->edit(u"見本を追加"_s, [&] { return fill((*registry)->connection()); });
    if (!filled) {
        std::printf("not filled: %s\n", qPrintable(filled.error().detail));
        return 1;
    }
    for (const QString& words : {u"の"_s, u"甲"_s, u"観光"_s, u"災害対策"_s, u"水素"_s, u"甲 取り組む"_s, u"ﾈｯﾄﾜｰｸ"_s,
                                 u"連携を図るものとする"_s})
        measure((*registry)->connection(), words);
    return 0;
}
