// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived_text.h"

#include "core/base/width_folding.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Goes up when foldForSearch() gives other results, so that texts folded before are folded again.
constexpr int kFoldVersion = 1;

QString folded(const QString& caption, const QString& text)
{
    // The line end keeps a match from running from the caption into the text.
    return foldForSearch(caption) + u'\n' + foldForSearch(text);
}

Result<void> foldRows(Connection& connection, const std::vector<qint64>& ids)
{
    Statement read(connection, u"SELECT caption, text FROM provision WHERE id = ?"_s);
    Statement write(connection, u"INSERT INTO derived_provision_text (provision_id, folded) VALUES (?, ?) "
                                "ON CONFLICT (provision_id) DO UPDATE SET folded = excluded.folded"_s);
    for (const qint64 id : ids) {
        read.bind(id);
        auto words = readFirst<QString>(
            read, [](const Statement& row) -> Result<QString> { return folded(row.text(0), row.text(1)); });
        if (!words)
            return words.error();
        if (!words->has_value())
            continue;
        if (auto written = write.bind(id).bind(**words).run(); !written)
            return written.error();
    }
    return {};
}

Result<std::vector<qint64>> provisionIds(Connection& connection)
{
    Statement all(connection, u"SELECT id FROM provision"_s);
    return readAll<qint64>(all, [](const Statement& row) -> Result<qint64> { return row.integer(0); });
}

} // namespace

std::vector<QString> derivedSchema()
{
    return {
        uR"sql(CREATE TABLE derived_provision_text (
    provision_id INTEGER PRIMARY KEY, -- the provision
    folded TEXT NOT NULL -- its caption and text, folded for search
) STRICT)sql"_s,
        uR"sql(CREATE TABLE derived_state (
    id INTEGER PRIMARY KEY CHECK (id = 1), -- there is one row
    fold_version INTEGER NOT NULL -- by which folding the texts were made
) STRICT)sql"_s,
    };
}

Result<void> ensureDerivedText(Connection& connection)
{
    auto tables =
        connection.integerOf(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE 'derived\\_%' "
                             "ESCAPE '\\'"_s);
    if (!tables)
        return tables.error();
    if (*tables == static_cast<qint64>(derivedSchema().size())) {
        auto version = connection.integerOf(u"SELECT fold_version FROM derived_state"_s);
        if (!version)
            return version.error();
        if (*version == kFoldVersion)
            return {};
    }
    return rebuildDerivedText(connection);
}

Result<void> rebuildDerivedText(Connection& connection)
{
    for (const QString& drop :
         {u"DROP TABLE IF EXISTS derived_provision_text"_s, u"DROP TABLE IF EXISTS derived_state"_s}) {
        if (auto dropped = connection.execute(drop); !dropped)
            return dropped.error();
    }
    for (const QString& create : derivedSchema()) {
        if (auto created = connection.execute(create); !created)
            return created.error();
    }
    auto ids = provisionIds(connection);
    if (!ids)
        return ids.error();
    if (auto written = foldRows(connection, *ids); !written)
        return written.error();
    return Statement(connection, u"INSERT INTO derived_state (id, fold_version) VALUES (1, ?)"_s)
        .bind(kFoldVersion)
        .run();
}

Result<void> refreshDerivedText(Connection& connection, const ChangeSummary& summary)
{
    const TableChange* change = summary.table(u"provision");
    if (change == nullptr)
        return {};
    Statement remove(connection, u"DELETE FROM derived_provision_text WHERE provision_id = ?"_s);
    for (const qint64 id : change->deleted) {
        if (auto removed = remove.bind(id).run(); !removed)
            return removed.error();
    }
    if (auto folded = foldRows(connection, change->inserted); !folded)
        return folded.error();
    return foldRows(connection, change->updated);
}

} // namespace core::store
