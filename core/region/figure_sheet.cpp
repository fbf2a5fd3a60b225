// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/figure_sheet.h"

#include "core/region/figure_table.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

/// The row of one municipality in one source.
model::NamedTableRow rowOf(const QString& name, const std::vector<int>& years,
                           const std::vector<const model::Statistic*>& figures)
{
    model::NamedTableRow row;
    row.cells.append(name);
    QStringList remarks;
    for (const int year : years) {
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [&](const model::Statistic* candidate) { return candidate->year == year; });
        row.cells.append(found == figures.end() ? QString() : (*found)->printedValue);
        if (found != figures.end() && !(*found)->remark.isEmpty())
            remarks.append(u"%1年：%2"_s.arg(year).arg((*found)->remark));
    }
    row.cells.append(figures.front()->source);
    row.cells.append(remarks.join(u'、'));
    row.place = figures.front()->place;
    return row;
}

/// Over the municipalities that have any figure; empty for a year that one of them lacks.
model::NamedTableRow sumsOf(const QString& label, const std::vector<MunicipalityId>& members,
                            const model::Indicator& indicator, const std::vector<int>& years, const FigureTable& table)
{
    model::NamedTableRow row;
    row.kind = model::TableRowKind::Total;
    row.cells.append(label);
    for (const int year : years) {
        double sum = 0;
        bool isComplete = true;
        for (const MunicipalityId member : members) {
            const auto figure = table.figure(member, indicator.code, year);
            isComplete = isComplete && figure;
            sum += figure ? figure->value : 0;
        }
        row.cells.append(isComplete ? QString::number(sum, 'f', indicator.decimals) : QString());
    }
    row.cells.append({QString(), QString()});
    return row;
}

} // namespace

model::NamedTable figureSheet(const model::Indicator& indicator, const std::vector<model::Municipality>& municipalities,
                              const std::vector<model::Statistic>& statistics, const std::vector<AreaMembers>& areas)
{
    std::set<int> allYears;
    std::map<std::pair<qint64, std::pair<int, QString>>, std::vector<const model::Statistic*>> bySource;
    for (const model::Statistic& statistic : statistics) {
        if (statistic.indicator != indicator.code)
            continue;
        allYears.insert(statistic.year);
        bySource[{statistic.municipality.value, {statistic.sourceRank, statistic.source}}].push_back(&statistic);
    }
    const std::vector<int> years(allYears.begin(), allYears.end());
    model::NamedTable table;
    table.title = indicator.unit.isEmpty() ? indicator.name : indicator.name + u"（"_s + indicator.unit + u'）';
    table.columns.append(u"市町村"_s);
    for (const int year : years)
        table.columns.append(u"%1年"_s.arg(year));
    table.columns.append({u"出典"_s, u"備考"_s});
    std::vector<MunicipalityId> shown;
    for (const model::Municipality& municipality : municipalities) {
        const size_t before = table.rows.size();
        for (const auto& [key, figures] : bySource) {
            if (key.first == municipality.id.value)
                table.rows.push_back(rowOf(municipality.name, years, figures));
        }
        if (table.rows.size() > before)
            shown.push_back(municipality.id);
    }
    if (!indicator.isSum)
        return table;
    const FigureTable figures(statistics);
    if (areas.size() <= 1) {
        if (shown.size() > 1)
            table.rows.push_back(sumsOf(u"合計（計算）"_s, shown, indicator, years, figures));
        return table;
    }
    // Areas side by side have no sum in common.
    for (const AreaMembers& area : areas) {
        std::vector<MunicipalityId> members;
        std::copy_if(area.members.begin(), area.members.end(), std::back_inserter(members),
                     [&](MunicipalityId id) { return std::find(shown.begin(), shown.end(), id) != shown.end(); });
        if (members.size() > 1)
            table.rows.push_back(sumsOf(u"合計（計算）　"_s + area.area, members, indicator, years, figures));
    }
    return table;
}

} // namespace core::region
