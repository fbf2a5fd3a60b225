// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/vision_report.h"

#include "app/command_line/text_table.h"

#include "core/base/calendar.h"
#include "core/model/vision_field.h"
#include "ui/common/filled_sentence.h"
#include "ui/common/vision_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QString visionReportWords(const char* source)
{
    return QCoreApplication::translate("Vision", source);
}

QString valueWords(const std::optional<double>& value, const std::optional<int>& year, int decimals)
{
    if (!value)
        return {};
    return model::kpiValueWords(*value, decimals) + (year ? u" ("_s + model::fiscalYearName(*year) + u')' : QString());
}

void printProjects(const store::VisionSnapshot& vision, QTextStream& out)
{
    const std::vector<int> years = model::fiscalYearsOf(vision.plan.vision);
    QStringList heads{visionReportWords(QT_TRANSLATE_NOOP("Vision", "Project")),
                      visionReportWords(QT_TRANSLATE_NOOP("Vision", "Municipalities"))};
    for (const int year : years)
        heads.append(model::fiscalYearName(year));
    heads.append(visionReportWords(QT_TRANSLATE_NOOP("Vision", "Total (thousand yen)")));
    heads.append(visionReportWords(QT_TRANSLATE_NOOP("Vision", "Field")));
    std::vector<QStringList> rows{heads};
    for (const model::VisionProject& project : vision.plan.projects) {
        QStringList row{project.name, QString::number(project.participants.size())};
        for (const int year : years)
            row.append(model::thousandYenWords(model::budgetOf(project, year)));
        row.append(model::thousandYenWords(model::budgetOf(project)));
        row.append(model::visionFieldName(project.field));
        rows.push_back(row);
    }
    printTable(rows, out);
}

void printKpis(const store::VisionSnapshot& vision, QTextStream& out)
{
    std::vector<QStringList> rows{{visionReportWords(QT_TRANSLATE_NOOP("Vision", "KPI")),
                                   visionReportWords(QT_TRANSLATE_NOOP("Vision", "Unit")),
                                   visionReportWords(QT_TRANSLATE_NOOP("Vision", "Baseline")),
                                   visionReportWords(QT_TRANSLATE_NOOP("Vision", "Newest value")),
                                   visionReportWords(QT_TRANSLATE_NOOP("Vision", "Target")),
                                   visionReportWords(QT_TRANSLATE_NOOP("Vision", "State"))}};
    for (const model::Kpi& kpi : vision.plan.kpis) {
        const model::KpiActual* newest = model::newestActual(kpi, vision.throughYear);
        rows.push_back({kpi.name, kpi.unit, valueWords(kpi.baseline, kpi.baselineYear, kpi.decimals),
                        newest != nullptr ? valueWords(newest->value, newest->fiscalYear, kpi.decimals) : QString(),
                        valueWords(kpi.target, kpi.targetYear, kpi.decimals),
                        ui::standingWords(model::standingOf(kpi, vision.throughYear))});
    }
    printTable(rows, out);
}

} // namespace

void printVision(const store::VisionSnapshot& vision, QTextStream& out)
{
    const model::Vision& facts = vision.plan.vision;
    out << vision.area.name << ' ' << ui::visionTitle(facts);
    if (facts.from && facts.to)
        out << u" ("_s << toEraDate(*facts.from) << u"～"_s << toEraDate(*facts.to) << ')';
    out << '\n';
    if (!facts.note.isEmpty())
        out << facts.note << '\n';
    out << '\n';
    printProjects(vision, out);
    out << '\n';
    printKpis(vision, out);
    const auto lines = ui::coverageLines(vision);
    out << '\n';
    if (lines.empty())
        out << visionReportWords(QT_TRANSLATE_NOOP("Vision", "Every initiative has a project, every project rests on "
                                                             "an agreement, and every KPI has its values."))
            << '\n';
    for (const ui::CoverageLine& line : lines)
        out << u"△ "_s << line.sentence << '\n';
}

} // namespace app
