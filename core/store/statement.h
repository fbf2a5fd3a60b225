// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/lineage_id.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// What SQLite said about a statement, as an error: RevisionFrozen when a guard of the file refused, else StoreFailed,
/// logged.
[[nodiscard]] Error statementFailure(const QString& what, const QString& sql);

/// One prepared statement with its values, in the thread of its connection. Values are bound in order by bind();
/// run() executes and forgets them, so a statement may be run many times. Failures are logged with the SQL, and come
/// back as StoreFailed, or as RevisionFrozen when a guard of the file refused. SQL is never built from text. A stored
/// value that cannot be what it is read as (a number that does not fit, a day that is none, a lineage of other shape)
/// makes failure() a StoredValueWrong; readAll() and readFirst() then give that error.
class Statement
{
public:
    Statement(const Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(const QString& value); ///< a null string is stored as the empty text, never as NULL
    Statement& bind(const char16_t* value) = delete;
    Statement& bind(const QByteArray& value);
    Statement& bind(const LineageId& value); ///< a null lineage is the empty text
    Statement& bind(const std::optional<QDate>& value);
    Statement& bind(const std::optional<double>& value);
    Statement& bind(const std::optional<int>& value);
    Statement& bind(const std::optional<qint64>& value);
    /// A reference to a row; an id that is not valid is stored as NULL.
    template <typename Tag>
    Statement& bind(const Id<Tag>& id)
    {
        return bind(id.isValid() ? std::optional<qint64>(id.value) : std::nullopt);
    }

    Result<void> run();
    /// As run(), for a change of one row that must be there. Error: also StoreFailed when it touched any other number.
    Result<void> runForOneRow();
    /// To the next row of the result; false at the end and on an error, which failure() tells apart.
    [[nodiscard]] bool next();
    [[nodiscard]] std::optional<Error> failure() const { return m_failure; }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] LineageId lineage(int column) const;
    [[nodiscard]] std::optional<QDate> date(int column) const;
    /// A moment, UTC, ISO 8601 with milliseconds.
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] std::optional<double> real(int column) const;
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)};
    }

    [[nodiscard]] qint64 lastInsertedId() const;
    [[nodiscard]] int affectedRows() const { return m_query.numRowsAffected(); }

private:
    Statement& bindNext(const QVariant& value);
    Error fail(const QString& what);
    void refuseValue(int column) const;

    const Connection& m_connection;
    QSqlQuery m_query;
    QString m_sql;
    int m_position = 0;
    int m_bound = 0;
    bool m_hasRun = false;
    bool m_isPrepared = false;
    mutable std::optional<Error> m_failure; ///< reading a value may find that it is wrong
};

/// Runs a query and reads every row with read(const Statement&) -> Result<Value>.
template <typename Value, typename Read>
Result<std::vector<Value>> readAll(Statement& statement, const Read& read)
{
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<Value> values;
    while (statement.next()) {
        Result<Value> value = read(statement);
        if (!value)
            return value.error();
        if (statement.failure())
            break;
        values.push_back(std::move(value).value());
    }
    if (statement.failure())
        return *statement.failure();
    return values;
}

/// Runs a query and reads its first row, if there is one.
template <typename Value, typename Read>
Result<std::optional<Value>> readFirst(Statement& statement, const Read& read)
{
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::optional<Value> found;
    if (statement.next()) {
        Result<Value> value = read(statement);
        if (!value)
            return value.error();
        found = std::move(value).value();
    }
    if (statement.failure())
        return *statement.failure();
    return found;
}

} // namespace core::store
