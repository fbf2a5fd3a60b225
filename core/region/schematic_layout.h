// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/boundary.h"
#include "core/model/municipality.h"

#include <QPointF>

#include <utility>
#include <vector>

namespace core::region {

/// The centre of a tile in widths of a tile, x to the east and y to the south. Tiles stand on a corner; odd rows stand
/// half a tile to the east.
[[nodiscard]] QPointF tileCentre(int column, int row);

/// The tile that a place lies in.
[[nodiscard]] std::pair<int, int> tileAt(QPointF place);

/// One tile for each municipality, as near to the direction of its town hall as the others allow. Tiles that are given
/// stay where they are. Without the place of its hall a municipality stands below all others. The same input gives the
/// same picture; some hundred municipalities take a few milliseconds.
[[nodiscard]] std::vector<model::SchematicTile> schematicTiles(const std::vector<model::Municipality>& municipalities,
                                                               const std::vector<model::SchematicTile>& given = {});

/// A municipality as a circle, kilometres from the middle of all; x to the east and y to the south.
struct SchematicCircle
{
    MunicipalityId municipality;
    QPointF centre;
    double radius = 0; ///< its circle has its area
};

/// Circles of the municipalities' areas at their town halls, pushed apart until none lies over another. Those without
/// the place of a hall or an area are left out.
[[nodiscard]] std::vector<SchematicCircle> schematicCircles(const std::vector<model::Municipality>& municipalities);

} // namespace core::region
