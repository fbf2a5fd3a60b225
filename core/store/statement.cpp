// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/log.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// What RAISE() says in the triggers that guard signed revisions.
constexpr QStringView kFrozenMark = u"revision-frozen";

constexpr auto kDateFormat = Qt::ISODate;

} // namespace

Statement::Statement(const Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_query(connection.takeQuery(sql))
    , m_sql(sql)
{
    m_isPrepared = !m_query.lastQuery().isEmpty() || m_query.prepare(sql);
    if (!m_isPrepared)
        m_failure = fail(m_query.lastError().text());
}

Statement::~Statement()
{
    if (!m_isPrepared || m_failure)
        return;
    m_query.finish();
    // A kept query would hold what was bound, which may be a whole document.
    for (int position = 0; position < m_bound; ++position)
        m_query.bindValue(position, QVariant());
    m_connection.keepQuery(m_sql, std::move(m_query));
}

Statement& Statement::bindNext(const QVariant& value)
{
    m_query.bindValue(m_position++, value);
    m_bound = std::max(m_bound, m_position);
    return *this;
}

Statement& Statement::bind(qint64 value)
{
    return bindNext(value);
}

Statement& Statement::bind(const QString& value)
{
    // A null QString would be bound as NULL.
    return bindNext(value.isNull() ? u""_s : value);
}

Statement& Statement::bind(const QByteArray& value)
{
    return bindNext(value);
}

Statement& Statement::bind(const LineageId& value)
{
    return bind(value.isNull() ? QString() : value.toString());
}

Statement& Statement::bind(const std::optional<QDate>& value)
{
    return bindNext(value ? QVariant(value->toString(kDateFormat)) : QVariant());
}

Statement& Statement::bind(const std::optional<double>& value)
{
    return bindNext(value ? QVariant(*value) : QVariant());
}

Statement& Statement::bind(const std::optional<int>& value)
{
    return bindNext(value ? QVariant(*value) : QVariant());
}

Statement& Statement::bind(const std::optional<qint64>& value)
{
    return bindNext(value ? QVariant(*value) : QVariant());
}

Result<void> Statement::run()
{
    const int given = m_position;
    const bool isBoundAnew = given > 0 || !m_hasRun;
    m_position = 0;
    m_hasRun = true;
    if (!m_isPrepared)
        return *m_failure;
    // A kept query has all its places already, without values: Qt would not miss one.
    if (isBoundAnew && given != m_query.boundValues().size()) {
        m_failure = fail(u"%1 values for %2 places"_s.arg(given).arg(m_query.boundValues().size()));
        return *m_failure;
    }
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
    const QVariant stored = m_query.value(column);
    bool isNumber = stored.isNull();
    const qint64 value = isNumber ? 0 : stored.toLongLong(&isNumber);
    const bool fits = value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
    if (isNumber && fits)
        return static_cast<int>(value);
    refuseValue(column);
    return 0;
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
    const LineageId read = digits.isEmpty() ? LineageId() : LineageId::fromString(digits);
    if (read.isNull() && !digits.isEmpty())
        refuseValue(column);
    return read;
}

std::optional<QDate> Statement::date(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const QDate date = QDate::fromString(text(column), kDateFormat);
    if (date.isValid())
        return date;
    refuseValue(column);
    return std::nullopt;
}

QDateTime Statement::moment(int column) const
{
    QDateTime moment = QDateTime::fromString(text(column), Qt::ISODateWithMs);
    if (!moment.isValid())
        refuseValue(column);
    return moment;
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

void Statement::refuseValue(int column) const
{
    constexpr qsizetype kShown = 100;
    if (!m_failure)
        m_failure =
            Error{ErrorCode::StoredValueWrong, {text(column).left(kShown)}, m_sql + u", column %1"_s.arg(column)};
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
