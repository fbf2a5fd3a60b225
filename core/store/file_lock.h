// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/lock_record.h"

#include <QString>

#include <memory>
#include <optional>

namespace core::store {

/// Which locks of others may be taken over. What a person has not been told is not taken from anybody.
enum class TakeOver {
    Nothing,
    Dead,  ///< only where it is certain that nobody holds it any more
    Stale, ///< also silent and doubtful ones: the user has read who held it, and said so
};

/// The lock file beside a registry file (`.~lock.<name>#`): who is editing it, where, since when. Whoever holds it may
/// save; everybody may read. It is created in one step, gives a sign of life once a minute and is removed at the end.
/// Owned by Registry, which sees to the signs of life. A lock is a courtesy between programs: that nothing is
/// overwritten is made sure by comparing when saving, whatever becomes of the lock.
class FileLock
{
public:
    /// Errors: RegistryLocked, RegistryLockDead, RegistryLockSilent, RegistryLockClock; FolderReadOnly, FolderMissing,
    /// DiskFull, FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString& registryPath, const QString& person,
                                                                const QString& computer, TakeOver takeOver);
    /// Removes the file, if it is still ours.
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Whether the file beside is still this lock; somebody may have taken it over while this computer slept.
    [[nodiscard]] bool isHeld() const;
    /// The sign of life. False when the lock is lost, or its folder out of reach.
    bool beat();
    /// Who held it before, when it was taken over.
    [[nodiscard]] const std::optional<LockHolder>& previousHolder() const { return m_previous; }

private:
    FileLock(QString path, LockHolder holder);

    QString m_path;
    LockHolder m_holder;
    std::optional<LockHolder> m_previous;
};

[[nodiscard]] QString lockPath(const QString& registryPath);

/// Looks at the lock of a registry file; changes nothing. A folder that cannot be reached has none.
[[nodiscard]] LockReport inspectLock(const QString& registryPath, const ProgramPlace& here);

/// Whether a lock in that state may be taken.
[[nodiscard]] bool mayTake(LockState state, TakeOver takeOver);

/// The error that tells of a lock; its state must not be Free.
[[nodiscard]] Error lockError(const QString& registryPath, const LockReport& report);

} // namespace core::store
