// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command_context.h"

#include "core/base/result.h"
#include "core/store/registry.h"

#include <QString>

#include <memory>

namespace app {

/// How verbs open files: what the common options say about locks.
[[nodiscard]] core::store::RegistryOptions registryOptions(core::store::OpenMode mode, const CommandContext& context);

/// A registry file to change. A lock that was taken over is told on standard error, with who held it.
[[nodiscard]] core::Result<std::unique_ptr<core::store::Registry>>
openForWriting(const QString& path, core::store::OpenMode mode, CommandContext& context);

/// Tells on standard error whose lock a registry has taken over, if it did.
void tellTakenOver(const core::store::Registry& registry, CommandContext& context);

} // namespace app
