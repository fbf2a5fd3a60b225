// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/registry_options.h"
#include "core/store/unsaved_work.h"

#include <memory>
#include <optional>
#include <vector>

namespace core::store {

class Registry;

/// Every way in which opening a registry file can end. The window chooses its words and buttons by it.
enum class OpenOutcome {
    Current,        ///< it is open
    Upgraded,       ///< it is open; saving will bring the file to the format of this program
    Newer,          ///< made by a newer version: may be looked at
    Locked,         ///< somebody is editing it, or left a lock behind: the error says which
    Damaged,        ///< also one whose format cannot be brought up to date
    NotOurs,        ///< a file of another kind, or a folder
    ReadOnlyFolder, ///< no lock can be put beside it, so it may be looked at or worked on apart
    ReadOnlyFile,   ///< the file is protected against writing: likewise
    Missing,        ///< the folder is there, the file is not
    Unreachable,    ///< the folder is not there, or the file cannot be read
    Failed,         ///< this computer has no room for a working copy
};

[[nodiscard]] OpenOutcome outcomeOf(const Result<std::unique_ptr<Registry>>& opened);

/// What is known of a file before it is opened. Nothing is changed, except that working copies without anything unsaved
/// are taken away.
struct OpeningReport
{
    OpenOutcome outcome = OpenOutcome::Current;
    std::optional<Error> error;       ///< for every outcome but Current and Upgraded: what ReadWrite would fail with
    LockReport lock;                  ///< also of a lock that could be taken over
    std::vector<UnsavedWork> unsaved; ///< to be offered before anything else
};

/// Looks at the header, the lock and the working copies; whether the file is sound shows only when it is opened.
[[nodiscard]] OpeningReport examine(const QString& path, const RegistryOptions& options = {});

} // namespace core::store
