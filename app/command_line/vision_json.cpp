// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/vision_report.h"

#include "app/command_line/json_values.h"

#include "core/model/vision_field.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QString successionName(model::Succession succession)
{
    switch (succession) {
    case model::Succession::CarriedOver:
        return u"carriedOver"_s;
    case model::Succession::Split:
        return u"split"_s;
    case model::Succession::Ended:
        return u"ended"_s;
    case model::Succession::New:
        break;
    }
    return u"new"_s;
}

QJsonObject projectJson(const model::VisionProject& project, const store::VisionSnapshot& vision)
{
    QJsonArray participants;
    for (const MunicipalityId id : project.participants)
        participants.append(vision.nameOf(id));
    QJsonArray initiatives;
    for (const LineageId& lineage : project.initiatives) {
        const model::AgreedInitiative* initiative = vision.initiative(lineage);
        initiatives.append(QJsonObject{
            {u"lineage"_s, lineage.toString()},
            {u"name"_s, initiative != nullptr ? QJsonValue(initiative->name) : QJsonValue()},
            {u"agreements"_s, initiative != nullptr ? static_cast<int>(initiative->agreements.size()) : 0}});
    }
    QJsonArray schedule;
    for (const model::ProjectStage& stage : project.schedule)
        schedule.append(QJsonObject{{u"fiscalYear"_s, stage.fiscalYear}, {u"text"_s, stage.text}});
    QJsonArray budgets;
    for (const model::ProjectBudget& budget : project.budgets)
        budgets.append(QJsonObject{{u"fiscalYear"_s, budget.fiscalYear},
                                   {u"bearer"_s, vision.bearerOf(budget.bearer, budget.otherBearer)},
                                   {u"thousandYen"_s, budget.thousandYen}});
    return {{u"id"_s, project.id.value},
            {u"field"_s, textOrNull(project.field)},
            {u"fieldPath"_s, QJsonArray::fromStringList(model::visionFieldPath(project.field))},
            {u"name"_s, project.name},
            {u"content"_s, textOrNull(project.content)},
            {u"participants"_s, participants},
            {u"initiatives"_s, initiatives},
            {u"schedule"_s, schedule},
            {u"budgets"_s, budgets},
            {u"thousandYen"_s, model::budgetOf(project)}};
}

QJsonObject kpiJson(const model::Kpi& kpi, const store::VisionSnapshot& vision)
{
    QJsonArray actuals;
    for (const model::KpiActual& actual : kpi.actuals)
        actuals.append(QJsonObject{{u"fiscalYear"_s, actual.fiscalYear},
                                   {u"value"_s, actual.value},
                                   {u"source"_s, textOrNull(actual.source)},
                                   {u"note"_s, textOrNull(actual.note)}});
    return {{u"id"_s, kpi.id.value},
            {u"project"_s, kpi.project.isValid() ? QJsonValue(kpi.project.value) : QJsonValue()},
            {u"field"_s, textOrNull(kpi.field)},
            {u"name"_s, kpi.name},
            {u"unit"_s, textOrNull(kpi.unit)},
            {u"direction"_s, model::kpiDirectionName(kpi.direction)},
            {u"baseline"_s, numberOrNull(kpi.baseline)},
            {u"baselineYear"_s, numberOrNull(kpi.baselineYear)},
            {u"target"_s, numberOrNull(kpi.target)},
            {u"targetYear"_s, numberOrNull(kpi.targetYear)},
            {u"source"_s, textOrNull(kpi.source)},
            {u"actuals"_s, actuals},
            {u"state"_s, model::kpiStandingName(model::standingOf(kpi, vision.throughYear))}};
}

QJsonArray successionJson(const store::VisionSnapshot& vision)
{
    QJsonArray list;
    if (!vision.before)
        return list;
    for (const model::ProjectSuccession& step : model::successionOf(*vision.before, vision.plan)) {
        const model::VisionProject* before = vision.before->project(step.before);
        const model::VisionProject* after = vision.plan.project(step.after);
        list.append(QJsonObject{{u"kind"_s, successionName(step.kind)},
                                {u"before"_s, before != nullptr ? QJsonValue(before->name) : QJsonValue()},
                                {u"after"_s, after != nullptr ? QJsonValue(after->name) : QJsonValue()}});
    }
    return list;
}

QJsonArray projectNames(const std::vector<model::ProjectId>& ids, const model::VisionPlan& plan)
{
    QJsonArray names;
    for (const model::ProjectId id : ids)
        names.append(plan.project(id)->name);
    return names;
}

QJsonObject coverageJson(const store::VisionSnapshot& vision)
{
    const model::VisionCoverage& coverage = vision.coverage;
    QJsonArray initiatives;
    for (const LineageId& lineage : coverage.initiativesWithoutProject) {
        const model::AgreedInitiative* initiative = vision.initiative(lineage);
        initiatives.append(QJsonObject{{u"name"_s, initiative->name}, {u"heading"_s, textOrNull(initiative->heading)}});
    }
    QJsonArray loose;
    for (const model::LooseParticipant& one : coverage.looseParticipants)
        loose.append(QJsonObject{{u"project"_s, vision.plan.project(one.project)->name},
                                 {u"member"_s, vision.nameOf(one.member)}});
    QJsonArray targets;
    for (const model::KpiId id : coverage.kpisWithoutTarget)
        targets.append(vision.plan.kpi(id)->name);
    QJsonArray missing;
    for (const model::MissingActual& one : coverage.missingActuals)
        missing.append(QJsonObject{{u"kpi"_s, vision.plan.kpi(one.kpi)->name}, {u"fiscalYear"_s, one.fiscalYear}});
    return {{u"initiativesWithoutProject"_s, initiatives},
            {u"projectsWithoutAgreement"_s, projectNames(coverage.projectsWithoutAgreement, vision.plan)},
            {u"participantsWithoutAgreement"_s, loose},
            {u"projectsWithoutBudget"_s, projectNames(coverage.projectsWithoutBudget, vision.plan)},
            {u"projectsWithoutKpi"_s, projectNames(coverage.projectsWithoutKpi, vision.plan)},
            {u"kpisWithoutTarget"_s, targets},
            {u"missingActuals"_s, missing},
            {u"count"_s, coverage.count()}};
}

} // namespace

QJsonObject visionJson(const store::VisionSnapshot& vision)
{
    const model::Vision& facts = vision.plan.vision;
    QJsonArray projects;
    for (const model::VisionProject& project : vision.plan.projects)
        projects.append(projectJson(project, vision));
    QJsonArray kpis;
    for (const model::Kpi& kpi : vision.plan.kpis)
        kpis.append(kpiJson(kpi, vision));
    QJsonArray members;
    for (const model::Municipality& member : vision.members)
        members.append(member.name);
    return {{u"id"_s, facts.id.value},
            {u"area"_s, vision.area.name},
            {u"members"_s, members},
            {u"period"_s, facts.periodNumber},
            {u"edition"_s, facts.edition},
            {u"title"_s, textOrNull(facts.title)},
            {u"from"_s, dayOrNull(facts.from)},
            {u"to"_s, dayOrNull(facts.to)},
            {u"adoptedOn"_s, dayOrNull(facts.adoptedOn)},
            {u"futureImage"_s, textOrNull(facts.futureImage)},
            {u"note"_s, textOrNull(facts.note)},
            {u"throughFiscalYear"_s, vision.throughYear},
            {u"projects"_s, projects},
            {u"kpis"_s, kpis},
            {u"succession"_s, successionJson(vision)},
            {u"coverage"_s, coverageJson(vision)}};
}

} // namespace app
