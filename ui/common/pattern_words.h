// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/role_pattern.h"

#include <QString>

namespace ui {

/// 役割の型: 中心, 協力, 共同, 個別.
[[nodiscard]] QString patternName(core::model::RolePattern pattern);

} // namespace ui
