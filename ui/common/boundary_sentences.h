// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ui {

/// The English sentence of a boundary file that was refused; %1 … are its arguments in the order that error.h
/// documents. Empty for any other code.
[[nodiscard]] const char* boundarySource(core::ErrorCode code);

} // namespace ui
