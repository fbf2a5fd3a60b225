// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/area_dialog.h"

#include "ui/common/date_field.h"
#include "ui/common/date_input.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/region/figure_words.h"

#include "core/base/calendar.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

enum MemberColumn { Name, From, To, Reason, LeavingReason, ColumnCount };

std::optional<QDate> dayOf(QDate date)
{
    return date.isValid() ? std::optional<QDate>(date) : std::nullopt;
}

} // namespace

AreaDialog::AreaDialog(store::Registry& registry, MetroAreaId area, QWidget* parent)
    : EditDialog(registry, u"area"_s, area.isValid() ? tr("Edit the area") : tr("Add an area"), tr("Keep"), parent)
    , m_name(new QLineEdit(this))
    , m_scheme(new QComboBox(this))
    , m_core(new QComboBox(this))
    , m_established(new DateField(u"areaEstablished"_s, tr("Day of establishment"), this))
    , m_dissolved(new DateField(u"areaDissolved"_s, tr("Day of dissolution"), this))
    , m_note(new QPlainTextEdit(this))
    , m_members(new QTableWidget(0, ColumnCount, this))
    , m_candidates(new QComboBox(this))
{
    if (auto region = store::readRegion(registry.connection())) {
        m_region = std::move(*region);
        if (const auto* known = m_region.area(area))
            m_area = *known;
    }
    build();
    fill();
}

void AreaDialog::build()
{
    m_established->setOptional(true);
    m_dissolved->setOptional(true);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(72);
    m_note->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scheme->addItem(tr("Core city area (連携中枢都市圏)"), static_cast<int>(model::AreaScheme::CoreCityArea));
    m_scheme->addItem(tr("Settlement area (定住自立圏)"), static_cast<int>(model::AreaScheme::SettlementArea));
    m_scheme->addItem(tr("Former union of municipalities (広域圏組合)"),
                      static_cast<int>(model::AreaScheme::FormerUnion));
    m_members->setHorizontalHeaderLabels(
        {tr("Municipality"), tr("Joined on"), tr("Left on"), tr("Reason for joining"), tr("Reason for leaving")});
    m_members->verticalHeader()->hide();
    m_members->setTabKeyNavigation(false);
    m_members->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_members->setSelectionMode(QAbstractItemView::SingleSelection);
    makeRoomy(*m_members);
    addField(*m_name, u"NameEdit"_s, tr("Name of the area"));
    addField(*m_scheme, u"Scheme"_s, tr("Scheme"));
    addField(*m_core, u"CoreCity"_s, tr("Core city"));
    addRow(tr("Day of establishment"), *m_established);
    addRow(tr("Day of dissolution"), *m_dissolved);
    addField(*m_note, u"Note"_s, tr("Remarks"));
    name(*m_members, u"Memberships"_s, tr("Members"));
    name(*m_candidates, u"Candidates"_s, tr("Municipality to add"));
    auto* memberBar = new QHBoxLayout;
    memberBar->addWidget(m_candidates, 1);
    memberBar->addWidget(makeButton(u"AddMember"_s, tr("Add as a member"), [this] {
        model::Membership membership;
        membership.municipality = MunicipalityId{m_candidates->currentData().toLongLong()};
        if (membership.municipality.isValid())
            addMember(membership);
    }));
    memberBar->addWidget(makeButton(u"RemoveMember"_s, tr("Remove from the list"), [this] { removeMember(); }));
    addBelow(*m_members, 1);
    addBelow(*memberBar);
    resize(820, 640);
}

