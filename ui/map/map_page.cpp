// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_page.h"

#include "core/store/change_summary.h"
#include "core/store/registry.h"
#include "ui/common/clearable_sort.h"
#include "ui/common/focus_order.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/task_strip.h"
#include "ui/map/boundary_bar.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_tools.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kSortRole = Qt::UserRole + 2;

} // namespace

MapPage::MapPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, MetroAreaId area,
                 QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_printers(printers)
    , m_area(area)
    , m_sources{registryThemes}
    , m_tools(new MapTools(this))
    , m_canvas(new MapCanvas(this))
    , m_table(new QTableView(this))
    , m_rows(new QStandardItemModel(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_source(new QLabel(this))
    , m_bar(new BoundaryBar(this))
    , m_issuer(new PaperIssuer(registry, this))
{
    setObjectName(u"mapPage"_s);
    setAccessibleName(tr("Map"));
    setFocusProxy(m_canvas);
    build();
    connectParts();
    reload();
}

void MapPage::build()
{
    m_table->setObjectName(u"mapTable"_s);
    m_table->setAccessibleName(tr("The figures of the map"));
    m_table->setModel(m_rows);
    m_rows->setSortRole(kSortRole);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    makeSortClearable(*m_table);
    makeRoomy(*m_table);
    m_split->setObjectName(u"mapSplitter"_s);
    m_split->addWidget(m_canvas);
    m_split->addWidget(m_table);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_table->setMinimumWidth(220);
    m_source->setObjectName(u"mapSource"_s);
    m_source->setAccessibleName(tr("Source of the figures"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_tools);
    column->addWidget(m_split, 1);
    column->addWidget(m_source);
    column->addWidget(m_bar);
    orderFocusAsLaidOut(*this);
}

void MapPage::connectParts()
{
    // The same file read in again gives a set like the one before, under its number: only the outlines have changed.
    connect(&m_registry, &store::Registry::changed, this,
            [this, isOfSet = changesOf({u"boundary_set", u"boundary"})](const store::ChangeSummary& summary) {
                m_isSetStale = m_isSetStale || isOfSet(summary);
            });
    m_follow = new ReloadWhenSeen(
        m_registry, *this,
        changesOf({u"municipality", u"name_change", u"statistic", u"source", u"indicator", u"metro_area", u"membership",
                   u"agreement", u"revision", u"amendment_agreement", u"boundary_set", u"boundary", u"schematic_tile",
                   u"vision", u"vision_project", u"project_participant", u"kpi", u"kpi_actual"}),
        [this] { reload(); });
    connect(m_tools, &MapTools::faceChanged, this, [this] { showGeometry(true); });
    connect(m_tools, &MapTools::looksChanged, this, [this] { recolour(false); });
    connect(m_tools, &MapTools::printAsked, this, &MapPage::printSheet);
    connect(m_tools, &MapTools::exportAsked, this, &MapPage::exportSheet);
    connect(m_canvas, &MapCanvas::areaSelected, this, &MapPage::onSelected);
    connect(m_canvas, &MapCanvas::areaHovered, this, &MapPage::onHovered);
    connect(m_canvas, &MapCanvas::areaTicked, this, &MapPage::onTicked);
    connect(m_canvas, &MapCanvas::tileMoved, this, &MapPage::moveTile);
    connect(m_canvas, &MapCanvas::failed, this, &MapPage::failed);
    connect(m_canvas, &MapCanvas::areaActivated, this, [this](const QString& code) {
        if (const MunicipalityId id = idOf(code); id.isValid())
            Q_EMIT memberActivated(id);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const MunicipalityId id = idOf(index.siblingAtColumn(0).data(kCodeRole).toString()); id.isValid())
            Q_EMIT memberActivated(id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (m_isSelecting || rows.isEmpty())
            return;
        m_canvas->select(rows.front().data(kCodeRole).toString());
        onSelected(m_canvas->selected());
    });
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isSplitChosen = true; });
    connect(m_issuer, &PaperIssuer::told, this, &MapPage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &MapPage::failed);
    connect(m_bar, &BoundaryBar::importAsked, this, &MapPage::importBoundaries);
    connect(&m_import, &BackgroundTask::runningChanged, m_bar, &BoundaryBar::setBusy);
    m_bar->strip().watch(m_import, tr("The boundaries are being read in…"));
    m_issuer->showIn(m_bar->strip());
}

void MapPage::addThemes(MapThemeSource source)
{
    m_sources.push_back(std::move(source));
    reload();
}

void MapPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitTable();
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void MapPage::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    reload();
}

void MapPage::reload()
{
    auto read = readMapData(m_registry, m_area, day(), m_isSetStale ? MapData() : m_data);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_isSetStale = false;
    const bool hadBoundaries = m_data.hasBoundaries();
    const bool isFirst = m_data.members.empty();
    const bool isNewSet = read->hasBoundaries() && read->boundaries != m_data.boundaries;
    m_data = std::move(*read);
    if (isNewSet)
        checkNewSet();
    std::vector<MapTheme> themes;
    for (const MapThemeSource& source : m_sources) {
        auto more = source(m_registry, m_data.area, m_data.shownOn);
        if (!more) {
            Q_EMIT failed(more.error());
            return;
        }
        std::move(more->begin(), more->end(), std::back_inserter(themes));
    }
    m_themes = std::move(themes);
    m_tools->setThemes(m_themes);
    m_tools->setBordersPossible(m_data.hasBoundaries());
    if (m_data.hasBoundaries() && !hadBoundaries)
        m_tools->setFace(MapFace::Borders);
    m_bar->showSet(m_data.set);
    m_bar->setWritable(!m_registry.isReadOnly() && !m_asOf.isValid());
    showGeometry(isFirst || hadBoundaries != m_data.hasBoundaries());
}

