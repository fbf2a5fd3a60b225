// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/no_vision_page.h"

#include "core/store/change_summary.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/common/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

NoVisionPage::NoVisionPage(store::Registry& registry, MetroAreaId area, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_area(area)
    , m_words(new QLabel(this))
    , m_add(new QPushButton(tr("Add a vision…"), this))
{
    setObjectName(u"noVisionPage"_s);
    setAccessibleName(tr("Visions"));
    m_words->setObjectName(u"noVisionWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_add->setObjectName(u"noVisionAdd"_s);
    m_add->setAccessibleName(m_add->text());
    m_add->setMinimumHeight(28);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap, kWideGap, kWideGap, kWideGap);
    column->setSpacing(kWideGap);
    column->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_add, 0, Qt::AlignHCenter);
    column->addStretch();
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addAsked(m_area); });
    connect(&m_registry, &store::Registry::changed, this, [this](const store::ChangeSummary& summary) {
        if (summary.table(u"vision"_s) != nullptr || summary.table(u"metro_area"_s) != nullptr)
            reload();
    });
    connect(&m_registry, &store::Registry::reloaded, this, &NoVisionPage::reload);
    reload();
}

void NoVisionPage::reload()
{
    const store::MetroAreaStore store(m_registry.connection());
    const auto area = store.area(m_area);
    m_words->setText(tr("%1 has no vision yet. The projects of about five years, their budgets and their KPIs are kept "
                        "in it. Give it its period and title first; the projects are entered afterwards.")
                         .arg(area && *area ? (*area)->name : QString()));
    m_add->setEnabled(m_isPresent && !m_registry.isReadOnly());
    const auto visions = store.visions(m_area);
    if (!area || !*area || (visions && !visions->empty()))
        Q_EMIT filled();
}

void NoVisionPage::setPresent(bool isPresent)
{
    m_isPresent = isPresent;
    m_add->setEnabled(m_isPresent && !m_registry.isReadOnly());
}

} // namespace ui::vision
