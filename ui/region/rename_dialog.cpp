// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/rename_dialog.h"

#include "ui/common/date_field.h"
#include "ui/common/spacing.h"
#include "ui/region/naming_texts.h"

#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

RenameDialog::RenameDialog(store::Registry& registry, MunicipalityId municipality, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_name(new QLineEdit(this))
    , m_kana(new QLineEdit(this))
    , m_day(new DateField(u"renameDay"_s, tr("First day of the new name"), this))
    , m_reason(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_texts(new QListWidget(this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Change the name"), this))
{
    setObjectName(u"renameDialog"_s);
    setWindowTitle(tr("Change of a name"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto known = store::MunicipalityStore(m_registry.connection()).municipality(municipality);
    if (known && *known)
        m_municipality = **known;
    build();
    listNamingTexts(m_registry, m_municipality.name, *m_count, *m_texts);
}

void RenameDialog::build()
{
    const auto name = [](QWidget& widget, const QString& objectName, const QString& accessibleName) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(accessibleName);
    };
    name(*m_name, u"renameName"_s, tr("New name"));
    name(*m_kana, u"renameKana"_s, tr("Reading of the new name"));
    name(*m_reason, u"renameReason"_s, tr("Reason"));
    name(*m_texts, u"renameTexts"_s, tr("Texts that name it"));
    name(*m_keep, u"renameKeep"_s, m_keep->text());
    m_count->setObjectName(u"renameCount"_s);
    m_count->setWordWrap(true);
    m_told->setObjectName(u"renameTold"_s);
    m_told->setWordWrap(true);
    m_name->setMaxLength(100);
    m_kana->setMaxLength(100);
    m_reason->setMaxLength(1000);
    m_name->setText(m_municipality.name);
    m_kana->setText(m_municipality.kana);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kWideGap / 2);
    form->addRow(tr("Name until now"), new QLabel(m_municipality.name, this));
    form->addRow(tr("New name"), m_name);
    form->addRow(tr("Reading of the new name"), m_kana);
    form->addRow(tr("First day of the new name"), m_day);
    form->addRow(tr("Reason"), m_reason);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    name(*cancel, u"renameCancel"_s, cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addLayout(form);
    column->addWidget(m_count);
    column->addWidget(m_texts, 1);
    column->addLayout(buttons);
    resize(560, 520);
    m_keep->setEnabled(!m_registry.isReadOnly() && m_municipality.id.isValid());
    connect(m_keep, &QPushButton::clicked, this, &RenameDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void RenameDialog::keep()
{
    const QString wanted = m_name->text().trimmed();
    if (wanted.isEmpty() || wanted == m_municipality.name) {
        m_told->setText(tr("Enter the new name."));
        return;
    }
    if (!m_day->isGood() || !m_day->date().isValid()) {
        m_told->setText(tr("Enter the first day of the new name."));
        return;
    }
    const auto kept = m_registry.edit(u"市町村の名称を変更"_s, [&]() -> Result<void> {
        const model::NameChange change{
            {}, m_municipality.id, m_day->date(), m_municipality.name, m_municipality.kana, m_reason->text().trimmed()};
        if (const auto added = store::MunicipalityHistoryStore(m_registry.connection()).addNameChange(change); !added)
            return added.error();
        model::Municipality renamed = m_municipality;
        renamed.name = wanted;
        renamed.kana = m_kana->text().trimmed();
        return store::MunicipalityStore(m_registry.connection()).change(renamed);
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    accept();
}

} // namespace ui::region
