// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/area_dialog.h"

#include "ui/common/date_field.h"
#include "ui/common/date_input.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/region/figure_words.h"

#include "core/base/calendar.h"
#include "core/store/first_draft.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/template_store.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
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

AreaDialog::AreaDialog(store::Registry& registry, MetroAreaId area, std::vector<model::Municipality> master,
                       QWidget* parent)
    : EditDialog(registry, u"area"_s, area.isValid() ? tr("Edit the area") : tr("Add an area"), tr("Keep"), parent)
    , m_others(std::move(master))
    , m_name(new QLineEdit(this))
    , m_scheme(new QComboBox(this))
    , m_core(new QComboBox(this))
    , m_established(new DateField(u"areaEstablished"_s, tr("Day of establishment"), this))
    , m_dissolved(new DateField(u"areaDissolved"_s, tr("Day of dissolution"), this))
    , m_note(new QPlainTextEdit(this))
    , m_members(new QTableWidget(0, ColumnCount, this))
    , m_candidates(new QComboBox(this))
    , m_templates(new QComboBox(this))
{
    if (auto region = store::readRegion(registry.connection())) {
        m_region = std::move(*region);
        if (const auto* known = m_region.area(area))
            m_area = *known;
    }
    std::erase_if(m_others, [&](const model::Municipality& one) {
        return std::any_of(m_region.municipalities.begin(), m_region.municipalities.end(),
                           [&](const auto& known) { return known.code == one.code || known.name == one.name; });
    });
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
    memberBar->addWidget(makeButton(u"AddMember"_s, tr("Add as a member"), [this] { addChosen(); }));
    memberBar->addWidget(makeButton(u"RemoveMember"_s, tr("Remove from the list"), [this] { removeMember(); }));
    addBelow(*m_members, 1);
    addBelow(*memberBar);
    auto* draftBar = new QHBoxLayout;
    auto* draftWords = new QLabel(tr("Agreements of new members"), this);
    draftWords->setBuddy(m_templates);
    name(*m_templates, u"Templates"_s, tr("Agreements of new members"));
    draftBar->addWidget(draftWords);
    draftBar->addWidget(m_templates, 1);
    addBelow(*draftBar);
    resize(820, 680);
}

void AreaDialog::fill()
{
    m_name->setText(m_area.name);
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(m_area.scheme)));
    m_core->addItem(tr("none", "core city"), 0);
    offerMunicipalities();
    offerTemplates();
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

void AreaDialog::offerMunicipalities()
{
    for (const model::Municipality& municipality : m_region.municipalities) {
        m_core->addItem(municipality.name, municipality.id.value);
        m_candidates->addItem(municipality.name, municipality.id.value);
    }
    qint64 place = 0;
    for (const model::Municipality& municipality : m_others) {
        const QString words = municipality.name + u'（' + municipality.prefecture + municipality.district + u'）';
        --place;
        m_core->addItem(words, place);
        m_candidates->addItem(words, place);
    }
    constexpr int kLeastHeight = 32; // px: its field, without the frame, is to be hit by an unsteady hand
    m_candidates->setMinimumHeight(kLeastHeight);
    m_candidates->setEditable(true);
    m_candidates->setInsertPolicy(QComboBox::NoInsert);
    m_candidates->lineEdit()->setObjectName(u"areaCandidateWords"_s);
    m_candidates->lineEdit()->setAccessibleName(tr("Municipality to add"));
    m_candidates->lineEdit()->setPlaceholderText(tr("Choose a municipality, or type a part of its name"));
    m_candidates->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_candidates->completer()->setFilterMode(Qt::MatchContains);
    m_candidates->setCurrentIndex(-1);
}

void AreaDialog::offerTemplates()
{
    m_templates->addItem(tr("Make none (they are read in, or exist already)"), 0);
    if (const auto all = store::TemplateStore(registry().connection()).all()) {
        for (const model::TemplateSummary& one : *all)
            m_templates->addItem(tr("Make drafts of the template “%1”").arg(one.name), one.id.value);
    }
    m_templates->setCurrentIndex(std::min(1, m_templates->count() - 1));
    m_templates->setEnabled(false);
}

