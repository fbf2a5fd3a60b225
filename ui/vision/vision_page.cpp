// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/vision_page.h"

#include "ui/common/background_task.h"
#include "ui/common/flow_row.h"
#include "ui/common/focus_order.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/paper_view.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"
#include "ui/common/task_strip.h"
#include "ui/common/vision_words.h"
#include "ui/vision/kpi_model.h"
#include "ui/vision/project_model.h"
#include "ui/vision/vision_papers.h"
#include "ui/vision/vision_printing.h"

#include "core/base/calendar.h"
#include "core/print/font/font_set.h"
#include "core/store/change_summary.h"
#include "core/store/registry.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

namespace {

void nameWidget(QWidget& widget, const QString& objectName, const QString& accessibleName)
{
    widget.setObjectName(objectName);
    widget.setAccessibleName(accessibleName);
}

/// In half-width characters, and no less than its head. The average of a Japanese font is that of its full-width ones.
void setWidths(QTableView& grid, std::initializer_list<int> characters, int others)
{
    const int width = grid.fontMetrics().horizontalAdvance(u'国') / 2;
    const QHeaderView& heads = *grid.horizontalHeader();
    const auto set = [&](int column, int count) {
        grid.setColumnWidth(column, std::max(count * width, heads.sectionSizeHint(column)));
    };
    int column = 0;
    for (const int count : characters)
        set(column++, count);
    for (; column < grid.model()->columnCount(); ++column)
        set(column, others);
}

} // namespace

