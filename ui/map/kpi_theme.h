// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"
#include "ui/map/map_theme.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core::store {
class Connection;
}

namespace ui::map {

/// KPI達成: of each municipality the share of the KPIs that it works on that have reached their target, in the vision
/// that counts on the day and through the last fiscal year that was over then. None without a vision, or without KPIs
/// of projects in it. Errors: those of the stores.
[[nodiscard]] core::Result<std::optional<MapTheme>>
kpiTheme(core::store::Connection& connection, core::MetroAreaId area,
         const std::vector<core::model::Municipality>& municipalities, QDate day);

} // namespace ui::map
