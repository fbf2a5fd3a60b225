// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/region/reading/boundary_collector.h"

#include <QString>

namespace core::region {

/// Reads a Shapefile of polygons (.shp, with the .dbf and .shx of the same name beside it) into the collector. The
/// attributes are UTF-8, or Windows' Shift_JIS where they are not valid UTF-8. `path` is the .shp; `shownPath` stands
/// in errors. Errors: FileNotFound (a part that is missing), BoundaryFormatUnknown (no polygons), BoundaryUnreadable
/// (record), those of the collector, Cancelled.
[[nodiscard]] Result<void> readShapefile(const QString& path, const QString& shownPath, BoundaryCollector& collector,
                                         Task& task);

} // namespace core::region
