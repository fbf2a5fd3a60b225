// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_summary.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

enum class LogKind { Edit, Undo, Redo };

/// Who works, for the change log.
struct Identity
{
    QString person;
    QString computer;
};

/// The field that an edit came from, so that undo and redo can bring the user back to it. All optional.
struct EditPlace
{
    QString table;
    std::optional<qint64> row;
    QString column;
    std::optional<int> cursorBefore; ///< UTF-16 units
    std::optional<int> anchorBefore;
    std::optional<int> cursorAfter;
    std::optional<int> anchorAfter;
};

/// One row of the change log.
struct LogEntry
{
    qint64 id = 0;
    LogKind kind = LogKind::Edit;
    qint64 target = 0; ///< undo and redo: the edit they concern
    QString label;
    QString person;
    QString computer;
    QDateTime madeAt; ///< UTC
};

/// The edits of a file, and the way back and forth through them. The two stacks follow from the change log, which is
/// only ever added to: closing and reopening the file changes nothing. Owned by Registry, which alone calls the steps.
class History
{
public:
    History(Connection& connection, Identity identity);

    /// Reads the stacks from the log. Error: StoreFailed.
    Result<void> load();

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// The label of the edit that the step would concern; empty without one.
    [[nodiscard]] Result<QString> undoLabel() const;
    [[nodiscard]] Result<QString> redoLabel() const;
    /// Every row of the log, oldest first.
    [[nodiscard]] Result<std::vector<LogEntry>> entries() const;
    /// What an edit of the log changed. Empty for a row that carries no changeset.
    [[nodiscard]] Result<QByteArray> changeset(qint64 logId) const;
    [[nodiscard]] qint64 newestLogId() const { return m_newest; }

    /// Takes the newest edit back. Errors: NothingToUndo, UndoConflict, HistoryClosed, StoreFailed; nothing changes
    /// then.
    Result<ChangeSummary> undo();
    /// Does the edit taken back last again. Errors: NothingToRedo and as undo().
    Result<ChangeSummary> redo();

    /// Writes the log row of an edit, within its transaction; taken() follows once that is committed.
    [[nodiscard]] Result<qint64> append(const QString& label, const EditPlace& place, const QByteArray& changeset);
    /// The edit is committed: it can be undone, and what had been undone is cut off.
    void taken(qint64 logId);

private:
    struct Step
    {
        QString label;
        QByteArray changeset;
    };

    [[nodiscard]] Result<Step> step(qint64 logId) const;
    [[nodiscard]] Result<ChangeSummary> replay(qint64 target, LogKind kind);
    [[nodiscard]] Result<ChangeSummary> applyChecked(const QByteArray& changeset, const QString& label);
    [[nodiscard]] Result<qint64> appendRow(LogKind kind, qint64 target, const QString& label, const EditPlace& place,
                                           const QByteArray& changeset);
    [[nodiscard]] Result<QString> labelOf(const std::vector<qint64>& stack) const;
    void follow(LogKind kind, qint64 id, qint64 target);

    Connection& m_connection;
    Identity m_identity;
    std::vector<qint64> m_done;   ///< log ids of edits that can be undone, oldest first
    std::vector<qint64> m_undone; ///< log ids of edits that can be done again, the next one last
    qint64 m_newest = 0;
};

} // namespace core::store
