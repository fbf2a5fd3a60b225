// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_entry.h"

#include <QString>

#include <vector>

namespace ui {

/// Edits one a line with their time, in their order: 変更を見る.
[[nodiscard]] QString editLines(const std::vector<core::store::LogEntry>& edits);

} // namespace ui
