// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/boundary.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"

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
    std::vector<core::model::Municipality> members; ///< on the day, the core city first
    std::optional<core::model::BoundarySet> set;
    /// Shared with the outlines, which are made of them when they are first painted.
    std::shared_ptr<const std::vector<core::model::Boundary>> boundaries;
    std::vector<core::model::SchematicTile> tiles; ///< chosen by the office, or shipped

    [[nodiscard]] bool hasBoundaries() const { return boundaries != nullptr && !boundaries->empty(); }
};

/// The first area that is not dissolved for an invalid id; an empty value without any area. Errors: those of the
/// stores.
[[nodiscard]] core::Result<MapData> readMapData(core::store::Registry& registry, core::MetroAreaId area, QDate day);

} // namespace ui::map
