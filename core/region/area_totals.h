// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/municipality.h"
#include "core/region/figure_table.h"

#include <optional>
#include <vector>

namespace core::region {

/// Sums over some municipalities in one year, with those that had no figure.
struct PopulationTotal
{
    int year = 0;
    qint64 people = 0;
    std::vector<MunicipalityId> missing;
};

/// What an area made of some municipalities would be (what-if), or is.
struct AreaTotals
{
    int municipalities = 0;
    std::vector<PopulationTotal> populations; ///< one for each year that any of them has, ascending
    double areaKm2 = 0;
    std::vector<MunicipalityId> withoutArea;
    /// 高齢化率, percent: the rates weighted by population, in the newest year that has both for all; none without one.
    std::optional<double> ageingRate;
    int ageingYear = 0;

    /// The newest year for which no figure is missing; nullptr without one.
    [[nodiscard]] const PopulationTotal* newestComplete() const;
    [[nodiscard]] const PopulationTotal* ofYear(int year) const;
};

/// Pure. Years after `until` are left out.
[[nodiscard]] AreaTotals totalsOf(const std::vector<MunicipalityId>& chosen,
                                  const std::vector<model::Municipality>& municipalities, const FigureTable& figures,
                                  int until);

} // namespace core::region
