// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicator.h"
#include "core/model/municipality.h"
#include "core/model/named_table.h"
#include "core/model/statistic.h"

#include <vector>

namespace core::region {

/// The municipalities of one area, with its name.
struct AreaMembers
{
    QString area;
    std::vector<MunicipalityId> members;
};

/// The figures of one indicator as a table: one row for each municipality and source, a column for each year, then
/// 出典 and 備考. Where figures can be added, a last row has the sums over the first source of each municipality that
/// has one, for years that all of them have; with several areas one such row for each. Municipalities without a figure
/// have no row. Heads are data. Pure.
[[nodiscard]] model::NamedTable figureSheet(const model::Indicator& indicator,
                                            const std::vector<model::Municipality>& municipalities,
                                            const std::vector<model::Statistic>& statistics,
                                            const std::vector<AreaMembers>& areas = {});

} // namespace core::region
