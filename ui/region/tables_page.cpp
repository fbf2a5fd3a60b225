// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/tables_page.h"

#include "ui/common/file_prompt.h"
#include "ui/common/focus_order.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/region/figure_words.h"
#include "ui/region/indicator_dialog.h"
#include "ui/region/member_sheet.h"

#include "core/base/calendar.h"
#include "core/base/file_names.h"
#include "core/exchange/csv.h"
#include "core/region/age_sheet.h"
#include "core/region/eligibility.h"
#include "core/region/figure_sheet.h"
#include "core/region/indicators.h"
#include "core/store/change_summary.h"
#include "core/store/named_table_store.h"
#include "core/store/region_snapshot.h"
#include "core/store/registry.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

/// The municipalities of Japan as they ship, so that a name that does not exist is seen.
QStringList shippedNames()
{
    QFile file(u":/master/names.csv"_s);
    QStringList names;
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto& record : exchange::readCsvWithHeads(QString::fromUtf8(file.readAll())))
            names.append(record[u"name"_s]);
    }
    return names;
}

QStandardItem* itemOf(const QString& cell, const model::NamedTableRow& row, const QString& head)
{
    // A code begins with a zero; of two printed figures the first says what the cell is.
    const bool isCode = cell.size() > 1 && cell.startsWith(u'0') && !cell.startsWith(u"0."_s);
    const bool isFigure = !isCode && model::figureOf(cell.section(u'／', 0, 0));
    auto* item = new QStandardItem(cell);
    item->setEditable(false);
    if (isFigure)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (row.kind != model::TableRowKind::Item) {
        QFont font;
        font.setBold(row.kind == model::TableRowKind::Total);
        font.setItalic(row.kind == model::TableRowKind::Reference);
        item->setFont(font);
    }
    item->setData(QString(row.cells.value(0) + u'、' + head + u'、' + cell), Qt::AccessibleTextRole);
    if (!row.place.isEmpty())
        item->setToolTip(TablesPage::tr("Place in the source: %1").arg(row.place));
    return item;
}

} // namespace

TablesPage::TablesPage(store::Registry& registry, FilePrompt& files, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_names(shippedNames())
    , m_list(new QListWidget(this))
    , m_source(new QLabel(this))
    , m_cells(new QStandardItemModel(this))
    , m_view(new QTableView(this))
    , m_findings(new QLabel(this))
    , m_import(new QPushButton(tr("Read figures in…"), this))
    , m_issuer(new PaperIssuer(registry, this))
{
    setObjectName(u"tablesPage"_s);
    setAccessibleName(tr("Tables"));
    build();
    connect(&m_registry, &store::Registry::changed, this, &TablesPage::onChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &TablesPage::showTable);
    connect(m_issuer, &PaperIssuer::told, this, &TablesPage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &TablesPage::failed);
    reload();
}

void TablesPage::build()
{
    m_list->setObjectName(u"tablesList"_s);
    m_list->setAccessibleName(tr("Tables"));
    m_list->setMinimumWidth(180);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long title is cut, its tool tip is whole
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setToolTip(tr("Several chosen tables become one line chart."));
    for (QLabel* label : {m_source, m_findings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_source->setObjectName(u"tableSource"_s);
    m_source->setAccessibleName(tr("Source and remarks"));
    m_findings->setAccessibleName(tr("What is odd in the table"));
    makeRoomy(*m_list);
    m_findings->setObjectName(u"tableFindings"_s);
    m_view->setObjectName(u"tableView"_s);
    m_view->setAccessibleName(tr("Table"));
    m_view->setModel(m_cells);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    makeRoomy(*m_view);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](QPushButton* button, const QString& name, auto act) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(m_import, u"importFigures"_s, [this] { readIn(); });
    add(new QPushButton(tr("Add an indicator…"), this), u"addIndicator"_s, [this] { addIndicator(); });
    buttons->addStretch();
    add(new QPushButton(tr("Export…"), this), u"exportTable"_s, [this] { exportTable(); });
    buttons->addWidget(makePapers());
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(kGap);
    rightColumn->addLayout(buttons);
    rightColumn->addWidget(m_source);
    rightColumn->addWidget(m_view, 1);
    rightColumn->addWidget(m_findings);
    auto* strip = new TaskStrip(u"tables"_s, this);
    m_issuer->showIn(*strip);
    rightColumn->addWidget(strip);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"tablesSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(split);
    setFocusProxy(m_list);
    orderFocusAsLaidOut(*this);
}

void TablesPage::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    reload();
}

void TablesPage::onChanged(const store::ChangeSummary& summary)
{
    // The list of members names agreements and their days, and municipalities as they are called on the day.
    constexpr std::array<QStringView, 12> kTables{
        u"membership", u"metro_area",  u"statistic",       u"source",    u"municipality", u"name_change",
        u"indicator",  u"named_table", u"named_table_row", u"agreement", u"revision",     u"amendment_agreement"};
    if (std::any_of(kTables.begin(), kTables.end(), [&](QStringView table) { return summary.table(table) != nullptr; }))
        reload();
}

void TablesPage::reload()
{
    const auto region = store::readRegion(m_registry.connection());
    auto named = store::NamedTableStore(m_registry.connection()).all();
    if (!region || !named) {
        Q_EMIT failed(region ? named.error() : region.error());
        return;
    }
    const auto members = readMembers(m_registry, m_asOf.isValid() ? m_asOf : QDate::currentDate());
    if (!members) {
        Q_EMIT failed(members.error());
        return;
    }
    std::vector<model::NamedTable> tables = memberSheets(*members);
    const auto memberLists = std::ssize(tables);
    std::vector<model::Indicator> indicators = core::region::knownIndicators();
    indicators.insert(indicators.end(), region->ownIndicators.begin(), region->ownIndicators.end());
    const QDate day = m_asOf.isValid() ? m_asOf : QDate::currentDate();
    std::vector<core::region::AreaMembers> areas;
    for (const model::MetroArea& area : region->areas) {
        if (!area.dissolvedOn || *area.dissolvedOn >= day)
            areas.push_back({area.name, core::model::membersOn(area, day)});
    }
    const core::region::FigureTable figures(region->statistics);
    for (const core::region::AreaMembers& area : areas) {
        auto sheet = core::region::ageSheet(area, region->municipalities, figures);
        if (!sheet.rows.empty())
            tables.push_back(std::move(sheet));
    }
    for (const model::Indicator& indicator : indicators) {
        auto sheet = core::region::figureSheet(indicator, region->municipalities, region->statistics, areas);
        if (!sheet.rows.empty())
            tables.push_back(std::move(sheet));
    }
    std::move(named->begin(), named->end(), std::back_inserter(tables));
    for (const model::Municipality& municipality : region->municipalities) {
        if (!m_names.contains(municipality.name))
            m_names.prepend(municipality.name);
    }
    m_tables = std::move(tables);
    m_memberLists = memberLists;
    m_import->setEnabled(!m_registry.isReadOnly());
    const QString before = m_list->currentItem() != nullptr ? m_list->currentItem()->text() : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const model::NamedTable& table : m_tables) {
            m_list->addItem(table.title);
            m_list->item(m_list->count() - 1)->setToolTip(table.title);
        }
        const auto found = m_list->findItems(before, Qt::MatchExactly);
        m_list->setCurrentRow(found.isEmpty() ? 0 : m_list->row(found.front()));
    }
    showTable();
}

