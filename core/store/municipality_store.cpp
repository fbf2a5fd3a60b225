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
    return value;
}

Result<model::Statistic> readStatistic(const Statement& row)
{
    return model::Statistic{row.id<model::StatisticId>(0),
                            row.id<MunicipalityId>(1),
                            row.text(2),
                            row.number(3),
                            row.text(4),
                            row.real(5),
                            row.text(6)};
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
        .bind(value.areaKm2);
}

} // namespace

Result<std::vector<model::Municipality>> MunicipalityStore::all() const
{
    Statement statement(m_connection,
                        u"SELECT id, code, name, kana, kind, prefecture, district, office_latitude, office_longitude, "
                        "area_km2 FROM municipality ORDER BY code = '', code, id"_s);
    return readAll<model::Municipality>(statement, readMunicipality);
}

Result<std::optional<model::Municipality>> MunicipalityStore::municipality(MunicipalityId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, code, name, kana, kind, prefecture, district, office_latitude, office_longitude, "
                        "area_km2 FROM municipality WHERE id = ?"_s);
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
                        "area_km2 FROM municipality WHERE code = ? AND code <> ''"_s);
    statement.bind(sixDigits);
    return readFirst<model::Municipality>(statement, readMunicipality);
}

Result<MunicipalityId> MunicipalityStore::add(const model::Municipality& municipality)
{
    if (auto sound = ensureCode(municipality); !sound)
        return sound.error();
    Statement insert(m_connection, u"INSERT INTO municipality (code, name, kana, kind, prefecture, district, "
                                   "office_latitude, office_longitude, area_km2) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
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
                                   "district = ?, office_latitude = ?, office_longitude = ?, area_km2 = ? "
                                   "WHERE id = ?"_s);
    bindFields(update, municipality);
    return update.bind(municipality.id).runForOneRow();
}

Result<void> MunicipalityStore::remove(MunicipalityId id)
{
    if (auto removed = Statement(m_connection, u"DELETE FROM statistic WHERE municipality_id = ?"_s).bind(id).run();
        !removed)
        return removed.error();
    return Statement(m_connection, u"DELETE FROM municipality WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<std::vector<model::Statistic>> MunicipalityStore::statistics(MunicipalityId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, municipality_id, indicator, year, printed_value, computed_value, source "
                        "FROM statistic WHERE municipality_id = ? ORDER BY indicator, year"_s);
    statement.bind(id);
    return readAll<model::Statistic>(statement, readStatistic);
}

Result<void> MunicipalityStore::setStatistic(const model::Statistic& statistic)
{
    Statement upsert(m_connection,
                     u"INSERT INTO statistic (municipality_id, indicator, year, printed_value, computed_value, source) "
                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (municipality_id, indicator, year) DO UPDATE SET "
                     "printed_value = excluded.printed_value, computed_value = excluded.computed_value, "
                     "source = excluded.source"_s);
    upsert.bind(statistic.municipality)
        .bind(statistic.indicator)
        .bind(statistic.year)
        .bind(statistic.printedValue)
        .bind(statistic.computedValue)
        .bind(statistic.source);
    return upsert.run();
}

Result<void> MunicipalityStore::removeStatistic(model::StatisticId id)
{
    return Statement(m_connection, u"DELETE FROM statistic WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
