// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/published_area_offer.h"

#include "app/published_areas.h"

#include "core/store/region_snapshot.h"
#include "core/store/registry.h"
#include "ui/common/message_bar.h"
#include "ui/region/published_area_dialog.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

void takeIn(store::Registry& registry, ui::shell::MainWindow& window, const ui::region::PublishedArea& area)
{
    const auto added = registry.edit(u"公表された圏域を追加"_s, [&]() -> Result<void> {
        const auto id = addPublishedArea(registry.connection(), area);
        return id ? Result<void>() : Result<void>(id.error());
    });
    if (!added) {
        window.showError(added.error());
        return;
    }
    const int count = static_cast<int>(area.municipalities.size());
    window.messages().showNotice(
        QCoreApplication::translate("PublishedAreas", "“%1” is in the file now, with %2 municipalities.")
            .arg(area.name)
            .arg(count));
}

} // namespace

void offerPublishedAreas(store::Registry& registry, ui::shell::MainWindow& window)
{
    const auto region = store::readRegion(registry.connection());
    if (!region) {
        window.showError(region.error());
        return;
    }
    QSet<QString> leading;
    for (const model::MetroArea& area : region->areas) {
        if (const auto* city = region->municipality(area.coreCity))
            leading.insert(city->code);
    }
    auto* dialog = new ui::region::PublishedAreaDialog(publishedAreas(), leading, &window);
    QObject::connect(dialog, &ui::region::PublishedAreaDialog::chosen, &registry,
                     [&registry, &window](const ui::region::PublishedArea& area) { takeIn(registry, window, area); });
    dialog->open();
}

} // namespace app
