// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"
#include "core/model/provision.h"

#include <vector>

namespace core::store {
class Connection;
}

namespace app {

/// The two vision periods of the 札幌 sample. The days are those published; projects, budgets and KPIs are our own and
/// say so (見本). They rest on the initiatives of `text`, by lineage. Inside an edit.
[[nodiscard]] core::Result<void> addSampleVisions(core::store::Connection& connection, core::MetroAreaId area,
                                                  const std::vector<core::model::Municipality>& members,
                                                  const core::model::Provision& text);

} // namespace app
