// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/declaration_sheet.h"

#include "core/base/calendar.h"
#include "core/model/procedure_case.h"
#include "core/region/indicators.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

QDate dayOf(const DeclarationSource& source)
{
    return source.declaration.declaredOn.value_or(source.today);
}

/// The memberships of those whom the city invites: each once, by the first that had not ended by the declaration.
/// Members that come in later are named in it all the same.
std::vector<model::Membership> invitations(const DeclarationSource& source)
{
    std::vector<model::Membership> list;
    for (const model::Membership& membership : source.area.memberships) {
        const bool hasLeft = membership.to && *membership.to < dayOf(source);
        const bool isKnown = std::any_of(list.begin(), list.end(), [&](const model::Membership& one) {
            return one.municipality == membership.municipality;
        });
        if (!hasLeft && !isKnown && membership.municipality != source.area.coreCity)
            list.push_back(membership);
    }
    return list;
}

std::vector<MunicipalityId> namedIn(const DeclarationSource& source)
{
    std::vector<MunicipalityId> named;
    if (source.area.coreCity.isValid())
        named.push_back(source.area.coreCity);
    for (const model::Membership& membership : invitations(source))
        named.push_back(membership.municipality);
    return named;
}

/// As it was called on the day of the declaration.
QString nameOf(const DeclarationSource& source, MunicipalityId id)
{
    const auto found = std::find_if(source.municipalities.begin(), source.municipalities.end(),
                                    [id](const model::Municipality& one) { return one.id == id; });
    return found == source.municipalities.end() ? QString() : model::nameOn(*found, source.names, dayOf(source));
}

void addSource(QStringList& sources, const model::Statistic& statistic)
{
    if (!statistic.source.isEmpty() && !sources.contains(statistic.source))
        sources.append(statistic.source);
}

/// A column of the table of population.
struct PopulationColumn
{
    int year = 0;
    QStringView indicator;
    bool isProjection = false;
};

/// A count after the declaration is none of it; one whose source or remark says so is a projection all the same.
bool saysProjection(const DeclarationSource& source, int year)
{
    const std::vector<MunicipalityId> named = namedIn(source);
    return std::any_of(named.begin(), named.end(), [&](MunicipalityId id) {
        const auto figure = source.figures.figure(id, kPopulation, year);
        return figure && (figure->statistic.source.contains(u"推計"_s) || figure->statistic.remark.contains(u"推計"_s));
    });
}

/// The two newest years up to the declaration, and what is projected for those after it.
std::vector<PopulationColumn> populationColumns(const DeclarationSource& source)
{
    const std::vector<int> counted = source.figures.years(namedIn(source), kPopulation);
    const std::vector<int> projected = source.figures.years(namedIn(source), kProjectedPopulation);
    const auto firstLater = std::upper_bound(counted.begin(), counted.end(), dayOf(source).year());
    const auto known = std::distance(counted.begin(), firstLater);
    std::vector<PopulationColumn> columns;
    for (auto at = counted.begin() + std::max<std::ptrdiff_t>(0, known - 2); at != firstLater; ++at)
        columns.push_back({*at, kPopulation, false});
    std::vector<PopulationColumn> later;
    for (const int year : projected) {
        if (year > dayOf(source).year())
            later.push_back({year, kProjectedPopulation, true});
    }
    for (auto at = firstLater; at != counted.end(); ++at) {
        const bool isThere = std::find(projected.begin(), projected.end(), *at) != projected.end();
        if (!isThere && saysProjection(source, *at))
            later.push_back({*at, kPopulation, true});
    }
    std::sort(later.begin(), later.end(), [](const auto& one, const auto& other) { return one.year < other.year; });
    columns.insert(columns.end(), later.begin(), later.end());
    return columns;
}

void addPopulation(const DeclarationSource& source, QStringList& lines)
{
    const std::vector<PopulationColumn> columns = populationColumns(source);
    if (columns.empty())
        return;
    QString head = u"市町村"_s;
    for (const PopulationColumn& column : columns)
        head += u"\t%1年%2"_s.arg(column.year).arg(column.isProjection ? u"（推計）"_s : QString());
    lines.append(head);
    QStringList sources;
    for (const MunicipalityId id : namedIn(source)) {
        QString row = nameOf(source, id);
        for (const PopulationColumn& column : columns) {
            const auto figure = source.figures.figure(id, column.indicator, column.year);
            row += u'\t' + (figure ? QLocale(QLocale::Japanese).toString(static_cast<qint64>(figure->value)) + u"人"_s
                                   : u"－"_s);
            if (figure)
                addSource(sources, figure->statistic);
        }
        lines.append(row);
    }
    lines.append(u"　出典：%1"_s.arg(sources.join(u"、"_s)));
}

