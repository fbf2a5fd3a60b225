// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vision_store.h"

#include "core/store/agreement_store.h"
#include "core/store/connection.h"
#include "core/store/metro_area_store.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core::store {

Result<std::vector<model::Vision>> VisionStore::all() const
{
    const MetroAreaStore areas(m_connection);
    const auto known = areas.all();
    if (!known)
        return known.error();
    std::vector<model::Vision> list;
    for (const model::MetroArea& area : *known) {
        auto visions = areas.visions(area.id);
        if (!visions)
            return visions;
        std::move(visions->begin(), visions->end(), std::back_inserter(list));
    }
    return list;
}

Result<std::optional<model::VisionPlan>> VisionStore::plan(VisionId id) const
{
    const auto visions = all();
    if (!visions)
        return visions.error();
    const auto found =
        std::find_if(visions->begin(), visions->end(), [&](const model::Vision& vision) { return vision.id == id; });
    if (found == visions->end())
        return std::optional<model::VisionPlan>();
    auto theirProjects = projects(id);
    auto theirKpis = kpis(id);
    if (!theirProjects || !theirKpis)
        return theirProjects ? theirKpis.error() : theirProjects.error();
    return std::optional<model::VisionPlan>({*found, std::move(*theirProjects), std::move(*theirKpis)});
}

Result<VisionId> VisionStore::addPlan(const model::VisionPlan& plan)
{
    auto id = MetroAreaStore(m_connection).addVision(plan.vision);
    if (!id)
        return id;
    QHash<qint64, model::ProjectId> renamed;
    for (model::VisionProject project : plan.projects) {
        const model::ProjectId before = project.id;
        project.vision = *id;
        const auto added = addProject(project);
        if (!added)
            return added.error();
        renamed.insert(before.value, *added);
    }
    for (model::Kpi kpi : plan.kpis) {
        kpi.vision = *id;
        kpi.project = kpi.project.isValid() ? renamed.value(kpi.project.value) : model::ProjectId();
        if (const auto added = addKpi(kpi); !added)
            return added.error();
    }
    return id;
}

Result<model::ProjectId> VisionStore::addProject(const model::VisionProject& project)
{
    Statement insert(m_connection, u"INSERT INTO vision_project (vision_id, lineage, origin_lineage, field, name, "
                                   "content, position) VALUES (?, ?, ?, ?, ?, ?, "
                                   "(SELECT ifnull(max(position), 0) + 1 FROM vision_project WHERE vision_id = ?))"_s);
    insert.bind(project.vision).bind(project.lineage.isNull() ? LineageId::create() : project.lineage);
    insert.bind(project.origin).bind(project.field).bind(project.name).bind(project.content).bind(project.vision);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    model::VisionProject stored = project;
    stored.id = model::ProjectId{insert.lastInsertedId()};
    if (auto written = writeParts(stored); !written)
        return written.error();
    return stored.id;
}

Result<void> VisionStore::changeProject(const model::VisionProject& project)
{
    Statement update(m_connection, u"UPDATE vision_project SET origin_lineage = ?, field = ?, name = ?, content = ? "
                                   "WHERE id = ?"_s);
    update.bind(project.origin).bind(project.field).bind(project.name).bind(project.content).bind(project.id);
    if (auto updated = update.runForOneRow(); !updated)
        return updated;
    return writeParts(project);
}

