// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "core/base/file_names.h"
#include "core/procedure/timeline_lanes.h"
#include "core/store/area_event_store.h"
#include "core/store/registry.h"
#include "core/store/timeline_snapshot.h"
#include "ui/common/clearable_sort.h"
#include "ui/common/file_prompt.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/printer_pages.h"
#include "ui/common/printer_prompt.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/timeline/events_dialog.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_papers.h"
#include "ui/timeline/timeline_tools.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::timeline {

namespace {

constexpr int kEntryRole = Qt::UserRole + 1;
constexpr int kSortRole = Qt::UserRole + 2;

} // namespace

TimelinePage::TimelinePage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, MetroAreaId area,
                           QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_printers(printers)
    , m_area(area)
    , m_tools(new TimelineTools(this))
    , m_canvas(new TimelineCanvas(this))
    , m_table(new QTableView(this))
    , m_rows(new QStandardItemModel(this))
    , m_issuer(new PaperIssuer(registry, this))
{
    setObjectName(u"timelinePage"_s);
    setAccessibleName(tr("Timeline"));
    setFocusProxy(m_canvas);
    build();
    connectParts();
    reload();
    setAsOf({});
}

void TimelinePage::build()
{
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("The entries of the timeline"));
    m_rows->setSortRole(kSortRole);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    makeSortClearable(*m_table);
    makeRoomy(*m_table);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"timelineSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_canvas);
    split->addWidget(m_table);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({540, 130});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap, kWideGap, kWideGap, kWideGap);
    column->setSpacing(kGap);
    column->addWidget(m_tools);
    column->addWidget(split, 1);
    auto* strip = new TaskStrip(u"timeline"_s, this);
    m_issuer->showIn(*strip);
    column->addWidget(strip);
    setTabOrder(m_canvas, m_table);
}

void TimelinePage::connectParts()
{
    new ReloadWhenSeen(m_registry, *this,
                       changesOf({u"metro_area", u"membership", u"municipality", u"name_change", u"declaration",
                                  u"vision", u"agreement", u"revision", u"amendment_agreement", u"procedure_step",
                                  u"abolition_draft", u"council_session", u"area_event", u"meeting"}),
                       [this] { reload(); });
    connect(m_tools, &TimelineTools::daysAsked, m_canvas, [this](double days) {
        if (days > 0)
            m_canvas->showDays(days);
        else
            m_canvas->fit();
    });
    connect(m_tools, &TimelineTools::zoomInAsked, m_canvas, &TimelineCanvas::zoomIn);
    connect(m_tools, &TimelineTools::zoomOutAsked, m_canvas, &TimelineCanvas::zoomOut);
    connect(m_tools, &TimelineTools::eventsAsked, this, [this] { editEvents({}); });
    connect(m_tools, &TimelineTools::printAsked, this, &TimelinePage::printPages);
    connect(m_tools, &TimelineTools::pdfAsked, this, &TimelinePage::savePdf);
    connect(m_canvas, &TimelineCanvas::entrySelected, this, &TimelinePage::onSelected);
    connect(m_canvas, &TimelineCanvas::entryActivated, this, &TimelinePage::activate);
    connect(m_canvas, &TimelineCanvas::dayChosen, this, &TimelinePage::dayChosen);
    connect(m_canvas, &TimelineCanvas::memberChosen, this, [this](MunicipalityId member) {
        m_canvas->markMember(member);
        Q_EMIT memberSelected(member);
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { activate(index.siblingAtColumn(0).data(kEntryRole).toInt()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (m_isSelecting || rows.isEmpty())
            return;
        const int entry = rows.front().data(kEntryRole).toInt();
        m_canvas->select(entry);
        onSelected(entry);
    });
    connect(m_issuer, &PaperIssuer::told, this, &TimelinePage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &TimelinePage::failed);
}

void TimelinePage::reload()
{
    const auto fonts = core::print::FontSet::loadDefault();
    const auto sources = store::readTimeline(m_registry.connection(), m_area, QDate::currentDate());
    if (!fonts || !sources) {
        Q_EMIT failed(fonts ? sources.error() : fonts.error());
        return;
    }
    model::Timeline timeline = core::procedure::timelineOf(*sources);
    const core::procedure::TimelineRange whole = core::procedure::rangeOf(timeline, QDate::currentDate());
    const core::procedure::TimelineRange main = core::procedure::mainRangeOf(timeline, QDate::currentDate());
    m_canvas->setTimeline(std::move(timeline), {whole.from, whole.to}, {main.from, main.to}, *fonts);
    m_canvas->setAsOf(day());
    fillTable();
}

void TimelinePage::fillTable()
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    const bool isFirst = m_rows->columnCount() == 0;
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Lane"), tr("Day"), tr("What"), tr("Remarks")});
    const model::Timeline& timeline = m_canvas->timeline();
    const auto rows = core::procedure::timelineTable(timeline);
    for (size_t at = 0; at < rows.size(); ++at) {
        QList<QStandardItem*> items;
        for (const QString& words : rows[at]) {
            auto* item = new QStandardItem(words);
            item->setData(words, kSortRole);
            // A screen reader says the whole entry, wherever in the row it stands.
            item->setData(m_canvas->wordsOf(static_cast<int>(at)), Qt::AccessibleTextRole);
            items.append(item);
        }
        items[0]->setData(static_cast<int>(at), kEntryRole);
        items[0]->setData(static_cast<int>(at), kSortRole);
        items[1]->setData(timeline.entries[at].from, kSortRole);
        m_rows->appendRow(items);
    }
    const QHeaderView& header = *m_table->horizontalHeader();
    m_table->sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder());
    if (isFirst)
        m_table->resizeColumnsToContents();
    selectRow(m_canvas->selected());
}

