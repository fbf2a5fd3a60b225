// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/vision_papers.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

QString chartTitle(const model::Kpi& kpi)
{
    return kpi.unit.isEmpty() ? kpi.name : kpi.name + u'（' + kpi.unit + u'）';
}

/// R6: years of a chart stand close.
QString shortYear(int year)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 4> kEras{
        {{u"令和", u"R"}, {u"平成", u"H"}, {u"昭和", u"S"}, {u"元年度", u"1"}}};
    QString name = model::fiscalYearName(year);
    for (const auto& [words, letter] : kEras)
        name.replace(words.toString(), letter.toString());
    return name.remove(u"年度"_s);
}

QStringList chartNotes(const model::Kpi& kpi)
{
    return kpi.source.isEmpty() ? QStringList() : QStringList(u"出典　"_s + kpi.source);
}

} // namespace

core::print::LineChart kpiLines(const model::Kpi& kpi)
{
    core::print::LineChart chart;
    chart.title = chartTitle(kpi);
    chart.unit = kpi.unit;
    chart.notes = chartNotes(kpi);
    core::print::LineSeries actual;
    actual.label = u"実績"_s;
    const auto point = [&](int year, double value) {
        return core::print::LinePoint{year, value, model::kpiValueWords(value, kpi.decimals)};
    };
    const bool hasBaseline = kpi.baseline && kpi.baselineYear;
    if (hasBaseline)
        actual.points.push_back(point(*kpi.baselineYear, *kpi.baseline));
    for (const model::KpiActual& one : kpi.actuals) {
        if (!hasBaseline || one.fiscalYear > *kpi.baselineYear)
            actual.points.push_back(point(one.fiscalYear, one.value));
    }
    core::print::LineSeries target;
    target.label = u"目標"_s;
    if (kpi.target && kpi.targetYear) {
        if (hasBaseline && *kpi.baselineYear < *kpi.targetYear)
            target.points.push_back({*kpi.baselineYear, *kpi.baseline, {}}); // its value stands at the other line
        target.points.push_back(point(*kpi.targetYear, *kpi.target));
    }
    for (core::print::LineSeries* series : {&actual, &target}) {
        for (const core::print::LinePoint& one : series->points)
            chart.yearWords[one.year] = shortYear(one.year);
        if (!series->points.empty())
            chart.series.push_back(std::move(*series));
    }
    return chart;
}

core::print::BarChart kpiBars(const model::Kpi& kpi)
{
    core::print::BarChart chart;
    chart.title = chartTitle(kpi);
    chart.notes = chartNotes(kpi);
    const auto add = [&](const QString& label, std::optional<int> year, double value) {
        const QString name = year ? label + u' ' + model::fiscalYearName(*year) : label;
        chart.bars.push_back({name, value, model::kpiValueWords(value, kpi.decimals) + kpi.unit});
    };
    if (kpi.baseline)
        add(u"基準値"_s, kpi.baselineYear, *kpi.baseline);
    for (const model::KpiActual& actual : kpi.actuals)
        add(u"実績値"_s, actual.fiscalYear, actual.value);
    if (kpi.target)
        add(u"目標値"_s, kpi.targetYear, *kpi.target);
    return chart;
}

} // namespace ui::vision