/// ④ and ⑤: by the newest rate up to the declaration, in whichever year a municipality comes in.
struct InvitedMember
{
    MunicipalityId id;
    std::optional<Figure> rate;
    QString reason;
};

std::vector<InvitedMember> invited(const DeclarationSource& source, bool isAbove)
{
    std::vector<InvitedMember> members;
    for (const model::Membership& membership : invitations(source)) {
        const auto rate = source.figures.newest(membership.municipality, kCommutingRate, dayOf(source).year());
        const bool meets = rate && rate->value >= EligibilityRule().commutingPercent;
        if (meets == isAbove)
            members.push_back({membership.municipality, rate, membership.reason});
    }
    return members;
}

void addMembers(const DeclarationSource& source, const std::vector<InvitedMember>& members, bool withReason,
                QStringList& lines)
{
    lines.append(withReason ? u"市町村\t通勤通学割合\t参加の理由"_s : u"市町村\t通勤通学割合\t年"_s);
    QStringList sources;
    for (const InvitedMember& member : members) {
        const QString rate = member.rate ? member.rate->statistic.printedValue + u"％"_s : u"－"_s;
        const QString year = member.rate ? u"%1年"_s.arg(member.rate->statistic.year) : u"－"_s;
        lines.append(nameOf(source, member.id) + u'\t' + rate + u'\t' + (withReason ? member.reason : year));
        if (member.rate)
            addSource(sources, member.rate->statistic);
    }
    if (!sources.isEmpty())
        lines.append(u"　出典：%1"_s.arg(sources.join(u"、"_s)));
}

void addWords(const QString& words, QStringList& lines)
{
    for (const QString& line : words.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(u'　' + line.trimmed());
    }
}

void addHeading(const QString& heading, QStringList& lines)
{
    lines.append(QString());
    lines.append(u"［見出し］"_s + heading);
}

} // namespace

QStringList declarationLines(const DeclarationSource& source)
{
    const model::Declaration& declaration = source.declaration;
    const QString core = nameOf(source, source.area.coreCity);
    QStringList lines{u"［中央］"_s + declaration.title};
    addHeading(u"１　圏域の中心的な役割を担う意思"_s, lines);
    addWords(declaration.will, lines);
    addHeading(u"２　人口"_s, lines);
    addPopulation(source, lines);
    addHeading(u"３　都市機能の集積の状況と近隣の住民の利用"_s, lines);
    addWords(declaration.functions, lines);
    addHeading(u"４　%1への通勤通学割合が10％以上の市町村"_s.arg(core), lines);
    addMembers(source, invited(source, true), false, lines);
    const auto others = invited(source, false);
    if (!others.empty()) {
        addHeading(u"５　その他の参加の意思を有する市町村"_s, lines);
        addMembers(source, others, true, lines);
    }
    addHeading((others.empty() ? u"５"_s : u"６"_s) + u"　連携を想定する分野"_s, lines);
    addWords(declaration.fields, lines);
    lines.append(QString());
    lines.append(u"［見出し］　"_s +
                 (declaration.declaredOn ? toEraDate(*declaration.declaredOn) : u"令和　　年　　月　　日"_s));
    model::CaseParty party;
    party.id = source.area.coreCity;
    party.name = core;
    for (const model::HeadOfMunicipality& head : source.heads) {
        if (head.municipality == party.id)
            party.heads.push_back(head);
    }
    const model::HeadOfMunicipality head = model::headOn(party, dayOf(source));
    lines.append(u"［右］"_s + head.officeTitle + (head.name.isEmpty() ? QString() : u'　' + head.name));
    return lines;
}

std::vector<DeclarationItem> missingItems(const DeclarationSource& source)
{
    const model::Declaration& declaration = source.declaration;
    const std::vector<PopulationColumn> columns = populationColumns(source);
    const auto hasColumn = [&](bool isProjection) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const PopulationColumn& column) { return column.isProjection == isProjection; });
    };
    const std::pair<DeclarationItem, bool> items[] = {
        {DeclarationItem::Day, declaration.declaredOn.has_value()},
        {DeclarationItem::Will, !declaration.will.trimmed().isEmpty()},
        {DeclarationItem::Population, hasColumn(false)},
        {DeclarationItem::Projection, hasColumn(true)},
        {DeclarationItem::Functions, !declaration.functions.trimmed().isEmpty()},
        {DeclarationItem::Members, !invited(source, true).empty()},
        {DeclarationItem::Fields, !declaration.fields.trimmed().isEmpty()},
        {DeclarationItem::Publication, declaration.publishedOn.has_value()}};
    std::vector<DeclarationItem> missing;
    for (const auto& [item, isThere] : items) {
        if (!isThere)
            missing.push_back(item);
    }
    return missing;
}

} // namespace core::region
