// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived_text.h"

#include "core/base/width_folding.h"
#include "core/store/connection.h"
#include "core/store/sqlite_handle.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Goes up when foldForSearch() gives other results, so that texts folded before are folded again.
constexpr int kFoldVersion = 1;

QString textArgument(sqlite3_value* value)
{
    const auto* units = static_cast<const QChar*>(sqlite3_value_text16(value));
    return QString(units, sqlite3_value_bytes16(value) / static_cast<int>(sizeof(QChar)));
}

/// fold_words(caption, text): what search looks at. The line end keeps a match from running from one into the other.
void foldWords(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    const QString folded = foldForSearch(textArgument(values[0])) + u'\n' + foldForSearch(textArgument(values[1]));
    sqlite3_result_text16(context, folded.utf16(), static_cast<int>(folded.size() * sizeof(QChar)), SQLITE_TRANSIENT);
}

/// Folds inside one statement for each run of neighbouring ids: a row of its own costs more than its folding.
Result<void> foldRows(Connection& connection, const std::vector<qint64>& ascendingIds)
{
    Statement write(connection, u"INSERT INTO derived_provision_text (provision_id, folded) "
                                "SELECT id, fold_words(caption, text) FROM provision WHERE id BETWEEN ? AND ? "
                                "ON CONFLICT (provision_id) DO UPDATE SET folded = excluded.folded"_s);
    for (size_t first = 0; first < ascendingIds.size();) {
        size_t last = first;
        while (last + 1 < ascendingIds.size() && ascendingIds[last + 1] == ascendingIds[last] + 1)
            ++last;
        if (auto written = write.bind(ascendingIds[first]).bind(ascendingIds[last]).run(); !written)
            return written.error();
        first = last + 1;
    }
    return {};
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

bool addFolding(sqlite3* handle)
{
    return sqlite3_create_function_v2(handle, "fold_words", 2, SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                      nullptr, foldWords, nullptr, nullptr, nullptr) == SQLITE_OK;
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
    if (auto written = connection.execute(u"INSERT INTO derived_provision_text (provision_id, folded) "
                                          "SELECT id, fold_words(caption, text) FROM provision"_s);
        !written)
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
