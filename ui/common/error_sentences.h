// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ui {

/// The one place where errors become words: what happened, why, and what to do (ui.md 8), in the language of the
/// program. No code and no technical detail stands in it; those are in Error::detail.
[[nodiscard]] QString sentence(const core::Error& error);

/// A time of core (ISO 8601, UTC) as the user's clock shows it: 9:58, with the date when it is not today's; anything
/// else as it is.
[[nodiscard]] QString localTime(const QString& utc);

} // namespace ui