const model::NamedTable* TablesPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_tables.size()) ? nullptr : &m_tables[static_cast<size_t>(row)];
}

void TablesPage::showTable()
{
    m_cells->clear();
    m_findings->hide();
    m_source->clear();
    const model::NamedTable* table = current();
    if (table == nullptr) {
        m_source->setText(tr("There are no figures yet. “Read figures in…” takes CSV and Excel files, also those of "
                             "e-Stat."));
        return;
    }
    QStringList about;
    if (!table->source.isEmpty())
        about.append(tr("Source: %1").arg(table->source));
    if (!table->note.isEmpty())
        about.append(table->note);
    m_source->setText(about.join(u'\n'));
    m_source->setVisible(!about.isEmpty());
    m_cells->setHorizontalHeaderLabels(table->columns);
    for (const model::NamedTableRow& row : table->rows) {
        QList<QStandardItem*> items;
        for (qsizetype column = 0; column < table->columns.size(); ++column)
            items.append(itemOf(row.cells.value(column), row, table->columns.at(column)));
        m_cells->appendRow(items);
    }
    m_view->resizeColumnsToContents();
    QStringList lines;
    for (const auto& finding : core::region::findingsOf(*table, m_names)) {
        lines.append(u"△ "_s + findingWords(finding));
        if (auto* item = m_cells->item(finding.row, finding.column)) {
            item->setText(item->text() + u" △"_s);
            item->setToolTip(findingWords(finding));
        }
    }
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
}

QString TablesPage::pathFor(const QString& title, const QString& ending, const QString& filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_files.fileToSave(this, tr("Save “%1”").arg(title), folder + u'/' + safeFileName(title + ending), filter);
}

void TablesPage::addIndicator()
{
    auto* dialog = new IndicatorDialog(m_registry, this);
    connect(dialog, &IndicatorDialog::failed, this, &TablesPage::failed);
    connect(dialog, &IndicatorDialog::added, this, [this](const QString& name) {
        Q_EMIT told(tr("“%1” can be chosen now when figures are read in.").arg(name));
    });
    dialog->open();
}

void TablesPage::readIn()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        m_files.fileToOpen(this, tr("Read figures in"), folder, tr("Tables (*.csv *.tsv *.txt *.xlsx)"));
    if (!path.isEmpty())
        Q_EMIT importAsked(path);
}

} // namespace ui::region
