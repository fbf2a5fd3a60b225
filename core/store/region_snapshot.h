// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fiscal_measure.h"
#include "core/model/indicator.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"
#include "core/model/municipality_history.h"
#include "core/model/source.h"
#include "core/model/statistic.h"

#include <vector>

namespace core::store {

class Connection;

/// All that is known of areas, municipalities and their figures, as values: for views, papers and workers.
struct RegionSnapshot
{
    std::vector<model::MetroArea> areas;
    std::vector<model::Municipality> municipalities;
    std::vector<model::NameChange> nameChanges;
    std::vector<model::HeadOfMunicipality> heads;
    std::vector<model::Statistic> statistics;
    std::vector<model::Indicator> ownIndicators;
    std::vector<model::Source> sources;
    std::vector<model::FiscalMeasure> measures;

    /// nullptr for an unknown id.
    [[nodiscard]] const model::Municipality* municipality(MunicipalityId id) const;
    [[nodiscard]] const model::MetroArea* area(MetroAreaId id) const;
};

/// Errors: those of the stores.
[[nodiscard]] Result<RegionSnapshot> readRegion(Connection& connection);

} // namespace core::store
