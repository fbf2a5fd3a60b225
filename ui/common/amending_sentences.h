// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ui {

/// The English sentence of a refused amending text, or of the conclusion of an amendment; %1 … are its arguments in the
/// order that error.h documents. Empty for any other code.
[[nodiscard]] const char* amendingSource(core::ErrorCode code);

} // namespace ui
