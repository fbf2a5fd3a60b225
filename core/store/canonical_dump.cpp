// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/canonical_dump.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// The SELECT that writes a table's rows as text; its names come from the schema of the program, never from a file.
Result<QString> dumpSql(const Connection& connection, const QString& table)
{
    Statement columns(connection, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s);
    columns.bind(table);
    auto names = readAll<QString>(columns, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!names)
        return names.error();
    QStringList parts;
    for (const QString& name : *names)
        parts.append(u"'%1=' || quote(%1)"_s.arg(name));
    return u"SELECT %1 FROM %2 ORDER BY id"_s.arg(parts.join(u" || ' ' || "_s), table);
}

} // namespace

Result<QString> canonicalDump(const Connection& connection)
{
    QString dump;
    for (const QString& table : trackedTables()) {
        auto sql = dumpSql(connection, table);
        if (!sql)
            return sql.error();
        Statement rows(connection, *sql);
        auto lines = readAll<QString>(rows, [](const Statement& row) -> Result<QString> { return row.text(0); });
        if (!lines)
            return lines.error();
        for (const QString& line : *lines)
            dump += table + u": "_s + line + u'\n';
    }
    return dump;
}

} // namespace core::store
