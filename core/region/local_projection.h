// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/boundary.h"
#include "core/region/map_levels.h"

#include <QPointF>

#include <array>

namespace core::region {

/// A MapProjection within a few tenths of a degree, by a polynomial of the second degree through nine of its points: a
/// country has hundreds of thousands of them, and the functions of an angle are most of what painting them costs.
/// Within kWidest it is less than 2 m away, a fifth of the finest grid but the outline itself; outside the bounds, and
/// where they are wider, it is the projection.
class LocalProjection
{
public:
    /// 1e-6 degrees, of width and of height.
    static constexpr qint32 kWidest = 1'000'000;

    LocalProjection(const MapProjection& projection, const model::BoundaryBounds& bounds);
    [[nodiscard]] QPointF place(model::BoundaryPoint point) const;

private:
    /// Of 1, u, u² (from west to east, -1…1) for each of 1, v, v² (from south to north).
    using Factors = std::array<QPointF, 9>;

    MapProjection m_projection;
    double m_middleLongitude; ///< 1e-6 degrees
    double m_middleLatitude;
    double m_halfWidth; ///< 0: too wide to be local
    double m_halfHeight;
    Factors m_factors;
};

} // namespace core::region
