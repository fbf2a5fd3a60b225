// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::store {

/// Forces what was written to a file, or the names in a folder, to the disk. 0, or the errno.
[[nodiscard]] int syncFile(const QString& path);
[[nodiscard]] int syncFolder(const QString& path);

} // namespace core::store
