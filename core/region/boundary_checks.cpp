// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/boundary_checks.h"

#include <algorithm>
#include <cmath>

namespace core::region {

namespace {

using model::BoundaryPoint;
using model::BoundaryRing;

constexpr double kRadian = M_PI / 180 * 1e-6;

/// The part of the ellipsoid between the equator and a latitude, for one radian of longitude and half a square of the
/// equatorial radius (Snyder, Map Projections, 3-12).
double zone(qint32 latitude)
{
    constexpr double kSquaredEccentricity = 0.00669438002290;
    static const double kEccentricity = std::sqrt(kSquaredEccentricity);
    const double sine = std::sin(latitude * kRadian);
    const double part = kEccentricity * sine;
    return (1 - kSquaredEccentricity) *
           (sine / (1 - part * part) - std::log((1 - part) / (1 + part)) / (2 * kEccentricity));
}

double enclosedKm2(const BoundaryRing& ring)
{
    constexpr double kEquatorialRadiusKm = 6378.137;
    double sum = 0;
    double before = zone(ring.back().latitude);
    for (size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
        const double here = zone(ring[i].latitude);
        sum += (double(ring[i].longitude) - ring[last].longitude) * kRadian * (before + here) / 2;
        before = here;
    }
    return std::abs(sum) * kEquatorialRadiusKm * kEquatorialRadiusKm / 2;
}

bool holds(const BoundaryRing& ring, BoundaryPoint point)
{
    bool isInside = false;
    for (size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
        const BoundaryPoint a = ring[i];
        const BoundaryPoint b = ring[last];
        if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
            continue;
        const double share = (double(point.latitude) - a.latitude) / (double(b.latitude) - a.latitude);
        if (point.longitude < a.longitude + share * (double(b.longitude) - a.longitude))
            isInside = !isInside;
    }
    return isInside;
}

struct Box
{
    BoundaryPoint low;
    BoundaryPoint high;

    [[nodiscard]] bool holds(const Box& other) const
    {
        return low.longitude <= other.low.longitude && low.latitude <= other.low.latitude &&
               high.longitude >= other.high.longitude && high.latitude >= other.high.latitude;
    }
};

Box boxOf(const BoundaryRing& ring)
{
    Box box{ring.front(), ring.front()};
    for (const BoundaryPoint& point : ring) {
        box.low = {std::min(box.low.longitude, point.longitude), std::min(box.low.latitude, point.latitude)};
        box.high = {std::max(box.high.longitude, point.longitude), std::max(box.high.latitude, point.latitude)};
    }
    return box;
}

struct Side
{
    RawPoint west;
    RawPoint east;
};

bool isSame(RawPoint a, RawPoint b)
{
    return a.longitude == b.longitude && a.latitude == b.latitude;
}

/// Positive and negative on the two sides of the line.
double offset(const Side& line, RawPoint point)
{
    return (line.east.longitude - line.west.longitude) * (point.latitude - line.west.latitude) -
           (line.east.latitude - line.west.latitude) * (point.longitude - line.west.longitude);
}

bool areApart(double a, double b)
{
    return (a > 0 && b < 0) || (a < 0 && b > 0);
}

bool cross(const Side& one, const Side& other)
{
    const auto [low, high] = std::minmax(one.west.latitude, one.east.latitude);
    if (std::max(other.west.latitude, other.east.latitude) < low ||
        std::min(other.west.latitude, other.east.latitude) > high)
        return false;
    if (isSame(one.west, other.west) || isSame(one.west, other.east) || isSame(one.east, other.west) ||
        isSame(one.east, other.east))
        return false;
    return areApart(offset(one, other.west), offset(one, other.east)) &&
           areApart(offset(other, one.west), offset(other, one.east));
}

} // namespace

double drawnAreaKm2(const std::vector<BoundaryRing>& rings)
{
    std::vector<Box> boxes;
    boxes.reserve(rings.size());
    for (const BoundaryRing& ring : rings)
        boxes.push_back(ring.empty() ? Box{} : boxOf(ring));
    double area = 0;
    for (size_t i = 0; i < rings.size(); ++i) {
        if (rings[i].empty())
            continue;
        bool isHole = false;
        for (size_t j = 0; j < rings.size(); ++j) {
            if (j != i && !rings[j].empty() && boxes[j].holds(boxes[i]) && holds(rings[j], rings[i].front()))
                isHole = !isHole;
        }
        area += (isHole ? -1 : 1) * enclosedKm2(rings[i]);
    }
    return area;
}

bool crossesItself(const std::vector<RawPoint>& ring)
{
    constexpr qint64 kMostPairs = 400'000'000;
    std::vector<Side> sides;
    sides.reserve(ring.size());
    for (size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
        if (ring[last].longitude < ring[i].longitude)
            sides.push_back({ring[last], ring[i]});
        else
            sides.push_back({ring[i], ring[last]});
    }
    std::sort(sides.begin(), sides.end(),
              [](const Side& a, const Side& b) { return a.west.longitude < b.west.longitude; });
    qint64 pairs = 0;
    // Those that reach as far east as the side that is looked at.
    std::vector<Side> reaching;
    for (const Side& side : sides) {
        size_t kept = 0;
        for (const Side& other : reaching) {
            if (other.east.longitude < side.west.longitude)
                continue;
            if (cross(side, other))
                return true;
            reaching[kept++] = other;
        }
        reaching.resize(kept);
        reaching.push_back(side);
        pairs += static_cast<qint64>(kept);
        if (pairs > kMostPairs)
            return false;
    }
    return false;
}

} // namespace core::region