VisionPage::VisionPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, VisionId vision,
                       QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_id(vision)
    , m_head(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_image(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_projects(new ProjectModel(this))
    , m_projectGrid(new GridView(this))
    , m_kpis(new KpiModel(this))
    , m_kpiGrid(new GridView(this))
    , m_chart(new PaperView(this))
    , m_lines(new QListWidget(this))
    , m_printing(new VisionPrinting(registry, files, printers, this))
    , m_working(new BackgroundTask(this))
    , m_strip(new TaskStrip(u"vision"_s, this))
{
    nameWidget(*this, u"visionPage"_s, tr("Vision"));
    build();
    followRegistry();
    connect(m_kpis, &KpiModel::kpiTyped, this, &VisionPage::keepKpi);
    connect(m_kpis, &KpiModel::refused, this, &VisionPage::told);
    connect(m_printing, &VisionPrinting::told, this, &VisionPage::told);
    connect(m_printing, &VisionPrinting::failed, this, &VisionPage::failed);
    reload();
    setWidths(*m_projectGrid, {26, 34, 13, 16, 28}, 13);
    setWidths(*m_kpiGrid, {28, 11, 18, 8, 15}, 12);
    m_projectGrid->setCurrentIndex(m_projects->index(0, ProjectModel::Name));
    m_kpiGrid->setCurrentIndex(m_kpis->index(0, KpiModel::Standing));
}

QPushButton* VisionPage::button(const QString& words, const QString& name, void (VisionPage::*act)())
{
    auto* made = new QPushButton(words, this);
    nameWidget(*made, name, words);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

QPushButton* VisionPage::papers()
{
    auto* made = new QPushButton(tr("Print"), this);
    nameWidget(*made, u"visionPapers"_s, made->text());
    made->setIcon(icon(u"print"_s));
    auto* menu = new QMenu(made);
    m_printing->fill(*menu);
    made->setMenu(menu);
    return made;
}

QWidget* VisionPage::buildProjects()
{
    nameWidget(*m_projectGrid, u"visionProjects"_s, tr("Projects"));
    m_projectGrid->setModel(m_projects);
    m_projectGrid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_projectGrid, &QAbstractItemView::activated, this, &VisionPage::editProject);
    auto* pane = new QWidget(this);
    auto* bar = new FlowRow;
    auto* add = button(tr("Add a project…"), u"visionAddProject"_s, &VisionPage::addProject);
    auto* remove = button(tr("Remove the project"), u"visionRemoveProject"_s, &VisionPage::removeProject);
    bar->addWidget(add);
    bar->addWidget(button(tr("Open the project…"), u"visionEditProject"_s, &VisionPage::editProject));
    bar->addWidget(remove);
    bar->addStretch();
    m_writers += {add, remove};
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, kGap, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_projectGrid, 1);
    return pane;
}

QWidget* VisionPage::buildKpis()
{
    nameWidget(*m_kpiGrid, u"visionKpis"_s, tr("KPIs"));
    nameWidget(*m_chart, u"visionChart"_s, tr("Chart of the KPI"));
    m_kpiGrid->setModel(m_kpis);
    // The name stands in the head of the row: it stays in sight beside the last years, in which values are typed.
    constexpr int kNameWidth = 250;
    m_kpiGrid->setColumnHidden(KpiModel::Name, true);
    m_kpiGrid->verticalHeader()->setMaximumWidth(kNameWidth);
    m_kpiGrid->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_kpiGrid->verticalHeader()->show();
    connect(m_kpiGrid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VisionPage::showChart);
    auto* pane = new QWidget(this);
    auto* bar = new FlowRow;
    auto* add = button(tr("Add a KPI…"), u"visionAddKpi"_s, &VisionPage::addKpi);
    auto* remove = button(tr("Remove the KPI"), u"visionRemoveKpi"_s, &VisionPage::removeKpi);
    auto* read = button(tr("Read answers in…"), u"visionReadSheet"_s, &VisionPage::readSheet);
    bar->addWidget(add);
    bar->addWidget(button(tr("Open the KPI…"), u"visionEditKpi"_s, &VisionPage::editKpi));
    bar->addWidget(remove);
    bar->addStretch();
    auto* write = button(tr("Write collection sheets…"), u"visionWriteSheets"_s, &VisionPage::writeSheets);
    bar->addWidget(write);
    bar->addWidget(read);
    m_writers += {add, remove, read};
    // Sheets that are being written are not given up half-way for others.
    connect(m_working, &BackgroundTask::runningChanged, this, [this, write, read](bool isRunning) {
        write->setEnabled(!isRunning);
        read->setEnabled(!isRunning && isEditable());
    });
    auto* split = new QSplitter(Qt::Horizontal, pane);
    split->setObjectName(u"visionKpiSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_kpiGrid);
    split->addWidget(m_chart);
    split->setStretchFactor(0, 1);
    constexpr int kGridWidth = 1000;
    constexpr int kChartWidth = 260;
    split->setSizes({kGridWidth, kChartWidth});
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, kGap, 0, 0);
    column->addLayout(bar);
    column->addWidget(split, 1);
    return pane;
}

QWidget* VisionPage::buildCoverage()
{
    nameWidget(*m_lines, u"visionCoverage"_s, tr("What to look at"));
    m_lines->setWordWrap(true);
    makeRoomy(*m_lines);
    connect(m_lines, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { follow(m_lines->row(item)); });
    connect(m_lines, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { follow(m_lines->row(item)); });
    return m_lines;
}

void VisionPage::build()
{
    nameWidget(*m_head, u"visionHead"_s, tr("Area and period"));
    nameWidget(*m_notice, u"visionNotice"_s, tr("Day of adoption"));
    nameWidget(*m_image, u"visionFutureImage"_s, tr("Future image and remarks"));
    for (QLabel* label : {m_head, m_notice, m_image}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* bar = new FlowRow;
    auto* edit = button(tr("Edit the vision…"), u"visionEdit"_s, &VisionPage::editVision);
    auto* edition = button(tr("Revise"), u"visionRevise"_s, &VisionPage::addEdition);
    edition->setToolTip(
        tr("Begins a revision beside this one, with everything in it. It counts once its day of adoption is entered."));
    auto* period = button(tr("Next period"), u"visionNextPeriod"_s, &VisionPage::addPeriod);
    period->setToolTip(tr("Makes the vision of the next period with these projects and KPIs, to be filled in anew."));
    auto* remove = button(tr("Remove"), u"visionRemove"_s, &VisionPage::removeVision);
    bar->addWidget(edit);
    bar->addWidget(edition);
    bar->addWidget(period);
    bar->addWidget(remove);
    bar->addStretch();
    bar->addWidget(papers());
    m_writers += {edit, edition, period, remove};
    nameWidget(*m_tabs, u"visionTabs"_s, tr("Parts of the vision"));
    m_tabs->addTab(buildProjects(), tr("Projects"));
    m_tabs->addTab(buildKpis(), tr("KPIs"));
    m_tabs->addTab(buildCoverage(), tr("To look at"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kGap);
    column->addLayout(bar);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_image);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_strip);
    m_strip->watch(*m_working, {});
    m_printing->showIn(*m_strip);
    setFocusProxy(m_tabs);
    orderFocusAsLaidOut(*this);
}

QString VisionPage::title()
{
    m_follow->catchUp();
    return visionTitle(m_vision.plan.vision);
}

bool VisionPage::isEditable() const
{
    return !m_registry.isReadOnly() && !m_asOf.isValid();
}

void VisionPage::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    reload();
}

