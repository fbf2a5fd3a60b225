// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_sheet.h"

#include "ui/region/figure_words.h"
#include "ui/region/table_papers.h"

#include "core/base/calendar.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

QString standingOf(const MemberRow& row)
{
    if (!row.standing)
        return {};
    switch (*row.standing) {
    case core::region::Standing::Meets:
        return row.isCore ? u"○"_s : u"10%以上"_s;
    case core::region::Standing::ByReason:
        return u"理由あり"_s;
    case core::region::Standing::Lacks:
        return u"×"_s;
    case core::region::Standing::Unknown:
        break;
    }
    return u"－"_s;
}

QString agreementOf(const MemberRow& row)
{
    if (row.isCore)
        return {};
    QString words;
    switch (row.status) {
    case AgreementStatus::None:
        return u"なし"_s;
    case AgreementStatus::Draft:
        return u"案"_s;
    case AgreementStatus::NotYet:
        words = u"施行前"_s;
        break;
    case AgreementStatus::InForce:
        words = u"現行"_s;
        break;
    case AgreementStatus::Ended:
        words = u"廃止"_s;
        break;
    }
    return row.hasDraft ? words + u"（案あり）"_s : words;
}

QString squareKm(double area)
{
    return QLocale(QLocale::English).toString(area, 'f', 2);
}

/// The columns of the sheet, in this order.
enum Column { Code, Name, Part, People, SquareKm, Ageing, Commuting, Rule, Agreement, SignedOn, Since, Reason, Count };

using Rows = std::vector<const MemberRow*>;

/// （2020年、人）; without the year where the rows have figures of different ones.
QString unitWords(const std::set<int>& years, const QString& unit)
{
    return years.size() == 1 ? u"（%1年、%2）"_s.arg(*years.begin()).arg(unit) : u"（%1）"_s.arg(unit);
}

std::set<int> yearsOf(const Rows& rows, std::optional<core::region::Figure> MemberRow::*figure)
{
    std::set<int> years;
    for (const MemberRow* row : rows) {
        if (row->*figure)
            years.insert((row->*figure)->statistic.year);
    }
    return years;
}

std::set<int> populationYears(const Rows& rows)
{
    std::set<int> years;
    for (const MemberRow* row : rows) {
        if (row->population)
            years.insert(row->populationYear);
    }
    return years;
}

QStringList headsOf(const Rows& rows)
{
    QStringList heads(Count);
    heads[Code] = u"団体コード"_s;
    heads[Name] = u"市町村"_s;
    heads[Part] = u"区分"_s;
    heads[People] = u"人口"_s + unitWords(populationYears(rows), u"人"_s);
    heads[SquareKm] = u"面積（km²）"_s;
    heads[Ageing] = u"高齢化率"_s + unitWords(yearsOf(rows, &MemberRow::ageing), u"%"_s);
    heads[Commuting] = u"通勤通学割合"_s + unitWords(yearsOf(rows, &MemberRow::commuting), u"%"_s);
    heads[Rule] = u"要件"_s;
    heads[Agreement] = u"協約"_s;
    heads[SignedOn] = u"締結日"_s;
    heads[Since] = u"加入日"_s;
    heads[Reason] = u"加入の理由"_s;
    return heads;
}

QStringList cellsOf(const MemberRow& row, bool hasCore)
{
    QStringList cells(Count);
    cells[Code] = row.municipality.code;
    cells[Name] = row.municipality.name;
    cells[Part] = row.isCore ? u"連携中枢都市"_s : hasCore ? u"連携市町村"_s : u"構成市町村"_s;
    cells[People] = row.population ? groupedWords(*row.population) : QString();
    cells[SquareKm] = row.municipality.areaKm2 ? squareKm(*row.municipality.areaKm2) : QString();
    cells[Ageing] = printedWords(row.ageing);
    cells[Commuting] = printedWords(row.commuting);
    cells[Rule] = standingOf(row);
    // An agreement is one with the core city.
    cells[Agreement] = hasCore ? agreementOf(row) : QString();
    cells[SignedOn] = row.signedOn ? toEraDate(*row.signedOn) : QString();
    cells[Since] = row.memberSince ? toEraDate(*row.memberSince) : QString();
    cells[Reason] = row.reason;
    return cells;
}

/// The titles of the sources, each once, in the order in which they are met.
QString sourcesOf(const Rows& rows)
{
    QStringList sources;
    for (const MemberRow* row : rows) {
        sources.append(row->populationSource);
        for (const auto* figure : {&row->ageing, &row->commuting})
            sources.append(*figure ? (*figure)->statistic.source : QString());
    }
    sources.removeDuplicates();
    sources.removeAll(QString());
    return sources.join(u"；"_s);
}

