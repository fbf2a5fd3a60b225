// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/indicator_dialog.h"

#include "core/base/width_folding.h"
#include "core/region/indicators.h"
#include "core/store/registry.h"
#include "core/store/source_store.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

IndicatorDialog::IndicatorDialog(store::Registry& registry, QWidget* parent)
    : EditDialog(registry, u"indicator"_s, tr("Add an indicator"), tr("Add"), parent)
    , m_known(core::region::knownIndicators())
    , m_name(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_decimals(new QSpinBox(this))
    , m_isSum(new QCheckBox(tr("The figure of an area is the sum over its municipalities"), this))
{
    if (const auto own = store::SourceStore(registry.connection()).indicators())
        m_known.insert(m_known.end(), own->begin(), own->end());
    build();
}

void IndicatorDialog::build()
{
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("such as 老年人口"));
    m_unit->setMaxLength(20);
    m_unit->setPlaceholderText(tr("such as 人, %"));
    m_decimals->setRange(0, 6);
    m_isSum->setChecked(true);
    addField(*m_name, u"Name"_s, tr("Name of the indicator"));
    addField(*m_unit, u"Unit"_s, tr("Unit"));
    addField(*m_decimals, u"Decimals"_s, tr("Decimals"));
    name(*m_isSum, u"IsSum"_s, m_isSum->text());
    addRow(QString(), *m_isSum);
    resize(480, 240);
}

void IndicatorDialog::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        tell(tr("The indicator was not added. It has no name yet. Enter a name."));
        return;
    }
    const bool isKnown = std::any_of(m_known.begin(), m_known.end(), [&](const model::Indicator& indicator) {
        return foldForSearch(indicator.name) == foldForSearch(name);
    });
    if (isKnown) {
        tell(tr("The indicator was not added. There is one of that name already. Enter another name."));
        return;
    }
    model::Indicator indicator;
    indicator.name = name;
    indicator.code = u"x-"_s + name;
    indicator.unit = m_unit->text().trimmed();
    indicator.decimals = m_decimals->value();
    indicator.isSum = m_isSum->isChecked();
    if (write(u"指標を追加"_s, [&]() -> Result<void> {
            const auto made = store::SourceStore(registry().connection()).addIndicator(indicator);
            return made ? Result<void>() : Result<void>(made.error());
        }))
        Q_EMIT added(name);
}

} // namespace ui::region
