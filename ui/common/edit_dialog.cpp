// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/edit_dialog.h"

#include "ui/common/spacing.h"

#include "core/store/registry.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
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
{
    setObjectName(prefix + u"Dialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_told->setObjectName(prefix + u"Told"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    name(*m_keep, u"Keep"_s, keepWords);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    name(*cancel, u"Cancel"_s, cancel->text());
    // Enter keeps, and never leaves: not even while nothing can be kept for a moment.
    m_keep->setDefault(true);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    m_form->setVerticalSpacing(kWideGap / 2);
    m_below->setSpacing(kWideGap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addLayout(m_form);
    column->addLayout(m_below, 1);
    column->addLayout(buttons);
    setKeepable(true);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
