// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/map_levels.h"

#include <cmath>
#include <cstdlib>

namespace core::region {

namespace {

using model::BoundaryPoint;
using model::BoundaryRing;

constexpr double kEarthRadiusKm = 6'371.0;

qint32 toGrid(qint32 value, int cell)
{
    // Floor, not truncation: the grid is the same on both sides of zero.
    const qint64 shifted = qint64(value) + cell / 2;
    qint64 step = shifted / cell;
    if (shifted % cell < 0)
        --step;
    return static_cast<qint32>(step * cell);
}

bool isStraight(BoundaryPoint a, BoundaryPoint b, BoundaryPoint c)
{
    const qint64 cross = (qint64(b.longitude) - a.longitude) * (qint64(c.latitude) - b.latitude) -
                         (qint64(b.latitude) - a.latitude) * (qint64(c.longitude) - b.longitude);
    const qint64 ahead = (qint64(b.longitude) - a.longitude) * (qint64(c.longitude) - b.longitude) +
                         (qint64(b.latitude) - a.latitude) * (qint64(c.latitude) - b.latitude);
    return cross == 0 && ahead >= 0;
}

BoundaryRing snappedRing(const BoundaryRing& ring, int cell)
{
    BoundaryRing kept;
    kept.reserve(ring.size() / 2 + 4);
    for (const BoundaryPoint& point : ring) {
        const BoundaryPoint place{toGrid(point.longitude, cell), toGrid(point.latitude, cell)};
        if (!kept.empty() && kept.back() == place)
            continue;
        if (kept.size() >= 2 && isStraight(kept[kept.size() - 2], kept.back(), place))
            kept.back() = place;
        else
            kept.push_back(place);
    }
    while (kept.size() > 1 && kept.back() == kept.front())
        kept.pop_back();
    return kept;
}

} // namespace

std::vector<BoundaryRing> snapped(const std::vector<BoundaryRing>& rings, int cell)
{
    if (cell <= 1 || rings.empty())
        return rings;
    std::vector<BoundaryRing> kept;
    size_t largest = 0;
    for (size_t i = 0; i < rings.size(); ++i) {
        if (rings[i].size() > rings[largest].size())
            largest = i;
        BoundaryRing ring = snappedRing(rings[i], cell);
        if (ring.size() >= 3)
            kept.push_back(std::move(ring));
    }
    if (kept.empty())
        kept.push_back(rings[largest]);
    return kept;
}

MapProjection::MapProjection(double longitude, double latitude)
    : m_longitude(longitude * M_PI / 180)
    , m_origin(latitude * M_PI / 180)
{
}

QPointF MapProjection::place(double longitude, double latitude) const
{
    const double east = longitude * M_PI / 180 - m_longitude;
    const double north = latitude * M_PI / 180;
    const double x = std::atanh(std::cos(north) * std::sin(east));
    const double y = std::atan2(std::tan(north), std::cos(east)) - m_origin;
    return {x * kEarthRadiusKm, -y * kEarthRadiusKm};
}

} // namespace core::region
