// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_theme.h"

#include "core/model/agreement_status.h"
#include "core/region/indicators.h"
#include "core/store/agreement_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/source_store.h"
#include "ui/map/kpi_theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

using model::AgreementStatus;

const QString kPopulationCode = region::kPopulation.toString();

/// Words of this file.
struct ThemeWords
{
    Q_DECLARE_TR_FUNCTIONS(MapTheme)
};

/// In the order of model::AgreementStatus.
QStringList statusWords()
{
    return {ThemeWords::tr("No agreement"), ThemeWords::tr("Draft"), ThemeWords::tr("Signed, not in force yet"),
            ThemeWords::tr("In force"), ThemeWords::tr("Ended")};
}

/// Of the indicators that maps are mostly drawn of in both languages, of the others by the name that the file keeps.
QString indicatorWords(const model::Indicator& indicator)
{
    if (indicator.code == region::kPopulation)
        return ThemeWords::tr("Population");
    if (indicator.code == region::kAgeingRate)
        return ThemeWords::tr("Share of people of 65 and older");
    if (indicator.code == region::kCommutingRate)
        return ThemeWords::tr("Share of commuters to the core city");
    return indicator.name;
}

std::optional<double> numberOf(const model::Statistic& statistic)
{
    const auto printed = model::figureOf(statistic.printedValue);
    return printed ? printed : statistic.computedValue;
}

QString grouped(double number, int decimals)
{
    return QLocale(QLocale::Japanese).toString(number, 'f', decimals);
}

/// What was printed stays as it is; what was computed has no more decimals than its indicator, and no fewer.
QString figureWords(const model::Statistic& statistic, double number, int decimals)
{
    if (!model::figureOf(statistic.printedValue))
        return grouped(number, decimals);
    return statistic.printedValue.contains(u'.') ? statistic.printedValue : grouped(number, 0);
}

/// The sources of the figures of a map, each once.
class SourceNames
{
public:
    void insert(const QString& source)
    {
        if (!source.isEmpty() && !m_names.contains(source))
            m_names.append(source);
    }
    [[nodiscard]] QString words() const { return m_names.join(u'、'); }

private:
    QStringList m_names;
};

/// The figures of one municipality by indicator and year, up to the day.
using Figures = std::map<QString, std::map<int, model::Statistic>>;

struct Member
{
    model::Municipality municipality;
    Figures figures;
};

Result<std::vector<Member>> membersOf(store::Connection& connection, const model::MetroArea& area, QDate day)
{
    const store::MunicipalityStore store(connection);
    std::vector<MunicipalityId> ids;
    if (area.coreCity.isValid())
        ids.push_back(area.coreCity);
    for (const model::Membership& membership : area.memberships)
        ids.push_back(membership.municipality);
    std::vector<Member> members;
    for (const MunicipalityId id : ids) {
        const auto municipality = store.municipality(id);
        const auto statistics = store.statistics(id);
        if (!municipality || !statistics)
            return !municipality ? municipality.error() : statistics.error();
        if (!*municipality)
            continue;
        Member& member = members.emplace_back(Member{**municipality, {}});
        for (const model::Statistic& statistic : *statistics) {
            // They come in the order of their sources: the first that says a number counts, as everywhere.
            if (statistic.year <= day.year() && numberOf(statistic))
                member.figures[statistic.indicator].emplace(statistic.year, statistic);
        }
    }
    return members;
}

/// The codes in the order of the program, then those of the office.
QStringList inOrder(const std::map<QString, int>& codes)
{
    QStringList ordered;
    for (const model::Indicator& known : region::knownIndicators()) {
        if (codes.contains(known.code))
            ordered.append(known.code);
    }
    for (const auto& [code, year] : codes) {
        if (!ordered.contains(code))
            ordered.append(code);
    }
    return ordered;
}

/// One theme an indicator: the newest year that any member has.
std::vector<MapTheme> indicatorThemes(const std::vector<Member>& members, const std::vector<model::Indicator>& own)
{
    std::map<QString, int> newest;
    for (const Member& member : members) {
        for (const auto& [indicator, years] : member.figures)
            newest[indicator] = std::max(newest[indicator], years.rbegin()->first);
    }
    std::vector<MapTheme> themes;
    for (const QString& code : inOrder(newest)) {
        const int year = newest[code];
        const model::Indicator indicator = region::indicatorOf(code, own);
        MapTheme theme;
        theme.key = code;
        theme.title = indicator.unit.isEmpty()
                          ? ThemeWords::tr("%1, %2").arg(indicatorWords(indicator)).arg(year)
                          : ThemeWords::tr("%1, %2 (%3)", "indicator, year, unit")
                                .arg(indicatorWords(indicator), QString::number(year), indicator.unit);
        SourceNames sources;
        for (const Member& member : members) {
            const auto years = member.figures.find(code);
            if (years == member.figures.end() || !years->second.contains(year))
                continue;
            const model::Statistic& statistic = years->second.at(year);
            const auto number = numberOf(statistic);
            if (!number)
                continue;
            theme.figures.insert(mapCode(member.municipality.code),
                                 {*number, figureWords(statistic, *number, indicator.decimals)});
            sources.insert(statistic.source);
        }
        theme.source = sources.words();
        if (!theme.figures.isEmpty())
            themes.push_back(std::move(theme));
    }
    return themes;
}

