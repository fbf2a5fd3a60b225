// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/boundary.h"

namespace core::region {

/// Where the name of an outline stands best: the place inside its largest part that is farthest from every border
/// (pole of inaccessibility), exact to 1 % of that part. The first point of what has no area; {} without rings.
[[nodiscard]] model::BoundaryPoint labelAnchor(const std::vector<model::BoundaryRing>& rings);

/// Twice the area within a ring, in squares of 1e-6 degrees; negative when it runs clockwise.
[[nodiscard]] double twiceArea(const model::BoundaryRing& ring);

} // namespace core::region
