// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/registry.h"

#include <QJsonArray>
#include <QJsonValue>

#include <functional>

namespace app {

// Documents and meetings of all areas, as `list` tells them. The functions name an area and a municipality; null for an
// unknown one. Errors: those of the stores.

[[nodiscard]] core::Result<QJsonArray>
listDocuments(core::store::Registry& registry, const std::function<QJsonValue(core::MetroAreaId)>& areaName,
              const std::function<QJsonValue(core::MunicipalityId)>& municipalityName);
[[nodiscard]] core::Result<QJsonArray> listMeetings(core::store::Registry& registry,
                                                    const std::function<QJsonValue(core::MetroAreaId)>& areaName);

} // namespace app
