// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/common/find_bar.h"
#include "ui/common/message_bar.h"
#include "ui/common/paper_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/document_area.h"
#include "ui/shell/navigation_pane.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

const QString kGeometryKey = u"window/geometry"_s;
const QString kStateKey = u"window/state"_s;

bool touchesNavigation(const core::store::ChangeSummary& summary)
{
    for (const auto table :
         {u"agreement", u"revision", u"metro_area", u"membership", u"municipality", u"amendment_agreement"}) {
        if (summary.table(table) != nullptr)
            return true;
    }
    return false;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString registryFilter()
{
    return MainWindow::tr("Registry files (*.kyoyaku)");
}

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(FilePrompt& files, std::vector<core::model::Municipality> master, QWidget* parent)
    : QMainWindow(parent)
    , m_files(files)
    , m_actions(new Actions(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_documents(new DocumentArea(files, std::move(master), this))
    , m_find(new FindBar(this))
    , m_navigation(new NavigationPane(this))
    , m_navigationDock(new QDockWidget(tr("Navigation"), this))
    , m_status(new StatusLine(this))
{
    arrange();
    connectFileActions();
    connectViewActions();
    connectPanes();
    setRegistry(nullptr);
}

MainWindow::~MainWindow()
{
    // The pages refer to the registry, which the composition root may close before QObject takes the children down.
    m_documents->setRegistry(nullptr);
}

void MainWindow::arrange()
{
    constexpr int kNavigationWidth = 260;
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    m_actions->fill(*menuBar());
    auto* bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->fill(*bar);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_documents);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    // Below the document, so that nothing moves under the pointer when a message comes.
    column->addWidget(m_messages);
    setCentralWidget(centre);
    m_navigationDock->setObjectName(u"navigationDock"_s);
    m_navigationDock->setWidget(m_navigation);
    m_navigationDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    addDockWidget(Qt::LeftDockWidgetArea, m_navigationDock);
    resizeDocks({m_navigationDock}, {kNavigationWidth}, Qt::Horizontal);
    QAction* toggle = m_navigationDock->toggleViewAction();
    toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1));
    addAction(toggle);
    setStatusBar(m_status);
    const QSettings settings;
    if (!restoreGeometry(settings.value(kGeometryKey).toByteArray()))
        resize(1366, 768);
    restoreState(settings.value(kStateKey).toByteArray());
}

