// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

struct sqlite3;

namespace core::store {

/// One connection to a database file on the local disk, hardened against hostile files, in the thread that opened it.
/// It refuses every write (query_only) except inside a WriteScope, which only Registry, History and the opening of a
/// file take: that makes registry.edit() the only door.
class Connection
{
public:
    /// Error: StoreFailed. The path may be ":memory:".
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QSqlDatabase& database() const { return m_database; }
    /// The file it is open on: a worker that reads opens a connection of its own to it.
    [[nodiscard]] QString path() const { return m_database.databaseName(); }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    /// The query that was compiled for this text before and lies ready, or one that is not compiled yet. Compiling with
    /// the guards of a table takes longer than the edit of a row.
    [[nodiscard]] QSqlQuery takeQuery(const QString& sql) const;
    /// Keeps a compiled query, whose result is no longer read, for the next statement of the same text.
    void keepQuery(const QString& sql, QSqlQuery query) const;

    /// From now on a commit returns only when it is on the disk, together with everything that stood there before. A
    /// connection begins without that: what is done while a file is opened can be done again.
    Result<void> makeDurable(const QString& path) const;
    /// The same for a file on which makeDurable() was called already: nothing in it waits to be written.
    Result<void> commitDurably() const { return execute(QStringLiteral("PRAGMA synchronous = FULL")); }

    /// One statement without values, constant in the source.
    Result<void> execute(const QString& sql) const;
    /// The first column of the first row; 0 without a row.
    [[nodiscard]] Result<qint64> integerOf(const QString& sql) const;

    /// True while History applies a recorded changeset; the guards of signed revisions let it pass. The SQL function
    /// history_applies() tells the triggers, so a file opened with any other program stays frozen.
    [[nodiscard]] bool isHistoryApplying() const { return m_isHistoryApplying; }
    void setHistoryApplying(bool isApplying) { m_isHistoryApplying = isApplying; }
    /// True while History adds to the newest row of the log: history_merges().
    [[nodiscard]] bool isHistoryMerging() const { return m_isHistoryMerging; }
    void setHistoryMerging(bool isMerging) { m_isHistoryMerging = isMerging; }
    /// The revision whose signature is being withdrawn, 0 for none: withdrawn_revision(). RevisionStore alone sets
    /// it.
    [[nodiscard]] qint64 withdrawnRevision() const { return m_withdrawnRevision; }
    void setWithdrawnRevision(qint64 id) { m_withdrawnRevision = id; }

private:
    explicit Connection(QString name);
    Result<void> configure();
    Result<void> addFunctions();

    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
    bool m_isHistoryApplying = false;
    bool m_isHistoryMerging = false;
    qint64 m_withdrawnRevision = 0;
};

/// Lets a connection write while it lives, in one transaction: rolled back unless commit() succeeded.
class WriteScope
{
public:
    explicit WriteScope(Connection& connection);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

    /// Must be asked before anything is written.
    Result<void> begin();
    /// Fine exactly when the transaction stands: an error that SQLite tells behind its commit is only logged.
    Result<void> commit();

private:
    Connection& m_connection;
    bool m_isOpen = false;  ///< it may write
    bool m_isBegun = false; ///< there is a transaction, which is its own
    bool m_isRolledBack = false;
};

} // namespace core::store
