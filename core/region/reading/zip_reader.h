// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/region/boundary_reader.h"

#include <QString>
#include <QStringList>

namespace core::region {

/// Reads the boundary file in a ZIP as 国土数値情報 hands it out (zip64, member names with backslashes): the GeoJSON
/// whose features are municipalities, else the Shapefile, which is unpacked into a temporary folder under names of our
/// own. What a member is called is looked at, never used as a path. Errors: as readBoundaries().
[[nodiscard]] Result<BoundaryReading> readZip(const QString& path, const QStringList& codes, Task& task);

} // namespace core::region