void VisionPage::reload()
{
    auto read = store::readVision(m_registry.connection(), m_id, m_asOf.isValid() ? m_asOf : QDate::currentDate());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (!read->has_value()) {
        Q_EMIT visionGone();
        return;
    }
    const QModelIndex project = m_projectGrid->currentIndex();
    const QModelIndex kpi = m_kpiGrid->currentIndex();
    const std::pair<int, int> at{project.row(), project.column()};
    const std::pair<int, int> kpiAt{kpi.row(), kpi.column()};
    m_vision = std::move(**read);
    m_printing->showVision(m_vision);
    m_projects->setVision(m_vision);
    m_kpis->setVision(m_vision);
    m_kpis->setEditable(isEditable());
    if (at.first >= 0)
        m_projectGrid->setCurrentIndex(m_projects->index(std::min(at.first, m_projects->rowCount() - 1), at.second));
    if (kpiAt.first >= 0)
        m_kpiGrid->setCurrentIndex(m_kpis->index(std::min(kpiAt.first, m_kpis->rowCount() - 1), kpiAt.second));
    for (QPushButton* writer : m_writers)
        writer->setEnabled(isEditable());
    showHead();
    showCoverage();
    showChart();
}

void VisionPage::showHead()
{
    const model::Vision& facts = m_vision.plan.vision;
    QString words = m_vision.area.name + u'　' + visionTitle(facts);
    if (facts.from && facts.to)
        words += u'　' + toEraDate(*facts.from) + u"～"_s + toEraDate(*facts.to);
    if (facts.adoptedOn)
        words += u'　' + tr("adopted on %1").arg(toEraDate(*facts.adoptedOn));
    else
        words += u'　' + tr("(day of adoption not entered)");
    QFont font = m_head->font();
    font.setBold(true);
    m_head->setFont(font);
    m_head->setText(words);
    setWindowTitle(title());
    m_notice->setText(adoptionWords(facts));
    m_notice->setVisible(!facts.adoptedOn);
    QStringList image;
    for (const QString& line : {facts.futureImage, facts.note}) {
        if (!line.isEmpty())
            image.append(line);
    }
    m_image->setText(image.join(u'\n'));
    m_image->setVisible(!image.isEmpty());
    m_tabs->setTabText(ProjectTab, tr("Projects  %1").arg(m_vision.plan.projects.size()));
    m_tabs->setTabText(KpiTab, tr("KPIs  %1").arg(m_vision.plan.kpis.size()));
}

void VisionPage::showCoverage()
{
    const auto lines = coverageLines(m_vision);
    const int row = m_lines->currentRow();
    m_lines->clear();
    for (const CoverageLine& line : lines)
        m_lines->addItem(u"△　"_s + line.sentence);
    if (lines.empty()) {
        auto* item = new QListWidgetItem(
            tr("Every initiative has a project, every project rests on an agreement, and every KPI has its values."),
            m_lines);
        item->setFlags(Qt::ItemIsEnabled);
    }
    m_lines->setCurrentRow(std::min(row, m_lines->count() - 1));
    m_tabs->setTabText(CoverageTab, tr("To look at  %1").arg(lines.size()));
}

const model::Kpi* VisionPage::currentKpi() const
{
    return m_kpis->kpi(m_kpiGrid->currentIndex().row());
}

void VisionPage::showChart()
{
    const model::Kpi* kpi = currentKpi();
    m_printing->showKpi(kpi != nullptr ? std::optional(*kpi) : std::nullopt);
    const auto fonts = core::print::FontSet::loadDefault();
    if (kpi == nullptr || !fonts) {
        m_chart->setLayout({});
        return;
    }
    // A card rather than a sheet: the same chart, on paper that fits beside the grid.
    core::print::PageSetup card;
    card.paperWidth = 130;
    card.paperHeight = 150;
    card.marginTop = card.marginBottom = 8;
    card.marginLeft = card.marginRight = 6;
    card.bindingMargin = 0;
    card.cellSize = 9;
    auto layout = core::print::layoutLineChart(kpiLines(*kpi), card, *fonts);
    m_chart->setLayout(layout ? std::move(*layout) : core::print::Layout());
}

} // namespace ui::vision
