// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/age_sheet.h"

#include "core/region/indicators.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

/// The groups of one municipality in one year: people or, of two groups, the rate with the people that it is of.
struct Groups
{
    std::vector<double> people;
    QStringList shares; ///< as they are printed or computed, percent
    QString source;
};

QStringList sharesOf(const std::vector<double>& people)
{
    const double all = std::accumulate(people.begin(), people.end(), 0.0);
    QStringList shares;
    for (const double part : people)
        shares.append(all > 0 ? QString::number(part / all * 100, 'f', 1) : QString());
    return shares;
}

std::optional<Groups> threeGroups(const FigureTable& figures, MunicipalityId id, int year)
{
    Groups groups;
    for (const QStringView indicator : kAgeGroups) {
        const auto figure = figures.figure(id, indicator, year);
        if (!figure)
            return std::nullopt;
        groups.people.push_back(figure->value);
        groups.source = figure->statistic.source;
    }
    groups.shares = sharesOf(groups.people);
    return groups;
}

std::optional<Groups> twoGroups(const FigureTable& figures, MunicipalityId id, int year)
{
    const auto rate = figures.figure(id, kAgeingRate, year);
    if (!rate)
        return std::nullopt;
    Groups groups;
    groups.shares = {QString::number(100 - rate->value, 'f', std::max(1, decimalsOf(rate->statistic.printedValue))),
                     rate->statistic.printedValue};
    groups.source = rate->statistic.source;
    if (const auto people = figures.figure(id, kPopulation, year))
        groups.people = {people->value * (100 - rate->value) / 100, people->value * rate->value / 100};
    return groups;
}

} // namespace

model::NamedTable ageSheet(const AreaMembers& area, const std::vector<model::Municipality>& municipalities,
                           const FigureTable& figures)
{
    std::vector<int> years;
    for (const int year : figures.years(area.members, kAgeGroups.front())) {
        const bool hasAny = std::any_of(area.members.begin(), area.members.end(),
                                        [&](MunicipalityId id) { return threeGroups(figures, id, year).has_value(); });
        if (hasAny)
            years.push_back(year);
    }
    const bool isThree = !years.empty();
    if (!isThree)
        years = figures.years(area.members, kAgeingRate);
    model::NamedTable table;
    table.title = (isThree ? u"年齢3区分別人口割合（%1）"_s : u"年齢2区分別人口割合（%1）"_s).arg(area.area);
    table.columns = {u"年"_s, u"市町村"_s};
    table.columns.append(isThree ? QStringList{u"15歳未満（%）"_s, u"15～64歳（%）"_s, u"65歳以上（%）"_s}
                                 : QStringList{u"65歳未満（%）"_s, u"65歳以上（%）"_s});
    table.columns.append(u"出典"_s);
    table.note =
        isThree
            ? u"割合は、年齢不詳を除く3区分の人口から計算したものです。"_s
            : u"65歳以上は高齢化率、65歳未満は100からこれを引いたものです。圏域計は、率と人口から計算したものです。"_s;
    for (const int year : years) {
        std::vector<double> sums(static_cast<size_t>(table.columns.size() - 3), 0.0);
        bool isComplete = area.members.size() > 1;
        const QString yearWords = u"%1年"_s.arg(year);
        for (const MunicipalityId id : area.members) {
            const auto groups = isThree ? threeGroups(figures, id, year) : twoGroups(figures, id, year);
            const auto municipality = std::find_if(municipalities.begin(), municipalities.end(),
                                                   [&](const auto& one) { return one.id == id; });
            isComplete = isComplete && groups && !groups->people.empty();
            if (!groups || municipality == municipalities.end())
                continue;
            for (size_t part = 0; part < groups->people.size(); ++part)
                sums[part] += groups->people[part];
            table.rows.push_back(
                {{},
                 model::TableRowKind::Item,
                 QStringList{yearWords, municipality->name} + groups->shares + QStringList{groups->source},
                 {}});
        }
        if (isComplete)
            table.rows.push_back({{},
                                  model::TableRowKind::Total,
                                  QStringList{yearWords, u"圏域計（計算）"_s} + sharesOf(sums) + QStringList{QString()},
                                  {}});
    }
    return table;
}

} // namespace core::region