/// What is typed need not be chosen from the list: a part that only one name has is enough.
void AreaDialog::addChosen()
{
    const QString typed = m_candidates->currentText().trimmed();
    int at = m_candidates->findText(typed, Qt::MatchFixedString);
    const QModelIndexList having =
        m_candidates->model()->match(m_candidates->model()->index(0, 0), Qt::DisplayRole, typed, -1, Qt::MatchContains);
    if (at < 0 && having.size() == 1)
        at = having.front().row();
    if (typed.isEmpty() || at < 0) {
        tell(tr("No municipality was added. Choose one from the list, or type its name."));
        return;
    }
    model::Membership membership;
    membership.municipality = MunicipalityId{m_candidates->itemData(at).toLongLong()};
    tell({});
    addMember(membership);
    m_members->scrollToBottom();
    m_templates->setEnabled(true);
    m_candidates->setCurrentIndex(-1);
}

void AreaDialog::addMember(const model::Membership& membership)
{
    const int row = m_members->rowCount();
    m_members->insertRow(row);
    const auto* municipality = m_region.municipality(membership.municipality);
    const qint64 other = -membership.municipality.value - 1;
    const bool isOther = other >= 0 && other < static_cast<qint64>(m_others.size());
    auto* name = new QTableWidgetItem(municipality != nullptr ? municipality->name
                                      : isOther               ? m_others[static_cast<size_t>(other)].name
                                                              : QString());
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
    write(m_area.id.isValid() ? u"圏域を変更"_s : u"圏域を追加"_s, [&] { return keepArea(area); });
}

/// A municipality of the master comes into the file with its area.
Result<MunicipalityId> AreaDialog::stored(MunicipalityId chosen)
{
    const qint64 other = -chosen.value - 1;
    if (other < 0 || other >= static_cast<qint64>(m_others.size()))
        return chosen;
    store::MunicipalityStore municipalities(registry().connection());
    const model::Municipality& wanted = m_others[static_cast<size_t>(other)];
    // Chosen twice, as the core city and as a member.
    const auto known = municipalities.byCode(wanted.code);
    if (!known || *known)
        return known ? Result<MunicipalityId>((*known)->id) : Result<MunicipalityId>(known.error());
    return municipalities.add(wanted);
}

Result<void> AreaDialog::keepArea(model::MetroArea area)
{
    const auto core = stored(area.coreCity);
    if (!core)
        return core.error();
    area.coreCity = *core;
    std::vector<MunicipalityId> fresh;
    for (model::Membership& membership : area.memberships) {
        const auto id = stored(membership.municipality);
        if (!id)
            return id.error();
        membership.municipality = *id;
        const bool wasThere = std::any_of(m_area.memberships.begin(), m_area.memberships.end(),
                                          [&](const auto& one) { return one.municipality == *id; });
        if (!wasThere && !membership.to)
            fresh.push_back(*id);
    }
    store::MetroAreaStore areas(registry().connection());
    if (area.id.isValid()) {
        if (auto changed = areas.change(area); !changed)
            return changed;
    } else {
        const auto added = areas.add(area);
        if (!added)
            return added.error();
        area.id = *added;
    }
    const TemplateId from{m_templates->currentData().toLongLong()};
    // Templates are of 連携協約, which neither a 定住自立圏 nor a former union concludes.
    if (!from.isValid() || !area.coreCity.isValid() || area.scheme != model::AreaScheme::CoreCityArea)
        return {};
    for (const MunicipalityId member : fresh) {
        if (member == area.coreCity)
            continue;
        if (auto added = store::addFirstDraft(registry().connection(), area.id, area.coreCity, member, from); !added)
            return added;
    }
    return {};
}

} // namespace ui::region
