// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verbs.h"

namespace app {

void printVersion(CommandContext& context);
/// All verbs.
void printHelp(CommandContext& context);
/// One verb with its options.
void printHelp(const Verb& verb, CommandContext& context);
/// The one line that shows how a verb is called.
void printUsage(const Verb& verb, QTextStream& stream);

} // namespace app
