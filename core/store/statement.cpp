// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/log.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// What RAISE() says in the triggers that guard signed revisions.
constexpr QStringView kFrozenMark = u"revision-frozen";

constexpr auto kDateFormat = Qt::ISODate;

} // namespace

Statement::Statement(const Connection& connection, const QString& sql)
    : m_query(connection.database())
    , m_sql(sql)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
    if (!m_isPrepared)
        m_failure = fail(m_query.lastError().text());
}

Statement& Statement::bind(qint64 value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // A null QString would be bound as NULL.
    m_query.bindValue(m_position++, value.isNull() ? u""_s : value);
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Statement& Statement::bind(const LineageId& value)
{
    return bind(value.isNull() ? QString() : value.toString());
}

Statement& Statement::bind(const std::optional<QDate>& value)
{
    m_query.bindValue(m_position++, value ? QVariant(value->toString(kDateFormat)) : QVariant());
    return *this;
}

Statement& Statement::bind(const std::optional<double>& value)
{
    m_query.bindValue(m_position++, value ? QVariant(*value) : QVariant());
    return *this;
}

Statement& Statement::bind(const std::optional<int>& value)
{
    m_query.bindValue(m_position++, value ? QVariant(*value) : QVariant());
    return *this;
}

Statement& Statement::bind(const std::optional<qint64>& value)
{
    m_query.bindValue(m_position++, value ? QVariant(*value) : QVariant());
    return *this;
}

Result<void> Statement::run()
{
    m_position = 0;
    if (!m_isPrepared)
        return *m_failure;
    m_failure.reset();
    if (!m_query.exec()) {
        m_failure = fail(m_query.lastError().text());
        return *m_failure;
    }
    return {};
}

Result<void> Statement::runForOneRow()
{
    if (auto ran = run(); !ran)
        return ran.error();
    if (affectedRows() != 1) {
        m_failure = fail(u"%1 rows instead of one"_s.arg(affectedRows()));
        return *m_failure;
    }
    return {};
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_failure = fail(m_query.lastError().text());
    m_query.finish();
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

int Statement::number(int column) const
{
    const qint64 value = integer(column);
    const bool fits = value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(value) : 0;
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

LineageId Statement::lineage(int column) const
{
    const QString digits = text(column);
    return digits.isEmpty() ? LineageId() : LineageId::fromString(digits);
}

std::optional<QDate> Statement::date(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const QDate date = QDate::fromString(text(column), kDateFormat);
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

std::optional<double> Statement::real(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<double>(m_query.value(column).toDouble());
}

std::optional<int> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<int>(number(column));
}

qint64 Statement::lastInsertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

Error Statement::fail(const QString& what)
{
    return statementFailure(what, m_sql);
}

Error statementFailure(const QString& what, const QString& sql)
{
    if (what.contains(kFrozenMark))
        return Error{ErrorCode::RevisionFrozen, {u""_s}, what};
    qCWarning(lcStore).noquote() << what << "in" << sql;
    return Error{ErrorCode::StoreFailed, {}, sql + u": "_s + what};
}

} // namespace core::store
