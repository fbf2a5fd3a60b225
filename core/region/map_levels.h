// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/boundary.h"

#include <QPointF>

#include <array>
#include <vector>

namespace core::region {

/// Widths of the grids that the levels of detail lie on, 1e-6 degrees; the first is the outline as it is.
constexpr std::array<int, 5> kLevelCells{1, 100, 500, 2'000, 8'000};

/// The rings with every point moved to the nearest point of a grid, without repeated points and points on a straight
/// line. The new place depends on the point alone, so that neighbours stay joined. Rings that fall together go, but
/// never the largest of all, which keeps its old shape then.
[[nodiscard]] std::vector<model::BoundaryRing> snapped(const std::vector<model::BoundaryRing>& rings, int cell);

/// Kilometres east and south of a centre: x grows to the east, y to the south, as on a screen. Transverse Mercator on
/// a sphere: within 400 km of the centre lengths are true to 0.3 % and north is up.
class MapProjection
{
public:
    /// Degrees.
    MapProjection(double longitude, double latitude);
    [[nodiscard]] QPointF place(double longitude, double latitude) const;
    [[nodiscard]] QPointF place(model::BoundaryPoint point) const
    {
        return place(point.longitude * 1e-6, point.latitude * 1e-6);
    }

private:
    double m_longitude; ///< radians
    double m_origin;    ///< radians, latitude of y = 0
};

} // namespace core::region
