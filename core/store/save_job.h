// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/registry_file.h"
#include "core/store/registry_options.h"
#include "core/store/save_mark.h"

#include <QString>

#include <memory>
#include <optional>

namespace core::store {

class Connection;
class WorkingCopy;

enum class SaveKind {
    Save, ///< 保存
    As,   ///< 名前を付けて保存: the file at the new path becomes the open one
    Copy, ///< 写しを保存
};

/// What is to be saved, and what the registry knows of its file: values only.
struct SaveOrder
{
    SaveKind kind = SaveKind::Save;
    QString path;     ///< where to
    QString openPath; ///< the file that is open
    Overwrite overwrite = Overwrite::No;
    RegistryOptions options;        ///< completed
    std::optional<FileStamp> stamp; ///< of the open file as it was read or saved last
    QString token;                  ///< its save token
};

/// What stands in the file after a save.
struct SavedState
{
    SaveMark mark;
    FileStamp stamp;
    std::optional<Error> generationFailure; ///< why this state is not among the generations
};

/// One save under way. Registry::beginSave() makes it, run() does the long part in any thread while the registry goes
/// on being edited, Registry::endSave() takes the outcome over. What is edited meanwhile counts as after the save. The
/// job has the lock of the file while it runs; the registry must outlive it.
class SaveJob
{
public:
    SaveJob(SaveOrder order, WorkingCopy& workingCopy, std::unique_ptr<FileLock> lock);
    ~SaveJob();
    SaveJob(const SaveJob&) = delete;
    SaveJob& operator=(const SaveJob&) = delete;

    /// By a reading connection of its own: copies the working copy as it is now beside itself and saves that copy.
    void run();
    /// In the thread of the connection, which nobody else uses meanwhile.
    void runOn(Connection& connection);

    [[nodiscard]] const SaveOrder& order() const { return m_order; }
    /// Errors: those of Registry::save(), saveAs() and saveCopy(); StoreFailed before it has run.
    [[nodiscard]] const Result<SavedState>& outcome() const { return m_outcome; }
    [[nodiscard]] std::unique_ptr<FileLock> takeLock();

private:
    [[nodiscard]] Result<void> makeReady();
    [[nodiscard]] Result<void> ensureLock();
    [[nodiscard]] Result<void> ensureUnchanged() const;
    [[nodiscard]] Result<SaveMark> nextMark(Connection& connection) const;
    [[nodiscard]] Result<SavedState> write(Connection& connection);
    void keepStateBefore() const;

    SaveOrder m_order;
    WorkingCopy& m_workingCopy;
    std::unique_ptr<FileLock> m_lock;
    Result<SavedState> m_outcome;
};

} // namespace core::store
