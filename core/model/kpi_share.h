// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vision_plan.h"

namespace core::model {

/// How many of the KPIs that concern a member have been reached.
struct KpiShare
{
    int reached = 0; ///< their newest value reaches the target
    int counted = 0; ///< with a target and a value

    friend bool operator==(const KpiShare&, const KpiShare&) = default;

    /// Percent; 0 where nothing is counted.
    [[nodiscard]] double percent() const { return counted > 0 ? 100.0 * reached / counted : 0; }
};

/// Of the KPIs of the projects that a member takes part in; those that measure a field belong to nobody and are not
/// counted, as are those without target or without a value from the baseline up to the fiscal year.
[[nodiscard]] KpiShare kpiShareOf(const VisionPlan& plan, MunicipalityId member, int throughYear);

} // namespace core::model
