// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/region_report.h"

#include "core/region/indicators.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QJsonValue nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue nameOf(const store::RegionSnapshot& region, MunicipalityId id)
{
    const auto* found = region.municipality(id);
    return found != nullptr ? QJsonValue(found->name) : QJsonValue();
}

QJsonValue isoDate(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject statisticJson(const model::Statistic& statistic)
{
    const auto value = model::figureOf(statistic.printedValue);
    return {{u"indicator"_s, statistic.indicator},
            {u"year"_s, statistic.year},
            {u"printed"_s, statistic.printedValue},
            {u"value"_s, value ? QJsonValue(*value) : QJsonValue()},
            {u"computed"_s, statistic.computedValue ? QJsonValue(*statistic.computedValue) : QJsonValue()},
            {u"source"_s, nullIfEmpty(statistic.source)},
            {u"place"_s, nullIfEmpty(statistic.place)},
            {u"remark"_s, nullIfEmpty(statistic.remark)}};
}

QJsonValue figureJson(const std::optional<region::Figure>& figure)
{
    if (!figure)
        return {};
    QJsonObject json = statisticJson(figure->statistic);
    QJsonArray others;
    for (const model::Statistic& other : figure->others)
        others.append(statisticJson(other));
    json[u"others"_s] = others;
    return json;
}

QJsonArray membersJson(const RegionReport& report, const store::RegionSnapshot& region)
{
    QJsonArray members;
    for (const MunicipalityId id : report.members) {
        const auto* municipality = region.municipality(id);
        if (municipality == nullptr)
            continue;
        const bool isCore = id == report.area.coreCity;
        QJsonArray statistics;
        for (const model::Statistic& statistic : region.statistics) {
            if (statistic.municipality == id)
                statistics.append(statisticJson(statistic));
        }
        QJsonObject eligibility{{u"standing"_s, QJsonValue()},
                                {u"commutingRate"_s, QJsonValue()},
                                {u"dayNightRatio"_s, QJsonValue()},
                                {u"reason"_s, QJsonValue()}};
        if (isCore && report.eligibility.core) {
            eligibility[u"standing"_s] = region::standingName(report.eligibility.core->standing);
            eligibility[u"dayNightRatio"_s] = figureJson(report.eligibility.core->dayNight);
        }
        for (const auto& member : report.eligibility.members) {
            if (member.municipality != id)
                continue;
            eligibility[u"standing"_s] = region::standingName(member.standing);
            eligibility[u"commutingRate"_s] = figureJson(member.commuting);
            eligibility[u"reason"_s] = nullIfEmpty(member.reason);
        }
        members.append(
            QJsonObject{{u"code"_s, nullIfEmpty(municipality->code)},
                        {u"name"_s, municipality->name},
                        {u"part"_s, isCore ? u"coreCity"_s : u"member"_s},
                        {u"kind"_s, model::municipalityKindName(municipality->kind)},
                        {u"areaKm2"_s, municipality->areaKm2 ? QJsonValue(*municipality->areaKm2) : QJsonValue()},
                        {u"eligibility"_s, eligibility},
                        {u"statistics"_s, statistics}});
    }
    return members;
}

QJsonObject totalsJson(const region::AreaTotals& totals, const store::RegionSnapshot& region)
{
    QJsonArray populations;
    for (const region::PopulationTotal& total : totals.populations) {
        QJsonArray missing;
        for (const MunicipalityId id : total.missing)
            missing.append(nameOf(region, id));
        populations.append(
            QJsonObject{{u"year"_s, total.year}, {u"population"_s, total.people}, {u"missing"_s, missing}});
    }
    return {
        {u"municipalities"_s, totals.municipalities},
        {u"areaKm2"_s, std::round(totals.areaKm2 * 100) / 100},
        {u"populations"_s, populations},
        {u"ageingRate"_s, totals.ageingRate ? QJsonValue(std::round(*totals.ageingRate * 100) / 100) : QJsonValue()},
        {u"ageingYear"_s, totals.ageingRate ? QJsonValue(totals.ageingYear) : QJsonValue()}};
}

QJsonValue measureJson(const std::optional<model::FiscalMeasure>& measure)
{
    if (!measure)
        return {};
    return QJsonObject{{u"kind"_s, model::fiscalMeasureKindName(measure->kind)},
                       {u"population"_s, measure->population ? QJsonValue(*measure->population) : QJsonValue()},
                       {u"yen"_s, measure->yen},
                       {u"year"_s, measure->year},
                       {u"source"_s, nullIfEmpty(measure->source)},
                       {u"note"_s, nullIfEmpty(measure->note)}};
}

QString basisName(region::EstimateBasis basis)
{
    static const std::array<QString, 4> kNames{u"none"_s, u"published"_s, u"interpolated"_s, u"outOfRange"_s};
    return kNames.at(static_cast<size_t>(basis));
}

QJsonObject estimateJson(const region::FiscalEstimate& estimate)
{
    return {{u"label"_s, u"試算"_s},
            {u"totalYen"_s, estimate.totalYen()},
            {u"ordinaryAllocationYen"_s, estimate.byPopulationYen},
            {u"ordinaryBasis"_s, basisName(estimate.basis)},
            {u"lower"_s, measureJson(estimate.lower)},
            {u"upper"_s, measureJson(estimate.upper)},
            {u"coreCeilingYen"_s, estimate.coreCeilingYen()},
            {u"coreCeiling"_s, measureJson(estimate.coreCeiling)},
            {u"members"_s, estimate.members},
            {u"membersYen"_s, estimate.membersYen()},
            {u"memberCeiling"_s, measureJson(estimate.memberCeiling)}};
}

} // namespace

QJsonObject regionJson(const RegionReport& report, const store::RegionSnapshot& region)
{
    return {{u"area"_s, report.area.name},
            {u"scheme"_s, model::areaSchemeName(report.area.scheme)},
            {u"coreCity"_s, nameOf(region, report.area.coreCity)},
            {u"establishedOn"_s, isoDate(report.area.establishedOn)},
            {u"dissolvedOn"_s, isoDate(report.area.dissolvedOn)},
            {u"members"_s, membersJson(report, region)},
            {u"totals"_s, totalsJson(report.totals, region)},
            {u"eligibility"_s, QJsonObject{{u"commutingPercent"_s, report.eligibility.rule.commutingPercent},
                                           {u"dayNightPercent"_s, report.eligibility.rule.dayNightPercent},
                                           {u"rule"_s, u"連携中枢都市圏構想推進要綱（平成26年8月25日総行市第200号）"_s},
                                           {u"meets"_s, report.eligibility.count(region::Standing::Meets)},
                                           {u"byReason"_s, report.eligibility.count(region::Standing::ByReason)},
                                           {u"lacks"_s, report.eligibility.count(region::Standing::Lacks)},
                                           {u"unknown"_s, report.eligibility.count(region::Standing::Unknown)}}},
            {u"estimate"_s, estimateJson(report.estimate)}};
}

} // namespace app
