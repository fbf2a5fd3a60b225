// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_access.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Error failed(const QSqlQuery& query)
{
    return statementFailure(query.lastError().text(), query.lastQuery());
}

/// Values of any kind, bound as they are: Statement knows the kinds that stores have.
Result<void> run(QSqlQuery& query, const QString& sql, const std::vector<QVariant>& values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query);
    for (size_t i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return failed(query);
    return {};
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<QStringList> textsOf(const Connection& connection, const QString& sql, const QString& argument)
{
    Statement statement(connection, sql);
    statement.bind(argument);
    auto texts = readAll<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!texts)
        return texts.error();
    return QStringList(texts->begin(), texts->end());
}

} // namespace

RowAccess::RowAccess(const Connection& connection)
    : m_connection(connection)
{
}

Result<TableShape> RowAccess::shape(const QString& table)
{
    const auto known = m_shapes.constFind(table);
    if (known != m_shapes.constEnd())
        return *known;
    if (!trackedTables().contains(table))
        return Error{ErrorCode::StoreFailed, {}, u"not a canonical table: "_s + table};
    TableShape shape;
    auto columns = textsOf(m_connection, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, table);
    if (!columns)
        return columns.error();
    shape.columns = *columns;
    Statement keys(m_connection, u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s);
    keys.bind(table);
    auto references = readAll<QStringList>(keys, [](const Statement& row) -> Result<QStringList> {
        return QStringList{row.text(0), row.text(1)};
    });
    if (!references)
        return references.error();
    for (const QStringList& reference : *references)
        shape.references.insert(static_cast<int>(shape.columns.indexOf(reference[0])), reference[1]);
    auto indexes = textsOf(m_connection, u"SELECT name FROM pragma_index_list(?) WHERE \"unique\""_s, table);
    if (!indexes)
        return indexes.error();
    for (const QString& index : *indexes) {
        auto parts = textsOf(m_connection, u"SELECT name FROM pragma_index_info(?) ORDER BY seqno"_s, index);
        if (!parts)
            return parts.error();
        shape.uniqueBy.push_back(*parts);
    }
    m_shapes.insert(table, shape);
    return shape;
}

Result<std::optional<std::vector<QVariant>>> RowAccess::row(const QString& table, qint64 id)
{
    auto known = shape(table);
    if (!known)
        return known.error();
    QSqlQuery query(m_connection.database());
    const QString sql = u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(known->columns.join(u", "_s), table);
    if (auto ran = run(query, sql, {QVariant(id)}); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<std::vector<QVariant>>();
    std::vector<QVariant> values;
    values.reserve(static_cast<size_t>(known->columns.size()));
    for (int i = 0; i < known->columns.size(); ++i)
        values.push_back(query.isNull(i) ? QVariant() : query.value(i));
    return std::optional(std::move(values));
}

Result<std::optional<qint64>> RowAccess::twin(const QString& table, const std::vector<QVariant>& values)
{
    auto known = shape(table);
    if (!known)
        return known.error();
    for (const QStringList& columns : known->uniqueBy) {
        QStringList conditions;
        std::vector<QVariant> wanted;
        bool isNamed = true;
        for (const QString& column : columns) {
            const auto at = static_cast<size_t>(known->columns.indexOf(column));
            conditions.append(column + u" = ?"_s);
            wanted.push_back(values.at(at));
            // An empty code names nobody; the index over it leaves those rows out.
            isNamed = isNamed && values.at(at).isValid() && values.at(at) != QVariant(QString());
        }
        if (!isNamed)
            continue;
        QSqlQuery query(m_connection.database());
        const QString sql = u"SELECT id FROM %1 WHERE %2"_s.arg(table, conditions.join(u" AND "_s));
        if (auto ran = run(query, sql, wanted); !ran)
            return ran.error();
        if (query.next())
            return std::optional<qint64>(query.value(0).toLongLong());
    }
    return std::optional<qint64>();
}

Result<qint64> RowAccess::largestId(const QString& table)
{
    if (auto known = shape(table); !known)
        return known.error();
    return m_connection.integerOf(u"SELECT coalesce(max(id), 0) FROM %1"_s.arg(table));
}

Result<void> RowAccess::insert(const QString& table, const std::vector<QVariant>& values)
{
    auto known = shape(table);
    if (!known)
        return known.error();
    QSqlQuery query(m_connection.database());
    return run(query,
               u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, known->columns.join(u", "_s),
                                                        placeholders(known->columns.size())),
               values);
}

Result<void> RowAccess::update(const QString& table, qint64 id, const QHash<int, QVariant>& values)
{
    auto known = shape(table);
    if (!known)
        return known.error();
    QStringList parts;
    std::vector<QVariant> bound;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        parts.append(known->columns.at(value.key()) + u" = ?"_s);
        bound.push_back(value.value());
    }
    bound.emplace_back(id);
    QSqlQuery query(m_connection.database());
    return run(query, u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, parts.join(u", "_s)), bound);
}

Result<void> RowAccess::remove(const QString& table, qint64 id)
{
    if (auto known = shape(table); !known)
        return known.error();
    QSqlQuery query(m_connection.database());
    return run(query, u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {QVariant(id)});
}

} // namespace core::store
