// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace core::store {

class Connection;

/// One INSERT that is run for every node of a tree, on the raw handle: binding through QVariant takes a third of the
/// time of an import, and QtSql has no other way. Same rules as Statement: values in order, failures logged with the
/// SQL, SQL never built from text. In the thread of its connection; must end before the connection closes.
class RowWriter
{
public:
    RowWriter(const Connection& connection, const QString& sql);
    ~RowWriter();
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    RowWriter& bind(qint64 value);
    RowWriter& bind(const std::optional<qint64>& value);
    RowWriter& bind(const QString& value); ///< a null string is stored as the empty text, never as NULL
    RowWriter& bind(const LineageId& value);

    /// Inserts the row bound and forgets it. Errors: RevisionFrozen, StoreFailed.
    Result<void> run();

private:
    const Connection& m_connection;
    QString m_sql;
    sqlite3_stmt* m_statement = nullptr;
    int m_position = 0;
    bool m_isBound = true;
};

} // namespace core::store
