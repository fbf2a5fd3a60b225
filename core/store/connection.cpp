// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/derived_text.h"
#include "core/store/file_sync.h"
#include "core/store/hardening.h"
#include "core/store/log.h"
#include "core/store/raw_handle.h"
#include "core/store/statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

void historyApplies(sqlite3_context* context, int /*count*/, sqlite3_value** /*values*/)
{
    const auto* connection = static_cast<const Connection*>(sqlite3_user_data(context));
    sqlite3_result_int(context, connection->isHistoryApplying() ? 1 : 0);
}

void historyMerges(sqlite3_context* context, int /*count*/, sqlite3_value** /*values*/)
{
    const auto* connection = static_cast<const Connection*>(sqlite3_user_data(context));
    sqlite3_result_int(context, connection->isHistoryMerging() ? 1 : 0);
}

void withdrawnRevision(sqlite3_context* context, int /*count*/, sqlite3_value** /*values*/)
{
    const auto* connection = static_cast<const Connection*>(sqlite3_user_data(context));
    sqlite3_result_int64(context, connection->withdrawnRevision());
}

struct Function
{
    const char* name;
    void (*run)(sqlite3_context*, int, sqlite3_value**);
};

/// What the triggers ask; see guards_0001.h.
constexpr std::array<Function, 3> kFunctions{{
    {"history_applies", historyApplies},
    {"history_merges", historyMerges},
    {"withdrawn_revision", withdrawnRevision},
}};

Error storeFailed(const QString& detail)
{
    qCWarning(lcStore).noquote() << detail;
    return Error{ErrorCode::StoreFailed, {}, detail};
}

} // namespace

Connection::Connection(QString name)
    : m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Connection::~Connection()
{
    m_queries.clear();
    m_database.close();
    // removeDatabase() warns while a copy of the database value lives.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::Id128)));
    connection->m_database.setDatabaseName(path);
    if (!connection->m_database.open())
        return storeFailed(connection->m_database.lastError().text());
    connection->m_handle = sqliteHandle(connection->m_database);
    if (connection->m_handle == nullptr)
        return storeFailed(u"the Qt driver does not work on the SQLite library that is linked"_s);
    if (const QString refused = harden(connection->m_handle); !refused.isEmpty())
        return storeFailed(refused);
    if (auto configured = connection->configure(); !configured)
        return configured.error();
    if (auto added = connection->addFunctions(); !added)
        return added.error();
    return connection;
}

Result<void> Connection::configure()
{
    // The cache takes the pages of a large import; a smaller one would write and read them over and over. Temporary
    // journals stay in files: SQLite 3.40 walks a journal in memory from its start at each access.
    for (const QString& pragma :
         {u"PRAGMA cache_size = -131072"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s,
          u"PRAGMA synchronous = OFF"_s, u"PRAGMA query_only = ON"_s}) {
        if (auto set = execute(pragma); !set)
            return set.error();
    }
    return {};
}

Result<void> Connection::addFunctions()
{
    const bool areAdded = std::all_of(kFunctions.begin(), kFunctions.end(), [this](const Function& function) {
        return sqlite3_create_function_v2(m_handle, function.name, 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, this,
                                          function.run, nullptr, nullptr, nullptr) == SQLITE_OK;
    });
    if (!areAdded || !addFolding(m_handle))
        return storeFailed(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return {};
}

QSqlQuery Connection::takeQuery(const QString& sql) const
{
    if (const std::shared_ptr<QSqlQuery> kept = m_queries.take(sql))
        return std::move(*kept);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

void Connection::keepQuery(const QString& sql, QSqlQuery query) const
{
    // SQLite runs a PRAGMA while it compiles it: one that lies ready would do nothing.
    constexpr qsizetype kMostKept = 200;
    if (!sql.startsWith(u"PRAGMA") && m_queries.size() < kMostKept)
        m_queries.insert(sql, std::make_shared<QSqlQuery>(std::move(query)));
}

Result<void> Connection::makeDurable(const QString& path) const
{
    // The log goes into the file first, so that one sync covers all.
    for (const QString& pragma : {u"PRAGMA query_only = OFF"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
                                  u"PRAGMA query_only = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (auto set = execute(pragma); !set)
            return set.error();
    }
    const QString folder = QFileInfo(path).absolutePath();
    for (const int failure : {syncFile(path), syncFolder(folder), syncFolder(QFileInfo(folder).absolutePath())}) {
        if (failure != 0)
            return storeFailed(qt_error_string(failure));
    }
    return {};
}

Result<void> Connection::execute(const QString& sql) const
{
    return Statement(*this, sql).run();
}

Result<qint64> Connection::integerOf(const QString& sql) const
{
    Statement statement(*this, sql);
    auto found = readFirst<qint64>(statement, [](const Statement& row) -> Result<qint64> { return row.integer(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

WriteScope::WriteScope(Connection& connection)
    : m_connection(connection)
{
}

WriteScope::~WriteScope()
{
    if (!m_isOpen)
        return;
    sqlite3_rollback_hook(m_connection.handle(), nullptr, nullptr);
    // SQLite may have rolled back by itself (disk full); a second rollback would only be noise in the log.
    if (m_isBegun && sqlite3_get_autocommit(m_connection.handle()) == 0)
        (void)m_connection.execute(u"ROLLBACK"_s);
    (void)m_connection.execute(u"PRAGMA query_only = ON"_s);
}

Result<void> WriteScope::begin()
{
    if (sqlite3_get_autocommit(m_connection.handle()) == 0)
        return storeFailed(u"a transaction within a transaction"_s);
    if (auto opened = m_connection.execute(u"PRAGMA query_only = OFF"_s); !opened)
        return opened.error();
    m_isOpen = true;
    sqlite3_rollback_hook(
        m_connection.handle(), [](void* isRolledBack) { *static_cast<bool*>(isRolledBack) = true; }, &m_isRolledBack);
    auto begun = m_connection.execute(u"BEGIN IMMEDIATE"_s);
    m_isBegun = begun.isOk();
    return begun;
}

Result<void> WriteScope::commit()
{
    auto committed = m_connection.execute(u"COMMIT"_s);
    // The checkpoint that follows a commit may run out of memory: SQLite tells that as if the commit had failed. A
    // commit that did fail leaves the transaction open, or rolls it back and says so.
    if (committed || m_isRolledBack || sqlite3_get_autocommit(m_connection.handle()) == 0)
        return committed;
    qCWarning(lcStore).noquote() << "an error behind a commit that is done:" << committed.error().detail;
    return {};
}

} // namespace core::store
