// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/figure_table.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>

namespace core::region {

int decimalsOf(const QString& printedValue)
{
    const qsizetype point = printedValue.indexOf(u'.');
    if (point < 0)
        return 0;
    qsizetype end = point + 1;
    while (end < printedValue.size() && printedValue.at(end).isDigit())
        ++end;
    return static_cast<int>(end - point - 1);
}

namespace {

/// As offices round: half upwards. The small part makes up for decimals that have no exact double.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::floor(value * scale + 0.5 + 1e-9) / scale;
}

bool saysTheSame(const model::Statistic& one, double value, const model::Statistic& other)
{
    const auto number = model::figureOf(other.printedValue);
    if (!number)
        return true;
    const int decimals = std::min(decimalsOf(other.printedValue), decimalsOf(one.printedValue));
    return std::abs(rounded(*number, decimals) - rounded(value, decimals)) < 1e-9;
}

} // namespace

std::vector<model::Statistic> Figure::differing() const
{
    std::vector<model::Statistic> found;
    std::copy_if(others.begin(), others.end(), std::back_inserter(found),
                 [this](const model::Statistic& other) { return !saysTheSame(statistic, value, other); });
    return found;
}

FigureTable::FigureTable(const std::vector<model::Statistic>& statistics)
{
    for (const model::Statistic& statistic : statistics)
        m_figures[{statistic.municipality.value, statistic.indicator}].push_back(statistic);
    for (auto& all : m_figures) {
        std::stable_sort(all.begin(), all.end(), [](const model::Statistic& left, const model::Statistic& right) {
            return std::pair(left.year, left.sourceRank) < std::pair(right.year, right.sourceRank);
        });
    }
}

std::optional<Figure> FigureTable::pick(const std::vector<model::Statistic>& all, int year)
{
    std::optional<Figure> found;
    for (const model::Statistic& statistic : all) {
        if (statistic.year != year)
            continue;
        const auto value = model::figureOf(statistic.printedValue);
        if (!found && value)
            found = Figure{statistic, *value, {}};
        else if (found)
            found->others.push_back(statistic);
    }
    return found;
}

std::optional<Figure> FigureTable::figure(MunicipalityId municipality, QStringView indicator, int year) const
{
    const auto all = m_figures.constFind({municipality.value, indicator.toString()});
    return all == m_figures.constEnd() ? std::nullopt : pick(*all, year);
}

std::optional<Figure> FigureTable::newest(MunicipalityId municipality, QStringView indicator, int until) const
{
    const auto all = m_figures.constFind({municipality.value, indicator.toString()});
    if (all == m_figures.constEnd())
        return std::nullopt;
    for (auto at = all->rbegin(); at != all->rend(); ++at) {
        if (at->year > until)
            continue;
        if (auto found = pick(*all, at->year))
            return found;
    }
    return std::nullopt;
}

std::vector<int> FigureTable::years(const std::vector<MunicipalityId>& municipalities, QStringView indicator) const
{
    std::set<int> years;
    for (const MunicipalityId municipality : municipalities) {
        const auto all = m_figures.constFind({municipality.value, indicator.toString()});
        if (all == m_figures.constEnd())
            continue;
        for (const model::Statistic& statistic : *all) {
            if (model::figureOf(statistic.printedValue))
                years.insert(statistic.year);
        }
    }
    return {years.begin(), years.end()};
}

QStringList FigureTable::indicators(const std::vector<MunicipalityId>& municipalities) const
{
    QStringList codes;
    for (auto at = m_figures.constBegin(); at != m_figures.constEnd(); ++at) {
        const bool isWanted = std::any_of(municipalities.begin(), municipalities.end(),
                                          [&](MunicipalityId id) { return id.value == at.key().first; });
        if (isWanted && !codes.contains(at.key().second))
            codes.append(at.key().second);
    }
    return codes;
}

} // namespace core::region
