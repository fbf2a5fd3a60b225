// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/indicator_dialog.h"

#include "ui/common/spacing.h"

#include "core/base/width_folding.h"
#include "core/region/indicators.h"
#include "core/store/registry.h"
#include "core/store/source_store.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

IndicatorDialog::IndicatorDialog(store::Registry& registry, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_known(core::region::knownIndicators())
    , m_name(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_decimals(new QSpinBox(this))
    , m_isSum(new QCheckBox(tr("The figure of an area is the sum over its municipalities"), this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Add"), this))
{
    setObjectName(u"indicatorDialog"_s);
    setWindowTitle(tr("Add an indicator"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto own = store::SourceStore(m_registry.connection()).indicators())
        m_known.insert(m_known.end(), own->begin(), own->end());
    build();
}

void IndicatorDialog::build()
{
    const auto name = [](QWidget& widget, const QString& objectName, const QString& accessibleName) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(accessibleName);
    };
    name(*m_name, u"indicatorName"_s, tr("Name of the indicator"));
    name(*m_unit, u"indicatorUnit"_s, tr("Unit"));
    name(*m_decimals, u"indicatorDecimals"_s, tr("Decimals"));
    name(*m_isSum, u"indicatorIsSum"_s, m_isSum->text());
    name(*m_keep, u"indicatorKeep"_s, m_keep->text());
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("such as 老年人口"));
    m_unit->setMaxLength(20);
    m_unit->setPlaceholderText(tr("such as 人, %"));
    m_decimals->setRange(0, 6);
    m_isSum->setChecked(true);
    m_told->setObjectName(u"indicatorTold"_s);
    m_told->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kWideGap / 2);
    form->addRow(tr("Name of the indicator"), m_name);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("Decimals"), m_decimals);
    form->addRow(QString(), m_isSum);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    name(*cancel, u"indicatorCancel"_s, cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addLayout(form);
    column->addStretch();
    column->addLayout(buttons);
    resize(480, 240);
    m_keep->setEnabled(!m_registry.isReadOnly());
    connect(m_keep, &QPushButton::clicked, this, &IndicatorDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void IndicatorDialog::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_told->setText(tr("The indicator needs a name."));
        return;
    }
    const bool isKnown = std::any_of(m_known.begin(), m_known.end(), [&](const model::Indicator& indicator) {
        return foldForSearch(indicator.name) == foldForSearch(name);
    });
    if (isKnown) {
        m_told->setText(tr("There is an indicator of that name already."));
        return;
    }
    model::Indicator indicator;
    indicator.name = name;
    indicator.code = u"x-"_s + name;
    indicator.unit = m_unit->text().trimmed();
    indicator.decimals = m_decimals->value();
    indicator.isSum = m_isSum->isChecked();
    const auto kept = m_registry.edit(u"指標を追加"_s, [&]() -> Result<void> {
        const auto made = store::SourceStore(m_registry.connection()).addIndicator(indicator);
        return made ? Result<void>() : Result<void>(made.error());
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    Q_EMIT added(name);
    accept();
}

} // namespace ui::region
