// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/map/map_content.h"
#include "core/region/class_breaks.h"
#include "ui/map/map_data.h"
#include "ui/map/map_theme.h"

#include <QDate>

namespace ui::map {

/// What the shapes of a map are.
enum class MapFace {
    Borders, ///< 境界データ
    Tiles,   ///< 模式図, a hexagon a municipality
    Circles, ///< 模式図, a circle with its area at its town hall
};

/// What a map is painted with.
enum class MapInk {
    Colours,
    Greys, ///< for a printer without colours
};

/// How figures become classes and what is shown beside them.
struct MapOptions
{
    core::region::ClassMethod method = core::region::ClassMethod::Natural;
    int classes = 5;
    std::vector<double> borders; ///< for ClassMethod::Manual
    MapInk ink = MapInk::Colours;
    bool hasHatching = false;
    bool hasNames = true;
    bool hasValues = true;
};

/// The areas of a map, without colours: made once, and again only when the data change.
[[nodiscard]] core::print::MapContent mapGeometry(const MapData& data, MapFace face);

/// The same map coloured by a theme.
[[nodiscard]] core::print::MapContent coloured(core::print::MapContent content, const MapTheme& theme,
                                               const MapOptions& options, QDate day);

} // namespace ui::map
