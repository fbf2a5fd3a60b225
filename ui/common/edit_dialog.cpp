// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/edit_dialog.h"
#include "ui/common/focus_order.h"

#include "ui/common/spacing.h"

#include "core/store/registry.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui {

EditDialog::EditDialog(store::Registry& registry, const QString& prefix, const QString& title, const QString& keepWords,
                       QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_prefix(prefix)
    , m_form(new QFormLayout)
    , m_below(new QVBoxLayout)
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(keepWords, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(prefix + u"Dialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_told->setObjectName(prefix + u"Told"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    name(*m_keep, u"Keep"_s, keepWords);
    name(*m_cancel, u"Cancel"_s, m_cancel->text());
    // While nothing can be kept for a moment, Enter does not leave instead.
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    m_form->setVerticalSpacing(kGap);
    m_below->setSpacing(kWideGap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addLayout(m_form);
    column->addLayout(m_below, 1);
    column->addLayout(buttons);
    setKeepable(true);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        // A key for the button leaves the focus in the field, which takes what was typed when it is left.
        m_keep->setFocus(Qt::OtherFocusReason);
        keep();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void EditDialog::name(QWidget& widget, const QString& suffix, const QString& accessibleName) const
{
    widget.setObjectName(m_prefix + suffix);
    widget.setAccessibleName(accessibleName);
}

void EditDialog::addField(QWidget& field, const QString& suffix, const QString& label)
{
    name(field, suffix, label);
    m_form->addRow(label, &field);
}

void EditDialog::addRow(const QString& label, QWidget& widget)
{
    m_form->addRow(label, &widget);
}

void EditDialog::addBelow(QWidget& widget, int stretch)
{
    m_below->addWidget(&widget, stretch);
}

void EditDialog::addBelow(QLayout& layout, int stretch)
{
    m_below->addLayout(&layout, stretch);
}

void EditDialog::addPair(const QString& label, QWidget& field, QWidget& narrow)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(&field, 2);
    row->addWidget(&narrow, 1);
    m_form->addRow(label, row);
}

QPushButton* EditDialog::makeButton(const QString& suffix, const QString& words, const std::function<void()>& act)
{
    auto* button = new QPushButton(words, this);
    name(*button, suffix, words);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QLabel* EditDialog::addWords(const QString& suffix)
{
    auto* words = new QLabel(this);
    words->setObjectName(m_prefix + suffix);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_below->addWidget(words);
    return words;
}

void EditDialog::setKeepable(bool isKeepable)
{
    m_keep->setEnabled(isKeepable && !m_registry.isReadOnly());
}

void EditDialog::showEvent(QShowEvent* event)
{
    // The buttons were made before the fields. On a desktop the window system gives the keyboard to a form only after
    // it has been shown, and without a default button to whatever it likes.
    QWidget* first = orderFocusAsLaidOut(*this);
    if (m_begin != nullptr)
        first = m_begin;
    if (first != nullptr && !event->spontaneous())
        first->setFocus(Qt::TabFocusReason);
    QDialog::showEvent(event);
}

void EditDialog::beginIn(QWidget& field)
{
    m_begin = &field;
}

void EditDialog::leaveEnterToFields()
{
    m_keep->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
}

void EditDialog::tell(const QString& words)
{
    m_told->setText(words);
}

bool EditDialog::write(const QString& label, const std::function<Result<void>()>& edit)
{
    const auto kept = m_registry.edit(label, edit);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    accept();
    return true;
}

} // namespace ui
