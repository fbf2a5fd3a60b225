// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace core::region {

enum class Direction { West, East, North, South };

/// The neighbour that an arrow key leads to: of the places within 60° of the direction the one that is nearest, places
/// beside the axis counting as farther. -1 when there is none. x grows to the east, y to the south.
[[nodiscard]] int neighbourIn(Direction direction, const std::vector<QPointF>& places, int from);

} // namespace core::region
