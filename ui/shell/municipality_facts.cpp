// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/municipality_facts.h"

#include "core/model/municipality_history.h"
#include "core/region/indicators.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/source_store.h"
#include "ui/common/change_words.h"
#include "ui/region/figure_words.h"
#include "ui/region/member_list_model.h"
#include "ui/region/member_row.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {
namespace {

/// Words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString sizeOf(std::optional<double> km2)
{
    return km2 ? QString::number(*km2, 'f', 2) : QString();
}

QString indicatorWords(const model::Indicator& indicator)
{
    if (indicator.code == core::region::kPopulation)
        return Words::tr("Population");
    if (indicator.code == core::region::kAgeingRate)
        return Words::tr("Ageing rate (%)");
    if (indicator.code == core::region::kCommutingRate)
        return Words::tr("Commuting rate (%)");
    return indicator.unit.isEmpty() ? indicator.name
                                    : Words::tr("%1 (%2)", "indicator, unit").arg(indicator.name, indicator.unit);
}

/// 平成31年4月1日～令和元年7月31日
QString spanWords(const std::optional<QDate>& from, const std::optional<QDate>& to)
{
    if (!from && !to)
        return {};
    return region::dayWords(from) + u'～' + region::dayWords(to);
}

/// Whole numbers in groups of three; all else as it was printed.
QString printed(const model::Statistic& statistic)
{
    bool isWhole = false;
    const qint64 number = statistic.printedValue.toLongLong(&isWhole);
    return isWhole ? region::groupedWords(number) : statistic.printedValue;
}

/// What the program computes, where that is not what was printed (「資料の値 14.7／計算 14.75」).
QString computedWords(const model::Statistic& statistic)
{
    constexpr double kSame = 0.005;
    const auto number = model::figureOf(statistic.printedValue);
    if (!statistic.computedValue || (number && std::abs(*number - *statistic.computedValue) < kSame))
        return {};
    return Words::tr("computed %1").arg(QString::number(*statistic.computedValue, 'f', 2));
}

FactGroup addedLine(FactGroup group, const QString& name, const QStringList& lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    if (!filled.isEmpty())
        group.facts.push_back({name, filled.join(u'\n')});
    return group;
}

/// The areas, in the order of the office: since when, why, and until when and why.
Result<FactGroup> memberships(store::Registry& registry, MunicipalityId id)
{
    FactGroup group{Words::tr("Areas"), {}};
    const auto areas = store::MetroAreaStore(registry.connection()).all();
    if (!areas)
        return areas.error();
    for (const model::MetroArea& area : *areas) {
        const QString end =
            area.dissolvedOn ? Words::tr("The area was dissolved on %1.").arg(toEraDate(*area.dissolvedOn)) : QString();
        if (area.coreCity == id)
            group = addedLine(std::move(group), area.name, {Words::tr("core city"), end});
        for (const model::Membership& membership : area.memberships) {
            if (membership.municipality != id || area.coreCity == id)
                continue;
            group = addedLine(
                std::move(group), area.name,
                {spanWords(membership.from, membership.to),
                 membership.reason.isEmpty() ? QString() : Words::tr("Joined: %1").arg(membership.reason),
                 membership.leavingReason.isEmpty() ? QString() : Words::tr("Left: %1").arg(membership.leavingReason),
                 end});
        }
    }
    return group;
}

/// 要件 and 協約, for each area that it belongs to on the day.
Result<void> addStandings(store::Registry& registry, MunicipalityId id, QDate day, std::vector<FactGroup>& groups)
{
    const auto rows = region::readMembers(registry, day);
    if (!rows)
        return rows.error();
    for (const region::MemberRow& row : *rows) {
        if (row.municipality.id != id)
            continue;
        GroupMaker group(Words::tr("Requirement and agreement (%1)").arg(row.areaName));
        if (row.standing)
            group.add(Words::tr("Requirement"),
                      region::standingWords(*row.standing, row.isCore) + u'\n' + region::ruleWords(row.isCore));
        group.add(Words::tr("Agreement"), region::MemberListModel::statusWords(row));
        group.add(Words::tr("Signed on"), row.signedOn);
        group.finish(groups);
    }
    return {};
}

FactGroup itself(const model::Municipality& municipality, const QString& name, const QString& successor)
{
    std::vector<FactGroup> groups;
    GroupMaker(Words::tr("Municipality"))
        .add(fieldWords(u"name"_s), name)
        .add(fieldWords(u"kana"_s), municipality.kana)
        .add(fieldWords(u"code"_s), municipality.code)
        .add(fieldWords(u"kind"_s), valueWords(u"kind"_s, model::municipalityKindName(municipality.kind)))
        .add(fieldWords(u"prefecture"_s), municipality.prefecture)
        .add(fieldWords(u"district"_s), municipality.district)
        .add(fieldWords(u"area_km2"_s), sizeOf(municipality.areaKm2))
        .add(Words::tr("Until"), municipality.abolishedOn)
        .add(Words::tr("Merged into"), successor)
        .finish(groups);
    return groups.empty() ? FactGroup() : groups.front();
}

/// The codes in the order of the program, then those of the office.
QStringList inOrder(const std::map<QString, int>& codes)
{
    QStringList ordered;
    for (const model::Indicator& known : core::region::knownIndicators()) {
        if (codes.contains(known.code))
            ordered.append(known.code);
    }
    for (const auto& [code, year] : codes) {
        if (!ordered.contains(code))
            ordered.append(code);
    }
    return ordered;
}

/// Of every indicator the newest year up to the day, with all that print it.
FactGroup figures(const std::vector<model::Statistic>& statistics, const std::vector<model::Indicator>& own, QDate day)
{
    std::map<QString, int> newest;
    for (const model::Statistic& statistic : statistics) {
        if (statistic.year <= day.year())
            newest[statistic.indicator] = std::max(newest[statistic.indicator], statistic.year);
    }
    FactGroup group{Words::tr("Newest figures"), {}};
    for (const QString& code : inOrder(newest)) {
        const int year = newest.at(code);
        QStringList lines;
        for (const model::Statistic& statistic : statistics) {
            if (statistic.indicator != code || statistic.year != year)
                continue;
            const QString computed = computedWords(statistic);
            lines << Words::tr("%1 (%2)").arg(printed(statistic)).arg(year) +
                         (computed.isEmpty() ? QString() : u'／' + computed)
                  << statistic.source + (statistic.place.isEmpty() ? QString() : u'　' + statistic.place) +
                         (statistic.remark.isEmpty() ? QString() : u'　' + statistic.remark);
        }
        group = addedLine(std::move(group), indicatorWords(core::region::indicatorOf(code, own)), lines);
    }
    return group;
}

FactGroup headsOf(const std::vector<model::HeadOfMunicipality>& heads)
{
    FactGroup group{Words::tr("Head"), {}};
    for (const model::HeadOfMunicipality& head : heads) {
        const QStringList lines{head.name, spanWords(head.from, head.to)};
        const bool isNamed = !head.name.isEmpty() || head.from || head.to;
        group = addedLine(std::move(group), head.officeTitle, isNamed ? lines : QStringList{Words::tr("no name kept")});
    }
    return group;
}

FactGroup formerNames(const std::vector<model::NameChange>& names)
{
    FactGroup group{Words::tr("Former names"), {}};
    for (const model::NameChange& change : names)
        group = addedLine(std::move(group), change.oldName,
                          {Words::tr("until %1").arg(toEraDate(change.changedOn.addDays(-1))), change.reason});
    return group;
}

} // namespace

