// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/rename_dialog.h"

#include "ui/common/date_field.h"
#include "ui/region/naming_texts.h"

#include "core/store/municipality_history_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

RenameDialog::RenameDialog(store::Registry& registry, MunicipalityId municipality, QWidget* parent)
    : EditDialog(registry, u"rename"_s, tr("Change of a name"), tr("Change the name"), parent)
    , m_name(new QLineEdit(this))
    , m_kana(new QLineEdit(this))
    , m_day(new DateField(u"renameDay"_s, tr("First day of the new name"), this))
    , m_reason(new QLineEdit(this))
{
    const auto known = store::MunicipalityStore(registry.connection()).municipality(municipality);
    if (known && *known)
        m_municipality = **known;
    build();
}

void RenameDialog::build()
{
    m_name->setMaxLength(100);
    m_kana->setMaxLength(100);
    m_reason->setMaxLength(1000);
    m_name->setText(m_municipality.name);
    m_kana->setText(m_municipality.kana);
    addRow(tr("Name until now"), *new QLabel(m_municipality.name, this));
    addField(*m_name, u"Name"_s, tr("New name"));
    addField(*m_kana, u"Kana"_s, tr("Reading of the new name"));
    addRow(tr("First day of the new name"), *m_day);
    addField(*m_reason, u"Reason"_s, tr("Reason"));
    auto* count = addWords(u"Count"_s);
    auto* texts = new QListWidget(this);
    name(*texts, u"Texts"_s, tr("Texts that name it"));
    addBelow(*texts, 1);
    listNamingTexts(registry(), m_municipality.name, *count, *texts);
    resize(560, 520);
    setKeepable(m_municipality.id.isValid());
}

void RenameDialog::keep()
{
    const QString wanted = m_name->text().trimmed();
    if (wanted.isEmpty() || wanted == m_municipality.name) {
        tell(tr("The name was not changed. The new name is empty or the same as until now. Enter the new name."));
        return;
    }
    if (!m_day->isGood() || !m_day->date().isValid()) {
        tell(tr("The name was not changed. The first day of the new name is missing or cannot be read. Enter the day, "
                "such as R6.4.1."));
        return;
    }
    write(u"市町村の名称を変更"_s, [&]() -> Result<void> {
        const model::NameChange change{
            {}, m_municipality.id, m_day->date(), m_municipality.name, m_municipality.kana, m_reason->text().trimmed()};
        if (const auto added = store::MunicipalityHistoryStore(registry().connection()).addNameChange(change); !added)
            return added.error();
        model::Municipality renamed = m_municipality;
        renamed.name = wanted;
        renamed.kana = m_kana->text().trimmed();
        return store::MunicipalityStore(registry().connection()).change(renamed);
    });
}

} // namespace ui::region
