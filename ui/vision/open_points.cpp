// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/open_points.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

QStringList openPoints(const store::VisionSnapshot& vision)
{
    QStringList points;
    const model::VisionCoverage& coverage = vision.coverage;
    for (const LineageId& lineage : coverage.initiativesWithoutProject)
        points.append(u"取組「%1」に対応する事業がない。"_s.arg(vision.initiative(lineage)->name));
    for (const model::ProjectId id : coverage.projectsWithoutAgreement)
        points.append(u"事業「%1」に協約の取組が結び付けられていない。"_s.arg(vision.plan.project(id)->name));
    for (const model::LooseParticipant& loose : coverage.looseParticipants)
        points.append(u"%1との協約に、事業「%2」の根拠となる取組がない。"_s.arg(
            vision.nameOf(loose.member), vision.plan.project(loose.project)->name));
    for (const model::ProjectId id : coverage.projectsWithoutBudget)
        points.append(u"事業「%1」の事業費が未入力である。"_s.arg(vision.plan.project(id)->name));
    for (const model::ProjectId id : coverage.projectsWithoutKpi)
        points.append(u"事業「%1」を測るKPIがない。"_s.arg(vision.plan.project(id)->name));
    for (const model::KpiId id : coverage.kpisWithoutTarget)
        points.append(u"KPI「%1」の基準値、目標値又はその年度が未入力である。"_s.arg(vision.plan.kpi(id)->name));
    for (const model::MissingActual& missing : coverage.missingActuals)
        points.append(u"KPI「%1」の%2の実績が未入力である。"_s.arg(vision.plan.kpi(missing.kpi)->name,
                                                                   model::fiscalYearName(missing.fiscalYear)));
    return points;
}

} // namespace ui::vision
