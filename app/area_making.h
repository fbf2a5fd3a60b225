// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/new_area.h"

namespace core::store {
class Registry;
}

namespace app {

/// Fills an empty registry with an area, its municipalities, the template chosen and one draft agreement for each
/// member, in one edit. Days are left blank in the drafts. Errors: those of the stores.
[[nodiscard]] core::Result<void> makeArea(core::store::Registry& registry, const ui::shell::NewArea& wanted);

} // namespace app
