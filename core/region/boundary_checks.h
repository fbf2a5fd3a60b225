// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/boundary.h"

#include <vector>

namespace core::region {

/// 図上面積: what rings enclose on the ellipsoid (GRS80), km². Of rings within rings every second one is a hole,
/// whichever way it runs. N03 gives the area of the Geospatial Information Authority within 0.02 km².
[[nodiscard]] double drawnAreaKm2(const std::vector<model::BoundaryRing>& rings);

/// Whether two sides of a ring cross; that it touches itself in a point is no crossing. A ring that was made so that
/// the search would take minutes is passed over.
[[nodiscard]] bool crossesItself(const model::BoundaryRing& ring);

} // namespace core::region
