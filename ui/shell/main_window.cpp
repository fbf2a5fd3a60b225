// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/store/registry.h"
#include "ui/common/find_bar.h"
#include "ui/common/message_bar.h"
#include "ui/shell/actions.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/as_of_control.h"
#include "ui/shell/clipboard_commands.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/document_area.h"
#include "ui/shell/document_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/inspector_pane.h"
#include "ui/shell/lower_pane.h"
#include "ui/shell/navigation_pane.h"
#include "ui/shell/record_pages.h"
#include "ui/shell/region_pages.h"
#include "ui/shell/search_field.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/side_panes.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/task_bar.h"
#include "ui/shell/timeline_pages.h"
#include "ui/shell/tour.h"
#include "ui/shell/vision_pages.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

const QString kGeometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(FilePrompt& files, PrinterPrompt& printers, std::vector<core::model::Municipality> master,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_files(files)
    , m_actions(new Actions(this))
    , m_fileCommands(new FileCommands(*m_actions, files, master, this))
    , m_messages(new MessageBar(this))
    , m_tasks(new TaskBar(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_documents(new DocumentArea(files, printers, std::move(master), this))
    , m_find(new FindBar(this))
    , m_navigation(new NavigationPane(this))
    , m_inspector(new InspectorPane(this))
    , m_lower(new LowerPane(this))
    , m_panes(new SidePanes(this, m_navigation, m_inspector, m_lower))
    , m_status(new StatusLine(this))
    , m_asOfControl(new AsOfControl(this))
    , m_asOfBand(new AsOfBand(this))
    , m_tour(new Tour(this))
    , m_search(new SearchField(this))
{
    arrange();
    connectFiles();
    connectCommands();
    connectPanes();
    connectSearch();
    setRegistry(nullptr);
}

MainWindow::~MainWindow()
{
    // The pages refer to the registry, which the composition root may close before QObject takes the children down.
    m_documents->setRegistry(nullptr);
}

void MainWindow::arrange()
{
    // At 200 % the screen of an office has room for 960 × 540.
    constexpr QSize kLeast(1024, 640);
    const QSize room = screen()->availableSize();
    setMinimumSize(kLeast.boundedTo(room));
    setAcceptDrops(true);
    new ClipboardCommands(*m_actions, m_actions->fill(*menuBar(), m_panes->commands()), this);
    arrangeTools();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_documents);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_asOfBand);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    // Below the document, so that nothing moves under the pointer when a message comes.
    column->addWidget(m_tasks);
    column->addWidget(m_messages);
    setCentralWidget(centre);
    setStatusBar(m_status);
    const QSettings settings;
    if (!restoreGeometry(settings.value(kGeometryKey).toByteArray()))
        resize(QSize(1366, 768).boundedTo(room));
    m_panes->restore(settings);
}

void MainWindow::arrangeTools()
{
    QToolBar* bar = m_tools = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fill(*bar);
    bar->addSeparator();
    bar->addWidget(m_asOfControl);
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(m_search);
}

void MainWindow::connectFiles()
{
    connect(m_fileCommands, &FileCommands::documentsChosen, m_documents, &DocumentArea::openImport);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    m_fileCommands->follow(*m_start, *m_actions);
    // The tour begins as soon as its sample is open.
    const auto askTour = [this] {
        m_tour->await();
        Q_EMIT m_fileCommands->sampleAsked(u"sapporo"_s);
    };
    connect(m_start, &StartPage::tourAsked, this, askTour);
    connect(m_actions->tour, &QAction::triggered, this, askTour);
}

void MainWindow::connectCommands()
{
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undoAsked);
    connect(m_actions->redo, &QAction::triggered, this, &MainWindow::redoAsked);
    auto* commands = new DocumentCommands(*m_actions, *m_documents, *m_find, this);
    connect(commands, &DocumentCommands::told, m_messages,
            [this](const QString& sentence) { m_messages->showNotice(sentence); });
    connect(m_actions->commands, &QAction::triggered, this,
            [this] { (new CommandPalette(m_actions->all() + m_panes->commands(), this))->open(); });
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        auto* dialog = new SettingsDialog(m_files, this);
        connect(dialog, &SettingsDialog::changed, this, &MainWindow::settingsChanged);
        dialog->open();
    });
    connect(m_actions->present, &QAction::triggered, this, [this] { setAsOf({}); });
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::nextPane);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto* box = new QMessageBox(this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setWindowTitle(tr("About this program"));
        box->setText(tr("Kyoyaku %1\nCooperation agreements of metro areas.\nLicence: GPL-3.0-or-later")
                         .arg(QApplication::applicationVersion()));
        box->open();
    });
}

