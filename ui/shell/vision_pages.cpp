// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vision_pages.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/shell/document_tabs.h"
#include "ui/vision/no_vision_page.h"
#include "ui/vision/vision_dialog.h"
#include "ui/vision/vision_page.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

VisionPages::VisionPages(DocumentTabs& tabs, FilePrompt& files, PrinterPrompt& printers)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_files(files)
    , m_printers(printers)
{
}

void VisionPages::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* page = qobject_cast<vision::VisionPage*>(m_tabs.widget(i)))
            page->setAsOf(asOf.otherDay());
        else if (auto* none = qobject_cast<vision::NoVisionPage*>(m_tabs.widget(i)))
            none->setPresent(asOf.isPresent());
    }
}

void VisionPages::open(VisionId id)
{
    if (m_registry == nullptr || !id.isValid())
        return;
    const auto make = [&]() -> QWidget* {
        auto* page = new vision::VisionPage(*m_registry, m_files, m_printers, id, &m_tabs);
        connect(page, &vision::VisionPage::failed, this, &VisionPages::failed);
        connect(page, &vision::VisionPage::told, this, &VisionPages::told);
        connect(page, &vision::VisionPage::initiativeAsked, this, &VisionPages::initiativeAsked);
        connect(page, &vision::VisionPage::visionAsked, this, &VisionPages::open, Qt::QueuedConnection);
        connect(
            page, &vision::VisionPage::visionGone, this, [this, page] { m_tabs.closePage(page); },
            Qt::QueuedConnection);
        page->setAsOf(m_asOf.otherDay());
        connect(page, &QWidget::windowTitleChanged, this, [this, page](const QString& title) {
            m_tabs.setTabText(m_tabs.QTabWidget::indexOf(page), title);
            m_tabs.setTabToolTip(m_tabs.QTabWidget::indexOf(page), title);
        });
        return page;
    };
    const QString key = u"vision:"_s + QString::number(id.value);
    auto* page = qobject_cast<vision::VisionPage*>(m_tabs.bring(key, make, tr("Vision"), u"vision"_s));
    if (page == nullptr)
        return;
    m_tabs.setTabText(m_tabs.indexOf(key), page->title());
    m_tabs.setTabToolTip(m_tabs.indexOf(key), page->title());
}

void VisionPages::openOf(MetroAreaId area)
{
    if (m_registry == nullptr || !area.isValid())
        return;
    const auto visions = store::MetroAreaStore(m_registry->connection()).visions(area);
    if (!visions) {
        Q_EMIT failed(visions.error());
        return;
    }
    if (!visions->empty()) {
        const model::Vision* current = model::visionOn(*visions, m_asOf.day());
        open(current != nullptr ? current->id : visions->back().id);
        return;
    }
    const auto make = [&]() -> QWidget* {
        auto* page = new vision::NoVisionPage(*m_registry, area, &m_tabs);
        connect(page, &vision::NoVisionPage::addAsked, this, &VisionPages::add);
        connect(
            page, &vision::NoVisionPage::filled, this, [this, page] { m_tabs.closePage(page); }, Qt::QueuedConnection);
        page->setPresent(m_asOf.isPresent());
        return page;
    };
    m_tabs.bring(u"visions:"_s + QString::number(area.value), make, tr("Vision"), u"vision"_s);
}

void VisionPages::openCurrent()
{
    if (m_registry == nullptr)
        return;
    const store::MetroAreaStore store(m_registry->connection());
    const auto areas = store.all();
    if (!areas) {
        Q_EMIT failed(areas.error());
        return;
    }
    MetroAreaId toBegin; // the first that could have one
    bool hasAny = false;
    for (const model::MetroArea& area : *areas) {
        const auto visions = store.visions(area.id);
        if (!visions) {
            Q_EMIT failed(visions.error());
            return;
        }
        if (const model::Vision* vision = model::visionOn(*visions, m_asOf.day())) {
            open(vision->id);
            return;
        }
        hasAny = hasAny || !visions->empty();
        if (!toBegin.isValid() && area.scheme != model::AreaScheme::FormerUnion && !area.dissolvedOn)
            toBegin = area.id;
    }
    if (!hasAny && toBegin.isValid()) {
        openOf(toBegin);
        return;
    }
    Q_EMIT told(tr("No vision counts on this day. “Add a vision” in the menu makes one."));
}

void VisionPages::add(MetroAreaId area)
{
    if (m_registry == nullptr)
        return;
    auto* dialog = new vision::VisionDialog(*m_registry, {}, &m_tabs);
    dialog->setArea(area);
    connect(dialog, &vision::VisionDialog::failed, this, &VisionPages::failed);
    connect(dialog, &vision::VisionDialog::added, this, &VisionPages::open);
    dialog->open();
}

} // namespace ui::shell
