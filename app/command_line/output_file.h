// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace app {

/// 台帳.kyoyaku: what a registry file is called.
[[nodiscard]] bool isRegistryName(const QString& path);

/// Whether a result may be written to a path: it is none of the inputs, nor a registry file by name or content.
/// Error: UsageWrong.
[[nodiscard]] core::Result<void> ensureOutput(const QString& path, const QStringList& inputs);

} // namespace app
