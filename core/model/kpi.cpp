// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kpi.h"

#include "core/model/name_table.h"

#include <QLocale>

namespace core::model {

namespace {

constexpr std::array<NamedValue<KpiDirection>, 3> kKpiDirections{{
    {KpiDirection::Up, u"up"},
    {KpiDirection::Down, u"down"},
    {KpiDirection::Keep, u"keep"},
}};

constexpr std::array<NamedValue<KpiStanding>, 5> kKpiStandings{{
    {KpiStanding::NoValue, u"noValue"},
    {KpiStanding::Unclear, u"unclear"},
    {KpiStanding::Achieved, u"achieved"},
    {KpiStanding::OnTrack, u"onTrack"},
    {KpiStanding::Behind, u"behind"},
}};

bool reaches(double value, double wanted, KpiDirection direction)
{
    return direction == KpiDirection::Down ? value <= wanted : value >= wanted;
}

} // namespace

QString kpiDirectionName(KpiDirection direction)
{
    return nameIn(kKpiDirections, direction);
}

std::optional<KpiDirection> kpiDirectionFromName(const QString& name)
{
    return valueIn(kKpiDirections, name);
}

QString kpiStandingName(KpiStanding standing)
{
    return nameIn(kKpiStandings, standing);
}

const KpiActual* actualOf(const Kpi& kpi, int fiscalYear)
{
    for (const KpiActual& actual : kpi.actuals) {
        if (actual.fiscalYear == fiscalYear)
            return &actual;
    }
    return nullptr;
}

const KpiActual* newestActual(const Kpi& kpi, int throughYear)
{
    const KpiActual* newest = nullptr;
    for (const KpiActual& actual : kpi.actuals) {
        if (actual.fiscalYear <= throughYear && (newest == nullptr || actual.fiscalYear > newest->fiscalYear))
            newest = &actual;
    }
    return newest;
}

bool isBeforeBaseline(const Kpi& kpi, const KpiActual& actual)
{
    return kpi.baselineYear && actual.fiscalYear < *kpi.baselineYear;
}

KpiStanding standingOf(const Kpi& kpi, int throughYear)
{
    const KpiActual* actual = newestActual(kpi, throughYear);
    if (actual == nullptr)
        return KpiStanding::NoValue;
    if (!kpi.target || isBeforeBaseline(kpi, *actual))
        return KpiStanding::Unclear;
    if (reaches(actual->value, *kpi.target, kpi.direction))
        return KpiStanding::Achieved;
    if (kpi.direction == KpiDirection::Keep)
        return KpiStanding::Behind;
    if (!kpi.baseline || !kpi.baselineYear || !kpi.targetYear || *kpi.targetYear <= *kpi.baselineYear)
        return KpiStanding::Unclear;
    if (actual->fiscalYear >= *kpi.targetYear)
        return KpiStanding::Behind;
    const double part = double(actual->fiscalYear - *kpi.baselineYear) / double(*kpi.targetYear - *kpi.baselineYear);
    const double expected = *kpi.baseline + (*kpi.target - *kpi.baseline) * part;
    return reaches(actual->value, expected, kpi.direction) ? KpiStanding::OnTrack : KpiStanding::Behind;
}

QString kpiValueWords(double value, int decimals)
{
    constexpr int kMostDecimals = 9;
    const QLocale plain(QLocale::English, QLocale::UnitedStates);
    // What was entered more exactly than the others is not shown as another value.
    int places = decimals;
    while (places < kMostDecimals && plain.toDouble(plain.toString(value, 'f', places)) != value)
        ++places;
    return plain.toString(value, 'f', places);
}

QString thousandYenWords(qint64 thousandYen)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(thousandYen);
}

} // namespace core::model