void MainWindow::connectPanes()
{
    connect(m_navigation, &NavigationPane::agreementChosen, m_documents, &DocumentArea::openAgreement);
    connect(m_navigation, &NavigationPane::amendmentChosen, m_documents, &DocumentArea::openConcluded);
    connect(m_navigation, &NavigationPane::abolitionChosen, m_documents, &DocumentArea::openAbolition);
    connect(m_navigation, &NavigationPane::membersChosen, &m_documents->region(), &RegionPages::openMembers);
    connect(m_navigation, &NavigationPane::mapChosen, &m_documents->region(), &RegionPages::openMap);
    connect(&m_documents->region(), &RegionPages::memberSelected, m_navigation, &NavigationPane::selectMember);
    connect(m_navigation, &NavigationPane::areaEditAsked, &m_documents->region(), &RegionPages::editArea);
    m_navigation->addCommands({m_actions->addArea, m_actions->addPublishedArea});
    connect(m_navigation, &NavigationPane::visionChosen, &m_documents->visions(), &VisionPages::open);
    connect(m_navigation, &NavigationPane::visionsChosen, &m_documents->visions(), &VisionPages::openOf);
    connect(m_navigation, &NavigationPane::meetingsChosen, &m_documents->records(), &RecordPages::openMeetings);
    connect(m_navigation, &NavigationPane::documentsChosen, &m_documents->records(), &RecordPages::openDocuments);
    connect(m_navigation, &NavigationPane::issuedChosen, m_documents, &DocumentArea::openIssued);
    connect(m_navigation, &NavigationPane::declarationChosen, &m_documents->region(), &RegionPages::openDeclaration);
    connect(m_navigation, &NavigationPane::procedureChosen, &m_documents->region(), &RegionPages::openProcedure);
    connect(m_navigation, &NavigationPane::timelineChosen, &m_documents->timelines(), &TimelinePages::open);
    connect(&m_documents->timelines(), &TimelinePages::memberSelected, m_navigation, &NavigationPane::selectMember);
    connect(&m_documents->timelines(), &TimelinePages::targetSelected, m_navigation, &NavigationPane::selectTarget);
    connect(&m_documents->timelines(), &TimelinePages::dayChosen, this, &MainWindow::setAsOf);
    connect(m_documents, &DocumentArea::failed, this, &MainWindow::showError);
    connect(m_documents, &DocumentArea::told, m_messages,
            [this](const QString& sentence) { m_messages->showNotice(sentence); });
    connect(m_documents, &DocumentArea::undoAsked, this, &MainWindow::undoAsked);
    connect(m_documents, &DocumentArea::placeChanged, m_status, &StatusLine::setPlace);
    connect(m_documents, &DocumentArea::placeLeft, m_status, &StatusLine::leavePlace);
    connect(m_documents, &DocumentArea::frontChanged, this, [this] {
        if (const auto* tab = m_documents->agreementInFront())
            m_navigation->select(tab->agreement());
        if (const auto member =
                m_documents->agreementInFront() != nullptr ? m_navigation->selectedMember() : core::MunicipalityId();
            member.isValid())
            m_documents->showMember(member);
        refresh();
    });
    const auto showSelection = [this] {
        m_inspector->select(m_documents->selection(), m_documents->revisionInFront());
    };
    connect(m_documents, &DocumentArea::selectionChanged, m_inspector, showSelection);
    connect(m_documents, &DocumentArea::frontChanged, m_inspector, showSelection);
    connect(m_inspector, &InspectorPane::failed, this, &MainWindow::showError);
    connect(m_lower, &LowerPane::failed, this, &MainWindow::showError);
    connect(m_asOfControl, &AsOfControl::dayChosen, this, &MainWindow::setAsOf);
    // A text may come into force with the new day.
    connect(m_asOfControl, &AsOfControl::dayPassed, this, [this] {
        if (m_registry != nullptr)
            loadNavigation();
    });
    connect(m_asOfBand, &AsOfBand::todayAsked, this, [this] { setAsOf({}); });
}

