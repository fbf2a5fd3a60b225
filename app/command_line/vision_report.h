// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vision_snapshot.h"

#include <QJsonObject>
#include <QTextStream>

namespace app {

/// What `vision` tells of one vision: projects with budgets, KPIs with their state, and what does not rest on each
/// other. Absent things are null or empty lists.
[[nodiscard]] QJsonObject visionJson(const core::store::VisionSnapshot& vision);
void printVision(const core::store::VisionSnapshot& vision, QTextStream& out);

} // namespace app