Result<std::vector<FactGroup>> municipalityFacts(store::Registry& registry, MunicipalityId id, QDate day)
{
    store::Connection& connection = registry.connection();
    const store::MunicipalityStore municipalities(connection);
    const store::MunicipalityHistoryStore history(connection);
    const auto municipality = municipalities.municipality(id);
    const auto statistics = municipalities.statistics(id);
    const auto own = store::SourceStore(connection).indicators();
    const auto heads = history.heads(id);
    const auto names = history.nameChanges(id);
    if (!municipality)
        return municipality.error();
    if (!statistics || !own)
        return !statistics ? statistics.error() : own.error();
    if (!heads || !names)
        return !heads ? heads.error() : names.error();
    std::vector<FactGroup> groups;
    if (!*municipality)
        return groups;
    QString successor;
    if ((*municipality)->successor.isValid()) {
        const auto into = municipalities.municipality((*municipality)->successor);
        if (!into)
            return into.error();
        successor = *into ? (*into)->name : QString();
    }
    groups.push_back(itself(**municipality, model::nameOn(**municipality, *names, day), successor));
    auto areas = memberships(registry, id);
    if (!areas)
        return areas.error();
    groups.push_back(std::move(*areas));
    if (const auto added = addStandings(registry, id, day, groups); !added)
        return added.error();
    groups.push_back(figures(*statistics, *own, day));
    groups.push_back(headsOf(*heads));
    groups.push_back(formerNames(*names));
    std::erase_if(groups, [](const FactGroup& group) { return group.facts.empty(); });
    return groups;
}

} // namespace ui::shell
