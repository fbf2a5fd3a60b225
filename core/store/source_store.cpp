// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/source_store.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::Source> readSource(const Statement& row)
{
    model::Source source;
    source.id = row.id<model::SourceId>(0);
    source.title = row.text(1);
    source.publisher = row.text(2);
    source.reference = row.text(3);
    source.publishedOn = row.date(4);
    source.importedOn = row.date(5);
    source.rank = row.number(6);
    source.note = row.text(7);
    return source;
}

void bindFields(Statement& statement, const model::Source& source)
{
    statement.bind(source.title)
        .bind(source.publisher)
        .bind(source.reference)
        .bind(source.publishedOn)
        .bind(source.importedOn)
        .bind(source.rank)
        .bind(source.note);
}

} // namespace

Result<std::vector<model::Source>> SourceStore::all() const
{
    Statement statement(m_connection, u"SELECT id, title, publisher, reference, published_on, imported_on, rank, note "
                                      "FROM source ORDER BY rank, id"_s);
    return readAll<model::Source>(statement, readSource);
}

Result<std::optional<model::Source>> SourceStore::byTitle(const QString& title) const
{
    Statement statement(m_connection, u"SELECT id, title, publisher, reference, published_on, imported_on, rank, note "
                                      "FROM source WHERE title = ? ORDER BY rank, id"_s);
    statement.bind(title);
    return readFirst<model::Source>(statement, readSource);
}

Result<model::SourceId> SourceStore::add(const model::Source& source)
{
    Statement insert(m_connection, u"INSERT INTO source (title, publisher, reference, published_on, imported_on, rank, "
                                   "note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    bindFields(insert, source);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return model::SourceId{insert.lastInsertedId()};
}

Result<void> SourceStore::change(const model::Source& source)
{
    Statement update(m_connection, u"UPDATE source SET title = ?, publisher = ?, reference = ?, published_on = ?, "
                                   "imported_on = ?, rank = ?, note = ? WHERE id = ?"_s);
    bindFields(update, source);
    return update.bind(source.id).runForOneRow();
}

Result<void> SourceStore::remove(model::SourceId id)
{
    return Statement(m_connection, u"DELETE FROM source WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<model::SourceId> SourceStore::named(const QString& title)
{
    if (title.isEmpty())
        return model::SourceId();
    const auto known = byTitle(title);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    model::Source source;
    source.title = title;
    return add(source);
}

Result<std::vector<model::Indicator>> SourceStore::indicators() const
{
    Statement statement(m_connection, u"SELECT id, code, name, unit, decimals, is_sum FROM indicator ORDER BY id"_s);
    return readAll<model::Indicator>(statement, [](const Statement& row) -> Result<model::Indicator> {
        return model::Indicator{
            row.id<model::IndicatorId>(0), row.text(1), row.text(2), row.text(3), row.number(4), row.integer(5) != 0};
    });
}

Result<model::IndicatorId> SourceStore::addIndicator(const model::Indicator& indicator)
{
    Statement insert(m_connection,
                     u"INSERT INTO indicator (code, name, unit, decimals, is_sum) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(indicator.code)
        .bind(indicator.name)
        .bind(indicator.unit)
        .bind(indicator.decimals)
        .bind(indicator.isSum ? 1 : 0);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return model::IndicatorId{insert.lastInsertedId()};
}

Result<void> SourceStore::removeIndicator(model::IndicatorId id)
{
    return Statement(m_connection, u"DELETE FROM indicator WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
