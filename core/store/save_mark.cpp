// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/save_mark.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core::store {

Result<SaveMark> readSaveMark(const Connection& connection)
{
    Statement statement(connection, u"SELECT save_counter, save_token, saved_log_id, saved_at, saved_by "
                                    "FROM registry_info"_s);
    auto mark = readFirst<SaveMark>(statement, [](const Statement& row) -> Result<SaveMark> {
        return SaveMark{row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4)};
    });
    if (!mark)
        return mark.error();
    if (!mark->has_value())
        return Error{ErrorCode::StoreFailed, {}, u"registry_info is empty"_s};
    return std::move(**mark);
}

Result<void> writeSaveMark(Connection& connection, const SaveMark& mark)
{
    WriteScope scope(connection);
    if (auto begun = scope.begin(); !begun)
        return begun.error();
    Statement update(connection, u"UPDATE registry_info SET save_counter = ?, save_token = ?, saved_log_id = ?, "
                                 "saved_at = ?, saved_by = ?"_s);
    update.bind(mark.counter).bind(mark.token).bind(mark.logId).bind(mark.savedAt).bind(mark.savedBy);
    if (auto updated = update.run(); !updated)
        return updated.error();
    return scope.commit();
}

Result<void> createRegistryInfo(Connection& connection)
{
    WriteScope scope(connection);
    if (auto begun = scope.begin(); !begun)
        return begun.error();
    Statement insert(connection, u"INSERT INTO registry_info (id, registry_uuid, created_at) VALUES (1, ?, ?)"_s);
    insert.bind(QUuid::createUuid().toString(QUuid::Id128)).bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return scope.commit();
}

} // namespace core::store
