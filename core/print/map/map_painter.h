// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/map/map_content.h"
#include "core/print/map/map_labels.h"

#include <QFont>
#include <QRectF>
#include <QTransform>

class QPainter;

namespace core::print {

/// Sizes on a screen (pixels) or on paper (0.01 mm).
struct MapStyle
{
    double border = 1;       ///< line between municipalities
    double strongBorder = 2; ///< line around the core city
    double hatchPitch = 14;  ///< see hatchLines()
    double hatchLine = 1;
    MapLettering lettering;

    /// A name is `nameSize` units high, all else follows.
    [[nodiscard]] static MapStyle of(const QString& family, double nameSize);
};

/// The level whose grid is not seen at a scale (painted units for one unit of the map).
[[nodiscard]] int levelFor(const MapContent& content, double scale);

/// Paints areas, hatching and borders, then the names at their places; opaque, black on light, on whatever is there.
/// The one function for the screen, paper, PDF, SVG and pictures. `visible`: areas outside of it are passed over.
void paintMap(QPainter& painter, const MapContent& content, const QTransform& toPaint, const MapStyle& style,
              const std::vector<MapLabel>& labels, const QRectF& visible);

/// The legend with its upper left corner at a place. Its size, also without a painter (nullptr).
QSizeF paintLegend(QPainter* painter, const MapContent& content, const MapStyle& style, QPointF corner);

/// The round number of kilometres of a bar that is not wider than `widest`; `scale`: painted units for a kilometre. 0
/// where there is none.
[[nodiscard]] double scaleBarKilometres(double widest, double scale);

/// A bar of that length.
void paintScaleBar(QPainter& painter, const MapStyle& style, QPointF corner, double widest, double scale);

/// An arrow to the north, `height` units high, with its foot in the middle of the place.
void paintNorth(QPainter& painter, const MapStyle& style, QPointF foot, double height);

} // namespace core::print
