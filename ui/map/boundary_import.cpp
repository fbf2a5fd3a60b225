// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/boundary_import.h"

#include "core/region/boundary_checks.h"
#include "core/region/boundary_reader.h"
#include "core/region/map_levels.h"
#include "core/store/boundary_store.h"
#include "core/store/registry.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

qint64 bytesOf(const std::vector<store::KeptOutline>& outlines)
{
    qint64 bytes = 0;
    for (const store::KeptOutline& outline : outlines)
        bytes += outline.rings.size();
    return bytes;
}

std::vector<AreaDoubt> areaDoubts(const std::vector<model::Boundary>& boundaries,
                                  const std::vector<PublishedArea>& published)
{
    constexpr double kLeastKm2 = 0.1;
    constexpr double kLeastShare = 0.001;
    std::vector<AreaDoubt> doubts;
    for (const PublishedArea& known : published) {
        const auto drawn = std::find_if(boundaries.begin(), boundaries.end(),
                                        [&](const auto& boundary) { return boundary.code == known.code; });
        if (drawn == boundaries.end() || known.km2 <= 0)
            continue;
        const AreaDoubt doubt{known.name, region::drawnAreaKm2(drawn->rings), known.km2};
        if (std::abs(doubt.drawnKm2 - known.km2) > kLeastKm2 && std::abs(doubt.share()) > kLeastShare)
            doubts.push_back(doubt);
    }
    std::sort(doubts.begin(), doubts.end(),
              [](const AreaDoubt& a, const AreaDoubt& b) { return std::abs(a.share()) > std::abs(b.share()); });
    return doubts;
}

} // namespace

Result<BoundaryImport> importBoundaries(const QString& path, const QStringList& codes, Task& task,
                                        const std::vector<PublishedArea>& published)
{
    auto reading = region::readBoundaries(path, codes, task);
    if (!reading)
        return reading.error();
    BoundaryImport import;
    import.set.source = QFileInfo(path).fileName();
    import.set.edition = reading->edition;
    import.set.credit = region::boundaryCredit();
    import.specks = reading->specks;
    std::vector<model::Boundary>& boundaries = reading->boundaries;
    import.crossing = reading->crossing;
    import.areaDoubts = areaDoubts(boundaries, published);
    import.outlines = store::keptOutlines(boundaries);
    // 1e-6 degrees: 2 m to 500 m.
    constexpr std::array kCells{20, 50, 100, 200, 500, 1'000, 2'000, 5'000};
    for (const int cell : kCells) {
        if (bytesOf(import.outlines) <= store::BoundaryStore::mostBytes())
            break;
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        for (model::Boundary& boundary : boundaries)
            boundary.rings = region::snapped(boundary.rings, cell);
        import.outlines = store::keptOutlines(boundaries);
        import.set.cell = cell;
    }
    return import;
}

Result<void> keepBoundaries(store::Registry& registry, const BoundaryImport& import)
{
    auto kept = registry.edit(u"境界データを読み込み"_s, [&] {
        return store::BoundaryStore(registry.connection()).replace(import.set, import.outlines);
    });
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace ui::map
