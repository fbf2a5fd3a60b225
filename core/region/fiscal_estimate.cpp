// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/fiscal_estimate.h"

#include <algorithm>
#include <cmath>

namespace core::region {

namespace {

using model::FiscalMeasure;
using model::FiscalMeasureKind;

std::vector<FiscalMeasure> pointsOf(const std::vector<FiscalMeasure>& measures)
{
    std::vector<FiscalMeasure> points;
    std::copy_if(measures.begin(), measures.end(), std::back_inserter(points), [](const FiscalMeasure& measure) {
        return measure.kind == FiscalMeasureKind::CoreByPopulation && measure.population;
    });
    // Of two amounts for one population the one published last stands in front.
    std::stable_sort(points.begin(), points.end(), [](const FiscalMeasure& left, const FiscalMeasure& right) {
        return std::pair(*left.population, -left.year) < std::pair(*right.population, -right.year);
    });
    points.erase(std::unique(points.begin(), points.end(),
                             [](const FiscalMeasure& left, const FiscalMeasure& right) {
                                 return left.population == right.population;
                             }),
                 points.end());
    return points;
}

void estimateByPopulation(FiscalEstimate& estimate, qint64 population, const std::vector<FiscalMeasure>& points)
{
    if (points.empty())
        return;
    const auto upper = std::find_if(points.begin(), points.end(),
                                    [&](const FiscalMeasure& point) { return *point.population >= population; });
    if (upper != points.end() && *upper->population == population) {
        estimate.basis = EstimateBasis::Published;
        estimate.lower = estimate.upper = *upper;
        estimate.byPopulationYen = upper->yen;
        return;
    }
    if (upper == points.begin() || upper == points.end()) {
        estimate.basis = EstimateBasis::OutOfRange;
        (upper == points.end() ? estimate.lower : estimate.upper) =
            upper == points.end() ? points.back() : points.front();
        estimate.byPopulationYen = (upper == points.end() ? points.back() : points.front()).yen;
        return;
    }
    const FiscalMeasure& below = *std::prev(upper);
    const double share = double(population - *below.population) / double(*upper->population - *below.population);
    estimate.basis = EstimateBasis::Interpolated;
    estimate.lower = below;
    estimate.upper = *upper;
    estimate.byPopulationYen = below.yen + std::llround(share * double(upper->yen - below.yen));
}

std::optional<FiscalMeasure> latest(const std::vector<FiscalMeasure>& measures, FiscalMeasureKind kind)
{
    std::optional<FiscalMeasure> found;
    for (const FiscalMeasure& measure : measures) {
        if (measure.kind == kind && (!found || measure.year >= found->year))
            found = measure;
    }
    return found;
}

} // namespace

FiscalEstimate estimateFiscal(qint64 population, int members, const std::vector<FiscalMeasure>& measures)
{
    FiscalEstimate estimate;
    estimate.members = members;
    estimateByPopulation(estimate, population, pointsOf(measures));
    estimate.coreCeiling = latest(measures, FiscalMeasureKind::CoreCeiling);
    estimate.memberCeiling = latest(measures, FiscalMeasureKind::MemberCeiling);
    return estimate;
}

} // namespace core::region