Result<void> VisionStore::removeProject(model::ProjectId id)
{
    for (const QString& sql :
         {u"UPDATE kpi SET project_id = NULL WHERE project_id = ?"_s,
          u"DELETE FROM project_participant WHERE project_id = ?"_s,
          u"DELETE FROM project_stage WHERE project_id = ?"_s, u"DELETE FROM project_budget WHERE project_id = ?"_s,
          u"DELETE FROM project_initiative WHERE project_id = ?"_s}) {
        if (auto removed = Statement(m_connection, sql).bind(id).run(); !removed)
            return removed;
    }
    return Statement(m_connection, u"DELETE FROM vision_project WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<model::KpiId> VisionStore::addKpi(const model::Kpi& kpi)
{
    Statement insert(m_connection,
                     u"INSERT INTO kpi (vision_id, project_id, lineage, field, name, unit, decimals, direction, "
                     "baseline_value, baseline_year, target_value, target_year, source, position) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                     "(SELECT ifnull(max(position), 0) + 1 FROM kpi WHERE vision_id = ?))"_s);
    insert.bind(kpi.vision).bind(kpi.project).bind(kpi.lineage.isNull() ? LineageId::create() : kpi.lineage);
    insert.bind(kpi.field).bind(kpi.name).bind(kpi.unit).bind(kpi.decimals);
    insert.bind(model::kpiDirectionName(kpi.direction)).bind(kpi.baseline).bind(kpi.baselineYear);
    insert.bind(kpi.target).bind(kpi.targetYear).bind(kpi.source).bind(kpi.vision);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    model::Kpi stored = kpi;
    stored.id = model::KpiId{insert.lastInsertedId()};
    if (auto written = writeActuals(stored); !written)
        return written.error();
    return stored.id;
}

Result<void> VisionStore::changeKpi(const model::Kpi& kpi)
{
    Statement update(m_connection, u"UPDATE kpi SET project_id = ?, field = ?, name = ?, unit = ?, decimals = ?, "
                                   "direction = ?, baseline_value = ?, baseline_year = ?, target_value = ?, "
                                   "target_year = ?, source = ? WHERE id = ?"_s);
    update.bind(kpi.project).bind(kpi.field).bind(kpi.name).bind(kpi.unit).bind(kpi.decimals);
    update.bind(model::kpiDirectionName(kpi.direction)).bind(kpi.baseline).bind(kpi.baselineYear);
    update.bind(kpi.target).bind(kpi.targetYear).bind(kpi.source).bind(kpi.id);
    if (auto updated = update.runForOneRow(); !updated)
        return updated;
    return writeActuals(kpi);
}

Result<void> VisionStore::removeKpi(model::KpiId id)
{
    if (auto removed = Statement(m_connection, u"DELETE FROM kpi_actual WHERE kpi_id = ?"_s).bind(id).run(); !removed)
        return removed;
    return Statement(m_connection, u"DELETE FROM kpi WHERE id = ?"_s).bind(id).runForOneRow();
}

namespace {

/// The text that an agreement is planned with on a day when none is in force; none where there is none.
Result<std::optional<model::Revision>> textToPlanWith(const RevisionStore& store, AgreementId id, QDate day)
{
    const auto revisions = store.ofAgreement(id);
    if (!revisions)
        return revisions.error();
    const model::RevisionSummary* found = nullptr;
    bool isSigned = false;
    for (const model::RevisionSummary& one : *revisions) {
        const bool isDraft = one.state == model::RevisionState::Draft;
        isSigned = isSigned || !isDraft;
        if (one.state == model::RevisionState::Abolished && (!one.endedOn || *one.endedOn <= day))
            return std::optional<model::Revision>();
        if (!isDraft && (!one.signedOn || *one.signedOn <= day))
            found = &one;
    }
    if (!isSigned && !revisions->empty())
        found = &revisions->back();
    return found != nullptr ? store.revision(found->id) : std::optional<model::Revision>();
}

} // namespace

Result<std::vector<model::AgreedInitiative>> agreedInitiativesOn(Connection& connection, MetroAreaId area, QDate day)
{
    const auto agreements = AgreementStore(connection).all();
    if (!agreements)
        return agreements.error();
    const RevisionStore revisions(connection);
    std::vector<model::AgreedText> texts;
    for (const model::Agreement& agreement : *agreements) {
        if (agreement.area != area)
            continue;
        auto inForce = revisions.textInForce(agreement.id, day);
        if (!inForce && inForce.error().code != ErrorCode::NoTextInForce)
            return inForce.error();
        auto text = inForce ? Result(std::optional(std::move(*inForce))) : textToPlanWith(revisions, agreement.id, day);
        if (!text)
            return text.error();
        if (*text)
            texts.push_back({agreement.id, agreement.memberMunicipality, std::move((*text)->text.root)});
    }
    return model::agreedInitiatives(texts);
}

} // namespace core::store
