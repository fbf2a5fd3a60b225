// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample_figures.h"

#include "app/master_list.h"

#include "core/exchange/csv.h"
#include "core/store/fiscal_measure_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/named_table_store.h"
#include "core/store/source_store.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

Result<void> addShippedSources(store::Connection& connection)
{
    store::SourceStore store(connection);
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/facts/sources.csv"_s))) {
        model::Source source;
        source.title = record[u"title"_s];
        const auto known = store.byTitle(source.title);
        if (!known)
            return known.error();
        if (*known)
            continue;
        source.publisher = record[u"publisher"_s];
        source.reference = record[u"reference"_s];
        if (const QDate day = QDate::fromString(record[u"publishedOn"_s], Qt::ISODate); day.isValid())
            source.publishedOn = day;
        source.rank = record[u"rank"_s].toInt();
        source.note = record[u"note"_s];
        if (const auto added = store.add(source); !added)
            return added.error();
    }
    return {};
}

Result<void> addShippedFigures(store::Connection& connection, const QString& path,
                               const std::vector<model::Municipality>& municipalities)
{
    QHash<QString, MunicipalityId> ids;
    for (const model::Municipality& municipality : municipalities)
        ids.insert(municipality.code, municipality.id);
    store::MunicipalityStore store(connection);
    for (const auto& record : exchange::readCsvWithHeads(shippedText(path))) {
        const MunicipalityId id = ids.value(record[u"code"_s]);
        if (!id.isValid())
            continue;
        model::Statistic statistic;
        statistic.municipality = id;
        statistic.indicator = record[u"indicator"_s];
        statistic.year = record[u"year"_s].toInt();
        statistic.printedValue = record[u"printed"_s];
        statistic.source = record[u"source"_s];
        statistic.place = record[u"place"_s];
        statistic.remark = record[u"remark"_s];
        // What was computed is no print; both columns say so.
        if (statistic.remark == u"計算値")
            statistic.computedValue = model::figureOf(statistic.printedValue);
        if (auto set = store.setStatistic(statistic); !set)
            return set;
    }
    return {};
}

Result<void> addShippedTables(store::Connection& connection)
{
    store::NamedTableStore store(connection);
    for (const auto& entry : exchange::readCsvWithHeads(shippedText(u":/facts/tables/index.csv"_s))) {
        model::NamedTable table;
        table.title = entry[u"title"_s];
        table.source = entry[u"source"_s];
        table.note = entry[u"note"_s];
        const auto rows = exchange::readCsv(shippedText(u":/facts/tables/%1.csv"_s.arg(entry[u"file"_s])));
        if (rows.empty())
            return Error{ErrorCode::FileNotFound, {entry[u"file"_s]}, {}};
        table.columns = rows.front().mid(2);
        for (size_t i = 1; i < rows.size(); ++i) {
            model::NamedTableRow row;
            row.kind = model::tableRowKindFromName(rows[i].value(0)).value_or(model::TableRowKind::Item);
            row.place = rows[i].value(1);
            row.cells = rows[i].mid(2);
            table.rows.push_back(row);
        }
        if (const auto added = store.add(table); !added)
            return added.error();
    }
    return {};
}

Result<void> addShippedMeasures(store::Connection& connection)
{
    store::FiscalMeasureStore store(connection);
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/facts/fiscal_measures.csv"_s))) {
        model::FiscalMeasure measure;
        measure.kind = model::fiscalMeasureKindFromName(record[u"kind"_s]).value_or(measure.kind);
        if (!record[u"population"_s].isEmpty())
            measure.population = record[u"population"_s].toLongLong();
        measure.yen = record[u"yen"_s].toLongLong();
        measure.year = record[u"year"_s].toInt();
        measure.source = record[u"source"_s];
        measure.note = record[u"note"_s];
        if (const auto added = store.add(measure); !added)
            return added.error();
    }
    return {};
}

Result<void> addOffices(store::Connection& connection, const std::vector<model::Municipality>& municipalities)
{
    store::MunicipalityHistoryStore store(connection);
    for (const model::Municipality& municipality : municipalities) {
        const model::HeadOfMunicipality head{{}, municipality.id, municipality.name + u'長', {}, {}, {}};
        if (const auto added = store.addHead(head); !added)
            return added.error();
    }
    return {};
}

} // namespace app
