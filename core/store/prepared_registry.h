// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/registry_file.h"
#include "core/store/registry_options.h"

#include <QString>

#include <memory>
#include <optional>

namespace core {
class Task;
}

namespace core::store {

class Connection;
class FileLock;
class WorkingCopy;

/// A registry file on which everything is done that takes long: locked, copied, checked, brought up to date. Made in
/// any thread; Registry::open() takes it over. What is not taken over leaves nothing behind, unless it is recovered
/// work.
class PreparedRegistry
{
public:
    PreparedRegistry();
    ~PreparedRegistry();
    PreparedRegistry(PreparedRegistry&&) noexcept;
    PreparedRegistry& operator=(PreparedRegistry&&) = delete;
    PreparedRegistry(const PreparedRegistry&) = delete;
    PreparedRegistry& operator=(const PreparedRegistry&) = delete;

    /// Before it goes to another thread: connections belong to the one that made them.
    void leaveThread();

    QString path;
    RegistryOptions options; ///< completed
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<WorkingCopy> workingCopy;
    std::unique_ptr<Connection> connection; ///< may be null: then Registry::open() makes one
    std::optional<FileStamp> stamp;
    bool isUpgraded = false;
    bool isNewer = false;
    bool isRecovered = false; ///< the working copy holds edits that were never saved
};

/// The long parts of Registry::open(), create() and recover(), with their errors; see there. An opening asks its task
/// between the steps; error then: Cancelled.
[[nodiscard]] Result<PreparedRegistry> prepareOpening(const QString& path, const RegistryOptions& options,
                                                      const Task* task = nullptr);
[[nodiscard]] Result<PreparedRegistry> prepareNew(const QString& path, const RegistryOptions& options,
                                                  const FirstContents& contents);
[[nodiscard]] Result<PreparedRegistry> prepareRecovery(const QString& folder, const RegistryOptions& options);

} // namespace core::store
