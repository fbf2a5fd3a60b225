// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/timeline.h"

namespace core::store {

class Connection;

/// Everything of an area that has a day, as values. Names are those of `today`. Unions are those that a member of the
/// area belonged to, dissolved ones as well. An unknown area has nothing. Reads only. Errors: those of the stores.
[[nodiscard]] Result<model::TimelineSources> readTimeline(Connection& connection, MetroAreaId area, QDate today);

} // namespace core::store
