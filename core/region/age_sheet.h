// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/municipality.h"
#include "core/model/named_table.h"
#include "core/region/figure_sheet.h"
#include "core/region/figure_table.h"

namespace core::region {

/// The shares of the age groups (年齢別人口割合) of an area as a table: a row for each year and municipality, then the
/// sum of the area for a year that no member lacks. Three groups (年少, 生産年齢, 老年) where their numbers of people
/// are kept; otherwise two from the ageing rate, of which the younger one is what is left of 100. Each row names its
/// source. Without any figure no rows. Heads are data. Pure.
[[nodiscard]] model::NamedTable
ageSheet(const AreaMembers& area, const std::vector<model::Municipality>& municipalities, const FigureTable& figures);

} // namespace core::region
