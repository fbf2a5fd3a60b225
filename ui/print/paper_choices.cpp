// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_choices.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui::print {

PaperChoices::PaperChoices(QFormLayout& form, QWidget& above, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_above(above)
{
}

void PaperChoices::setChoices(const std::vector<PaperChoice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    for (QComboBox* field : std::as_const(m_fields))
        m_form.removeRow(field);
    m_fields.clear();
    int row = -1;
    QFormLayout::ItemRole role{};
    m_form.getWidgetPosition(&m_above, &row, &role);
    QWidget* before = &m_above;
    for (const PaperChoice& choice : m_choices) {
        auto* field = makeField(choice);
        m_form.insertRow(++row, choice.words, field);
        QWidget::setTabOrder(before, field);
        before = field;
        m_fields.append(field);
    }
}

QComboBox* PaperChoices::makeField(const PaperChoice& choice)
{
    auto* field = new QComboBox(m_above.parentWidget());
    field->setObjectName(u"paperChoice:"_s + choice.key);
    field->setAccessibleName(choice.words);
    // The longest title of a figure must not widen the side: the list below the field is as wide as it needs.
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(8);
    for (const auto& [key, words] : choice.offered) {
        field->addItem(words, key);
        field->setItemData(field->count() - 1, words, Qt::ToolTipRole);
    }
    field->setCurrentIndex(std::max(0, field->findData(m_chosen.value(choice.key))));
    m_chosen.insert(choice.key, field->currentData().toString());
    field->setToolTip(field->currentText());
    connect(field, &QComboBox::currentIndexChanged, this, [this, field, key = choice.key] {
        m_chosen.insert(key, field->currentData().toString());
        field->setToolTip(field->currentText());
        Q_EMIT changed();
    });
    return field;
}

} // namespace ui::print
