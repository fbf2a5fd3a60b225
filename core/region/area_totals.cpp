// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/area_totals.h"

#include "core/region/indicators.h"

#include <algorithm>
#include <cmath>

namespace core::region {

namespace {

PopulationTotal populationIn(int year, const std::vector<MunicipalityId>& chosen, const FigureTable& figures)
{
    PopulationTotal total;
    total.year = year;
    for (const MunicipalityId id : chosen) {
        if (const auto figure = figures.figure(id, kPopulation, year))
            total.people += std::llround(figure->value);
        else
            total.missing.push_back(id);
    }
    return total;
}

/// Σ rate × people ÷ Σ people; none when one of them lacks either.
std::optional<double> ageingIn(int year, const std::vector<MunicipalityId>& chosen, const FigureTable& figures)
{
    double people = 0;
    double old = 0;
    for (const MunicipalityId id : chosen) {
        const auto rate = figures.figure(id, kAgeingRate, year);
        const auto population = figures.figure(id, kPopulation, year);
        if (!rate || !population)
            return std::nullopt;
        people += population->value;
        old += rate->value / 100 * population->value;
    }
    return people > 0 ? std::optional<double>(old / people * 100) : std::nullopt;
}

} // namespace

const PopulationTotal* AreaTotals::newestComplete() const
{
    const auto found = std::find_if(populations.rbegin(), populations.rend(),
                                    [](const PopulationTotal& total) { return total.missing.empty(); });
    return found == populations.rend() ? nullptr : &*found;
}

const PopulationTotal* AreaTotals::ofYear(int year) const
{
    const auto found = std::find_if(populations.begin(), populations.end(),
                                    [&](const PopulationTotal& total) { return total.year == year; });
    return found == populations.end() ? nullptr : &*found;
}

AreaTotals totalsOf(const std::vector<MunicipalityId>& chosen, const std::vector<model::Municipality>& municipalities,
                    const FigureTable& figures, int until)
{
    AreaTotals totals;
    totals.municipalities = static_cast<int>(chosen.size());
    for (const int year : figures.years(chosen, kPopulation)) {
        if (year <= until)
            totals.populations.push_back(populationIn(year, chosen, figures));
    }
    for (const MunicipalityId id : chosen) {
        const auto found = std::find_if(municipalities.begin(), municipalities.end(),
                                        [&](const model::Municipality& candidate) { return candidate.id == id; });
        if (found != municipalities.end() && found->areaKm2)
            totals.areaKm2 += *found->areaKm2;
        else
            totals.withoutArea.push_back(id);
    }
    const std::vector<int> years = figures.years(chosen, kAgeingRate);
    for (auto year = years.rbegin(); year != years.rend() && !totals.ageingRate; ++year) {
        if (*year > until)
            continue;
        totals.ageingRate = ageingIn(*year, chosen, figures);
        totals.ageingYear = totals.ageingRate ? *year : 0;
    }
    return totals;
}

} // namespace core::region
