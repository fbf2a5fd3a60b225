// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/region_report.h"

#include "app/command_line/text_table.h"

#include "core/region/indicators.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QString regionWords(const char* source)
{
    return QCoreApplication::translate("Region", source);
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString squareKm(double area)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(area, 'f', 2);
}

/// 7.25億円: as offices write it, in hundreds of millions; an estimate has two decimals at most.
QString oku(qint64 yen)
{
    return QString::number(std::round(double(yen) / 1e6) / 100) + u"億円"_s;
}

QString nameIn(const store::RegionSnapshot& region, MunicipalityId id)
{
    const auto* found = region.municipality(id);
    return found != nullptr ? found->name : QString();
}

QString standingWords(region::Standing standing)
{
    switch (standing) {
    case region::Standing::Meets:
        return regionWords(QT_TRANSLATE_NOOP("Region", "✓ meets"));
    case region::Standing::ByReason:
        return regionWords(QT_TRANSLATE_NOOP("Region", "by reason"));
    case region::Standing::Lacks:
        return regionWords(QT_TRANSLATE_NOOP("Region", "✕ lacks"));
    case region::Standing::Unknown:
        break;
    }
    return regionWords(QT_TRANSLATE_NOOP("Region", "? no figure"));
}

/// 14.75, and 14.7 of another source that says something else.
QString figureWords(const std::optional<region::Figure>& figure)
{
    if (!figure)
        return {};
    QStringList words{figure->statistic.printedValue};
    for (const model::Statistic& other : figure->differing())
        words.append(other.printedValue);
    return words.join(u" / "_s);
}

void printMembers(const RegionReport& report, const store::RegionSnapshot& region, QTextStream& out)
{
    QStringList heads{regionWords(QT_TRANSLATE_NOOP("Region", "Municipality"))};
    const QString population = regionWords(QT_TRANSLATE_NOOP("Region", "Population %1"));
    for (const region::PopulationTotal& total : report.totals.populations)
        heads.append(population.arg(total.year));
    heads.append({regionWords(QT_TRANSLATE_NOOP("Region", "km²")), regionWords(QT_TRANSLATE_NOOP("Region", "Ageing %")),
                  regionWords(QT_TRANSLATE_NOOP("Region", "Commuting %")),
                  regionWords(QT_TRANSLATE_NOOP("Region", "Standing")),
                  regionWords(QT_TRANSLATE_NOOP("Region", "Reason"))});
    std::vector<QStringList> rows{heads};
    for (const MunicipalityId id : report.members) {
        const auto* municipality = region.municipality(id);
        QStringList row{nameIn(region, id)};
        for (const region::PopulationTotal& total : report.totals.populations) {
            const auto people = report.figures.figure(id, region::kPopulation, total.year);
            row.append(people ? grouped(std::llround(people->value)) : QString());
        }
        row.append(municipality != nullptr && municipality->areaKm2 ? squareKm(*municipality->areaKm2) : QString());
        row.append(figureWords(report.figures.newest(id, region::kAgeingRate, report.day.year())));
        const region::MemberEligibility* standing = nullptr;
        for (const auto& member : report.eligibility.members)
            standing = member.municipality == id ? &member : standing;
        const bool isCore = report.eligibility.core && report.eligibility.core->municipality == id;
        row.append(standing != nullptr ? figureWords(standing->commuting) : QString());
        row.append(isCore                ? standingWords(report.eligibility.core->standing)
                   : standing != nullptr ? standingWords(standing->standing)
                                         : QString());
        row.append(standing != nullptr ? standing->reason : QString());
        rows.push_back(row);
    }
    printTable(rows, out);
}

void printEstimate(const region::FiscalEstimate& estimate, QTextStream& out)
{
    if (estimate.totalYen() == 0)
        return;
    const QString words = regionWords(QT_TRANSLATE_NOOP(
        "Region", "Estimate (試算), at most %1 a year: ordinary allocation tax %2, special allocation tax of the core "
                  "city %3, of %4 members %5"));
    out << ui::filled(words, {oku(estimate.totalYen()), oku(estimate.byPopulationYen), oku(estimate.coreCeilingYen()),
                              QString::number(estimate.members), oku(estimate.membersYen())})
        << '\n';
    std::vector<std::optional<model::FiscalMeasure>> parts{estimate.lower, estimate.coreCeiling,
                                                           estimate.memberCeiling};
    if (estimate.upper != estimate.lower)
        parts.insert(parts.begin() + 1, estimate.upper);
    for (const auto& part : parts) {
        if (part)
            out << "  " << part->note << " — " << part->source << " (" << part->year << ")\n";
    }
}

} // namespace

RegionReport regionReport(const store::RegionSnapshot& region, const model::MetroArea& area, QDate day)
{
    RegionReport report;
    report.area = area;
    if (area.dissolvedOn && *area.dissolvedOn < day)
        day = *area.dissolvedOn;
    report.day = day;
    report.members = model::membersOn(area, day);
    report.figures = region::FigureTable(region.statistics);
    report.eligibility = region::eligibilityOf(area, region.municipalities, report.figures, day);
    report.totals = region::totalsOf(report.members, region.municipalities, report.figures, day.year());
    const region::PopulationTotal* population = report.totals.newestComplete();
    const int members = static_cast<int>(report.members.size()) - (area.coreCity.isValid() ? 1 : 0);
    if (population != nullptr && area.scheme == model::AreaScheme::CoreCityArea)
        report.estimate = region::estimateFiscal(population->people, members, region.measures);
    return report;
}

void printRegion(const RegionReport& report, const store::RegionSnapshot& region, QTextStream& out)
{
    out << report.area.name << '\n';
    printMembers(report, region, out);
    const auto& totals = report.totals;
    out << ui::filled(regionWords(QT_TRANSLATE_NOOP("Region", "%1 municipalities, %2 km²")),
                      {QString::number(totals.municipalities), squareKm(totals.areaKm2)})
        << '\n';
    for (const region::PopulationTotal& total : totals.populations) {
        const QString words = total.missing.empty()
                                  ? regionWords(QT_TRANSLATE_NOOP("Region", "Population %1: %2"))
                                  : regionWords(QT_TRANSLATE_NOOP("Region", "Population %1: %2 (%3 without figure)"));
        out << ui::filled(words,
                          {QString::number(total.year), grouped(total.people), QString::number(total.missing.size())})
            << '\n';
    }
    if (totals.ageingRate)
        out << ui::filled(regionWords(QT_TRANSLATE_NOOP("Region", "Ageing rate %1: %2 % (computed from the rates)")),
                          {QString::number(totals.ageingYear), QString::number(*totals.ageingRate, 'f', 1)})
            << '\n';
    const int members = static_cast<int>(report.eligibility.members.size());
    if (report.eligibility.core) {
        const QString words =
            regionWords(QT_TRANSLATE_NOOP("Region", "Commuting rate of 10 % or more: %1 of %2 members; by reason: %3"));
        out << ui::filled(words,
                          {QString::number(report.eligibility.count(region::Standing::Meets)), QString::number(members),
                           QString::number(report.eligibility.count(region::Standing::ByReason))})
            << '\n';
    }
    printEstimate(report.estimate, out);
}

} // namespace app
