// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/boundary_import.h"

#include "core/region/boundary_reader.h"
#include "core/region/map_levels.h"
#include "core/store/boundary_store.h"
#include "core/store/registry.h"

#include <QFileInfo>

#include <array>

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

} // namespace

Result<BoundaryImport> importBoundaries(const QString& path, const QStringList& codes, Task& task)
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
