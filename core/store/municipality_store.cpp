// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/municipality_store.h"

#include "core/base/width_folding.h"
#include "core/model/municipality_code.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::Municipality> readMunicipality(const Statement& row)
{
    model::Municipality value;
    value.id = row.id<MunicipalityId>(0);
    value.code = row.text(1);
    value.name = row.text(2);
    value.kana = row.text(3);
    const auto kind = model::municipalityKindFromName(row.text(4));
    if (!kind)
        return Error{ErrorCode::StoreFailed, {}, u"municipality %1 has an unknown kind"_s.arg(value.id.value)};
    value.kind = *kind;
    value.prefecture = row.text(5);
    value.district = row.text(6);
    if (row.real(7) && row.real(8))
        value.office = model::GeoPosition{*row.real(7), *row.real(8)};
    value.areaKm2 = row.real(9);
    value.abolishedOn = row.date(10);
    value.successor = row.id<MunicipalityId>(11);
    return value;
}

Result<void> ensureCode(const model::Municipality& municipality)
{
    if (municipality.code.isEmpty())
        return {};
    auto code = model::readMunicipalityCode(municipality.code);
    if (!code)
        return code.error();
    if (*code != municipality.code)
        return Error{ErrorCode::MunicipalityCodeWrong, {municipality.code}, {}};
    return {};
}

void bindFields(Statement& statement, const model::Municipality& value)
{
    statement.bind(value.code)
        .bind(value.name)
        .bind(value.kana)
        .bind(model::municipalityKindName(value.kind))
        .bind(value.prefecture)
        .bind(value.district)
        .bind(value.office ? std::optional<double>(value.office->latitude) : std::nullopt)
        .bind(value.office ? std::optional<double>(value.office->longitude) : std::nullopt)
        .bind(value.areaKm2)
        .bind(value.abolishedOn)
        .bind(value.successor);
}

} // namespace

Result<std::vector<model::Municipality>> MunicipalityStore::all() const
{
    Statement statement(m_connection,
                        u"SELECT id, code, name, kana, kind, prefecture, district, office_latitude, office_longitude, "
                        "area_km2, abolished_on, successor_id FROM municipality ORDER BY code = '', code, id"_s);
    return readAll<model::Municipality>(statement, readMunicipality);
}

Result<std::optional<model::Municipality>> MunicipalityStore::municipality(MunicipalityId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, code, name, kana, kind, prefecture, district, office_latitude, office_longitude, "
                        "area_km2, abolished_on, successor_id FROM municipality WHERE id = ?"_s);
    statement.bind(id);
    return readFirst<model::Municipality>(statement, readMunicipality);
}

Result<std::optional<model::Municipality>> MunicipalityStore::byName(const QString& name) const
{
    auto municipalities = all();
    if (!municipalities)
        return municipalities.error();
    const QString wanted = foldedWords(name);
    for (const model::Municipality& candidate : *municipalities) {
        if (foldedWords(candidate.name) == wanted)
            return std::optional<model::Municipality>(candidate);
    }
    return std::optional<model::Municipality>();
}

Result<std::optional<model::Municipality>> MunicipalityStore::byCode(const QString& sixDigits) const
{
    Statement statement(m_connection,
                        u"SELECT id, code, name, kana, kind, prefecture, district, office_latitude, office_longitude, "
                        "area_km2, abolished_on, successor_id FROM municipality WHERE code = ? AND code <> ''"_s);
    statement.bind(sixDigits);
    return readFirst<model::Municipality>(statement, readMunicipality);
}

Result<MunicipalityId> MunicipalityStore::add(const model::Municipality& municipality)
{
    if (auto sound = ensureCode(municipality); !sound)
        return sound.error();
    Statement insert(m_connection, u"INSERT INTO municipality (code, name, kana, kind, prefecture, district, "
                                   "office_latitude, office_longitude, area_km2, abolished_on, successor_id) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindFields(insert, municipality);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return MunicipalityId{insert.lastInsertedId()};
}

Result<void> MunicipalityStore::change(const model::Municipality& municipality)
{
    if (auto sound = ensureCode(municipality); !sound)
        return sound.error();
    Statement update(m_connection, u"UPDATE municipality SET code = ?, name = ?, kana = ?, kind = ?, prefecture = ?, "
                                   "district = ?, office_latitude = ?, office_longitude = ?, area_km2 = ?, "
                                   "abolished_on = ?, successor_id = ? "
                                   "WHERE id = ?"_s);
    bindFields(update, municipality);
    return update.bind(municipality.id).runForOneRow();
}

Result<void> MunicipalityStore::remove(MunicipalityId id)
{
    for (const QString& sql :
         {u"DELETE FROM statistic WHERE municipality_id = ?"_s, u"DELETE FROM name_change WHERE municipality_id = ?"_s,
          u"DELETE FROM head_of_municipality WHERE municipality_id = ?"_s,
          u"DELETE FROM schematic_tile WHERE municipality_id = ?"_s,
          u"DELETE FROM council_session WHERE municipality_id = ?"_s,
          // Who took part stays, in words.
          u"UPDATE meeting_attendee SET municipality_id = NULL WHERE municipality_id = ?"_s}) {
        if (auto removed = Statement(m_connection, sql).bind(id).run(); !removed)
            return removed.error();
    }
    return Statement(m_connection, u"DELETE FROM municipality WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