/// Opening does not wait for it: a damaged outline is rare, and is told as soon as it is found.
void MapPage::checkNewSet()
{
    m_check.start([outlines = m_data.boundaries](Task& task) { return checkOutlines(*outlines, task); },
                  [this](const Result<void>& checked) {
                      if (!checked && checked.error().code != ErrorCode::Cancelled)
                          Q_EMIT failed(checked.error());
                  });
}

void MapPage::showGeometry(bool isFitted)
{
    m_geometry = mapGeometry(m_data, m_tools->face());
    m_canvas->setTilesMovable(m_tools->face() == MapFace::Tiles && !m_registry.isReadOnly() && !m_asOf.isValid());
    recolour(isFitted);
}

void MapPage::recolour(bool isFitted)
{
    const auto index = static_cast<size_t>(std::max(0, m_tools->theme()));
    const MapTheme theme = index < m_themes.size() ? m_themes[index] : MapTheme();
    m_canvas->setContent(coloured(m_geometry, theme, m_tools->options(), m_data.shownOn),
                         isFitted ? MapCanvas::View::Fit : MapCanvas::View::Keep);
    fillTable();
    showSource();
    onHovered({}); // what is told of the selection is of this theme
}

void MapPage::fillTable()
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    const print::MapContent& content = m_canvas->content();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Municipality"), content.theme, tr("Class")});
    double place = 0;
    for (const print::MapArea& area : content.areas) {
        if (!area.isMember)
            continue;
        const auto& theme = m_themes[static_cast<size_t>(std::max(0, m_tools->theme()))];
        auto* name = new QStandardItem(area.name);
        name->setData(area.code, kCodeRole);
        name->setData(++place, kSortRole);
        auto* value = new QStandardItem(area.value);
        value->setTextAlignment(theme.categories.isEmpty() ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
        value->setData(theme.figures.value(area.code).number, kSortRole);
        const bool hasClass = area.classIndex >= 0;
        auto* words =
            new QStandardItem(hasClass ? content.classes[static_cast<size_t>(area.classIndex)].words : tr("No figure"));
        words->setData(area.classIndex, kSortRole);
        if (hasClass)
            words->setData(content.classes[static_cast<size_t>(area.classIndex)].fill, Qt::DecorationRole);
        m_rows->appendRow({name, value, words});
    }
    m_table->resizeColumnsToContents();
    fitTable();
    selectRow(m_canvas->selected());
}

/// As wide as its figures need, as long as the map keeps the better half, and until the user chooses.
void MapPage::fitTable()
{
    if (m_isSplitChosen || !isVisible())
        return;
    const int wanted = m_table->horizontalHeader()->length() + 2 * m_table->frameWidth() +
                       m_table->verticalScrollBar()->sizeHint().width();
    const int least = m_table->minimumWidth();
    const int width = std::clamp(wanted, least, std::max(least, m_split->width() * 45 / 100));
    m_split->setSizes({m_split->width() - width, width});
}

void MapPage::showSource()
{
    const auto index = static_cast<size_t>(std::max(0, m_tools->theme()));
    const MapTheme theme = index < m_themes.size() ? m_themes[index] : MapTheme();
    QStringList lines;
    if (!theme.source.isEmpty())
        lines << tr("Source: %1").arg(theme.source);
    if (!theme.note.isEmpty())
        lines << tr("Note: %1").arg(theme.note);
    m_source->setText(lines.join(u'\n'));
    m_source->setVisible(!lines.isEmpty());
}

void MapPage::selectRow(const QString& code)
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    m_table->selectionModel()->clearSelection();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (!code.isEmpty() && index.data(kCodeRole).toString() == code) {
            m_table->selectionModel()->setCurrentIndex(index,
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_table->scrollTo(index);
        }
    }
}

MunicipalityId MapPage::idOf(const QString& code) const
{
    for (const model::Municipality& member : m_data.members) {
        if (!code.isEmpty() && mapCode(member.code) == code)
            return member.id;
    }
    return {};
}

MunicipalityId MapPage::selectedMember() const
{
    return idOf(m_canvas->selected());
}

void MapPage::selectMember(MunicipalityId id)
{
    m_follow->catchUp();
    QString code;
    for (const model::Municipality& member : m_data.members) {
        if (member.id == id)
            code = mapCode(member.code);
    }
    m_canvas->select(code);
    selectRow(code);
    onHovered({});
}

void MapPage::onSelected(const QString& code)
{
    selectRow(code);
    onHovered(code);
    if (const MunicipalityId id = idOf(code); id.isValid())
        Q_EMIT memberSelected(id);
}

void MapPage::onHovered(const QString& code)
{
    const print::MapContent& content = m_canvas->content();
    const QString shown = code.isEmpty() ? m_canvas->selected() : code;
    for (const print::MapArea& area : content.areas) {
        if (!shown.isEmpty() && area.code == shown)
            return m_bar->showWords(
                area.isMember
                    ? tr("%1: %2 %3").arg(area.name, content.theme, area.value.isEmpty() ? tr("No figure") : area.value)
                    : tr("%1 is no member of the area.").arg(area.name));
    }
    m_bar->showWords({});
}

} // namespace ui::map