void MainWindow::connectFileActions()
{
    connect(m_actions->newFile, &QAction::triggered, this, [this] {
        if (const QString path = registryToWrite(tr("agreements.kyoyaku")); !path.isEmpty())
            Q_EMIT newAsked(path);
    });
    connect(m_actions->open, &QAction::triggered, this, [this] {
        const QStringList paths = m_files.filesToOpen(this, tr("Open a file"), documentsFolder(), registryFilter());
        if (!paths.isEmpty())
            Q_EMIT openAsked(paths.front());
    });
    connect(m_actions->openSapporo, &QAction::triggered, this, [this] { Q_EMIT sampleAsked(u"sapporo"_s); });
    connect(m_actions->openAsahikawa, &QAction::triggered, this, [this] { Q_EMIT sampleAsked(u"asahikawa"_s); });
    connect(m_actions->readDocuments, &QAction::triggered, this, [this] {
        openDocuments(
            m_files.filesToOpen(this, tr("Read documents in"), documentsFolder(), tr("Texts (*.txt);;All files (*)")));
    });
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::saveAsked);
    const auto askPath = [this](void (MainWindow::*asked)(const QString&)) {
        const QString name = m_registry != nullptr ? QFileInfo(m_registry->path()).fileName() : QString();
        if (const QString path = registryToWrite(name); !path.isEmpty())
            Q_EMIT(this->*asked)(path);
    };
    connect(m_actions->saveAs, &QAction::triggered, this, [askPath] { askPath(&MainWindow::saveAsAsked); });
    connect(m_actions->saveCopy, &QAction::triggered, this, [askPath] { askPath(&MainWindow::saveCopyAsked); });
    connect(m_actions->closeFile, &QAction::triggered, this, &MainWindow::closeAsked);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undoAsked);
    connect(m_actions->redo, &QAction::triggered, this, &MainWindow::redoAsked);
    connect(m_actions->back, &QAction::triggered, m_documents, &DocumentArea::goBack);
    connect(m_actions->forward, &QAction::triggered, m_documents, &DocumentArea::goForward);
    connect(m_actions->find, &QAction::triggered, m_find, &FindBar::open);
    connect(m_actions->findNext, &QAction::triggered, m_find, &FindBar::findNext);
    connect(m_find, &FindBar::searchAsked, this, &MainWindow::findInFront);
    connect(m_find, &FindBar::closed, this, [this] {
        if (auto* page = m_documents->currentWidget())
            page->setFocus();
    });
    connect(m_actions->goToPlace, &QAction::triggered, this, &MainWindow::goToPlace);
    connect(m_actions->commands, &QAction::triggered, this,
            [this] { (new CommandPalette(m_actions->all(), this))->open(); });
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::nextPane);
    connect(m_actions->members, &QAction::triggered, this, [this] { m_documents->openMembers({}); });
    connect(m_actions->print, &QAction::triggered, this, [this] {
        commitPending();
        if (const auto* tab = m_documents->agreementInFront())
            m_documents->openPrint(tab->agreement());
    });
    connect(m_actions->printAll, &QAction::triggered, this, [this] {
        commitPending();
        m_documents->openPrint({});
    });
    const auto onPaper = [this](void (PaperView::*act)()) {
        if (auto* tab = m_documents->agreementInFront())
            (tab->paper().*act)();
    };
    connect(m_actions->zoomIn, &QAction::triggered, this, [onPaper] { onPaper(&PaperView::zoomIn); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [onPaper] { onPaper(&PaperView::zoomOut); });
    connect(m_actions->zoomWidth, &QAction::triggered, this, [onPaper] { onPaper(&PaperView::zoomToWidth); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        QMessageBox::about(this, tr("About this program"),
                           tr("Kyoyaku %1\nCooperation agreements of metro areas.\nLicence: GPL-3.0-or-later")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectPanes()
{
    connect(m_start, &StartPage::sampleAsked, this, &MainWindow::sampleAsked);
    connect(m_start, &StartPage::fileAsked, this, &MainWindow::openAsked);
    connect(m_start, &StartPage::openAsked, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::newAsked, m_actions->newFile, &QAction::trigger);
    connect(m_navigation, &NavigationPane::agreementChosen, m_documents, &DocumentArea::openAgreement);
    connect(m_navigation, &NavigationPane::membersChosen, m_documents, &DocumentArea::openMembers);
    connect(m_documents, &DocumentArea::failed, this, &MainWindow::showError);
    connect(m_documents, &DocumentArea::told, m_messages,
            [this](const QString& sentence) { m_messages->showNotice(sentence); });
    connect(m_documents, &DocumentArea::undoAsked, this, &MainWindow::undoAsked);
    connect(m_documents, &DocumentArea::placeChanged, m_status, &StatusLine::setPlace);
    connect(m_documents, &DocumentArea::frontChanged, this, [this] {
        if (const auto* tab = m_documents->agreementInFront())
            m_navigation->select(tab->agreement());
        refresh();
    });
}

void MainWindow::setRegistry(core::store::Registry* registry)
{
    m_documents->setRegistry(registry);
    m_registry = registry;
    m_messages->hide();
    m_navigationDock->setVisible(registry != nullptr);
    if (registry == nullptr) {
        m_navigation->clear();
        m_start->refresh();
        m_stack->setCurrentWidget(m_start);
    } else {
        m_stack->setCurrentWidget(m_documents);
        connect(registry, &core::store::Registry::changed, this, [this](const core::store::ChangeSummary& summary) {
            if (touchesNavigation(summary))
                loadNavigation();
            refresh();
        });
        loadNavigation();
        m_documents->openMembers({});
        m_navigation->setFocus();
    }
    refresh();
}

void MainWindow::refresh()
{
    const bool hasFile = m_registry != nullptr;
    const bool isWritable = hasFile && !m_registry->isReadOnly();
    const bool isUnsaved = hasFile && m_registry->hasUnsavedEdits();
    m_actions->update(hasFile, isWritable, m_documents->agreementInFront() != nullptr);
    m_actions->save->setEnabled(isWritable && isUnsaved);
    const auto name = [](const core::Result<QString>& label) { return label ? *label : QString(); };
    const auto step = [&](QAction& action, bool can, const QString& verb, const QString& label) {
        action.setEnabled(can && isWritable);
        action.setText(can ? tr("%1: %2").arg(verb, label) : verb);
        action.setIconText(plainWords(verb));
    };
    step(*m_actions->undo, hasFile && m_registry->history().canUndo(), tr("&Undo"),
         hasFile ? name(m_registry->history().undoLabel()) : QString());
    step(*m_actions->redo, hasFile && m_registry->history().canRedo(), tr("&Redo"),
         hasFile ? name(m_registry->history().redoLabel()) : QString());
    m_actions->back->setEnabled(m_documents->canGoBack());
    m_actions->forward->setEnabled(m_documents->canGoForward());
    m_status->setFile(m_registry);
    setWindowModified(isUnsaved);
    setWindowTitle(hasFile ? tr("%1[*] - Kyoyaku").arg(QFileInfo(m_registry->path()).completeBaseName())
                           : tr("Kyoyaku"));
}

void MainWindow::loadNavigation()
{
    if (const auto loaded = m_navigation->load(*m_registry, QDate::currentDate()); !loaded)
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

void MainWindow::openDocuments(const QStringList& paths)
{
    if (!paths.isEmpty())
        m_documents->openImport(paths);
}

void MainWindow::findInFront(const QString& words, int step)
{
    if (auto* tab = m_documents->agreementInFront()) {
        tab->commitPending();
        m_find->search(&tab->frontGrid(), words, step);
    }
}

void MainWindow::goToPlace()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"goToDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to an article"));
    dialog->setLabelText(tr("Article, paragraph or initiative, such as “3条2項” or “別表 災害”"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& words) {
        auto* tab = m_documents->agreementInFront();
        if (tab != nullptr && !tab->goToPlace(words))
            m_messages->showNotice(tr("“%1” is not in this text.").arg(words));
    });
    dialog->open();
}

QString MainWindow::registryToWrite(const QString& suggestion)
{
    QString path = m_files.fileToSave(this, tr("Save as"), documentsFolder() + u'/' + suggestion, registryFilter());
    if (!path.isEmpty() && !path.endsWith(u".kyoyaku"_s))
        path += u".kyoyaku"_s;
    return path;
}

void MainWindow::nextPane()
{
    const bool inNavigation = m_navigation->isAncestorOf(focusWidget());
    if (inNavigation && m_documents->currentWidget() != nullptr)
        m_documents->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else if (m_navigationDock->isVisible())
        m_navigation->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    commitPending();
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kStateKey, saveState());
    if (m_registry != nullptr) {
        // The composition root asks, saves, and then quits itself.
        event->ignore();
        Q_EMIT quitAsked();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesOf(*event->mimeData());
    if (paths.size() == 1 && paths.front().endsWith(u".kyoyaku"_s))
        Q_EMIT openAsked(paths.front());
    else if (m_registry != nullptr && !m_registry->isReadOnly())
        openDocuments(paths);
}

} // namespace ui::shell
