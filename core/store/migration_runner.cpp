// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration_runner.h"

#include "core/store/connection.h"
#include "core/store/derived_text.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

struct SchemaObject
{
    QString type;
    QString name;
    QString table;
    QString sql;

    friend bool operator==(const SchemaObject&, const SchemaObject&) = default;
};

/// Without the objects that SQLite makes by itself: they have no SQL of their own and follow from the others.
Result<std::vector<SchemaObject>> readSchema(const Connection& connection)
{
    Statement all(connection, u"SELECT type, name, tbl_name, sql FROM sqlite_schema "
                              "WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY type, name"_s);
    return readAll<SchemaObject>(all, [](const Statement& row) -> Result<SchemaObject> {
        return SchemaObject{row.text(0), row.text(1), row.text(2), row.text(3)};
    });
}

Result<std::vector<SchemaObject>> expectedSchema(qint64 version, std::vector<Migration> migrations)
{
    auto fresh = Connection::open(u":memory:"_s);
    if (!fresh)
        return fresh.error();
    std::erase_if(migrations, [&](const Migration& migration) { return migration.version > version; });
    if (auto ran = runMigrations(**fresh, migrations); !ran)
        return ran.error();
    return readSchema(**fresh);
}

bool isDerivedTable(const SchemaObject& object)
{
    return object.type == u"table" && object.name.startsWith(u"derived_") && object.table == object.name;
}

Error differs(const QString& name)
{
    return Error{ErrorCode::StoreFailed, {}, u"the schema differs at "_s + name};
}

struct Column
{
    QString name;
    QString type;
    bool isHidden = false; ///< generated, or of a virtual table

    friend bool operator==(const Column&, const Column&) = default;
};

Result<std::vector<Column>> columnsOf(const Connection& connection, const QString& table)
{
    Statement all(connection, u"SELECT name, type, hidden FROM pragma_table_xinfo(?) ORDER BY cid"_s);
    all.bind(table);
    return readAll<Column>(all, [](const Statement& row) -> Result<Column> {
        return Column{row.text(0), row.text(1), row.integer(2) != 0};
    });
}

Result<void> runMigration(Connection& connection, const Migration& migration)
{
    WriteScope scope(connection);
    if (auto begun = scope.begin(); !begun)
        return begun.error();
    for (const QString& sql : migration.statements) {
        if (auto ran = connection.execute(sql); !ran)
            return ran.error();
    }
    // A pragma takes no bound values; both numbers are the program's own.
    if (auto set = connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.version)); !set)
        return set.error();
    if (auto set = connection.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !set)
        return set.error();
    return scope.commit();
}

} // namespace

Result<qint64> schemaVersion(const Connection& connection)
{
    return connection.integerOf(u"PRAGMA user_version"_s);
}

Result<void> runMigrations(Connection& connection, const std::vector<Migration>& migrations)
{
    auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto ran = runMigration(connection, migration); !ran)
            return ran.error();
    }
    return {};
}

Result<std::vector<QString>> checkSchema(const Connection& connection, qint64 version,
                                         const std::vector<Migration>& migrations)
{
    auto actual = readSchema(connection);
    if (!actual)
        return actual.error();
    auto expected = expectedSchema(version, migrations);
    if (!expected)
        return expected.error();

    const std::vector<QString> derived = derivedSchema();
    std::vector<QString> toDrop;
    size_t matched = 0;
    for (const SchemaObject& object : *actual) {
        if (std::find(expected->begin(), expected->end(), object) != expected->end())
            ++matched;
        else if (!isDerivedTable(object))
            return differs(object.name);
        else if (std::find(derived.begin(), derived.end(), object.sql) == derived.end())
            toDrop.push_back(object.name);
    }
    if (matched != expected->size())
        return differs(u"an object that is missing"_s);
    return toDrop;
}

Result<std::vector<QString>> checkNewerSchema(const Connection& connection)
{
    auto actual = readSchema(connection);
    if (!actual)
        return actual.error();
    for (const SchemaObject& object : *actual) {
        if (object.type == u"view" || object.sql.startsWith(u"CREATE VIRTUAL", Qt::CaseInsensitive))
            return differs(object.name);
    }
    auto known = Connection::open(u":memory:"_s);
    if (!known)
        return known.error();
    if (auto ran = runMigrations(**known, allMigrations()); !ran)
        return ran.error();
    for (const QString& table : trackedTables() + QStringList{u"registry_info"_s, u"change_log"_s}) {
        auto expected = columnsOf(**known, table);
        auto found = columnsOf(connection, table);
        if (!expected || !found)
            return differs(table);
        const bool isThere =
            found->size() >= expected->size() && std::equal(expected->begin(), expected->end(), found->begin());
        const bool isPlain = std::none_of(found->begin(), found->end(), [](const Column& c) { return c.isHidden; });
        if (!isThere || !isPlain)
            return differs(table);
    }
    return std::vector<QString>();
}

} // namespace core::store
