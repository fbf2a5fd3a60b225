// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace core::store {
class Connection;
}

namespace app {

/// "sapporo", "asahikawa".
[[nodiscard]] QStringList sampleNames();

/// Fills an empty database with a sample: the first contents of a new file, or inside an edit. Dates, members and
/// figures are those published (shared/facts); the wording of articles, contents and roles is our own, and the area
/// says so. Names of living persons do not occur. Errors: SampleUnknown, those of the stores.
[[nodiscard]] core::Result<void> fillWithSample(core::store::Connection& connection, const QString& name);

} // namespace app
