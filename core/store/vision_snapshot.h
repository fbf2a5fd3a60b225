// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/model/vision_coverage.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// A vision on a day with all that it is looked at with, as values: for views, papers and workers. Once its period is
/// over it is looked at as on its last day: what was agreed on later is no matter of that period.
struct VisionSnapshot
{
    model::VisionPlan plan;
    std::optional<model::VisionPlan> before; ///< the edition before it, or the last of the period before it
    model::MetroArea area;
    std::vector<model::Municipality> members;         ///< of the area on the day, the core city first
    std::vector<model::Municipality> municipalities;  ///< all that are known
    std::vector<model::AgreedInitiative> initiatives; ///< agreed on, on the day
    model::VisionCoverage coverage;
    int throughYear = 0; ///< the last fiscal year that is over on the day, at most the last of the period

    /// Empty for an unknown id.
    [[nodiscard]] QString nameOf(MunicipalityId id) const;
    /// Who bears a budget, in words.
    [[nodiscard]] QString bearerOf(MunicipalityId id, const QString& otherBearer) const;
    /// Whether those who take part are the members of the day, all of them and nobody else.
    [[nodiscard]] bool isOfAllMembers(const model::VisionProject& project) const;
    /// nullptr for what nobody has agreed on.
    [[nodiscard]] const model::AgreedInitiative* initiative(const LineageId& lineage) const;
};

/// None for an unknown vision. Errors: those of the stores.
[[nodiscard]] Result<std::optional<VisionSnapshot>> readVision(Connection& connection, VisionId id, QDate day);

} // namespace core::store
