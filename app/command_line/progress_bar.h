// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command_context.h"

namespace app {

/// Draws 「####----  3/11」 over itself on standard error. Does nothing when the context asks for no progress.
void showProgress(int done, int total, CommandContext& context);

} // namespace app
