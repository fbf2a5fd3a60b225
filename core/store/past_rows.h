// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/row_changes.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>

namespace core::store {

class Connection;

/// A row with the names of its columns.
using NamedRow = QHash<QString, QVariant>;

/// The canonical rows as they were at some moment of the history. It begins at the present and is led back, or forth
/// again, change by change; rows that no change has touched are read from the file. Reads only.
class PastRows
{
public:
    explicit PastRows(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Leads over changes in the direction in which they are written.
    Result<void> follow(const std::vector<RowChange>& changes);
    /// None when there was no such row.
    [[nodiscard]] Result<std::optional<NamedRow>> row(const QString& table, qint64 id);
    /// The provision of a lineage in a revision.
    [[nodiscard]] Result<std::optional<NamedRow>> provision(qint64 revision, const QString& lineage);
    /// Names in the order of the schema. Error: StoreFailed for a table that is none of the canonical ones.
    [[nodiscard]] Result<QStringList> columns(const QString& table);

private:
    [[nodiscard]] Result<std::optional<NamedRow>> present(const QString& table, qint64 id);

    Connection& m_connection;
    QHash<QString, QStringList> m_columns;
    QHash<std::pair<QString, qint64>, std::optional<NamedRow>> m_past; ///< rows that the changes have touched
};

} // namespace core::store