QString notesOf(const Rows& rows)
{
    QString note;
    const auto hasTwo = [](const MemberRow* row) {
        return (row->commuting && !row->commuting->differing().empty()) ||
               (row->ageing && !row->ageing->differing().empty());
    };
    if (std::any_of(rows.begin(), rows.end(), hasTwo))
        note += u"資料により値が異なるときは「／」で並べています。"_s;
    if (std::any_of(rows.begin(), rows.end(), [](const MemberRow* row) { return row->standing.has_value(); }))
        note += u"要件は、連携中枢都市圏構想推進要綱によります。連携市町村は、通勤通学割合が10%以上であること又は"
                "参加の理由があることです。"_s;
    return note;
}

model::NamedTableRow totalOf(const Rows& rows)
{
    qint64 people = 0;
    double areaKm2 = 0;
    bool hasAll = true;
    bool isCounted = populationYears(rows).size() == 1;
    for (const MemberRow* row : rows) {
        isCounted = isCounted && row->population;
        people += row->population.value_or(0);
        areaKm2 += row->municipality.areaKm2.value_or(0);
        hasAll = hasAll && row->municipality.areaKm2;
    }
    QStringList cells(Count);
    cells[Name] = u"合計"_s;
    cells[Part] = u"%1市町村"_s.arg(rows.size());
    // People of different years, or of some of the members only, are no sum.
    cells[People] = isCounted ? groupedWords(people) : QString();
    cells[SquareKm] = hasAll ? squareKm(areaKm2) : QString();
    return {{}, model::TableRowKind::Total, cells, {}};
}

model::NamedTable sheetOf(const Rows& rows)
{
    model::NamedTable sheet;
    const auto& first = *rows.front();
    const QString ended = first.dissolvedOn ? u"、%1解散時"_s.arg(toEraDate(*first.dissolvedOn)) : QString();
    sheet.title = u"構成市町村一覧（%1%2）"_s.arg(first.areaName, ended);
    sheet.columns = headsOf(rows);
    const bool hasCore = std::any_of(rows.begin(), rows.end(), [](const MemberRow* row) { return row->isCore; });
    for (const MemberRow* row : rows)
        sheet.rows.push_back({{}, model::TableRowKind::Item, cellsOf(*row, hasCore), {}});
    sheet.rows.push_back(totalOf(rows));
    sheet.source = sourcesOf(rows);
    sheet.note = notesOf(rows);
    return sheet;
}

} // namespace

std::vector<model::NamedTable> memberSheets(const std::vector<MemberRow>& rows)
{
    std::vector<model::NamedTable> sheets;
    Rows ofArea;
    for (size_t at = 0; at < rows.size(); ++at) {
        ofArea.push_back(&rows[at]);
        if (at + 1 < rows.size() && rows[at + 1].area == rows[at].area)
            continue;
        sheets.push_back(sheetOf(ofArea));
        ofArea.clear();
    }
    return sheets;
}

Result<model::NamedTable> memberSheet(store::Registry& registry, MetroAreaId area, QDate day)
{
    auto rows = readMembers(registry, day, area);
    if (!rows)
        return rows.error();
    auto sheets = memberSheets(*rows);
    model::NamedTable sheet;
    sheet.columns = headsOf({});
    if (!sheets.empty())
        sheet = std::move(sheets.front());
    else if (const auto known = store::MetroAreaStore(registry.connection()).area(area); !known)
        return known.error();
    else
        sheet.title = u"構成市町村一覧（%1）"_s.arg(*known ? (*known)->name : QString());
    return sheet;
}

core::print::TablePaper memberPaper(const model::NamedTable& sheet, QDate day)
{
    model::NamedTable shown = sheet;
    // What nobody has, as the day of an agreement in a former union, would only take room.
    for (qsizetype column = shown.columns.size() - 1; column > Name && !shown.rows.empty(); --column) {
        const bool isEmpty = std::all_of(shown.rows.begin(), shown.rows.end(),
                                         [&](const auto& row) { return row.cells.value(column).isEmpty(); });
        if (!isEmpty)
            continue;
        shown.columns.removeAt(column);
        for (model::NamedTableRow& row : shown.rows)
            row.cells.removeAt(column);
    }
    core::print::TablePaper paper = paperOf(shown);
    for (QString& head : paper.heads)
        head.replace(u"（"_s, u"\n（"_s); // the unit on a line of its own
    if (!sheet.title.contains(u"解散時"_s))
        paper.heading = toEraDate(day) + u"時点"_s;
    return paper;
}

} // namespace ui::region
