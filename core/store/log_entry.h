// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_summary.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace core::store {

enum class LogKind {
    Edit,
    Undo,
    Redo,
    Record, ///< something was noted down that has happened outside: undo and redo pass it by
};

/// Who works, for the change log.
struct Identity
{
    QString person;
    QString computer;
};

/// How much of the history is kept, and how typing is put together.
struct HistoryOptions
{
    /// Together the changesets have no more bytes than this; the oldest are let go first, their rows stay in the log.
    /// The newest is kept whatever its size.
    qint64 mostBytes = qint64{32} * 1024 * 1024;
    /// An edit of a typing run that comes later than this after the one before begins a new step.
    std::chrono::milliseconds typingPause{2'000};
};

/// The field that an edit came from, so that undo and redo can bring the user back to it. All optional.
struct EditPlace
{
    /// A typing run: edits in a row with the same run (not 0), label, table, row and column become one step. The editor
    /// takes a new number when the gesture changes (the cursor was moved, a paste, another field); 0 never merges.
    quint64 run = 0;
    QString table;
    std::optional<qint64> row;
    QString column;
    std::optional<int> cursorBefore; ///< UTF-16 units
    std::optional<int> anchorBefore;
    std::optional<int> cursorAfter;
    std::optional<int> anchorAfter;

    friend bool operator==(const EditPlace&, const EditPlace&) = default;
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
    QDateTime madeAt;        ///< UTC; of a typing run its beginning
    EditPlace place;         ///< run is not kept
    bool isUndoable = false; ///< an edit whose changeset has not been let go
    /// Where its changeset stands: undo and redo repeat that of the edit they concern.
    [[nodiscard]] qint64 source() const { return kind == LogKind::Undo || kind == LogKind::Redo ? target : id; }
};

/// What an undo or redo did: the edit that it concerned, and the rows that it changed. The window brings the user back
/// to edit.place: after an undo to the cursor before, after a redo to the cursor after.
struct Replayed
{
    LogEntry edit;
    ChangeSummary summary;
};

/// A log row within a transaction, until taken() makes it part of the stacks.
struct Appended
{
    qint64 id = 0;
    LogKind kind = LogKind::Edit;
    bool isMerged = false; ///< the newest row has grown; no row was added
    qint64 bytes = 0;
    std::vector<qint64> letGo; ///< rows whose changesets were let go for it
    QString label;
    EditPlace place;
};

} // namespace core::store
