// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fiscal_measure_store.h"

#include "core/store/connection.h"
#include "core/store/source_store.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::FiscalMeasure> readMeasure(const Statement& row)
{
    model::FiscalMeasure measure;
    measure.id = row.id<model::FiscalMeasureId>(0);
    const auto kind = model::fiscalMeasureKindFromName(row.text(1));
    if (!kind)
        return Error{ErrorCode::StoreFailed, {}, u"a fiscal measure has an unknown kind"_s};
    measure.kind = *kind;
    if (!row.isNull(2))
        measure.population = row.integer(2);
    measure.yen = row.integer(3);
    measure.year = row.number(4);
    measure.source = row.text(5);
    measure.note = row.text(6);
    return measure;
}

void bindFields(Statement& statement, const model::FiscalMeasure& measure, model::SourceId source)
{
    statement.bind(model::fiscalMeasureKindName(measure.kind))
        .bind(measure.population)
        .bind(measure.yen)
        .bind(measure.year)
        .bind(source)
        .bind(measure.note);
}

} // namespace

Result<std::vector<model::FiscalMeasure>> FiscalMeasureStore::all() const
{
    Statement statement(m_connection,
                        u"SELECT f.id, f.kind, f.population, f.yen, f.year, coalesce(o.title, ''), f.note "
                        "FROM fiscal_measure f LEFT JOIN source o ON o.id = f.source_id "
                        "ORDER BY f.kind, f.population, f.id"_s);
    return readAll<model::FiscalMeasure>(statement, readMeasure);
}

Result<model::FiscalMeasureId> FiscalMeasureStore::add(const model::FiscalMeasure& measure)
{
    const auto source = SourceStore(m_connection).named(measure.source);
    if (!source)
        return source.error();
    Statement insert(m_connection, u"INSERT INTO fiscal_measure (kind, population, yen, year, source_id, note) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"_s);
    bindFields(insert, measure, *source);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return model::FiscalMeasureId{insert.lastInsertedId()};
}

Result<void> FiscalMeasureStore::change(const model::FiscalMeasure& measure)
{
    const auto source = SourceStore(m_connection).named(measure.source);
    if (!source)
        return source.error();
    Statement update(m_connection, u"UPDATE fiscal_measure SET kind = ?, population = ?, yen = ?, year = ?, "
                                   "source_id = ?, note = ? WHERE id = ?"_s);
    bindFields(update, measure, *source);
    return update.bind(measure.id).runForOneRow();
}

Result<void> FiscalMeasureStore::remove(model::FiscalMeasureId id)
{
    return Statement(m_connection, u"DELETE FROM fiscal_measure WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
