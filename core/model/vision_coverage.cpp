// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_coverage.h"

#include "core/base/calendar.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core::model {

namespace {

void collectBelow(const Provision& parent, const QString& heading, const AgreedText& text,
                  std::vector<AgreedInitiative>& list, QHash<LineageId, size_t>& known)
{
    for (const Provision& child : parent.children) {
        if (child.kind != ProvisionKind::Initiative) {
            collectBelow(child, child.kind == ProvisionKind::Section ? child.caption : heading, text, list, known);
            continue;
        }
        if (!known.contains(child.lineage)) {
            known.insert(child.lineage, list.size());
            list.push_back({child.lineage, child.text, heading, {}, {}});
        }
        AgreedInitiative& initiative = list[known.value(child.lineage)];
        if (initiative.agreements.empty() || initiative.agreements.back() != text.agreement) {
            initiative.agreements.push_back(text.agreement);
            initiative.members.push_back(text.member);
        }
    }
}

/// Who has agreed on at least one of the initiatives of a project; nobody: it rests on nothing.
QSet<qint64> partnersOf(const VisionProject& project, const QHash<LineageId, const AgreedInitiative*>& byLineage)
{
    QSet<qint64> partners;
    for (const LineageId& lineage : project.initiatives) {
        if (const AgreedInitiative* initiative = byLineage.value(lineage)) {
            for (const MunicipalityId member : initiative->members)
                partners.insert(member.value);
        }
    }
    return partners;
}

void coverProjects(const VisionPlan& plan, const std::vector<AgreedInitiative>& initiatives, MunicipalityId coreCity,
                   VisionCoverage& coverage)
{
    QHash<LineageId, const AgreedInitiative*> byLineage;
    for (const AgreedInitiative& initiative : initiatives)
        byLineage.insert(initiative.lineage, &initiative);
    QSet<LineageId> used;
    QSet<qint64> measured;
    QSet<QString> measuredFields;
    for (const Kpi& kpi : plan.kpis) {
        if (kpi.project.isValid())
            measured.insert(kpi.project.value);
        else
            measuredFields.insert(kpi.field);
    }
    for (const VisionProject& project : plan.projects) {
        used.unite(QSet<LineageId>(project.initiatives.begin(), project.initiatives.end()));
        const QSet<qint64> partners = partnersOf(project, byLineage);
        if (partners.isEmpty())
            coverage.projectsWithoutAgreement.push_back(project.id);
        for (const MunicipalityId member : project.participants) {
            if (!partners.isEmpty() && member != coreCity && !partners.contains(member.value))
                coverage.looseParticipants.push_back({project.id, member});
        }
        if (project.budgets.empty())
            coverage.projectsWithoutBudget.push_back(project.id);
        if (!measured.contains(project.id.value) && !measuredFields.contains(project.field))
            coverage.projectsWithoutKpi.push_back(project.id);
    }
    for (const AgreedInitiative& initiative : initiatives) {
        if (!used.contains(initiative.lineage))
            coverage.initiativesWithoutProject.push_back(initiative.lineage);
    }
}

} // namespace

std::vector<AgreedInitiative> agreedInitiatives(const std::vector<AgreedText>& texts)
{
    std::vector<AgreedInitiative> list;
    QHash<LineageId, size_t> known;
    for (const AgreedText& text : texts)
        collectBelow(text.root, {}, text, list, known);
    return list;
}

int VisionCoverage::count() const
{
    return static_cast<int>(initiativesWithoutProject.size() + projectsWithoutAgreement.size() +
                            looseParticipants.size() + projectsWithoutBudget.size() + projectsWithoutKpi.size() +
                            kpisWithoutTarget.size() + missingActuals.size());
}

VisionCoverage coverageOf(const VisionPlan& plan, const std::vector<AgreedInitiative>& initiatives,
                          MunicipalityId coreCity, int throughYear)
{
    VisionCoverage coverage;
    coverProjects(plan, initiatives, coreCity, coverage);
    for (const Kpi& kpi : plan.kpis) {
        if (!kpi.baseline || !kpi.baselineYear || !kpi.target || !kpi.targetYear)
            coverage.kpisWithoutTarget.push_back(kpi.id);
        for (const int year : fiscalYearsOf(plan.vision)) {
            if (year <= throughYear && actualOf(kpi, year) == nullptr)
                coverage.missingActuals.push_back({kpi.id, year});
        }
    }
    return coverage;
}

int lastFinishedYear(QDate day)
{
    return fiscalYear(day) - 1;
}

} // namespace core::model
