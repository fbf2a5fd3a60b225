// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/log_entry.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// The edits of a file, and the way back and forth through them. The two stacks follow from the change log, to which
/// rows are only ever added: closing and reopening the file changes nothing. Two things happen to a row: the newest
/// grows while a typing run goes on, and an old one lets its changeset go, so that the file stays small; whatever lies
/// at or before such a row can no longer be undone. Owned by Registry, which alone calls the steps.
class History
{
public:
    History(Connection& connection, Identity identity, HistoryOptions options = {});

    /// Reads the stacks from the log. Error: StoreFailed.
    Result<void> load();

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// The label of the edit that the step would concern; empty without one.
    [[nodiscard]] Result<QString> undoLabel() const;
    [[nodiscard]] Result<QString> redoLabel() const;
    /// The log row of the edit that undo() takes back; none without one.
    [[nodiscard]] std::optional<qint64> nextUndo() const
    {
        return m_done.empty() ? std::nullopt : std::optional(m_done.back());
    }
    /// Every row of the log, oldest first.
    [[nodiscard]] Result<std::vector<LogEntry>> entries() const;
    /// What an edit of the log changed. Empty for a row that carries no changeset.
    [[nodiscard]] Result<QByteArray> changeset(qint64 logId) const;
    [[nodiscard]] qint64 newestLogId() const { return m_newest; }

    /// Takes the newest edit back. Errors: NothingToUndo, UndoConflict, HistoryClosed, HistoryLetGo, StoreFailed;
    /// nothing changes then.
    Result<Replayed> undo();
    /// Does the edit taken back last again. Errors: NothingToRedo and as undo().
    Result<Replayed> redo();

    /// Writes the log row of an edit, or adds to the newest one, within its transaction; taken() follows once that is
    /// committed. A row up to savedLogId stands in a saved file and never grows.
    [[nodiscard]] Result<Appended> append(const QString& label, const EditPlace& place, const QByteArray& changeset,
                                          qint64 savedLogId);
    /// The same for something that is only noted down.
    [[nodiscard]] Result<Appended> appendRecord(const QString& label, const QByteArray& changeset);
    /// The edit is committed: it can be undone, and what had been undone is cut off.
    void taken(const Appended& appended);
    /// The next edit begins a step of its own, whatever its run.
    void endRun() { m_run.reset(); }
    /// While a save is under way no row grows: nobody knows yet up to which row the file will hold.
    void setSaveUnderWay(bool isUnderWay) { m_isSaveUnderWay = isUnderWay; }

private:
    struct Step
    {
        LogEntry edit;
        QByteArray changeset;
    };
    /// The typing run that goes on.
    struct Run
    {
        qint64 logId = 0;
        QString label;
        EditPlace place;
        std::chrono::steady_clock::time_point newest;
    };

    [[nodiscard]] Result<Step> step(qint64 logId) const;
    [[nodiscard]] Result<Replayed> replay(qint64 target, LogKind kind);
    [[nodiscard]] Result<ChangeSummary> applyChecked(const QByteArray& changeset, const QString& label);
    [[nodiscard]] Result<qint64> appendRow(LogKind kind, qint64 target, const QString& label, const EditPlace& place,
                                           const QByteArray& changeset);
    [[nodiscard]] bool continuesRun(const QString& label, const EditPlace& place, qint64 savedLogId) const;
    [[nodiscard]] Result<std::optional<Appended>> merge(const EditPlace& place, const QByteArray& changeset);
    [[nodiscard]] Result<std::vector<qint64>> letGo(qint64 keptId, qint64 keptBytes);
    [[nodiscard]] Result<QString> labelOf(qint64 logId) const;
    void follow(LogKind kind, qint64 id, qint64 target);
    void cutStacks();

    Connection& m_connection;
    Identity m_identity;
    HistoryOptions m_options;
    std::vector<qint64> m_done;       ///< log ids of edits that can be undone, oldest first
    std::vector<qint64> m_undone;     ///< log ids of edits that can be done again, the next one last
    std::map<qint64, qint64> m_bytes; ///< size of each changeset that is kept, by log id
    qint64 m_totalBytes = 0;
    std::optional<qint64> m_newestLetGo; ///< the edit that would be undone next, had it not been let go
    std::optional<Run> m_run;
    bool m_isSaveUnderWay = false;
    qint64 m_newest = 0;
};

} // namespace core::store
