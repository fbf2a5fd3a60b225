// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// The shape of a canonical table, as its database tells it: names come from the checked schema, never from data.
struct TableShape
{
    QStringList columns;               ///< the first is `id`
    QHash<int, QString> references;    ///< column → table whose id it holds
    std::vector<QStringList> uniqueBy; ///< columns that name a row for people, apart from its id
};

/// Rows of canonical tables by id, whatever the table. For the merge, which knows rows and no aggregates.
class RowAccess
{
public:
    explicit RowAccess(const Connection& connection);

    [[nodiscard]] Result<TableShape> shape(const QString& table);
    /// The values in the order of the columns; none when there is no such row.
    [[nodiscard]] Result<std::optional<std::vector<QVariant>>> row(const QString& table, qint64 id);
    /// Another row that has the same values in columns that are to be unique; none without one.
    [[nodiscard]] Result<std::optional<qint64>> twin(const QString& table, const std::vector<QVariant>& values);
    [[nodiscard]] Result<qint64> largestId(const QString& table);
    Result<void> insert(const QString& table, const std::vector<QVariant>& values);
    Result<void> update(const QString& table, qint64 id, const QHash<int, QVariant>& values);
    Result<void> remove(const QString& table, qint64 id);

private:
    const Connection& m_connection;
    QHash<QString, TableShape> m_shapes;
};

} // namespace core::store