void MainWindow::connectSearch()
{
    connect(m_actions->searchAll, &QAction::triggered, m_search, [this] {
        m_search->selectAll();
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    m_lower->follow(*m_search);
    connect(m_lower, &LowerPane::searchBegun, m_panes, [this] { m_panes->show(SidePanes::Lower); });
    connect(m_lower, &LowerPane::hitChosen, m_documents, &DocumentArea::openPlace);
    connect(m_lower, &LowerPane::amendmentChosen, m_documents, &DocumentArea::openConcluded);
}

void MainWindow::setRegistry(core::store::Registry* registry)
{
    if (m_registry != nullptr)
        disconnect(m_registry, nullptr, this, nullptr);
    m_documents->setRegistry(registry);
    m_lower->setRegistry(registry);
    m_inspector->setRegistry(registry);
    m_fileCommands->setRegistry(registry);
    m_registry = registry;
    m_messages->hide();
    m_search->clear();
    m_panes->setFileOpen(registry != nullptr);
    setAsOf({});
    if (registry == nullptr) {
        m_navigation->clear();
        m_start->refresh();
        m_stack->setCurrentWidget(m_start);
    } else {
        m_stack->setCurrentWidget(m_documents);
        connect(registry, &core::store::Registry::changed, this, [this](const core::store::ChangeSummary& summary) {
            // What is told of this edit comes after it; what was told before may not be true any more.
            m_messages->outdate();
            if (NavigationPane::isTouched(summary))
                loadNavigation();
            refresh();
        });
        m_documents->region().openMembers();
        m_navigation->setFocus();
    }
    refresh();
    m_tour->setRegistry(registry);
}

void MainWindow::refresh()
{
    const bool hasFile = m_registry != nullptr;
    const bool isToday = m_asOf.isPresent();
    const bool isWritable = hasFile && !m_registry->isReadOnly() && isToday;
    const bool isUnsaved = hasFile && m_registry->hasUnsavedEdits();
    const bool hasAgreement = m_documents->agreementInFront() != nullptr;
    m_actions->update(hasFile, isWritable, hasAgreement, m_documents->printableInFront() != nullptr,
                      hasAgreement || m_documents->timelines().pageInFront() != nullptr);
    m_actions->save->setEnabled(hasFile && !m_registry->isReadOnly() && isUnsaved);
    m_actions->present->setEnabled(hasFile && !isToday);
    m_asOfControl->setEnabled(hasFile);
    m_search->setEnabled(hasFile);
    m_actions->updateSteps(isWritable ? &m_registry->history() : nullptr);
    m_actions->back->setEnabled(m_documents->canGoBack());
    m_actions->forward->setEnabled(m_documents->canGoForward());
    m_status->setFile(m_registry);
    setWindowModified(isUnsaved);
    setWindowTitle(hasFile ? tr("%1[*] - Kyoyaku").arg(QFileInfo(m_registry->path()).completeBaseName())
                           : tr("Kyoyaku"));
}

void MainWindow::setAsOf(AsOf asOf)
{
    m_asOf = asOf;
    m_asOfControl->setAsOf(asOf);
    m_asOfBand->setAsOf(asOf);
    m_documents->setAsOf(asOf);
    m_inspector->setAsOf(asOf);
    if (m_registry != nullptr)
        loadNavigation();
    refresh();
}

void MainWindow::loadNavigation()
{
    if (const auto loaded = m_navigation->load(*m_registry, m_asOf); !loaded)
        showError(loaded.error());
}

void MainWindow::showError(const core::Error& error)
{
    m_messages->showError(error);
}

void MainWindow::commitPending()
{
    m_documents->commitPending();
}

void MainWindow::nextPane()
{
    QList<QWidget*> panes = m_panes->shownWidgets();
    if (QWidget* page = m_documents->currentWidget(); page != nullptr && m_registry != nullptr)
        panes.insert(panes.contains(m_navigation) ? 1 : 0, page);
    if (panes.isEmpty())
        return;
    const auto in = std::find_if(panes.begin(), panes.end(),
                                 [](const QWidget* pane) { return pane->isAncestorOf(QApplication::focusWidget()); });
    const qsizetype next = in == panes.end() ? 0 : (in - panes.begin() + 1) % panes.size();
    panes[next]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    commitPending();
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    m_panes->save(settings);
    if (m_registry != nullptr) {
        // The composition root asks, saves, and then quits itself.
        event->ignore();
        Q_EMIT quitAsked();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    constexpr int kRoomForWords = 1200;
    QMainWindow::resizeEvent(event);
    m_actions->arrange(*m_tools, width() < kRoomForWords ? Actions::HowWide::Narrow : Actions::HowWide::Wide);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (FileCommands::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_fileCommands->take(*event->mimeData());
}

} // namespace ui::shell
