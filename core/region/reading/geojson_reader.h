// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/region/reading/boundary_collector.h"
#include "core/region/reading/byte_source.h"

#include <QString>

namespace core::region {

/// Reads a FeatureCollection of polygons as a stream into the collector; memory holds one feature at a time. Hostile
/// input is bounded: 12 levels, 1 MB for one word, 4 million points and rings and 64 attributes in one feature. Keys
/// may come in any order; a BOM is passed over. Errors: BoundaryFormatUnknown (JSON without features),
/// BoundaryUnreadable (byte), those of the collector, Cancelled. The path is for errors only.
[[nodiscard]] Result<void> readGeoJson(ByteSource& source, const QString& path, BoundaryCollector& collector,
                                       Task& task);

} // namespace core::region
