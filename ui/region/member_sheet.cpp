// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_sheet.h"

#include "ui/region/figure_words.h"

#include "core/base/calendar.h"

#include <QLocale>

#include <set>

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

QStringList cellsOf(const MemberRow& row)
{
    return {row.municipality.code,
            row.municipality.name,
            row.isCore ? u"連携中枢都市"_s : u"連携市町村"_s,
            row.population ? groupedWords(*row.population) : QString(),
            row.municipality.areaKm2 ? QLocale(QLocale::English).toString(*row.municipality.areaKm2, 'f', 2)
                                     : QString(),
            row.ageing ? row.ageing->statistic.printedValue : QString(),
            printedWords(row.commuting),
            standingOf(row),
            row.memberSince ? toEraDate(*row.memberSince) : QString(),
            row.reason};
}

} // namespace

std::vector<model::NamedTable> memberSheets(const std::vector<MemberRow>& rows)
{
    std::vector<model::NamedTable> sheets;
    MetroAreaId area;
    std::set<int> years;
    qint64 people = 0;
    double areaKm2 = 0;
    const auto finish = [&] {
        if (sheets.empty())
            return;
        sheets.back().rows.push_back({{},
                                      model::TableRowKind::Total,
                                      {{},
                                       u"合計"_s,
                                       {},
                                       years.size() == 1 ? groupedWords(people) : QString(),
                                       QLocale(QLocale::English).toString(areaKm2, 'f', 2),
                                       {},
                                       {},
                                       {},
                                       {},
                                       {}},
                                      {}});
        QStringList words;
        for (const int year : years)
            words.append(u"%1年"_s.arg(year));
        sheets.back().note =
            u"人口は%1の国勢調査。資料により値が異なるときは「／」で並べました。"_s.arg(words.join(u'、'));
    };
    for (const MemberRow& row : rows) {
        if (sheets.empty() || row.area != area) {
            finish();
            area = row.area;
            years.clear();
            people = 0;
            areaKm2 = 0;
            model::NamedTable sheet;
            sheet.title = u"構成市町村一覧（"_s + row.areaName + u'）';
            sheet.columns = {u"団体コード"_s,  u"市町村"_s,        u"位置付け"_s,          u"人口"_s,
                             u"面積（km²）"_s, u"高齢化率（%）"_s, u"通勤通学割合（%）"_s, u"要件"_s,
                             u"加入日"_s,      u"加入の理由"_s};
            sheets.push_back(std::move(sheet));
        }
        if (row.population)
            years.insert(row.populationYear);
        people += row.population.value_or(0);
        areaKm2 += row.municipality.areaKm2.value_or(0);
        sheets.back().rows.push_back({{}, model::TableRowKind::Item, cellsOf(row), {}});
    }
    finish();
    return sheets;
}

} // namespace ui::region
