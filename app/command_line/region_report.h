// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metro_area.h"
#include "core/region/area_totals.h"
#include "core/region/eligibility.h"
#include "core/region/fiscal_estimate.h"
#include "core/store/region_snapshot.h"

#include <QJsonObject>
#include <QTextStream>

namespace app {

/// What `region` tells of one area on a day: plain values.
struct RegionReport
{
    core::model::MetroArea area;
    QDate day; ///< what is told is of that day; the last one of an area that is dissolved
    std::vector<core::MunicipalityId> members; ///< the core city first
    core::region::FigureTable figures;
    core::region::Eligibility eligibility;
    core::region::AreaTotals totals;
    core::region::FiscalEstimate estimate; ///< 試算, for the newest year whose population is known of all
};

/// An area that is dissolved is told as it was on its last day.
[[nodiscard]] RegionReport regionReport(const core::store::RegionSnapshot& region, const core::model::MetroArea& area,
                                        QDate day);

[[nodiscard]] QJsonObject regionJson(const RegionReport& report, const core::store::RegionSnapshot& region);
void printRegion(const RegionReport& report, const core::store::RegionSnapshot& region, QTextStream& out);

} // namespace app
