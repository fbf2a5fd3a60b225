// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_summary.h"

#include <QByteArray>

struct sqlite3_session;

namespace core::store {

class Connection;

/// Records what one transaction changes in the canonical tables. Must end before its connection closes.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Connection& connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    /// Error: StoreFailed.
    Result<void> start();
    /// Empty when nothing changed in the end, even if rows changed in between.
    [[nodiscard]] Result<QByteArray> changeset() const;

private:
    Connection& m_connection;
    sqlite3_session* m_session = nullptr;
};

/// The rows that a changeset names. Error: StoreFailed for bytes that are no changeset.
[[nodiscard]] Result<ChangeSummary> summarise(const QByteArray& changeset);

/// The changeset that takes another one back.
[[nodiscard]] Result<QByteArray> inverted(const QByteArray& changeset);

/// The changeset that does what a first and then a second one do; empty when that is nothing.
[[nodiscard]] Result<QByteArray> joined(const QByteArray& first, const QByteArray& second);

/// Applies a changeset to the canonical tables, within the open transaction; any conflict ends it without a change.
/// Error: StoreFailed. Whether it touched what it should is for the caller to see with a ChangeRecorder: SQLite reports
/// success for a table that has been rebuilt since, and changes nothing.
[[nodiscard]] Result<void> apply(Connection& connection, const QByteArray& changeset);

} // namespace core::store
