// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/published_areas.h"

#include "app/master_list.h"
#include "app/samples/sample_figures.h"
#include "app/samples/sample_filling.h"

#include "core/base/calendar.h"
#include "core/exchange/csv.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;
using ui::region::PublishedArea;

namespace app {

namespace {

const QString kTable = u"areas"_s;
constexpr double kSquareKmTold = 1; ///< the areas of 2015 and 2017 differ by less

/// Source and note of a table of the reports, as resources/facts/tables/index.csv has them.
QString sourceOfTable(const QString& file)
{
    for (const auto& entry : exchange::readCsvWithHeads(shippedText(u":/facts/tables/index.csv"_s))) {
        if (entry[u"file"_s] == file)
            return entry[u"source"_s];
    }
    return {};
}

/// Code of a municipality to its population of 2015.
QHash<QString, qint64> shippedPopulations()
{
    QHash<QString, qint64> populations;
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/facts/figures.csv"_s))) {
        if (record[u"indicator"_s] == u"population" && record[u"year"_s] == u"2015")
            populations.insert(record[u"code"_s], record[u"printed"_s].toLongLong());
    }
    return populations;
}

/// Codes of the municipalities that the master lists with an area although they are no members of it.
QSet<QString> codesOfOthers()
{
    QSet<QString> codes;
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/master/municipalities.csv"_s))) {
        if (record[u"role"_s] == u"none")
            codes.insert(record[u"code"_s]);
    }
    return codes;
}

/// The report names the core cities alone; one of the areas it names elsewhere.
QString nameOf(const QString& core)
{
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/facts/tables/featured_areas.csv"_s))) {
        if (record[u"連携中枢都市"_s].endsWith(core))
            return record[u"圏域"_s];
    }
    return u"連携中枢都市圏（%1）"_s.arg(core);
}

void addUp(PublishedArea& area, const QHash<QString, qint64>& populations)
{
    for (const model::Municipality& municipality : area.municipalities) {
        area.population2015 += populations.value(municipality.code);
        area.km2 += municipality.areaKm2.value_or(0);
    }
    if (std::abs(area.km2 - area.printedKm2) >= kSquareKmTold) {
        area.remark = u"印字された面積は構成市町村の合計（%1km²）と合いません。"_s.arg(
            QLocale(QLocale::English).toString(area.km2, 'f', 2));
    }
}

/// The figures of the report that belong to the area as a whole.
QString noteOf(const PublishedArea& area)
{
    const QLocale english(QLocale::English);
    return u"比較用。連携市町村 %1、圏域人口 %2人、面積 %3km²（%4）。%5"_s.arg(
        area.membersAsPrinted, english.toString(area.printedPopulation), english.toString(area.printedKm2, 'f', 2),
        area.source, area.remark);
}

/// Those that the file holds by their code, the others added; in the same order. `added`: the new ones.
Result<std::vector<model::Municipality>> knownOrAdded(store::Connection& connection, const PublishedArea& area,
                                                      std::vector<model::Municipality>& added)
{
    const store::MunicipalityStore store(connection);
    std::vector<model::Municipality> all;
    for (const model::Municipality& municipality : area.municipalities) {
        const auto known = store.byCode(municipality.code);
        if (!known)
            return known.error();
        if (*known) {
            all.push_back(**known);
            continue;
        }
        const auto made = addMunicipalities(connection, {municipality});
        if (!made)
            return made.error();
        all.push_back(made->front());
        added.push_back(made->front());
    }
    return all;
}

} // namespace

std::vector<PublishedArea> publishedAreas()
{
    const QHash<QString, qint64> populations = shippedPopulations();
    const QSet<QString> others = codesOfOthers();
    const QString source = sourceOfTable(kTable);
    std::vector<PublishedArea> areas;
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/facts/tables/%1.csv"_s.arg(kTable)))) {
        if (record[u"kind"_s] != u"item")
            continue;
        PublishedArea area;
        const QString core = record[u"連携中枢都市"_s];
        area.name = nameOf(core);
        area.municipalities = shippedMunicipalities(core.chopped(1));
        std::erase_if(area.municipalities, [&](const auto& one) { return others.contains(one.code); });
        area.declaredOn = readWholeDate(record[u"連携中枢都市宣言"_s]).value_or(QDate());
        area.agreedOn = readWholeDate(record[u"連携協約"_s]).value_or(QDate());
        area.membersAsPrinted = record[u"連携市町村"_s];
        area.printedPopulation = record[u"圏域人口"_s].toLongLong();
        area.printedKm2 = record[u"面積（km²）"_s].toDouble();
        area.source = source;
        addUp(area, populations);
        areas.push_back(std::move(area));
    }
    return areas;
}

Result<MetroAreaId> addPublishedArea(store::Connection& connection, const PublishedArea& published)
{
    std::vector<model::Municipality> added;
    const auto municipalities = knownOrAdded(connection, published, added);
    if (!municipalities)
        return municipalities.error();
    model::MetroArea area;
    area.name = published.name;
    area.note = noteOf(published);
    const std::optional<QDate> since =
        published.agreedOn.isValid() ? std::optional<QDate>(published.agreedOn) : std::nullopt;
    area.establishedOn = since;
    const auto id = addArea(connection, area, *municipalities, since);
    if (!id)
        return id.error();
    if (published.declaredOn.isValid()) {
        const auto declared =
            store::MetroAreaStore(connection).addDeclaration({{}, *id, published.declaredOn, u"連携中枢都市宣言"_s});
        if (!declared)
            return declared.error();
    }
    if (auto sources = addShippedSources(connection); !sources)
        return sources.error();
    if (auto figures = addShippedFigures(connection, u":/facts/figures.csv"_s, added); !figures)
        return figures.error();
    return *id;
}

} // namespace app
