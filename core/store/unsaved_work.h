// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/history.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace core::store {

class Connection;
class WorkingCopy;

/// Edits that were committed in a working copy and never saved, because the program or the computer ended before. What
/// the user may do with them: 戻す = Registry::recover(), 変更を見る = `edits`, 保存時のまま開く = setAside() and then
/// Registry::open().
struct UnsavedWork
{
    QString folder;              ///< of the working copy: what recover() and setAside() take
    QString path;                ///< the registry file
    std::vector<LogEntry> edits; ///< oldest first, undo and redo steps included; never empty
    bool isSetAside = false;
    bool isFileChanged = false; ///< the file has been saved by somebody since: recovering leads to a merge
};

/// The unsaved work on this computer that nobody is using now, oldest first; `path` empty: of all files. Working copies
/// in which nothing is unsaved are taken away on the way. Work set aside is not part of it. `root` as in
/// RegistryOptions::workingRoot.
[[nodiscard]] std::vector<UnsavedWork> findUnsavedWork(const QString& root, const QString& path = {});

/// The work that was set aside and is still kept.
[[nodiscard]] std::vector<UnsavedWork> findWorkSetAside(const QString& root, const QString& path = {});

/// The rows that an edit of it touched, for 変更を見る. Error: StoreFailed.
[[nodiscard]] Result<ChangeSummary> changesOf(const UnsavedWork& work, qint64 logId);

/// Keeps the work, but out of the way: it is not offered any more, and deleted after kDaysSetAside. Errors:
/// NothingToRecover when it is in use or gone, DiskFull, FileUnwritable.
Result<void> setAside(const UnsavedWork& work);

inline constexpr int kDaysSetAside = 30;

/// Deletes what has been set aside for longer; called by every opening. A clock that was set back only keeps it longer.
void tidyWorkingCopies(const QString& root, const QDateTime& now);

/// Brings the save mark of a working copy up to date when its file turns out to hold the save that was under way as
/// the program ended. Error: StoreFailed.
Result<void> settlePendingSave(Connection& connection, const WorkingCopy& copy);

} // namespace core::store
