// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include "core/store/connection.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statement.h"

namespace core::store {

RowWriter::RowWriter(const Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_prepare_v2(connection.handle(), utf8.constData(), static_cast<int>(utf8.size()), &m_statement, nullptr);
}

RowWriter::~RowWriter()
{
    sqlite3_finalize(m_statement);
}

RowWriter& RowWriter::bind(qint64 value)
{
    m_isBound = sqlite3_bind_int64(m_statement, ++m_position, value) == SQLITE_OK && m_isBound;
    return *this;
}

RowWriter& RowWriter::bind(const std::optional<qint64>& value)
{
    if (value)
        return bind(*value);
    m_isBound = sqlite3_bind_null(m_statement, ++m_position) == SQLITE_OK && m_isBound;
    return *this;
}

RowWriter& RowWriter::bind(const QString& value)
{
    // The file holds UTF-8, which Qt makes faster than SQLite does. A null pointer would be stored as NULL; that of an
    // empty QByteArray is never null.
    const QByteArray utf8 = value.toUtf8();
    const int bound =
        sqlite3_bind_text(m_statement, ++m_position, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    m_isBound = bound == SQLITE_OK && m_isBound;
    return *this;
}

RowWriter& RowWriter::bind(const LineageId& value)
{
    return bind(value.isNull() ? QString() : value.toString());
}

Result<void> RowWriter::run()
{
    const bool isDone = m_statement != nullptr && m_isBound && sqlite3_step(m_statement) == SQLITE_DONE;
    const QString what = isDone ? QString() : QString::fromUtf8(sqlite3_errmsg(m_connection.handle()));
    sqlite3_reset(m_statement);
    m_position = 0;
    m_isBound = true;
    return isDone ? Result<void>() : Result<void>(statementFailure(what, m_sql));
}

} // namespace core::store
