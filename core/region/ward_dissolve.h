// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/model/boundary.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::region {

/// A designated city (指定都市), by code and name.
struct DesignatedCity
{
    QString code; ///< 5 digits
    QString name;
};

/// The city that a ward belongs to, by the ward's code of 5 digits: 01101 → 01100 札幌市. None for what is no ward of
/// a designated city (the special wards of Tokyo among them).
[[nodiscard]] std::optional<DesignatedCity> cityOfWard(const QString& code);

/// One outline from several: every segment that two of them share goes, what remains is joined to rings. Exact for
/// N03, whose neighbours share their points. Asks the task every few thousand segments; one that is cancelled gets what
/// there is so far, which is of no use.
[[nodiscard]] std::vector<model::BoundaryRing> dissolved(const std::vector<model::BoundaryRing>& rings, Task& task);

} // namespace core::region
