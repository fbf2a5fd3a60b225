// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metro_area_store.h"

#include "core/base/width_folding.h"
#include "core/store/connection.h"
#include "core/store/document_store.h"
#include "core/store/meeting_store.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::MetroArea> readArea(const Statement& row)
{
    model::MetroArea area;
    area.id = row.id<MetroAreaId>(0);
    area.name = row.text(1);
    const auto scheme = model::areaSchemeFromName(row.text(2));
    if (!scheme)
        return Error{ErrorCode::StoreFailed, {}, u"area %1 has an unknown scheme"_s.arg(area.id.value)};
    area.scheme = *scheme;
    area.coreCity = row.id<MunicipalityId>(3);
    area.establishedOn = row.date(4);
    area.dissolvedOn = row.date(5);
    area.note = row.text(6);
    return area;
}

Result<model::Membership> readMembership(const Statement& row)
{
    return model::Membership{row.id<MunicipalityId>(0), row.date(1), row.date(2), row.text(3), row.text(4)};
}

void bindFields(Statement& statement, const model::MetroArea& area)
{
    statement.bind(area.name)
        .bind(model::areaSchemeName(area.scheme))
        .bind(area.coreCity)
        .bind(area.establishedOn)
        .bind(area.dissolvedOn)
        .bind(area.note);
}

