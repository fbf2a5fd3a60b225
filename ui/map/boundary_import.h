// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/boundary.h"
#include "core/store/boundary_store.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::store {
class Registry;
}

namespace ui::map {

/// What the master of municipalities says of one of them.
struct PublishedArea
{
    QString code; ///< 5 digits
    QString name;
    double km2 = 0;
};

/// 図上面積 beside the published area, where they differ by more than 0.1 km² and 0.1 %.
struct AreaDoubt
{
    QString name;
    double drawnKm2 = 0;
    double publishedKm2 = 0;

    [[nodiscard]] double share() const { return (drawnKm2 - publishedKm2) / publishedKm2; }
};

/// A boundary file, made ready for the registry.
struct BoundaryImport
{
    core::model::BoundarySet set;
    std::vector<core::store::KeptOutline> outlines;
    QStringList crossing;              ///< names of those with a ring that crosses itself
    std::vector<AreaDoubt> areaDoubts; ///< of the file as it is; the largest share first
    int specks = 0;                    ///< rings smaller than 0.1 m, left out
};

/// Reads a file (core/region/boundary_reader.h) and lays its points on a grid just coarse enough for the registry
/// (BoundaryStore::mostBytes()); one prefecture stays as it is. For a worker. Errors: those of readBoundaries().
[[nodiscard]] core::Result<BoundaryImport> importBoundaries(const QString& path, const QStringList& codes,
                                                            core::Task& task,
                                                            const std::vector<PublishedArea>& published = {});

/// Keeps it, as one edit. Main thread. Errors: those of Registry::edit() and BoundaryStore.
core::Result<void> keepBoundaries(core::store::Registry& registry, const BoundaryImport& import);

} // namespace ui::map
