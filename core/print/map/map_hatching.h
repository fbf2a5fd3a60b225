// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPainterPath>

namespace core::print {

/// Hatching (網掛け) of an area as lines of its own: a brush would become a picture in some files, and a clip is lost
/// in SVG. `path` holds closed rings of straight lines, filled by the odd-even rule, in the units that are painted in.
/// `strength` 1 is the widest, each further one narrower; from 4 on lines cross. 0 gives none. `pitch`: distance of
/// the lines at strength 1.
[[nodiscard]] QList<QLineF> hatchLines(const QPainterPath& path, int strength, double pitch);

} // namespace core::print
