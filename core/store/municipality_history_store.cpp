// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/municipality_history_store.h"

#include "core/store/connection.h"
#include "core/store/row_list.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

Result<std::vector<model::NameChange>> MunicipalityHistoryStore::nameChanges(MunicipalityId municipality) const
{
    Statement statement(m_connection, u"SELECT id, municipality_id, changed_on, old_name, old_kana, reason "
                                      "FROM name_change WHERE municipality_id = coalesce(?, municipality_id) "
                                      "ORDER BY changed_on, id"_s);
    statement.bind(municipality);
    return readAll<model::NameChange>(statement, [](const Statement& row) -> Result<model::NameChange> {
        return model::NameChange{row.id<model::NameChangeId>(0),
                                 row.id<MunicipalityId>(1),
                                 row.date(2).value_or(QDate()),
                                 row.text(3),
                                 row.text(4),
                                 row.text(5)};
    });
}

Result<model::NameChangeId> MunicipalityHistoryStore::addNameChange(const model::NameChange& change)
{
    Statement insert(m_connection, u"INSERT INTO name_change (municipality_id, changed_on, old_name, old_kana, reason) "
                                   "VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(change.municipality)
        .bind(std::optional<QDate>(change.changedOn))
        .bind(change.oldName)
        .bind(change.oldKana)
        .bind(change.reason);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return model::NameChangeId{insert.lastInsertedId()};
}

Result<void> MunicipalityHistoryStore::removeNameChange(model::NameChangeId id)
{
    return Statement(m_connection, u"DELETE FROM name_change WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<std::vector<model::HeadOfMunicipality>> MunicipalityHistoryStore::heads(MunicipalityId municipality) const
{
    Statement statement(m_connection, u"SELECT id, municipality_id, office_title, name, from_date, to_date "
                                      "FROM head_of_municipality WHERE municipality_id = coalesce(?, municipality_id) "
                                      "ORDER BY municipality_id, from_date, id"_s);
    statement.bind(municipality);
    return readAll<model::HeadOfMunicipality>(statement, [](const Statement& row) -> Result<model::HeadOfMunicipality> {
        return model::HeadOfMunicipality{
            row.id<model::HeadId>(0), row.id<MunicipalityId>(1), row.text(2), row.text(3), row.date(4), row.date(5)};
    });
}

Result<model::HeadId> MunicipalityHistoryStore::addHead(const model::HeadOfMunicipality& head)
{
    Statement insert(m_connection, u"INSERT INTO head_of_municipality (municipality_id, office_title, name, from_date, "
                                   "to_date) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(head.municipality).bind(head.officeTitle).bind(head.name).bind(head.from).bind(head.to);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return model::HeadId{insert.lastInsertedId()};
}

Result<void> MunicipalityHistoryStore::changeHead(const model::HeadOfMunicipality& head)
{
    Statement update(m_connection, u"UPDATE head_of_municipality SET office_title = ?, name = ?, from_date = ?, "
                                   "to_date = ? WHERE id = ?"_s);
    update.bind(head.officeTitle).bind(head.name).bind(head.from).bind(head.to);
    return update.bind(head.id).runForOneRow();
}

Result<void> MunicipalityHistoryStore::removeHead(model::HeadId id)
{
    return Statement(m_connection, u"DELETE FROM head_of_municipality WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<void> MunicipalityHistoryStore::keepHeads(MunicipalityId municipality,
                                                 const std::vector<model::HeadOfMunicipality>& wanted)
{
    const auto known = heads(municipality);
    if (!known)
        return known.error();
    return keepById<model::HeadId>(
        *known, wanted, [&](model::HeadId id) { return removeHead(id); },
        [&](const model::HeadOfMunicipality& head) { return changeHead(head); },
        [&](const model::HeadOfMunicipality& head) { return addHead(head); });
}

} // namespace core::store
