// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/map/map_content.h"

#include <QFont>
#include <QRectF>
#include <QTransform>

#include <optional>
#include <vector>

namespace core::print {

/// A name that has found its place.
struct MapLabel
{
    size_t area = 0; ///< index of MapContent::areas
    QRectF box;      ///< in painted units
    bool hasValue = false;
    std::optional<QPointF> leader; ///< a line goes from the box to here, where the name stands outside
};

/// How names are set, in painted units.
struct MapLettering
{
    QFont names; ///< with a pixel size
    QFont values;
    double gap = 1; ///< kept free around a label
    /// Members that find no place beside their own are named outside with a line; others stay without a name.
    bool hasLeaders = true;
};

/// Places for names, and figures below them, none over another: the core city first, then by priority; the figure goes
/// before the name does. Places depend on the map and its scale alone and not on what is in sight, so that nothing
/// jumps while a map is moved. `within`: nothing may stand outside of it; null for no bounds. `taken`: places of the
/// legend and the like, over which no name may stand.
[[nodiscard]] std::vector<MapLabel> placeLabels(const MapContent& content, const QTransform& toPaint,
                                                const MapLettering& lettering, const QRectF& within = {},
                                                const std::vector<QRectF>& taken = {});

} // namespace core::print
