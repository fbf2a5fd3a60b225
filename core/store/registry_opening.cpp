// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry_opening.h"

#include "core/store/derived_text.h"
#include "core/store/hardening.h"
#include "core/store/migration_runner.h"
#include "core/store/save_mark.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Error damaged(const QString& path, const QString& detail)
{
    return Error{ErrorCode::RegistryDamaged, {path}, detail};
}

/// The first thing that SQLite finds wrong; empty when the file is sound.
Result<QString> firstFault(const Connection& connection)
{
    Statement check(connection, u"PRAGMA quick_check(1)"_s);
    auto found = readFirst<QString>(check, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!found)
        return found.error();
    const QString words = found->value_or(u"no answer"_s);
    return words == u"ok" ? QString() : words;
}

Result<void> useWal(Connection& connection)
{
    Statement wal(connection, u"PRAGMA journal_mode = WAL"_s);
    auto mode = readFirst<QString>(wal, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!mode)
        return mode.error();
    if (mode->value_or(QString()) != u"wal")
        return Error{ErrorCode::StoreFailed, {}, u"WAL was refused"_s};
    return {};
}

Result<void> fillOnce(Connection& connection, const FirstContents& contents)
{
    if (!contents)
        return {};
    WriteScope scope(connection);
    if (auto begun = scope.begin(); !begun)
        return begun.error();
    if (auto filled = contents(connection); !filled)
        return filled.error();
    return scope.commit();
}

Result<void> makeDerived(Connection& connection, bool rebuild)
{
    WriteScope scope(connection);
    if (auto begun = scope.begin(); !begun)
        return begun.error();
    if (auto made = rebuild ? rebuildDerivedText(connection) : ensureDerivedText(connection); !made)
        return made.error();
    return scope.commit();
}

} // namespace

Result<void> checkVersion(const QString& path, qint64 version, OpenMode mode)
{
    if (version < 1)
        return damaged(path, u"user_version %1"_s.arg(version));
    if (version > currentVersion() && mode != OpenMode::ReadOnly)
        return Error{ErrorCode::RegistryNewer, {path, QString::number(version), QString::number(currentVersion())}, {}};
    return {};
}

Result<std::unique_ptr<Connection>> createDatabase(const QString& databasePath, const FirstContents& contents)
{
    auto connection = Connection::open(databasePath);
    if (!connection)
        return connection.error();
    if (auto wal = useWal(**connection); !wal)
        return wal.error();
    if (auto migrated = runMigrations(**connection, allMigrations()); !migrated)
        return migrated.error();
    if (auto created = createRegistryInfo(**connection); !created)
        return created.error();
    if (auto filled = fillOnce(**connection, contents); !filled)
        return filled.error();
    if (auto made = makeDerived(**connection, false); !made)
        return made.error();
    if (auto durable = (*connection)->makeDurable(databasePath); !durable)
        return durable.error();
    return connection;
}

Result<OpenedDatabase> openDatabase(const QString& path, const QString& databasePath, const OpeningSteps& steps)
{
    auto connection = Connection::open(databasePath);
    if (!connection)
        return damaged(path, connection.error().detail);
    // A file may be built to keep its reader busy for ever.
    std::optional<TimeLimit> limit;
    limit.emplace((*connection)->handle(), timeForChecks(QFileInfo(databasePath).size()));
    auto version = schemaVersion(**connection);
    if (!version)
        return damaged(path, version.error().detail);
    const qint64 newest = steps.migrations.back().version;
    const bool isNewer = *version > newest;
    // Before anything else is asked of the file: what stands in its schema may have been planted.
    auto toDrop = isNewer ? checkNewerSchema(**connection) : checkSchema(**connection, *version, steps.migrations);
    if (!toDrop && isNewer)
        return Error{ErrorCode::RegistryNewer,
                     {path, QString::number(*version), QString::number(newest)},
                     toDrop.error().detail};
    if (!toDrop)
        return damaged(path, toDrop.error().detail);
    auto fault = firstFault(**connection);
    if (!fault)
        return damaged(path, fault.error().detail);
    if (!fault->isEmpty())
        return damaged(path, *fault);
    limit.reset();
    if (auto wal = useWal(**connection); !wal)
        return damaged(path, wal.error().detail);
    if (isNewer)
        return OpenedDatabase{std::move(*connection), Upgrade::TooLate};
    const bool isOlder = *version < newest;
    if (isOlder && steps.beforeMigration) {
        if (auto kept = steps.beforeMigration(); !kept)
            return kept.error();
    }
    if (auto migrated = runMigrations(**connection, steps.migrations); !migrated)
        return Error{ErrorCode::RegistryOlder, {path, QString::number(*version)}, migrated.error().detail};
    if (auto made = makeDerived(**connection, !toDrop->empty()); !made)
        return damaged(path, made.error().detail);
    if (auto durable = (*connection)->makeDurable(databasePath); !durable)
        return Error{ErrorCode::FileUnwritable, {databasePath}, durable.error().detail};
    return OpenedDatabase{std::move(*connection), isOlder ? Upgrade::Done : Upgrade::NotNeeded};
}

} // namespace core::store
