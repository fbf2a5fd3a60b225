// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/new_area.h"

namespace core::store {
class Connection;
}

namespace app {

/// The first contents of a new registry: an area, its municipalities, the template chosen and one draft agreement for
/// each member. Days are left blank in the drafts. Errors: those of the stores.
[[nodiscard]] core::Result<void> fillWithArea(core::store::Connection& connection, const ui::shell::NewArea& wanted);

} // namespace app
