// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/lineage_id.h"
#include "core/base/result.h"
#include "core/store/history.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::store {

/// One value that a step changed, with where it stands in words of the office. ui/common/change_words.h says the column
/// in words.
struct ValueChange
{
    QString table;                 ///< "provision": what kind of thing it belongs to
    qint64 row = 0;                ///< its row, as ids of the values have it
    RevisionId revisionId;         ///< of a provision; not valid for anything else
    LineageId lineage;             ///< of a provision; null for anything else
    QString column;                ///< "text"; empty for the thing as a whole, added or removed
    QString agreement;             ///< title of the agreement it belongs to; empty outside of agreements
    int revision = 0;              ///< number of the revision; 0 outside of one
    QString thing;                 ///< 第3条第1項, or the name of a municipality, an area, a template …
    std::optional<QString> before; ///< none for what was added
    std::optional<QString> after;  ///< none for what was removed
};

/// One row of the record of changes with all that it changed.
struct HistoryStep
{
    LogEntry entry;
    bool isKnown = false; ///< false: the changeset has been let go, what it changed is not known any more
    std::vector<ValueChange> changes;
};

/// Who did what, when, and the values before and after: every step of the log, oldest first, each in the words that
/// held at its time (a provision that was renumbered later has the number of then). References to other rows are told
/// by name; columns without a meaning for an office (row numbers, order keys, lineages, search keys) are left out. An
/// insertion or deletion is one change for the whole row. Reads only. Errors: StoreFailed for a log that cannot be
/// read, StoredValueWrong.
[[nodiscard]] Result<std::vector<HistoryStep>> historyReport(Connection& connection, const History& history);

/// The same for a worker, on a connection of its own to the working copy (Connection::path()); and the rows of the log
/// alone, oldest first.
[[nodiscard]] Result<std::vector<HistoryStep>> historyReportOfFile(const QString& workingPath);
[[nodiscard]] Result<std::vector<LogEntry>> logOfFile(const QString& workingPath);

} // namespace core::store
