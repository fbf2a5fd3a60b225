// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VisionPage that edits.
#include "ui/common/grid_view.h"
#include "ui/common/vision_words.h"
#include "ui/vision/kpi_dialog.h"
#include "ui/vision/kpi_model.h"
#include "ui/vision/project_dialog.h"
#include "ui/vision/project_model.h"
#include "ui/vision/vision_dialog.h"
#include "ui/vision/vision_page.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "core/store/vision_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

template <typename Dialog>
void VisionPage::openForm(Dialog* dialog)
{
    connect(dialog, &Dialog::failed, this, &VisionPage::failed);
    dialog->open();
}

void VisionPage::editVision()
{
    openForm(new VisionDialog(m_registry, m_id, this));
}

void VisionPage::addProject()
{
    model::VisionProject project;
    project.vision = m_id;
    const auto* current = m_projects->project(m_projectGrid->currentIndex().row());
    project.field = current != nullptr ? current->field : QString();
    openForm(new ProjectDialog(m_registry, m_vision, project, this));
}

void VisionPage::editProject()
{
    if (const auto* project = m_projects->project(m_projectGrid->currentIndex().row()); project && isEditable())
        openForm(new ProjectDialog(m_registry, m_vision, *project, this));
}

void VisionPage::removeProject()
{
    const auto* project = m_projects->project(m_projectGrid->currentIndex().row());
    if (project == nullptr)
        return;
    const auto removed = m_registry.edit(
        u"事業を削除"_s, [&] { return store::VisionStore(m_registry.connection()).removeProject(project->id); });
    if (!removed)
        Q_EMIT failed(removed.error());
}

void VisionPage::addKpi()
{
    model::Kpi kpi;
    kpi.vision = m_id;
    const auto* project = m_projects->project(m_projectGrid->currentIndex().row());
    kpi.project = project != nullptr ? project->id : model::ProjectId();
    openForm(new KpiDialog(m_registry, m_vision, kpi, this));
}

void VisionPage::editKpi()
{
    if (const model::Kpi* kpi = currentKpi(); kpi && isEditable())
        openForm(new KpiDialog(m_registry, m_vision, *kpi, this));
}

void VisionPage::removeKpi()
{
    const model::Kpi* kpi = currentKpi();
    if (kpi == nullptr)
        return;
    const auto removed =
        m_registry.edit(u"KPIを削除"_s, [&] { return store::VisionStore(m_registry.connection()).removeKpi(kpi->id); });
    if (!removed)
        Q_EMIT failed(removed.error());
}

void VisionPage::keepKpi(const model::Kpi& kpi)
{
    const auto kept = m_registry.edit(u"KPIの実績値を変更"_s,
                                      [&] { return store::VisionStore(m_registry.connection()).changeKpi(kpi); });
    if (!kept)
        Q_EMIT failed(kept.error());
}

void VisionPage::addPlan(const model::VisionPlan& plan, const QString& label)
{
    const auto added =
        m_registry.edit(label, [&] { return store::VisionStore(m_registry.connection()).addPlan(plan); });
    if (!added)
        Q_EMIT failed(added.error());
    else
        Q_EMIT visionAsked(*added);
}

void VisionPage::addEdition()
{
    const auto visions = store::VisionStore(m_registry.connection()).all();
    if (visions)
        addPlan(model::nextEdition(m_vision.plan, *visions), u"ビジョンの改定案を追加"_s);
    else
        Q_EMIT failed(visions.error());
}

void VisionPage::addPeriod()
{
    const model::Vision& facts = m_vision.plan.vision;
    const auto visions = store::VisionStore(m_registry.connection()).all();
    if (!visions) {
        Q_EMIT failed(visions.error());
        return;
    }
    const auto next = std::find_if(visions->begin(), visions->end(), [&](const model::Vision& one) {
        return one.area == facts.area && one.periodNumber == facts.periodNumber + 1;
    });
    if (next != visions->end()) {
        Q_EMIT told(tr("The next period was not made, because there is one already: “%1”. It was opened.")
                        .arg(visionTitle(*next)));
        Q_EMIT visionAsked(next->id);
    } else if (facts.from && facts.to) {
        addPlan(model::nextPeriod(m_vision.plan), u"次期ビジョンを追加"_s);
    } else {
        Q_EMIT told(tr("The next period was not made. The period of this vision has no first or no last day. Enter "
                       "them in the form of the vision."));
    }
}

void VisionPage::removeVision()
{
    const QString words = title();
    const auto removed = m_registry.edit(
        u"ビジョンを削除"_s, [&] { return store::MetroAreaStore(m_registry.connection()).removeVision(m_id); });
    if (!removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT told(tr("“%1” was removed with its projects and KPIs. “Undo” brings it back.").arg(words));
}

} // namespace ui::vision