void AreaDialog::fill()
{
    m_name->setText(m_area.name);
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(m_area.scheme)));
    m_core->addItem(tr("none", "core city"), 0);
    for (const model::Municipality& municipality : m_region.municipalities) {
        m_core->addItem(municipality.name, municipality.id.value);
        m_candidates->addItem(municipality.name, municipality.id.value);
    }
    m_core->setCurrentIndex(std::max(m_core->findData(m_area.coreCity.value), 0));
    m_established->setDate(m_area.establishedOn.value_or(QDate()));
    m_dissolved->setDate(m_area.dissolvedOn.value_or(QDate()));
    m_note->setPlainText(m_area.note);
    for (const model::Membership& membership : m_area.memberships)
        addMember(membership);
    m_members->resizeColumnsToContents();
    // Whole days and names of six characters can be read, and the two reasons share what is left.
    const auto wide = [this](const QString& words) { return fontMetrics().horizontalAdvance(words) + kWideGap * 2; };
    m_members->setColumnWidth(Name, std::max(m_members->columnWidth(Name), wide(u"六文字の町名"_s)));
    for (const int column : {From, To})
        m_members->setColumnWidth(column, std::max(m_members->columnWidth(column), wide(u"令和10年12月31日"_s)));
    for (const int column : {Reason, LeavingReason})
        m_members->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_members->setCurrentCell(-1, -1);
}

void AreaDialog::addMember(const model::Membership& membership)
{
    const int row = m_members->rowCount();
    m_members->insertRow(row);
    const auto* municipality = m_region.municipality(membership.municipality);
    auto* name = new QTableWidgetItem(municipality != nullptr ? municipality->name : QString());
    name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    name->setData(Qt::UserRole, membership.municipality.value);
    m_members->setItem(row, Name, name);
    m_members->setItem(row, From, new QTableWidgetItem(dayWords(membership.from)));
    m_members->setItem(row, To, new QTableWidgetItem(dayWords(membership.to)));
    m_members->setItem(row, Reason, new QTableWidgetItem(membership.reason));
    m_members->setItem(row, LeavingReason, new QTableWidgetItem(membership.leavingReason));
    m_members->setCurrentCell(row, From);
}

void AreaDialog::removeMember()
{
    if (m_members->currentRow() >= 0)
        m_members->removeRow(m_members->currentRow());
}

QString AreaDialog::takeMembers(std::vector<model::Membership>& memberships) const
{
    for (int row = 0; row < m_members->rowCount(); ++row) {
        const auto words = [&](int column) { return m_members->item(row, column)->text().trimmed(); };
        model::Membership membership;
        membership.municipality = MunicipalityId{m_members->item(row, Name)->data(Qt::UserRole).toLongLong()};
        membership.reason = words(Reason);
        membership.leavingReason = words(LeavingReason);
        for (auto& [column, day] : {std::pair<int, std::optional<QDate>*>{From, &membership.from},
                                    std::pair<int, std::optional<QDate>*>{To, &membership.to}}) {
            if (words(column).isEmpty())
                continue;
            const DateInput input = readDateInput(words(column), QDate::currentDate());
            if (!input.date.isValid())
                return tr("%1: %2").arg(words(Name), input.reason);
            *day = input.date;
        }
        if (membership.from && membership.to && *membership.to < *membership.from)
            return tr("The area was not kept. %1 would leave before it joined. Correct one of its two days.")
                .arg(words(Name));
        memberships.push_back(membership);
    }
    return {};
}

void AreaDialog::keep()
{
    model::MetroArea area = m_area;
    area.name = m_name->text().trimmed();
    area.scheme = static_cast<model::AreaScheme>(m_scheme->currentData().toInt());
    area.coreCity = MunicipalityId{m_core->currentData().toLongLong()};
    area.establishedOn = dayOf(m_established->date());
    area.dissolvedOn = dayOf(m_dissolved->date());
    area.note = m_note->toPlainText();
    area.memberships.clear();
    QString words = takeMembers(area.memberships);
    if (area.name.isEmpty())
        words = tr("The area was not kept. It has no name yet. Enter the name of the area.");
    else if (!m_established->isGood() || !m_dissolved->isGood())
        words = tr("The area was not kept. The day of establishment or of dissolution cannot be read. Correct the "
                   "field that is marked.");
    if (!words.isEmpty()) {
        tell(words);
        return;
    }
    write(m_area.id.isValid() ? u"圏域を変更"_s : u"圏域を追加"_s, [&]() -> Result<void> {
        store::MetroAreaStore store(registry().connection());
        if (m_area.id.isValid())
            return store.change(area);
        const auto added = store.add(area);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

} // namespace ui::region
