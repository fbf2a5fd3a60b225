// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/label_anchor.h"

#include "core/region/map_levels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace core::region {

namespace {

using model::BoundaryPoint;
using model::BoundaryRing;

struct Plain
{
    double x = 0;
    double y = 0;
};

/// The part with degrees of longitude shortened to those of latitude, so that distances are true.
std::vector<Plain> plain(const BoundaryRing& ring, double shortening)
{
    std::vector<Plain> points;
    points.reserve(ring.size());
    for (const BoundaryPoint& point : ring)
        points.push_back({point.longitude * shortening, double(point.latitude)});
    return points;
}

double squaredDistance(Plain p, Plain a, Plain b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    const double ex = a.x + t * dx - p.x;
    const double ey = a.y + t * dy - p.y;
    return ex * ex + ey * ey;
}

/// Distance to the border, negative outside.
double depth(const std::vector<Plain>& ring, Plain p)
{
    double nearest = std::numeric_limits<double>::max();
    bool isInside = false;
    for (size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const Plain a = ring[i];
        const Plain b = ring[before];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            isInside = !isInside;
        nearest = std::min(nearest, squaredDistance(p, a, b));
    }
    return (isInside ? 1 : -1) * std::sqrt(nearest);
}

/// A square that may hold a better place than any known.
struct Cell
{
    Plain centre;
    double half = 0;
    double depth = 0;

    [[nodiscard]] double most() const { return depth + half * std::sqrt(2.0); }
    friend bool operator<(const Cell& a, const Cell& b) { return a.most() < b.most(); }
};

Plain deepest(const std::vector<Plain>& ring)
{
    Plain low = ring.front();
    Plain high = ring.front();
    for (const Plain& point : ring) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    const double side = std::min(high.x - low.x, high.y - low.y);
    const double longest = std::max(high.x - low.x, high.y - low.y);
    if (side <= 0)
        return ring.front();
    // A strip that is long and thin would need a multitude of squares.
    const double half = std::max(side, longest / 64) / 2;
    const double precision = longest / 100;
    std::priority_queue<Cell> open;
    Cell best{ring.front(), 0, 0};
    const auto look = [&](Plain centre, double size) {
        const Cell cell{centre, size, depth(ring, centre)};
        if (cell.depth > best.depth)
            best = cell;
        if (cell.most() > best.depth + precision)
            open.push(cell);
    };
    for (double x = low.x; x < high.x; x += 2 * half) {
        for (double y = low.y; y < high.y; y += 2 * half)
            look({x + half, y + half}, half);
    }
    while (!open.empty()) {
        const Cell cell = open.top();
        open.pop();
        if (cell.most() <= best.depth + precision)
            break;
        const double quarter = cell.half / 2;
        for (const double dx : {-quarter, quarter}) {
            for (const double dy : {-quarter, quarter})
                look({cell.centre.x + dx, cell.centre.y + dy}, quarter);
        }
    }
    return best.centre;
}

} // namespace

double twiceArea(const BoundaryRing& ring)
{
    double sum = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const BoundaryPoint a = ring[i];
        const BoundaryPoint b = ring[(i + 1) % ring.size()];
        sum += double(a.longitude) * b.latitude - double(b.longitude) * a.latitude;
    }
    return sum;
}

BoundaryPoint labelAnchor(const std::vector<BoundaryRing>& rings)
{
    const auto largest = std::max_element(rings.begin(), rings.end(), [](const auto& a, const auto& b) {
        return std::abs(twiceArea(a)) < std::abs(twiceArea(b));
    });
    if (largest == rings.end() || largest->empty())
        return {};
    // A coarse outline does: names are much larger than what it leaves out.
    constexpr int kCell = 2'000;
    BoundaryRing ring = snapped({*largest}, kCell).front();
    if (ring.size() < 4)
        ring = *largest;
    const double shortening = std::cos(ring.front().latitude * 1e-6 * M_PI / 180);
    const Plain place = deepest(plain(ring, shortening));
    return {static_cast<qint32>(std::lround(place.x / shortening)), static_cast<qint32>(std::lround(place.y))};
}

} // namespace core::region
