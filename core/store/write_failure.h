// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace core::store {

/// Why a file could not be written, as the error that tells the user what to do: DiskFull, FolderReadOnly,
/// FolderMissing, and FileUnwritable for anything else. `path` is the file that the user knows, `failure` an errno.
[[nodiscard]] Error writeFailure(const QString& path, int failure);

} // namespace core::store
