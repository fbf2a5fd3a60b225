// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/merger_dialog.h"

#include "ui/common/date_field.h"
#include "ui/common/spacing.h"
#include "ui/region/naming_texts.h"

#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

/// Whether a membership lasts beyond a day.
bool lastsBeyond(const model::Membership& membership, QDate day)
{
    return !membership.to || *membership.to > day;
}

} // namespace

MergerDialog::MergerDialog(store::Registry& registry, MunicipalityId municipality, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_day(new DateField(u"mergerDay"_s, tr("Last day of its own"), this))
    , m_successor(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_consequences(new QLabel(this))
    , m_count(new QLabel(this))
    , m_texts(new QListWidget(this))
    , m_told(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(u"mergerDialog"_s);
    setWindowTitle(tr("Merger"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (auto region = store::readRegion(m_registry.connection())) {
        m_region = std::move(*region);
        if (const auto* known = m_region.municipality(municipality))
            m_municipality = *known;
    }
    build();
    listNamingTexts(m_registry, m_municipality.name, *m_count, *m_texts);
    showConsequences();
}

void MergerDialog::build()
{
    const auto name = [](QWidget& widget, const QString& objectName, const QString& accessibleName) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(accessibleName);
    };
    name(*m_successor, u"mergerSuccessor"_s, tr("Became part of"));
    name(*m_reason, u"mergerReason"_s, tr("Reason for leaving"));
    name(*m_texts, u"mergerTexts"_s, tr("Texts that name it"));
    name(*m_keep, u"mergerKeep"_s, m_keep->text());
    for (QLabel* label : {m_consequences, m_count, m_told}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_consequences->setObjectName(u"mergerConsequences"_s);
    m_count->setObjectName(u"mergerCount"_s);
    m_told->setObjectName(u"mergerTold"_s);
    m_reason->setMaxLength(1000);
    m_day->setOptional(true);
    m_day->setDate(m_municipality.abolishedOn.value_or(QDate()));
    m_successor->addItem(tr("none", "municipality"), 0);
    for (const model::Municipality& other : m_region.municipalities) {
        if (other.id != m_municipality.id)
            m_successor->addItem(other.name, other.id.value);
    }
    m_successor->setCurrentIndex(std::max(m_successor->findData(m_municipality.successor.value), 0));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kWideGap / 2);
    form->addRow(tr("Municipality"), new QLabel(m_municipality.name, this));
    form->addRow(tr("Last day of its own"), m_day);
    form->addRow(tr("Became part of"), m_successor);
    form->addRow(tr("Reason for leaving"), m_reason);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    name(*cancel, u"mergerCancel"_s, cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addLayout(form);
    column->addWidget(m_consequences);
    column->addWidget(m_count);
    column->addWidget(m_texts, 1);
    column->addLayout(buttons);
    resize(560, 560);
    m_keep->setEnabled(!m_registry.isReadOnly() && m_municipality.id.isValid());
    connect(m_day, &DateField::dateChanged, this, &MergerDialog::showConsequences);
    connect(m_successor, &QComboBox::currentIndexChanged, this, [this] {
        m_reason->setText(m_successor->currentIndex() > 0 ? u"%1に編入"_s.arg(m_successor->currentText()) : QString());
        showConsequences();
    });
    connect(m_keep, &QPushButton::clicked, this, &MergerDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QStringList MergerDialog::areasLeft(QDate day) const
{
    QStringList names;
    for (const model::MetroArea& area : m_region.areas) {
        const bool isLeft =
            std::any_of(area.memberships.begin(), area.memberships.end(), [&](const model::Membership& membership) {
                return membership.municipality == m_municipality.id && lastsBeyond(membership, day);
            });
        if (isLeft)
            names.append(area.name);
    }
    return names;
}

void MergerDialog::showConsequences()
{
    const QStringList areas = m_day->date().isValid() ? areasLeft(m_day->date()) : QStringList();
    m_consequences->setText(areas.isEmpty() ? tr("No membership ends by this.")
                                            : tr("On that day its membership ends in: %1").arg(areas.join(u'、')));
}

QString MergerDialog::objection() const
{
    if (!m_day->isGood())
        return m_day->reason();
    const bool hasDay = m_day->date().isValid();
    if (hasDay != (m_successor->currentIndex() > 0))
        return tr("A merger has a last day and a municipality that goes on. Empty both to take it back.");
    for (const model::MetroArea& area : m_region.areas) {
        if (hasDay && area.coreCity == m_municipality.id)
            return tr("It is the core city of “%1”. Give that area another core city first.").arg(area.name);
        for (const model::Membership& membership : area.memberships) {
            if (hasDay && membership.municipality == m_municipality.id && membership.from &&
                *membership.from > m_day->date())
                return tr("It joined “%1” after that day.").arg(area.name);
        }
    }
    return {};
}

Result<void> MergerDialog::write(const model::Municipality& merged)
{
    if (auto changed = store::MunicipalityStore(m_registry.connection()).change(merged); !changed)
        return changed;
    if (!merged.abolishedOn)
        return {};
    store::MetroAreaStore areas(m_registry.connection());
    for (model::MetroArea area : m_region.areas) {
        bool isLeft = false;
        for (model::Membership& membership : area.memberships) {
            if (membership.municipality != merged.id || !lastsBeyond(membership, *merged.abolishedOn))
                continue;
            membership.to = merged.abolishedOn;
            membership.leavingReason = m_reason->text().trimmed();
            isLeft = true;
        }
        if (!isLeft)
            continue;
        if (auto changed = areas.change(area); !changed)
            return changed;
    }
    return {};
}

void MergerDialog::keep()
{
    if (const QString words = objection(); !words.isEmpty()) {
        m_told->setText(words);
        return;
    }
    model::Municipality merged = m_municipality;
    merged.successor = MunicipalityId{m_successor->currentData().toLongLong()};
    merged.abolishedOn = m_day->date().isValid() ? std::optional<QDate>(m_day->date()) : std::nullopt;
    const auto kept = m_registry.edit(u"合併を変更"_s, [&] { return write(merged); });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    accept();
}

} // namespace ui::region
