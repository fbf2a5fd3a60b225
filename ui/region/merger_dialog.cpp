// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/merger_dialog.h"

#include "ui/common/date_field.h"
#include "ui/region/naming_texts.h"

#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

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
    : EditDialog(registry, u"merger"_s, tr("Merger"), tr("Keep"), parent)
    , m_day(new DateField(u"mergerDay"_s, tr("Last day of its own"), this))
    , m_successor(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    if (auto region = store::readRegion(registry.connection())) {
        m_region = std::move(*region);
        if (const auto* known = m_region.municipality(municipality))
            m_municipality = *known;
    }
    build();
    showConsequences();
}

void MergerDialog::build()
{
    m_reason->setMaxLength(1000);
    m_day->setOptional(true);
    m_day->setDate(m_municipality.abolishedOn.value_or(QDate()));
    m_successor->addItem(tr("none", "municipality"), 0);
    for (const model::Municipality& other : m_region.municipalities) {
        if (other.id != m_municipality.id)
            m_successor->addItem(other.name, other.id.value);
    }
    m_successor->setCurrentIndex(std::max(m_successor->findData(m_municipality.successor.value), 0));
    addRow(tr("Municipality"), *new QLabel(m_municipality.name, this));
    addRow(tr("Last day of its own"), *m_day);
    addField(*m_successor, u"Successor"_s, tr("Became part of"));
    addField(*m_reason, u"Reason"_s, tr("Reason for leaving"));
    m_consequences = addWords(u"Consequences"_s);
    auto* count = addWords(u"Count"_s);
    auto* texts = new QListWidget(this);
    name(*texts, u"Texts"_s, tr("Texts that name it"));
    addBelow(*texts, 1);
    listNamingTexts(registry(), m_municipality.name, *count, *texts);
    resize(560, 560);
    setKeepable(m_municipality.id.isValid());
    connect(m_day, &DateField::dateChanged, this, &MergerDialog::showConsequences);
    connect(m_successor, &QComboBox::currentIndexChanged, this, [this] {
        m_reason->setText(m_successor->currentIndex() > 0 ? u"%1に編入"_s.arg(m_successor->currentText()) : QString());
        showConsequences();
    });
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
        return tr("The merger was not kept. It has a last day and a municipality that goes on, and one of them is "
                  "missing. Enter both, or empty both to take the merger back.");
    for (const model::MetroArea& area : m_region.areas) {
        if (hasDay && area.coreCity == m_municipality.id)
            return tr("The merger was not kept. The municipality is the core city of “%1”. Give that area another core "
                      "city first.")
                .arg(area.name);
        for (const model::Membership& membership : area.memberships) {
            if (hasDay && membership.municipality == m_municipality.id && membership.from &&
                *membership.from > m_day->date())
                return tr("The merger was not kept. The municipality joined “%1” after that day. Correct the last day, "
                          "or the day of joining in the form of the area.")
                    .arg(area.name);
        }
    }
    return {};
}

Result<void> MergerDialog::merge(const model::Municipality& merged)
{
    if (auto changed = store::MunicipalityStore(registry().connection()).change(merged); !changed)
        return changed;
    if (!merged.abolishedOn)
        return {};
    store::MetroAreaStore areas(registry().connection());
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
        tell(words);
        return;
    }
    model::Municipality merged = m_municipality;
    merged.successor = MunicipalityId{m_successor->currentData().toLongLong()};
    merged.abolishedOn = m_day->date().isValid() ? std::optional<QDate>(m_day->date()) : std::nullopt;
    write(u"合併を変更"_s, [&] { return merge(merged); });
}

} // namespace ui::region
