// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file_lock.h"
#include "core/store/generations.h"
#include "core/store/history.h"

#include <QString>

#include <functional>

namespace core::store {

enum class OpenMode {
    ReadWrite, ///< holds the lock: one person at a time
    ReadOnly,  ///< every edit and save is refused; works while somebody else holds the lock
    Apart, ///< 写しで作業: edits without the lock; save() takes it, and leads to a merge if somebody saved meanwhile
};

enum class Overwrite { No, Yes };

/// What becomes of the edits that are not saved when a registry is closed.
enum class UnsavedEdits {
    Offered,   ///< the next opening finds them (unsaved_work.h): a crash, too
    SetAside,  ///< 保存せずに閉じる: kept as setAside() keeps them, but not offered
    Discarded, ///< they go with the working copy
};

class Connection;

/// What a new file holds before its history begins: nothing, or for example a sample. It is not an edit, so that undo
/// does not lead behind it.
using FirstContents = std::function<Result<void>(Connection& connection)>;

struct RegistryOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    QString workingRoot; ///< folder for the working copy; empty: the program's own data folder
    Identity identity;   ///< empty fields: the user and computer that the system names
    TakeOver takeOver = TakeOver::Dead;
    GenerationRule generations = {};
    HistoryOptions history = {};
};

/// With every empty field filled in.
[[nodiscard]] RegistryOptions completed(const RegistryOptions& options);

} // namespace core::store
