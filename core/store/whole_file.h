// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/registry_file.h"
#include "core/store/save_mark.h"

#include <QString>

#include <functional>

namespace core::store {

class Connection;

/// What a whole file is to be.
struct WholeFile
{
    QString path;
    SaveMark mark; ///< goes into the file alone; the database that is written keeps its own
    /// Called when the new file stands complete and verified beside the old one, which it replaces next; an error ends
    /// it here.
    std::function<Result<void>(const QString& complete)> beforeReplacing;
};

/// Writes the database of a connection to a file in one step: online backup to a temporary file in the same folder, its
/// save mark, sync, read back, rename, sync of the folder. Read back means: compared with the working copy byte by
/// byte, from the disk. Whatever fails, the file at the path stays as it was. Errors: DiskFull, FileReadOnly,
/// FolderReadOnly, FolderMissing, FileUnwritable, SaveUnverified, those of beforeReplacing.
[[nodiscard]] Result<FileStamp> writeWhole(Connection& connection, const WholeFile& file);

/// Copies a file that is complete, by way of a temporary file, syncs it and compares it. Errors: as writeWhole().
[[nodiscard]] Result<void> copyWhole(const QString& from, const QString& to);

} // namespace core::store
