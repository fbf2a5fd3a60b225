// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/kept_file.h"

#include <QByteArray>
#include <QString>

namespace core::exchange {

// Files of documents and meetings on their way in and out, read in pieces, so that one of any size needs little memory.
// The task hears of every megabyte and is asked before it. Safe from any thread.

/// Reads a file to be entered: with its bytes up to model::kLargestInside, else with its place only. Errors:
/// FileNotFound, FileIsDirectory, FileUnreadable, Cancelled.
[[nodiscard]] Result<model::TakenFile> takeFile(const QString& path, Task& task);

/// Whether a file that is only referred to is still what was entered. Errors: KeptFileChanged, and as takeFile().
[[nodiscard]] Result<void> checkReferred(const model::KeptFile& file, Task& task);

/// Writes it to `target`, whole or not at all; what stands there is replaced. Errors: as checkReferred(),
/// FileUnwritable.
[[nodiscard]] Result<void> copyReferred(const model::KeptFile& file, const QString& target, Task& task);

/// Writes bytes to `target`, whole or not at all. Error: FileUnwritable.
[[nodiscard]] Result<void> writeWholeFile(const QByteArray& content, const QString& target);

/// Size and digest of any file. Errors: as takeFile().
[[nodiscard]] Result<model::KeptFile> measureFile(const QString& path, Task& task);

} // namespace core::exchange
