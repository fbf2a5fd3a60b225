// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/kpi_theme.h"

#include "core/model/kpi_share.h"
#include "core/model/vision_coverage.h"
#include "core/store/vision_store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

struct KpiThemeWords
{
    Q_DECLARE_TR_FUNCTIONS(MapTheme)
};

/// None when no vision of the area had begun.
Result<std::optional<model::VisionPlan>> planOn(store::Connection& connection, MetroAreaId area, QDate day)
{
    const store::VisionStore store(connection);
    auto visions = store.all();
    if (!visions)
        return visions.error();
    std::erase_if(*visions, [area](const model::Vision& vision) { return vision.area != area; });
    const model::Vision* vision = model::visionOn(*visions, day);
    if (vision == nullptr)
        return std::optional<model::VisionPlan>();
    return store.plan(vision->id);
}

} // namespace

Result<std::optional<MapTheme>> kpiTheme(store::Connection& connection, MetroAreaId area,
                                         const std::vector<model::Municipality>& municipalities, QDate day)
{
    const auto plan = planOn(connection, area, day);
    if (!plan)
        return plan.error();
    const auto measuresProject = [](const model::Kpi& kpi) { return kpi.project.isValid(); };
    if (!*plan || std::none_of((*plan)->kpis.begin(), (*plan)->kpis.end(), measuresProject))
        return std::optional<MapTheme>();
    const int throughYear = model::lastFinishedYear(day);
    MapTheme theme;
    theme.key = u"kpi"_s;
    theme.title =
        KpiThemeWords::tr("KPIs reached, end of %1 (%)", "fiscal year").arg(model::fiscalYearName(throughYear));
    theme.source = (*plan)->vision.title;
    theme.note =
        KpiThemeWords::tr("The share of the KPIs of the municipality's projects whose newest value reaches the "
                          "target; only those with target and value count, and none that measures a field.");
    for (const model::Municipality& municipality : municipalities) {
        const model::KpiShare share = model::kpiShareOf(**plan, municipality.id, throughYear);
        if (share.counted == 0)
            continue;
        theme.figures.insert(
            mapCode(municipality.code),
            {share.percent(), KpiThemeWords::tr("%1 (%2/%3)", "percent, reached, counted")
                                  .arg(QString::number(share.percent(), 'f', 1), QString::number(share.reached),
                                       QString::number(share.counted))});
    }
    return std::optional<MapTheme>(std::move(theme));
}

} // namespace ui::map