Result<void> insertMembership(Connection& connection, MetroAreaId area, qint64 position,
                              const model::Membership& membership)
{
    Statement insert(connection, u"INSERT INTO membership (area_id, municipality_id, position, from_date, to_date, "
                                 "reason, leaving_reason) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(area)
        .bind(membership.municipality)
        .bind(position)
        .bind(membership.from)
        .bind(membership.to)
        .bind(membership.reason)
        .bind(membership.leavingReason);
    return insert.run();
}

/// Documents and meetings of an area, with their files.
Result<void> removeHanging(Connection& connection, MetroAreaId area)
{
    DocumentStore documents(connection);
    const auto published = documents.documents(area);
    if (!published)
        return published.error();
    for (const model::PublishedDocument& document : *published) {
        if (auto removed = documents.remove(document.id); !removed)
            return removed;
    }
    MeetingStore meetings(connection);
    const auto held = meetings.meetings(area);
    if (!held)
        return held.error();
    for (const model::Meeting& meeting : *held) {
        if (auto removed = meetings.remove(meeting.id); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<std::vector<model::Membership>> MetroAreaStore::memberships(MetroAreaId area) const
{
    Statement statement(m_connection,
                        u"SELECT municipality_id, from_date, to_date, reason, leaving_reason FROM membership "
                        "WHERE area_id = ? ORDER BY position, id"_s);
    statement.bind(area);
    return readAll<model::Membership>(statement, readMembership);
}

Result<std::vector<model::MetroArea>> MetroAreaStore::all() const
{
    Statement statement(m_connection,
                        u"SELECT id, name, scheme, core_city_id, established_on, dissolved_on, note FROM metro_area "
                        "ORDER BY id"_s);
    auto areas = readAll<model::MetroArea>(statement, readArea);
    if (!areas)
        return areas.error();
    for (model::MetroArea& area : *areas) {
        auto members = memberships(area.id);
        if (!members)
            return members.error();
        area.memberships = std::move(*members);
    }
    return areas;
}

Result<std::optional<model::MetroArea>> MetroAreaStore::area(MetroAreaId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, name, scheme, core_city_id, established_on, dissolved_on, note FROM metro_area "
                        "WHERE id = ?"_s);
    statement.bind(id);
    auto found = readFirst<model::MetroArea>(statement, readArea);
    if (!found)
        return found.error();
    if (found->has_value()) {
        auto members = memberships(id);
        if (!members)
            return members.error();
        (*found)->memberships = std::move(*members);
    }
    return found;
}

Result<model::MetroArea> MetroAreaStore::find(const QString& name) const
{
    auto areas = all();
    if (!areas)
        return areas.error();
    const QString wanted = foldedWords(name);
    std::erase_if(*areas, [&](const model::MetroArea& area) {
        return wanted.isEmpty() ? area.dissolvedOn.has_value() : foldedWords(area.name) != wanted;
    });
    if (areas->empty())
        return Error{ErrorCode::AreaUnknown, {name}, {}};
    if (areas->size() > 1)
        return Error{ErrorCode::AreaAmbiguous, {QString::number(areas->size())}, {}};
    return std::move(areas->front());
}

Result<MetroAreaId> MetroAreaStore::add(const model::MetroArea& area)
{
    Statement insert(m_connection, u"INSERT INTO metro_area (name, scheme, core_city_id, established_on, dissolved_on, "
                                   "note) VALUES (?, ?, ?, ?, ?, ?)"_s);
    bindFields(insert, area);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    const MetroAreaId id{insert.lastInsertedId()};
    qint64 position = 0;
    for (const model::Membership& membership : area.memberships) {
        if (auto inserted = insertMembership(m_connection, id, ++position, membership); !inserted)
            return inserted.error();
    }
    return id;
}

Result<void> MetroAreaStore::change(const model::MetroArea& area)
{
    Statement update(m_connection, u"UPDATE metro_area SET name = ?, scheme = ?, core_city_id = ?, established_on = ?, "
                                   "dissolved_on = ?, note = ? WHERE id = ?"_s);
    bindFields(update, area);
    if (auto updated = update.bind(area.id).runForOneRow(); !updated)
        return updated.error();

    Statement existing(m_connection, u"SELECT id FROM membership WHERE area_id = ? ORDER BY position, id"_s);
    existing.bind(area.id);
    auto rows = readAll<qint64>(existing, [](const Statement& row) -> Result<qint64> { return row.integer(0); });
    if (!rows)
        return rows.error();
    Statement rewrite(m_connection, u"UPDATE membership SET municipality_id = ?, position = ?, from_date = ?, "
                                    "to_date = ?, reason = ?, leaving_reason = ? WHERE id = ?"_s);
    Statement remove(m_connection, u"DELETE FROM membership WHERE id = ?"_s);
    const size_t count = std::max(rows->size(), area.memberships.size());
    for (size_t i = 0; i < count; ++i) {
        Result<void> done;
        const qint64 position = static_cast<qint64>(i) + 1;
        if (i >= area.memberships.size()) {
            done = remove.bind((*rows)[i]).run();
        } else if (i >= rows->size()) {
            done = insertMembership(m_connection, area.id, position, area.memberships[i]);
        } else {
            const model::Membership& membership = area.memberships[i];
            rewrite.bind(membership.municipality).bind(position).bind(membership.from).bind(membership.to);
            done = rewrite.bind(membership.reason).bind(membership.leavingReason).bind((*rows)[i]).run();
        }
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> MetroAreaStore::addMembership(MetroAreaId area, const model::Membership& membership)
{
    Statement last(m_connection, u"SELECT max(position) FROM membership WHERE area_id = ?"_s);
    last.bind(area);
    auto position = readFirst<qint64>(last, [](const Statement& row) -> Result<qint64> { return row.integer(0); });
    if (!position)
        return position.error();
    return insertMembership(m_connection, area, position->value_or(0) + 1, membership);
}

Result<void> MetroAreaStore::remove(MetroAreaId id)
{
    const auto theirVisions = visions(id);
    if (!theirVisions)
        return theirVisions.error();
    for (const model::Vision& vision : *theirVisions) {
        if (auto removed = removeVision(vision.id); !removed)
            return removed;
    }
    if (auto removed = removeHanging(m_connection, id); !removed)
        return removed;
    for (const QString& sql :
         {u"DELETE FROM membership WHERE area_id = ?"_s, u"DELETE FROM declaration WHERE area_id = ?"_s,
          u"DELETE FROM schematic_tile WHERE area_id = ?"_s, u"DELETE FROM area_event WHERE area_id = ?"_s}) {
        if (auto removed = Statement(m_connection, sql).bind(id).run(); !removed)
            return removed.error();
    }
    return Statement(m_connection, u"DELETE FROM metro_area WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
