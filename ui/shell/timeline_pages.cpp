// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/timeline_pages.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/shell/document_tabs.h"
#include "ui/timeline/timeline_page.h"

using namespace Qt::StringLiterals;
using namespace core;
using model::TimelineKind;
using model::TimelineLaneKind;

namespace ui::shell {

namespace {

/// The item of the tree that an entry belongs to; none for an agreement, which is found by its member.
NavigationTarget targetOf(const model::TimelineEntry& entry, TimelineLaneKind lane, MetroAreaId area)
{
    NavigationTarget target;
    target.area = area;
    if (entry.vision.isValid()) {
        target.kind = NavigationTarget::Kind::Vision;
        target.vision = entry.vision;
    } else if (entry.meeting.isValid()) {
        target.kind = NavigationTarget::Kind::Meetings;
    } else if (lane == TimelineLaneKind::Declaration) {
        target.kind = NavigationTarget::Kind::Declaration;
    }
    return target;
}

} // namespace

TimelinePages::TimelinePages(DocumentTabs& tabs, FilePrompt& files, PrinterPrompt& printers)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_files(files)
    , m_printers(printers)
{
}

void TimelinePages::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* page = qobject_cast<timeline::TimelinePage*>(m_tabs.widget(i)))
            page->setAsOf(asOf.otherDay());
    }
}

MetroAreaId TimelinePages::firstArea()
{
    const auto areas = store::MetroAreaStore(m_registry->connection()).all();
    if (!areas) {
        Q_EMIT failed(areas.error());
        return {};
    }
    for (const model::MetroArea& area : *areas) {
        if (area.scheme != model::AreaScheme::FormerUnion)
            return area.id;
    }
    Q_EMIT told(tr("There is no area yet. Add one first."));
    return {};
}

void TimelinePages::open(MetroAreaId area)
{
    if (m_registry == nullptr)
        return;
    if (!area.isValid())
        area = firstArea();
    if (!area.isValid())
        return;
    const auto make = [&]() -> QWidget* {
        auto* page = new timeline::TimelinePage(*m_registry, m_files, m_printers, area, &m_tabs);
        connect(page, &timeline::TimelinePage::failed, this, &TimelinePages::failed);
        connect(page, &timeline::TimelinePage::told, this, &TimelinePages::told);
        connect(page, &timeline::TimelinePage::memberSelected, this, &TimelinePages::memberSelected);
        connect(page, &timeline::TimelinePage::dayChosen, this, &TimelinePages::dayChosen);
        connect(page, &timeline::TimelinePage::entrySelected, this,
                [this, area](const model::TimelineEntry& entry, TimelineLaneKind lane) {
                    const NavigationTarget target = targetOf(entry, lane, area);
                    if (target.kind != NavigationTarget::Kind::None)
                        Q_EMIT targetSelected(target);
                });
        connect(
            page, &timeline::TimelinePage::entryActivated, this,
            [this, area](const model::TimelineEntry& entry, TimelineLaneKind lane) { activate(area, entry, lane); });
        page->setAsOf(m_asOf.otherDay());
        return page;
    };
    m_tabs.bring(u"timeline:"_s + QString::number(area.value), make, tr("Timeline"), u"timeline"_s);
}

void TimelinePages::activate(MetroAreaId area, const model::TimelineEntry& entry, TimelineLaneKind lane)
{
    const bool isOfProcedure = entry.kind == TimelineKind::Resolution || entry.kind == TimelineKind::Session ||
                               (entry.kind == TimelineKind::Step && lane != TimelineLaneKind::Declaration);
    if (isOfProcedure)
        Q_EMIT procedureAsked();
    else if (entry.meeting.isValid())
        Q_EMIT meetingAsked(area, entry.meeting);
    else if (entry.amendment.isValid())
        Q_EMIT amendmentAsked(entry.amendment);
    else if (entry.agreement.isValid())
        Q_EMIT textAsked(entry.agreement, entry.revision);
    else if (entry.vision.isValid())
        Q_EMIT visionAsked(entry.vision);
    else if (lane == TimelineLaneKind::Declaration)
        Q_EMIT declarationAsked(area);
    else
        Q_EMIT areaAsked(area);
}

void TimelinePages::showMember(MunicipalityId member)
{
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* page = qobject_cast<timeline::TimelinePage*>(m_tabs.widget(i)))
            page->selectMember(member);
    }
}

timeline::TimelinePage* TimelinePages::pageInFront() const
{
    return qobject_cast<timeline::TimelinePage*>(m_tabs.currentWidget());
}

MunicipalityId TimelinePages::memberInFront() const
{
    const auto* page = pageInFront();
    return page != nullptr ? page->selectedMember() : MunicipalityId();
}

} // namespace ui::shell
