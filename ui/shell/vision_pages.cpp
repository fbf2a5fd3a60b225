// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vision_pages.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/shell/document_tabs.h"
#include "ui/vision/vision_dialog.h"
#include "ui/vision/vision_page.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {

VisionPages::VisionPages(DocumentTabs& tabs, FilePrompt& files)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_files(files)
{
}

void VisionPages::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (auto* page = qobject_cast<vision::VisionPage*>(m_tabs.widget(i)))
            page->setAsOf(asOf.otherDay());
    }
}

void VisionPages::open(VisionId id)
{
    if (m_registry == nullptr || !id.isValid())
        return;
    const auto make = [&]() -> QWidget* {
        auto* page = new vision::VisionPage(*m_registry, m_files, id, &m_tabs);
        connect(page, &vision::VisionPage::failed, this, &VisionPages::failed);
        connect(page, &vision::VisionPage::told, this, &VisionPages::told);
        connect(page, &vision::VisionPage::initiativeAsked, this, &VisionPages::initiativeAsked);
        connect(page, &vision::VisionPage::visionAsked, this, &VisionPages::open, Qt::QueuedConnection);
        connect(
            page, &vision::VisionPage::visionGone, this, [this, page] { m_tabs.closePage(page); },
            Qt::QueuedConnection);
        page->setAsOf(m_asOf.otherDay());
        return page;
    };
    const QString key = u"vision:"_s + QString::number(id.value);
    auto* page = qobject_cast<vision::VisionPage*>(m_tabs.bring(key, make, tr("Vision"), u"vision"_s));
    if (page == nullptr)
        return;
    m_tabs.setTabText(m_tabs.indexOf(key), page->title());
    m_tabs.setTabToolTip(m_tabs.indexOf(key), page->title());
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
    }
    Q_EMIT told(tr("No vision counts on this day. “Add a vision” in the menu makes one."));
}

void VisionPages::add()
{
    if (m_registry == nullptr)
        return;
    auto* dialog = new vision::VisionDialog(*m_registry, {}, &m_tabs);
    connect(dialog, &vision::VisionDialog::failed, this, &VisionPages::failed);
    connect(dialog, &vision::VisionDialog::added, this, &VisionPages::open);
    dialog->open();
}

} // namespace ui::shell
