// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VisionPage that follows the registry, and leads to places of the vision.
#include "ui/common/grid_view.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/vision_words.h"
#include "ui/vision/kpi_model.h"
#include "ui/vision/project_model.h"
#include "ui/vision/vision_page.h"
#include "ui/vision/vision_papers.h"

#include "core/store/change_summary.h"
#include "core/store/registry.h"

#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

void VisionPage::followRegistry()
{
    m_follow = new ReloadWhenSeen(
        m_registry, *this,
        changesOf({u"vision", u"vision_project", u"project_participant", u"project_stage", u"project_budget", u"kpi",
                   u"kpi_actual", u"project_initiative", u"metro_area", u"membership", u"provision", u"revision",
                   u"municipality", u"agreement", u"amendment_agreement"}),
        [this] { reload(); });
    // The tab of a vision that is gone closes, seen or not; a page that is seen notices itself.
    connect(&m_registry, &store::Registry::changed, this, [this](const store::ChangeSummary& summary) {
        const store::TableChange* visions = isVisible() ? nullptr : summary.table(u"vision");
        if (visions != nullptr && std::binary_search(visions->deleted.begin(), visions->deleted.end(), m_id.value))
            Q_EMIT visionGone();
    });
}

void VisionPage::follow(int line)
{
    const auto lines = coverageLines(m_vision);
    if (line < 0 || line >= static_cast<int>(lines.size()))
        return;
    const CoverageLine& chosen = lines[static_cast<size_t>(line)];
    if (chosen.project.isValid())
        showProject(chosen.project);
    else if (chosen.kpi.isValid())
        showKpi(chosen.kpi);
    else
        Q_EMIT initiativeAsked(chosen.agreement, chosen.initiative);
}

void VisionPage::showProject(model::ProjectId id)
{
    m_follow->catchUp();
    m_tabs->setCurrentIndex(ProjectTab);
    m_projectGrid->goToRow(m_projects->rowOf(id), ProjectModel::Name);
    m_projectGrid->setFocus();
}

void VisionPage::showKpi(model::KpiId id)
{
    m_follow->catchUp();
    m_tabs->setCurrentIndex(KpiTab);
    m_kpiGrid->goToRow(m_kpis->rowOf(id), KpiModel::FirstYear);
    m_kpiGrid->setFocus();
}

} // namespace ui::vision
