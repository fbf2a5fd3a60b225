// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command_context.h"

#include "core/base/error.h"

namespace app {

/// Writes the sentence of an error to standard error; its technical detail is for logs.
void tell(const core::Error& error, CommandContext& context);

/// tell(), and the status that the kind of the error asks for.
[[nodiscard]] ExitStatus fail(const core::Error& error, CommandContext& context);

/// 2 for what the user wrote, 4 for what could not be written, 3 for what cannot be used.
[[nodiscard]] ExitStatus statusOf(core::ErrorCode code);

} // namespace app