/// The years between which the change of the population is told for all: the newest that most members have, of those
/// who have figures of two years at all; where no two years are that common, those that the most have.
std::optional<std::pair<int, int>> yearsOfChange(const std::vector<Member>& members)
{
    std::map<std::pair<int, int>, int> counts; // to and from: the newest last
    int candidates = 0;
    for (const Member& member : members) {
        const auto years = member.figures.find(kPopulationCode);
        if (years == member.figures.end() || years->second.size() < 2)
            continue;
        ++candidates;
        for (auto to = years->second.begin(); to != years->second.end(); ++to) {
            for (auto from = years->second.begin(); from != to; ++from)
                ++counts[{to->first, from->first}];
        }
    }
    std::optional<std::pair<int, int>> best;
    int most = 0;
    for (auto pair = counts.rbegin(); pair != counts.rend(); ++pair) {
        if (pair->second * 2 > candidates)
            return std::pair(pair->first.second, pair->first.first);
        if (pair->second > most) {
            most = pair->second;
            best = std::pair(pair->first.second, pair->first.first);
        }
    }
    return best;
}

/// Between the same two years for all: who lacks one of them has no figure. None without two years.
std::optional<MapTheme> populationChange(const std::vector<Member>& members)
{
    const auto years = yearsOfChange(members);
    if (!years)
        return std::nullopt;
    MapTheme theme;
    theme.key = u"populationChange"_s;
    theme.title = ThemeWords::tr("Change of the population, %1 to %2 (%)").arg(years->first).arg(years->second);
    theme.isDiverging = true;
    SourceNames sources;
    for (const Member& member : members) {
        const auto figures = member.figures.find(kPopulationCode);
        if (figures == member.figures.end() || !figures->second.contains(years->first) ||
            !figures->second.contains(years->second))
            continue;
        const model::Statistic& before = figures->second.at(years->first);
        const model::Statistic& last = figures->second.at(years->second);
        const auto from = numberOf(before);
        const auto to = numberOf(last);
        if (!from || !to || *from <= 0)
            continue;
        const double change = (*to - *from) / *from * 100;
        theme.figures.insert(mapCode(member.municipality.code),
                             {change, (change > 0   ? u"+"_s
                                       : change < 0 ? u"△"_s
                                                    : QString()) +
                                          QString::number(std::abs(change), 'f', 1)});
        sources.insert(before.source);
        sources.insert(last.source);
    }
    theme.source = sources.words();
    return theme.figures.isEmpty() ? std::nullopt : std::optional(std::move(theme));
}

Result<MapTheme> statusTheme(store::Connection& connection, const model::MetroArea& area, QDate day)
{
    const auto agreements = store::AgreementStore(connection).all();
    if (!agreements)
        return agreements.error();
    const store::MunicipalityStore municipalities(connection);
    MapTheme theme;
    theme.key = u"agreementStatus"_s;
    theme.title = ThemeWords::tr("Cooperation agreement");
    theme.categories = statusWords();
    const auto figureOf = [&](AgreementStatus status) {
        const int index = static_cast<int>(status);
        return MapFigure{double(index), theme.categories.at(index)};
    };
    for (const model::Membership& membership : area.memberships) {
        const auto member = municipalities.municipality(membership.municipality);
        if (!member)
            return member.error();
        if (*member)
            theme.figures.insert(mapCode((*member)->code), figureOf(AgreementStatus::None));
    }
    for (const model::Agreement& agreement : *agreements) {
        if (agreement.area != area.id)
            continue;
        const auto revisions = store::RevisionStore(connection).ofAgreement(agreement.id);
        const auto member = municipalities.municipality(agreement.memberMunicipality);
        if (!revisions || !member)
            return !revisions ? revisions.error() : member.error();
        if (!*member)
            continue;
        const auto status = model::standingOf(*revisions, day).status;
        const auto known = theme.figures.constFind(mapCode((*member)->code));
        const bool isFirst = known == theme.figures.constEnd();
        if (isFirst || model::mattersMore(status, static_cast<AgreementStatus>(static_cast<int>(known->number))))
            theme.figures.insert(mapCode((*member)->code), figureOf(status));
    }
    return theme;
}

MapTheme areaTheme(const std::vector<Member>& members)
{
    MapTheme theme;
    theme.key = region::kAreaKm2.toString();
    theme.title = ThemeWords::tr("Area (km²)");
    for (const Member& member : members) {
        if (member.municipality.areaKm2)
            theme.figures.insert(mapCode(member.municipality.code),
                                 {*member.municipality.areaKm2, grouped(*member.municipality.areaKm2, 2)});
    }
    return theme;
}

} // namespace

QString mapCode(const QString& sixDigits)
{
    return sixDigits.left(5);
}

Result<std::vector<MapTheme>> registryThemes(store::Registry& registry, const model::MetroArea& area, QDate day)
{
    store::Connection& connection = registry.connection();
    const auto members = membersOf(connection, area, day);
    if (!members)
        return members.error();
    auto status = statusTheme(connection, area, day);
    if (!status)
        return status.error();
    std::vector<model::Municipality> municipalities;
    for (const Member& member : *members)
        municipalities.push_back(member.municipality);
    auto kpis = kpiTheme(connection, area.id, municipalities, day);
    if (!kpis)
        return kpis.error();
    const auto own = store::SourceStore(connection).indicators();
    if (!own)
        return own.error();
    std::vector<MapTheme> themes = indicatorThemes(*members, *own);
    if (auto change = populationChange(*members))
        themes.push_back(std::move(*change));
    themes.push_back(std::move(*status));
    if (*kpis)
        themes.push_back(std::move(**kpis));
    // The surveyed area, with its source, before that of the list of municipalities.
    if (std::none_of(themes.begin(), themes.end(), [](const MapTheme& theme) { return theme.key == region::kAreaKm2; }))
        themes.push_back(areaTheme(*members));
    return themes;
}

} // namespace ui::map
