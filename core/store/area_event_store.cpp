// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/area_event_store.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::AreaEvent> readEvent(const Statement& row)
{
    const auto precision = model::dayPrecisionFromName(row.text(3));
    if (!precision)
        return Error{ErrorCode::StoreFailed, {}, u"the day of an event has an unknown precision"_s};
    return model::AreaEvent{row.id<model::AreaEventId>(0),
                            row.id<MetroAreaId>(1),
                            row.date(2).value_or(QDate()),
                            *precision,
                            row.text(4),
                            row.text(5)};
}

void bindEvent(Statement& statement, const model::AreaEvent& event)
{
    statement.bind(event.area)
        .bind(std::optional<QDate>(event.happenedOn))
        .bind(model::dayPrecisionName(event.precision))
        .bind(event.title)
        .bind(event.note);
}

} // namespace

Result<std::vector<model::AreaEvent>> AreaEventStore::ofArea(MetroAreaId area) const
{
    Statement statement(m_connection, u"SELECT id, area_id, happened_on, day_precision, title, note FROM area_event "
                                      "WHERE area_id = coalesce(?, area_id) ORDER BY happened_on, id"_s);
    statement.bind(area);
    return readAll<model::AreaEvent>(statement, readEvent);
}

Result<model::AreaEventId> AreaEventStore::add(const model::AreaEvent& event)
{
    Statement insert(m_connection, u"INSERT INTO area_event (area_id, happened_on, day_precision, title, note) "
                                   "VALUES (?, ?, ?, ?, ?)"_s);
    bindEvent(insert, event);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return model::AreaEventId{insert.lastInsertedId()};
}

Result<void> AreaEventStore::change(const model::AreaEvent& event)
{
    Statement update(m_connection, u"UPDATE area_event SET area_id = ?, happened_on = ?, day_precision = ?, title = ?, "
                                   "note = ? WHERE id = ?"_s);
    bindEvent(update, event);
    return update.bind(event.id).runForOneRow();
}

Result<void> AreaEventStore::remove(model::AreaEventId id)
{
    return Statement(m_connection, u"DELETE FROM area_event WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
