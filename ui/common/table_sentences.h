// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace ui {

/// The English sentences about tables that are read in, of the context ErrorSentences; empty for other codes.
[[nodiscard]] const char* tableSource(core::ErrorCode code);

} // namespace ui
