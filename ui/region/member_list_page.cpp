// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_list_page.h"

#include "ui/common/icons.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/task_strip.h"
#include "ui/region/member_filter_model.h"
#include "ui/region/member_list_model.h"
#include "ui/region/member_printing.h"

#include "core/store/registry.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

MemberListPage::MemberListPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_model(new MemberListModel(this))
    , m_shown(new MemberFilterModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_editArea(new QPushButton(tr("Edit the area…"), this))
    , m_rename(new QPushButton(tr("Change a name…"), this))
    , m_heads(new QPushButton(tr("Heads…"), this))
    , m_merger(new QPushButton(tr("Merger…"), this))
    , m_papers(new QPushButton(tr("Print"), this))
    , m_printing(new MemberPrinting(registry, files, printers, this))
    , m_empty(new QLabel(this))
    // All that a cell or a tool tip is read from: a source has its rank, an amendment moves the day of effect.
    , m_follow(new ReloadWhenSeen(registry, *this,
                                  changesOf({u"municipality", u"name_change", u"statistic", u"source", u"metro_area",
                                             u"membership", u"agreement", u"revision", u"amendment_agreement"}),
                                  [this] { reload(); }))
{
    setObjectName(u"memberListPage"_s);
    setAccessibleName(tr("Members"));
    m_shown->setSourceModel(m_model);
    buildTable();
    buildLayout();
    connect(m_printing, &MemberPrinting::told, this, &MemberListPage::told);
    connect(m_printing, &MemberPrinting::failed, this, &MemberListPage::failed);
    reload();
}

void MemberListPage::buildTable()
{
    m_table->setObjectName(u"memberTable"_s);
    m_table->setAccessibleName(tr("Members"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    makeRoomy(*m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setObjectName(u"memberTableHeader"_s);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true); // the third click gives the order of the office back
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_shown->sort(-1);

    auto* copy = new QAction(tr("Copy"), m_table);
    copy->setObjectName(u"copyMembers"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &MemberListPage::copySelection);
    connect(m_table, &QTableView::activated, this, &MemberListPage::onActivated);
    // Not the current row: a table that gets the focus makes its first row current without selecting it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MemberListPage::onSelected);
}

void MemberListPage::buildLayout()
{
    m_filter->setObjectName(u"memberFilter"_s);
    m_filter->setAccessibleName(tr("Filter by name, kana or code"));
    m_filter->setPlaceholderText(tr("Filter by name, kana or code"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setWords(words);
        showCounts();
    });
    auto* down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    m_count->setObjectName(u"memberCount"_s);
    m_count->setAccessibleName(tr("Number of members"));

    m_empty->setObjectName(u"membersEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setTextFormat(Qt::PlainText);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    addEditing(*bar);
    addPrinting(*bar);
    auto* pane = new QWidget(this);
    m_stack = new QStackedLayout(pane);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(pane, 1);
    auto* strip = new TaskStrip(u"members"_s, this);
    m_printing->showIn(*strip);
    column->addWidget(strip);
    setTabOrder(m_filter, m_table);
}

void MemberListPage::addEditing(QHBoxLayout& bar)
{
    m_editArea->setObjectName(u"editArea"_s);
    m_rename->setObjectName(u"renameMember"_s);
    m_heads->setObjectName(u"editHeads"_s);
    m_merger->setObjectName(u"editMerger"_s);
    for (QPushButton* button : {m_editArea, m_rename, m_heads, m_merger}) {
        button->setAccessibleName(button->text());
        bar.addWidget(button);
    }
    connect(m_editArea, &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT areaEditAsked(areaInHand());
    });
    const auto ask = [this](QPushButton* button, void (MemberListPage::*asked)(MunicipalityId)) {
        connect(button, &QPushButton::clicked, this, [this, asked] {
            if (selectedMember().isValid())
                Q_EMIT(this->*asked)(selectedMember());
            else
                Q_EMIT told(tr("Choose the municipality that it concerns in the list first."));
        });
        // The same from the row.
        auto* action = new QAction(button->text(), m_table);
        action->setObjectName(button->objectName() + u"Action"_s);
        m_table->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
    };
    ask(m_rename, &MemberListPage::renameAsked);
    ask(m_heads, &MemberListPage::headsAsked);
    ask(m_merger, &MemberListPage::mergerAsked);
}

MetroAreaId MemberListPage::areaInHand() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_model->rowCount() == 0)
        return {};
    return m_model->row(rows.isEmpty() ? 0 : m_shown->mapToSource(rows.front()).row()).area;
}

void MemberListPage::addPrinting(QHBoxLayout& bar)
{
    m_papers->setObjectName(u"memberPapers"_s);
    m_papers->setAccessibleName(m_papers->text());
    m_papers->setIcon(icon(u"print"_s));
    auto* menu = new QMenu(m_papers);
    const auto add = [menu](const QString& name, const QString& words) {
        QAction* action = menu->addAction(words);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"printMembers"_s, tr("Print the list of members…")), &QAction::triggered, this,
            [this] { m_printing->print(areaInHand(), dayShown()); });
    connect(add(u"saveMembersPdf"_s, tr("Save the list of members as PDF…")), &QAction::triggered, this,
            [this] { m_printing->savePdf(areaInHand(), dayShown()); });
    connect(add(u"exportMembers"_s, tr("Export as CSV or Excel…")), &QAction::triggered, this,
            [this] { m_printing->exportTable(areaInHand(), dayShown()); });
    m_papers->setMenu(menu);
    bar.addWidget(m_papers);
}

