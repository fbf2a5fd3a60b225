// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MunicipalityStore that keeps figures.
#include "core/store/connection.h"
#include "core/store/municipality_store.h"
#include "core/store/source_store.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::Statistic> readStatistic(const Statement& row)
{
    model::Statistic value;
    value.id = row.id<model::StatisticId>(0);
    value.municipality = row.id<MunicipalityId>(1);
    value.indicator = row.text(2);
    value.year = row.number(3);
    value.printedValue = row.text(4);
    value.computedValue = row.real(5);
    value.source = row.text(6);
    value.place = row.text(7);
    value.remark = row.text(8);
    value.sourceRank = row.number(9);
    return value;
}

Result<std::optional<model::StatisticId>> sameFigure(Connection& connection, const model::Statistic& statistic,
                                                     model::SourceId source)
{
    Statement known(connection, u"SELECT id FROM statistic WHERE municipality_id = ? AND indicator = ? AND year = ? "
                                "AND source_id IS ?"_s);
    known.bind(statistic.municipality).bind(statistic.indicator).bind(statistic.year).bind(source);
    return readFirst<model::StatisticId>(
        known, [](const Statement& row) -> Result<model::StatisticId> { return row.id<model::StatisticId>(0); });
}

} // namespace

Result<std::vector<model::Statistic>> MunicipalityStore::statistics(MunicipalityId id) const
{
    Statement statement(m_connection,
                        u"SELECT s.id, s.municipality_id, s.indicator, s.year, s.printed_value, s.computed_value, "
                        "coalesce(o.title, ''), s.place, s.remark, coalesce(o.rank, 100) "
                        "FROM statistic s LEFT JOIN source o ON o.id = s.source_id WHERE s.municipality_id = ? "
                        "ORDER BY s.indicator, s.year, coalesce(o.rank, 100), s.id"_s);
    statement.bind(id);
    return readAll<model::Statistic>(statement, readStatistic);
}

Result<std::vector<model::Statistic>> MunicipalityStore::allStatistics() const
{
    Statement statement(m_connection,
                        u"SELECT s.id, s.municipality_id, s.indicator, s.year, s.printed_value, s.computed_value, "
                        "coalesce(o.title, ''), s.place, s.remark, coalesce(o.rank, 100) "
                        "FROM statistic s LEFT JOIN source o ON o.id = s.source_id "
                        "ORDER BY s.municipality_id, s.indicator, s.year, coalesce(o.rank, 100), s.id"_s);
    return readAll<model::Statistic>(statement, readStatistic);
}

Result<void> MunicipalityStore::setStatistic(const model::Statistic& statistic)
{
    const auto source = SourceStore(m_connection).named(statistic.source);
    if (!source)
        return source.error();
    const auto known = sameFigure(m_connection, statistic, *source);
    if (!known)
        return known.error();
    if (*known) {
        Statement update(m_connection, u"UPDATE statistic SET printed_value = ?, computed_value = ?, place = ?, "
                                       "remark = ? WHERE id = ?"_s);
        update.bind(statistic.printedValue).bind(statistic.computedValue).bind(statistic.place).bind(statistic.remark);
        return update.bind(**known).runForOneRow();
    }
    Statement insert(m_connection, u"INSERT INTO statistic (municipality_id, indicator, year, printed_value, "
                                   "computed_value, source_id, place, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(statistic.municipality)
        .bind(statistic.indicator)
        .bind(statistic.year)
        .bind(statistic.printedValue)
        .bind(statistic.computedValue)
        .bind(*source)
        .bind(statistic.place)
        .bind(statistic.remark);
    return insert.run();
}

Result<void> MunicipalityStore::removeStatistic(model::StatisticId id)
{
    return Statement(m_connection, u"DELETE FROM statistic WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
