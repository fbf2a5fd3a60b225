// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"

#include <vector>

namespace core::store {
class Connection;
}

namespace app {

/// The meetings of the 札幌 sample: the meeting of the heads that the city's overview of 2018 tells of, without a day
/// as there, and others of our own, which say so (見本). Nobody is named but by office. Inside an edit.
[[nodiscard]] core::Result<void> addSampleMeetings(core::store::Connection& connection, core::MetroAreaId area,
                                                   const std::vector<core::model::Municipality>& members);

} // namespace app
