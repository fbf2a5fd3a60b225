// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/naming_texts.h"

#include "core/store/registry.h"
#include "core/store/search_store.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>

using namespace core;

namespace ui::region {

void listNamingTexts(store::Registry& registry, const QString& name, QLabel& count, QListWidget& texts)
{
    const auto found = store::SearchStore(registry.connection()).search(name);
    if (!found)
        return;
    count.setText(
        QCoreApplication::translate(
            "NamingTexts", "%1 places name “%2”. Signed texts stay as they are; drafts can be changed by replacing.")
            .arg(found->total)
            .arg(name));
    for (const store::SearchHit& hit : found->hits)
        texts.addItem(QCoreApplication::translate("NamingTexts", "%1 with %2, %3: %4")
                          .arg(hit.agreementTitle, hit.memberName, hit.place, hit.text.left(80)));
}

} // namespace ui::region
