// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_rows.h"

#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

using namespace Qt::StringLiterals;

namespace core::store {

Result<QStringList> PastRows::columns(const QString& table)
{
    if (const auto known = m_columns.constFind(table); known != m_columns.constEnd())
        return *known;
    if (!trackedTables().contains(table))
        return Error{ErrorCode::StoreFailed, {}, u"the history names a table that is not kept: "_s + table};
    Statement statement(m_connection, u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s);
    statement.bind(table);
    auto names = readAll<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!names)
        return names.error();
    const QStringList list(names->begin(), names->end());
    m_columns.insert(table, list);
    return list;
}

Result<std::optional<NamedRow>> PastRows::present(const QString& table, qint64 id)
{
    auto names = columns(table);
    if (!names)
        return names.error();
    // The names come from the list of the program and from the schema, which has been compared with the program's own.
    Statement statement(m_connection, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names->join(u", "_s), table));
    statement.bind(id);
    return readFirst<NamedRow>(statement, [&](const Statement& row) -> Result<NamedRow> {
        NamedRow named;
        for (int i = 0; i < names->size(); ++i)
            named.insert(names->at(i), row.value(i));
        return named;
    });
}

Result<std::optional<NamedRow>> PastRows::row(const QString& table, qint64 id)
{
    if (const auto past = m_past.constFind({table, id}); past != m_past.constEnd())
        return *past;
    return present(table, id);
}

Result<void> PastRows::follow(const std::vector<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        auto names = columns(change.table);
        if (!names)
            return names.error();
        auto old = row(change.table, change.id);
        if (!old)
            return old.error();
        std::optional<NamedRow> next;
        if (change.operation != RowOperation::Delete) {
            next = old->value_or(NamedRow());
            const size_t count = std::min(change.after.size(), static_cast<size_t>(names->size()));
            for (size_t i = 0; i < count; ++i) {
                if (change.after[i])
                    next->insert(names->at(static_cast<qsizetype>(i)), *change.after[i]);
            }
        }
        m_past.insert({change.table, change.id}, next);
    }
    return {};
}

Result<std::optional<NamedRow>> PastRows::provision(qint64 revision, const QString& lineage)
{
    Statement statement(m_connection, u"SELECT id FROM provision WHERE revision_id = ? AND lineage = ?"_s);
    statement.bind(revision).bind(lineage);
    auto id = readFirst<qint64>(statement, [](const Statement& row) -> Result<qint64> { return row.integer(0); });
    if (!id)
        return id.error();
    if (id->has_value())
        return row(u"provision"_s, **id);
    // It has gone since.
    for (auto past = m_past.constBegin(); past != m_past.constEnd(); ++past) {
        const bool isIt = past.key().first == u"provision" && past.value() &&
                          past.value()->value(u"lineage"_s).toString() == lineage &&
                          past.value()->value(u"revision_id"_s).toLongLong() == revision;
        if (isIt)
            return past.value();
    }
    return std::optional<NamedRow>();
}

} // namespace core::store
