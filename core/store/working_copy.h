// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace core::store {

/// What is noted beside the database of a working copy, for the next start of the program.
struct WorkingNote
{
    QString path;        ///< the registry file that it is a copy of, absolute
    QDateTime createdAt; ///< UTC
    /// A save that was under way: when the file carries this token, it holds everything up to that row of the log, even
    /// if the program ended before it could note so in the working copy.
    QString pendingToken;
    qint64 pendingLogId = 0;
    bool isPassing = false;              ///< made for one act, a merge; nothing in it is anybody's work
    std::optional<QDateTime> setAsideAt; ///< UTC; the user went back to the saved state and left these edits behind
};

/// The folder on the local disk in which one opening of a registry file works (作業用の写し). It outlives a crash;
/// remove() is called when nothing in it is unsaved. Only its owner may read it. While it is in use, the system holds a
/// lock on it for this process, and lets go of it whatever way the process ends.
class WorkingCopy
{
public:
    /// A new folder below root; root empty: the program's own data folder. Errors: FileUnwritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<WorkingCopy>> create(const QString& root, const QString& path);
    /// A folder that an earlier process left behind; none while another one uses it, or when it is no working copy.
    [[nodiscard]] static std::unique_ptr<WorkingCopy> adopt(const QString& folder);
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const WorkingNote& note() const { return m_note; }
    /// On the disk when it returns. Errors: DiskFull, FileUnwritable.
    Result<void> changeNote(const WorkingNote& note);
    /// Notes that the user left the edits in it behind. A failure is logged: they are offered once more then.
    void setAside();
    /// Takes the folder away with everything in it; the database must be closed.
    void remove();

private:
    WorkingCopy(QString folder, int lock);

    QString m_folder;
    int m_lock = -1;
    WorkingNote m_note;
};

/// The folder that holds all working copies; root empty: the program's own data folder.
[[nodiscard]] QString workingRoot(const QString& root);

} // namespace core::store
