// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_area_dialog.h"

#include "ui/common/focus_order.h"
#include "ui/common/folded_filter.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using core::model::Municipality;

namespace ui::shell {
namespace {

constexpr int kKanaRole = Qt::UserRole + 1;
constexpr int kCodeRole = Qt::UserRole + 2;
constexpr int kIndexRole = Qt::UserRole + 3;

} // namespace

NewAreaDialog::NewAreaDialog(std::vector<Municipality> master, QWidget* parent)
    : QDialog(parent)
    , m_master(std::move(master))
    , m_name(new QLineEdit(this))
    , m_core(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_members(new QStandardItemModel(this))
    , m_shown(new FoldedFilterModel({Qt::DisplayRole, kKanaRole, kCodeRole}, this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_template(new QComboBox(this))
    , m_make(new QPushButton(tr("Make"), this))
{
    setObjectName(u"newAreaDialog"_s);
    setWindowTitle(tr("Make a new area"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillLists();
    connect(m_name, &QLineEdit::textChanged, this, &NewAreaDialog::showState);
    connect(m_members, &QStandardItemModel::itemChanged, this, &NewAreaDialog::showState);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &FoldedFilterModel::setWords);
    connect(m_core, &QComboBox::currentIndexChanged, this, [this] {
        suggestName();
        showState();
    });
    connect(m_make, &QPushButton::clicked, this, [this] {
        const NewArea wanted = area();
        accept();
        Q_EMIT chosen(wanted);
    });
    suggestName();
    showState();
}

void NewAreaDialog::build()
{
    const auto name = [](QWidget& widget, const QString& objectName, const QString& accessibleName) {
        widget.setObjectName(objectName);
        widget.setAccessibleName(accessibleName);
    };
    name(*m_name, u"areaName"_s, tr("Name of the area"));
    name(*m_core, u"areaCore"_s, tr("Core city"));
    name(*m_filter, u"areaFilter"_s, tr("Filter by name, reading or code"));
    name(*m_list, u"areaMembers"_s, tr("Members"));
    name(*m_template, u"areaTemplate"_s, tr("Template of the drafts"));
    name(*m_make, u"areaMake"_s, m_make->text());
    m_filter->setPlaceholderText(tr("Filter by name, reading or code"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(u"areaCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_shown->setSourceModel(m_members);
    m_list->setModel(m_shown);
    makeRoomy(*m_list);
    auto* down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    m_template->addItem(tr("Sapporo type (role table of four columns, roles by pattern)"),
                        static_cast<int>(DraftTemplate::Columns));
    m_template->addItem(tr("Asahikawa type (stacked roles, worded freely)"), static_cast<int>(DraftTemplate::Stacked));
    m_template->addItem(tr("Empty (title, preamble, article 1, signatures)"), static_cast<int>(DraftTemplate::Blank));

    auto* members = new QVBoxLayout;
    members->setSpacing(kWideGap / 3);
    members->addWidget(m_filter);
    members->addWidget(m_list);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kWideGap * 2);
    form->setVerticalSpacing(kWideGap);
    form->addRow(tr("Core city"), m_core);
    form->addRow(tr("Name of the area"), m_name);
    form->addRow(tr("Members"), members);
    form->addRow(tr("Template of the drafts"), m_template);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    name(*cancel, u"areaCancel"_s, cancel->text());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_make);
    buttons->addWidget(cancel);
    m_make->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap);
    column->setSpacing(kWideGap);
    column->addLayout(form, 1);
    column->addLayout(buttons);
    orderFocusAsLaidOut(*this);
    resize(600, 560);
}

void NewAreaDialog::fillLists()
{
    for (size_t i = 0; i < m_master.size(); ++i) {
        const Municipality& one = m_master[i];
        const int index = static_cast<int>(i);
        const bool isCity = one.kind == core::model::MunicipalityKind::DesignatedCity ||
                            one.kind == core::model::MunicipalityKind::CoreStatusCity;
        if (isCity)
            m_core->addItem(one.name + u"　"_s + one.prefecture, index);
        auto* item = new QStandardItem(one.name + u"　"_s + one.prefecture + one.district);
        item->setEditable(false);
        item->setCheckable(true);
        item->setData(one.kana, kKanaRole);
        item->setData(one.code, kCodeRole);
        item->setData(index, kIndexRole);
        m_members->appendRow(item);
    }
}

const Municipality& NewAreaDialog::coreCity() const
{
    return m_master.at(static_cast<size_t>(m_core->currentData().toInt()));
}

NewArea NewAreaDialog::area() const
{
    NewArea wanted;
    wanted.name = m_name->text().trimmed();
    if (m_core->currentIndex() >= 0)
        wanted.coreCity = coreCity();
    for (int row = 0; row < m_members->rowCount(); ++row) {
        const QStandardItem* item = m_members->item(row);
        const Municipality& one = m_master.at(static_cast<size_t>(item->data(kIndexRole).toInt()));
        if (item->checkState() == Qt::Checked && one.code != wanted.coreCity.code)
            wanted.members.push_back(one);
    }
    wanted.draftTemplate = static_cast<DraftTemplate>(m_template->currentData().toInt());
    return wanted;
}

void NewAreaDialog::suggestName()
{
    if (m_core->currentIndex() < 0 || m_name->text() != m_suggested)
        return;
    QString city = coreCity().name;
    city.chop(1); // 市
    m_suggested = city + u"連携中枢都市圏"_s;
    m_name->setText(m_suggested);
}

void NewAreaDialog::showState()
{
    const NewArea wanted = area();
    QString words = tr("%n draft agreement(s) will be made.", nullptr, static_cast<int>(wanted.members.size()));
    if (wanted.name.isEmpty())
        words = tr("The area needs a name.");
    else if (wanted.members.empty())
        words = tr("Tick the members.");
    m_count->setText(words);
    m_make->setEnabled(!wanted.name.isEmpty() && !wanted.members.empty());
}

} // namespace ui::shell