QDate MemberListPage::dayShown() const
{
    return m_asOf.isValid() ? m_asOf : QDate::currentDate();
}

void MemberListPage::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    reload();
}

void MemberListPage::reload()
{
    auto rows = readMembers(m_registry, m_asOf.isValid() ? m_asOf : QDate::currentDate());
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const MunicipalityId selected = selectedMember();
    const bool isFirst = m_model->rowCount() == 0;
    {
        const QScopedValueRollback quiet(m_isSelecting, true);
        m_model->setRows(std::move(rows).value());
        select(m_model->rowOf(selected));
    }
    m_table->setColumnHidden(MemberListModel::MetroArea, !m_model->hasSeveralAreas());
    if (isFirst) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < MemberListModel::ColumnCount; ++column)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + 12);
    }
    showCounts();
}

void MemberListPage::showCounts()
{
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    m_count->setText(shown == all ? tr("%n municipalities", nullptr, all)
                                  : tr("%1 of %2 municipalities").arg(shown).arg(all));
    if (all == 0)
        m_empty->setText(tr("There are no members yet.\nThey appear here when an area is made or agreements are read "
                            "in."));
    else
        m_empty->setText(tr("No municipality fits “%1”.\nName, kana and code are searched.").arg(m_filter->text()));
    m_empty->setAccessibleName(m_empty->text());
    m_filter->setEnabled(all > 0);
    const bool isEditable = all > 0 && !m_registry.isReadOnly() && !m_asOf.isValid();
    m_editArea->setEnabled(isEditable);
    m_papers->setEnabled(all > 0);
    for (QPushButton* button : {m_rename, m_heads, m_merger})
        button->setEnabled(isEditable);
    for (QAction* action : m_table->actions()) {
        if (action->objectName().endsWith(u"Action"_s))
            action->setEnabled(isEditable);
    }
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

MunicipalityId MemberListPage::selectedMember() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->row(m_shown->mapToSource(rows.front()).row()).municipality.id : MunicipalityId();
}

void MemberListPage::onSelected()
{
    const MunicipalityId selected = selectedMember();
    const bool isNews = selected.isValid() && selected != m_known;
    m_known = selected;
    if (isNews && !m_isSelecting)
        Q_EMIT memberSelected(selected);
}

void MemberListPage::select(int sourceRow)
{
    const QModelIndex wanted =
        sourceRow < 0 ? QModelIndex() : m_shown->mapFromSource(m_model->index(sourceRow, MemberListModel::Name));
    if (!wanted.isValid()) {
        m_table->selectionModel()->clear();
        return;
    }
    m_table->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(wanted);
}

void MemberListPage::selectMember(MunicipalityId id)
{
    m_follow->catchUp();
    const QScopedValueRollback quiet(m_isSelecting, true);
    select(m_model->rowOf(id));
}

void MemberListPage::onActivated(const QModelIndex& index)
{
    const MemberRow& row = m_model->row(m_shown->mapToSource(index).row());
    if (row.agreement.isValid())
        Q_EMIT agreementActivated(row.agreement);
    else if (row.isCore)
        Q_EMIT told(tr("%1 is the core city. Its agreements are those of the other municipalities.")
                        .arg(row.municipality.name));
    else
        Q_EMIT told(tr("There is no agreement with %1 yet.").arg(row.municipality.name));
}

/// Rows as tab-separated lines, as spreadsheets take them; the heads come along when the whole table is copied.
void MemberListPage::copySelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    const QHeaderView* header = m_table->horizontalHeader();
    QList<int> columns; // in the order in which the user sees them
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            columns << header->logicalIndex(place);
    }
    QStringList lines;
    const auto addLine = [&](const auto& wordsOf) {
        QStringList cells;
        for (const int column : columns)
            cells << QString(wordsOf(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    };
    if (rows.size() == m_shown->rowCount() && rows.size() > 1)
        addLine(
            [&](int column) { return m_shown->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(); });
    for (const QModelIndex& row : std::as_const(rows))
        addLine([&](int column) { return row.siblingAtColumn(column).data(MemberListModel::CopyRole).toString(); });
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    Q_EMIT told(tr("%n rows were copied.", nullptr, static_cast<int>(rows.size())));
}

} // namespace ui::region
