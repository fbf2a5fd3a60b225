// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reload_when_seen.h"

#include "core/store/change_summary.h"
#include "core/store/registry.h"

#include <QEvent>

#include <algorithm>
#include <vector>

using namespace core;

namespace ui {

Concern changesOf(std::initializer_list<QStringView> tables)
{
    return [tables = std::vector<QStringView>(tables)](const store::ChangeSummary& summary) {
        return std::any_of(tables.begin(), tables.end(),
                           [&summary](QStringView table) { return summary.table(table) != nullptr; });
    };
}

Concern changesBeside(QStringView table)
{
    return [table](const store::ChangeSummary& summary) {
        return summary.tables.size() != 1 || summary.table(table) == nullptr;
    };
}

ReloadWhenSeen::ReloadWhenSeen(store::Registry& registry, QWidget& page, Concern concern, std::function<void()> reload)
    : QObject(&page)
    , m_registry(&registry)
    , m_page(page)
    , m_concern(std::move(concern))
    , m_reload(std::move(reload))
{
    page.installEventFilter(this);
    connect(&registry, &store::Registry::changed, this, [this](const store::ChangeSummary& summary) {
        if (m_concern(summary))
            takeNotice();
    });
    connect(&registry, &store::Registry::reloaded, this, &ReloadWhenSeen::takeNotice);
}

void ReloadWhenSeen::takeNotice()
{
    m_isWaiting = true;
    if (m_page.isVisible())
        catchUp();
}

void ReloadWhenSeen::catchUp()
{
    if (!m_isWaiting || m_registry.isNull())
        return;
    m_isWaiting = false;
    m_reload();
}

bool ReloadWhenSeen::eventFilter(QObject* object, QEvent* event)
{
    if (object == &m_page && event->type() == QEvent::Show)
        catchUp();
    return QObject::eventFilter(object, event);
}

} // namespace ui
