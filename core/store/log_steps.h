// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/history.h"
#include "core/store/row_changes.h"

#include <vector>

namespace core::store {

/// One row of a change log with what it did to the tables: of an undo or redo step that follows from its edit.
struct LogStep
{
    LogEntry entry;
    std::vector<RowChange> rows;
    bool isKnown = true; ///< false when the changeset has been let go for its size
};

/// The steps of a log after a row, oldest first. Error: StoreFailed.
[[nodiscard]] Result<std::vector<LogStep>> stepsAfter(Connection& connection, qint64 logId);

/// The newest row that two logs share, counted from their beginning; 0 when they share none. Error: StoreFailed.
[[nodiscard]] Result<qint64> lastSharedRow(Connection& first, Connection& second);

} // namespace core::store
