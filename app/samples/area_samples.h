// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"

#include <vector>

namespace core::store {
class Connection;
}

namespace app {

/// 札幌圏: 12 municipalities with figures, 11 agreements signed on 2019-03-29 and in force from 2019-04-01, the
/// declaration, two vision periods with projects and KPIs, the amendment with 岩見沢市 as an event, the published
/// documents. Inside an edit.
[[nodiscard]] core::Result<void> fillSapporo(core::store::Connection& connection);

/// 旭川大雪圏域: the members, and the agreement with 美瑛町 signed on 2022-01-12, in stacked rows. Inside an edit.
[[nodiscard]] core::Result<void> fillAsahikawa(core::store::Connection& connection);

/// 札幌広域圏組合, dissolved on 2019-07-31, with its members, two of which had been merged before. Inside an edit.
[[nodiscard]] core::Result<void> addFormerUnion(core::store::Connection& connection,
                                                const std::vector<core::model::Municipality>& members);

} // namespace app