void TimelinePage::selectRow(int entry)
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    m_table->selectionModel()->clearSelection();
    for (int row = 0; row < m_rows->rowCount() && entry >= 0; ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (index.data(kEntryRole).toInt() != entry)
            continue;
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

model::TimelineLaneKind TimelinePage::laneOf(const model::TimelineEntry& entry) const
{
    return m_canvas->timeline().lanes.at(static_cast<size_t>(entry.lane)).kind;
}

void TimelinePage::onSelected(int index)
{
    selectRow(index);
    const model::TimelineEntry& entry = m_canvas->timeline().entries.at(static_cast<size_t>(index));
    m_canvas->markMember(entry.municipality);
    Q_EMIT entrySelected(entry, laneOf(entry));
    if (entry.municipality.isValid())
        Q_EMIT memberSelected(entry.municipality);
}

void TimelinePage::activate(int index)
{
    if (index < 0)
        return;
    const model::TimelineEntry& entry = m_canvas->timeline().entries.at(static_cast<size_t>(index));
    if (entry.event.isValid())
        editEvents(entry.event);
    else
        Q_EMIT entryActivated(entry, laneOf(entry));
}

void TimelinePage::editEvents(model::AreaEventId event)
{
    if (m_asOf.isValid() || m_registry.isReadOnly()) {
        Q_EMIT told(tr("The events cannot be changed now. The file is shown for another day, or is open for reading "
                       "only. Go back to the present state, or open the file for editing."));
        return;
    }
    const auto all = store::AreaEventStore(m_registry.connection()).ofArea({});
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    const auto found = std::find_if(all->begin(), all->end(), [event](const auto& one) { return one.id == event; });
    auto* dialog = new EventsDialog(m_registry, found == all->end() ? m_area : found->area, event, this);
    connect(dialog, &EventsDialog::failed, this, &TimelinePage::failed);
    dialog->open();
}

void TimelinePage::setAsOf(QDate day)
{
    m_asOf = day;
    m_canvas->setAsOf(this->day());
    m_tools->setEditable(!day.isValid() && !m_registry.isReadOnly());
}

MunicipalityId TimelinePage::selectedMember() const
{
    return m_canvas->markedMember();
}

void TimelinePage::selectMember(MunicipalityId member)
{
    if (m_canvas->markedMember() == member)
        return;
    m_canvas->select(-1);
    m_canvas->markMember(member);
    selectRow(-1);
}

void TimelinePage::savePdf()
{
    const auto paper = timelinePaper(m_registry, m_area, day(), m_tools->sheet());
    if (!paper) {
        Q_EMIT failed(paper.error());
        return;
    }
    const QString title = paper->timeline.title;
    const QString path = m_files.fileToSave(
        this, tr("Save “%1”").arg(title), QFileInfo(m_registry.path()).path() + u'/' + safeFileName(title + u".pdf"_s),
        tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_issuer->save(layoutOf(*paper), path, entryOf(*paper));
}

void TimelinePage::printPages()
{
    const auto paper = timelinePaper(m_registry, m_area, day(), m_tools->sheet());
    if (!paper) {
        Q_EMIT failed(paper.error());
        return;
    }
    m_issuer->print({.make = layoutOf(*paper),
                     .entry = entryOf(*paper),
                     .paper = ui::paperOf(core::print::timelineSetup(m_tools->sheet())),
                     .documentTitle = paper->timeline.title},
                    m_printers, this);
}

} // namespace ui::timeline
