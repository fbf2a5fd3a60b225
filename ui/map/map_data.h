// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/boundary.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/store/boundary_store.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

namespace core::store {
class Registry;
}

namespace ui::map {

/// All that a map of an area is drawn from, but for the figures.
struct MapData
{
    core::model::MetroArea area;
    QDate shownOn;                                  ///< the day; of an area that was dissolved before, its last day
    std::vector<core::model::Municipality> members; ///< on that day and as they were called, the core city first
    std::optional<core::model::BoundarySet> set;
    /// Shared with the outlines, which are made of them when they are first painted.
    std::shared_ptr<const std::vector<core::store::KeptOutline>> boundaries;
    std::vector<core::model::SchematicTile> tiles; ///< chosen by the office, or shipped

    [[nodiscard]] bool isDissolved() const { return area.dissolvedOn && shownOn == *area.dissolvedOn; }
    [[nodiscard]] bool hasBoundaries() const { return boundaries != nullptr && !boundaries->empty(); }
};

/// `before`: what was read last; where it has the same set with its outlines, they are not read again. The first area
/// that is not dissolved for an invalid id; an empty value without any area. Errors: those of the stores.
[[nodiscard]] core::Result<MapData> readMapData(core::store::Registry& registry, core::MetroAreaId area, QDate day,
                                                const MapData& before = {});

/// Whether the points of all outlines can be read. For a worker. Errors: StoredValueWrong, Cancelled.
[[nodiscard]] core::Result<void> checkOutlines(const std::vector<core::store::KeptOutline>& outlines, core::Task& task);

} // namespace ui::map
