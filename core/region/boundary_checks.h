// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/boundary.h"
#include "core/region/reading/raw_feature.h"

#include <vector>

namespace core::region {

/// 図上面積: what rings enclose on the ellipsoid (GRS80), km². Of rings within rings every second one is a hole,
/// whichever way it runs. N03 gives the area of the Geospatial Information Authority within 0.02 km².
[[nodiscard]] double drawnAreaKm2(const std::vector<model::BoundaryRing>& rings);

/// Whether two sides of a ring cross, as the file has it: our grid of 0.1 m makes crossings of its own. That it touches
/// itself in one of its points is no crossing. A ring that was made so that the search would take minutes is passed
/// over.
[[nodiscard]] bool crossesItself(const std::vector<RawPoint>& ring);

} // namespace core::region
