// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/local_projection.h"

#include <algorithm>

namespace core::region {

namespace {

/// Of the parabola through the values at -1, 0 and 1 the factors of 1, t and t².
std::array<QPointF, 3> parabola(QPointF before, QPointF middle, QPointF after)
{
    return {middle, (after - before) / 2, (after + before) / 2 - middle};
}

} // namespace

LocalProjection::LocalProjection(const MapProjection& projection, const model::BoundaryBounds& bounds)
    : m_projection(projection)
    , m_middleLongitude((double(bounds.southWest.longitude) + bounds.northEast.longitude) / 2)
    , m_middleLatitude((double(bounds.southWest.latitude) + bounds.northEast.latitude) / 2)
    , m_halfWidth((double(bounds.northEast.longitude) - bounds.southWest.longitude) / 2)
    , m_halfHeight((double(bounds.northEast.latitude) - bounds.southWest.latitude) / 2)
    , m_factors{}
{
    if (m_halfWidth <= 0 || m_halfHeight <= 0 || 2 * std::max(m_halfWidth, m_halfHeight) > kWidest) {
        m_halfWidth = 0;
        return;
    }
    std::array<std::array<QPointF, 3>, 3> rows; // by v, of 1, u and u²
    for (size_t row = 0; row < rows.size(); ++row) {
        const double latitude = m_middleLatitude + (static_cast<double>(row) - 1) * m_halfHeight;
        const auto at = [&](double u) {
            return m_projection.place((m_middleLongitude + u * m_halfWidth) * 1e-6, latitude * 1e-6);
        };
        rows.at(row) = parabola(at(-1), at(0), at(1));
    }
    for (size_t power = 0; power < 3; ++power) {
        const auto column = parabola(rows[0].at(power), rows[1].at(power), rows[2].at(power));
        for (size_t i = 0; i < column.size(); ++i)
            m_factors.at(3 * i + power) = column.at(i);
    }
}

QPointF LocalProjection::place(model::BoundaryPoint point) const
{
    const double u = (point.longitude - m_middleLongitude) / m_halfWidth;
    const double v = (point.latitude - m_middleLatitude) / m_halfHeight;
    // A level of detail may reach half a cell over the bounds.
    constexpr double kReach = 1.1;
    if (m_halfWidth <= 0 || u < -kReach || u > kReach || v < -kReach || v > kReach)
        return m_projection.place(point);
    const auto& f = m_factors;
    return (f[0] + u * (f[1] + u * f[2])) + v * ((f[3] + u * (f[4] + u * f[5])) + v * (f[6] + u * (f[7] + u * f[8])));
}

} // namespace core::region
