// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command_context.h"
#include "app/command_line/verbs.h"

#include "core/base/result.h"

#include <QString>

namespace app {

/// Before a verb works on a file of which this computer has edits that were never saved: one that reads goes on with
/// the saved state and says so on standard error; one that writes is refused (RegistryUnsaved), for what is to become
/// of those edits is for the user to say.
[[nodiscard]] core::Result<void> checkUnsavedWork(const Verb& verb, const QString& path, CommandContext& context);

} // namespace app
