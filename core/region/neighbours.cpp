// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/neighbours.h"

#include <cmath>

namespace core::region {

int neighbourIn(Direction direction, const std::vector<QPointF>& places, int from)
{
    if (from < 0 || from >= static_cast<int>(places.size()))
        return -1;
    const double widest = std::tan(M_PI / 3);
    int best = -1;
    double least = 0;
    for (int i = 0; i < static_cast<int>(places.size()); ++i) {
        const QPointF way = places[static_cast<size_t>(i)] - places[static_cast<size_t>(from)];
        const bool isAcross = direction == Direction::North || direction == Direction::South;
        const bool isBack = direction == Direction::West || direction == Direction::North;
        const double ahead = (isBack ? -1 : 1) * (isAcross ? way.y() : way.x());
        const double aside = std::abs(isAcross ? way.x() : way.y());
        if (ahead <= 0 || aside > ahead * widest)
            continue;
        const double cost = ahead + 2 * aside;
        if (best < 0 || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace core::region
