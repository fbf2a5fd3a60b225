// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/area_making.h"
#include "app/file_opening.h"
#include "app/file_work.h"
#include "app/master_list.h"
#include "app/published_area_offer.h"
#include "app/samples/sample.h"
#include "core/store/prepared_registry.h"
#include "core/store/registry.h"
#include "core/store/signature.h"
#include "core/store/unsaved_work.h"
#include "ui/common/edit_lines.h"
#include "ui/common/message_bar.h"
#include "ui/common/moment_words.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/user_prompts.h"
#include "ui/shell/document_area.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/region_pages.h"
#include "ui/shell/task_bar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using core::store::Registry;
using core::store::RegistryOptions;
using core::store::SaveKind;
using ui::shell::FileCommands;
using ui::shell::MainWindow;

namespace app {
namespace {

/// A name that is still free: 見本（札幌圏）.kyoyaku, 見本（札幌圏）2.kyoyaku …
QString freeSamplePath(const QString& sample)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples"_s);
    folder.mkpath(u"."_s);
    const QString name =
        sample == u"sapporo"_s ? Application::tr("Sample (Sapporo)") : Application::tr("Sample (Asahikawa)");
    QString path = folder.filePath(name + u".kyoyaku"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(name + QString::number(i) + u".kyoyaku"_s);
    return path;
}

} // namespace

Application::Application(std::unique_ptr<ui::UserPrompts> prompts)
    : m_prompts(std::move(prompts))
    , m_window(std::make_unique<MainWindow>(m_prompts->files(), m_prompts->printers(), shippedMunicipalities()))
    , m_work(std::make_unique<FileWork>(m_window->tasks()))
    , m_commands(*m_work)
{
    connect(m_work.get(), &FileWork::finished, this, [this] {
        m_beingOpened.clear();
        m_commands.goOn();
    });
    connectWindow();
}

Application::~Application()
{
    // It waits for its worker, which works on the registry.
    m_work.reset();
    // The window's pages refer to the registry.
    m_window.reset();
}

void Application::start(const QStringList& words)
{
    m_window->show();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--lang")
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            return openFile(words.at(i));
    }
    const ui::shell::RecentFiles recent;
    const QString last = recent.paths().value(0);
    if (recent.opensLast() && QFileInfo::exists(last))
        openFile(last);
}

void Application::connectWindow()
{
    MainWindow& window = *m_window;
    FileCommands& files = window.fileCommands();
    connect(&files, &FileCommands::newAsked, this, [this](const QString& path) { makeFile(path, {}); });
    connect(&files, &FileCommands::areaAsked, this, [this](const ui::shell::NewArea& area, const QString& path) {
        makeFile(path, [area](core::store::Connection& connection) { return fillWithArea(connection, area); });
    });
    connect(&files, &FileCommands::openAsked, this, &Application::openFile);
    connect(&files, &FileCommands::sampleAsked, this, [this](const QString& name) {
        makeFile(freeSamplePath(name),
                 [name](core::store::Connection& connection) { return fillWithSample(connection, name); });
    });
    connect(&files, &FileCommands::saveAsked, this, [this] { save(SaveKind::Save, {}, {}); });
    connect(&files, &FileCommands::saveAsAsked, this, [this](const QString& path) { save(SaveKind::As, path, {}); });
    connect(&files, &FileCommands::saveCopyAsked, this,
            [this](const QString& path) { save(SaveKind::Copy, path, {}); });
    connect(&files, &FileCommands::closeAsked, this, [this] { closeFile([] {}); });
    connect(&files, &FileCommands::leftBehindAsked, this, &Application::findLeftBehind);
    connect(&window, &MainWindow::settingsChanged, this, &Application::apply);
    connect(&window.documents().region(), &ui::shell::RegionPages::publishedAreasAsked, this, [this] {
        if (m_registry)
            offerPublishedAreas(*m_registry, *m_window);
    });
    connect(&window, &MainWindow::undoAsked, this, &Application::undo);
    connect(&window, &MainWindow::redoAsked, this, [this] { takeStep(&Registry::redo); });
    // Later: a window does not close while it is still being asked to.
    connect(
        &window, &MainWindow::quitAsked, this, [this] { closeFile([this] { m_window->close(); }); },
        Qt::QueuedConnection);
}

bool Application::isWorking() const
{
    return m_work->isRunning();
}

void Application::openFile(const QString& path)
{
    if (path == m_beingOpened)
        return; // a double click
    closeFile([this, path] {
        m_beingOpened = path;
        m_work->look([path] { return core::store::findUnsavedWork({}, path); },
                     [this, path](const auto& unsaved) { openFound(path, unsaved); });
    });
}

void Application::openFound(const QString& path, const core::Result<std::vector<core::store::UnsavedWork>>& unsaved)
{
    // Opened as it was saved, the file would hide edits that may wait on this computer.
    if (!unsaved)
        m_window->showError(unsaved.error());
    else if (unsaved->empty())
        openWith(path, {});
    else if (standingEdits(unsaved->back()).empty())
        openAsSaved(unsaved->back(), {}); // all of it was taken back
    else
        offerUnsaved(unsaved->back());
}

void Application::offerUnsaved(const core::store::UnsavedWork& work)
{
    const auto edits = standingEdits(work);
    const int count = static_cast<int>(edits.size());
    m_window->messages().showNotice(
        tr("The program did not end properly last time. What was done until %1 can be brought "
           "back (%n edit(s) since the last save).",
           nullptr, count)
            .arg(ui::momentToday(edits.back().madeAt)),
        ui::editLines(edits));
    for (const OpeningOffer& offer : offersFor(work)) {
        const bool recovers = offer.act == OpeningOffer::Act::Recover;
        m_window->messages().addOffer(offer.words, [this, work, recovers] {
            closeFile([this, work, recovers] {
                if (recovers)
                    recover(work);
                else
                    openAsSaved(work, tr("The file is open as it was saved. The edits that were not saved are kept on "
                                         "this computer for %1 days.")
                                          .arg(core::store::kDaysSetAside));
            });
        });
    }
}

void Application::findLeftBehind()
{
    m_commands.run([this] {
        if (!m_registry)
            return;
        m_work->look([path = m_registry->path()] { return core::store::findWorkSetAside({}, path); },
                     [this](const auto& found) {
                         if (!found)
                             m_window->showError(found.error());
                         else
                             offerLeftBehind(*found);
                     });
    });
}

void Application::offerLeftBehind(const std::vector<core::store::UnsavedWork>& found)
{
    const auto newest = std::find_if(found.rbegin(), found.rend(),
                                     [](const core::store::UnsavedWork& work) { return !standingEdits(work).empty(); });
    if (newest == found.rend()) {
        m_window->messages().showNotice(
            tr("No edits of this file were left without saving in the last %1 days.").arg(core::store::kDaysSetAside));
        return;
    }
    const auto edits = standingEdits(*newest);
    const int count = static_cast<int>(edits.size());
    m_window->messages().showNotice(
        tr("%n edit(s) until %1 were left without saving. The file can be opened with them.", nullptr, count)
            .arg(ui::momentToday(edits.back().madeAt)),
        ui::editLines(edits));
    m_window->messages().addOffer(tr("Bring them back"),
                                  [this, work = *newest] { closeFile([this, work] { recover(work); }); });
}

void Application::openWith(const QString& path, const RegistryOptions& options, const QString& toldAfter)
{
    m_work->open(
        tr("Opening “%1”…").arg(QFileInfo(path).fileName()), FileWork::Stop::Possible,
        [path, options](core::Task& task) { return core::store::prepareOpening(path, options, &task); },
        [this, path, toldAfter](core::Result<std::unique_ptr<Registry>> registry) {
            if (registry) {
                show(std::move(registry).value());
                if (!toldAfter.isEmpty())
                    m_window->messages().showNotice(toldAfter);
                return;
            }
            m_window->showError(registry.error());
            for (const OpeningOffer& offer : offersFor(registry.error()))
                m_window->messages().addOffer(offer.words, [this, path, offer] {
                    closeFile([this, path, offer] { openWith(path, offer.options); });
                });
        });
}

void Application::recover(const core::store::UnsavedWork& work)
{
    m_work->open(
        tr("Bringing the edits back…"), FileWork::Stop::Impossible,
        [folder = work.folder](core::Task&) { return core::store::prepareRecovery(folder, {}); },
        [this](core::Result<std::unique_ptr<Registry>> registry) {
            if (!registry) {
                m_window->showError(registry.error());
                return;
            }
            show(std::move(registry).value());
            m_window->messages().showNotice(tr("The edits are back. Save them to write them into the file."));
        });
}

void Application::openAsSaved(const core::store::UnsavedWork& work, const QString& toldAfter)
{
    if (const auto aside = core::store::setAside(work); !aside)
        m_window->showError(aside.error());
    else
        openWith(work.path, {}, toldAfter);
}

void Application::makeFile(const QString& path, const core::store::FirstContents& fill)
{
    if (path == m_beingOpened)
        return; // a double click
    closeFile([this, path, fill] {
        m_beingOpened = path;
        m_work->open(
            tr("Making “%1”…").arg(QFileInfo(path).fileName()), FileWork::Stop::Impossible,
            [path, fill](core::Task&) { return core::store::prepareNew(path, {}, fill); },
            [this](core::Result<std::unique_ptr<Registry>> registry) {
                if (registry)
                    show(std::move(registry).value());
                else
                    m_window->showError(registry.error());
            });
    });
}

void Application::show(std::unique_ptr<Registry> registry)
{
    m_registry = std::move(registry);
    keepGenerations(ui::SettingsStore::read());
    m_window->setRegistry(m_registry.get());
    // After a merge every page stands on other rows.
    connect(m_registry.get(), &Registry::reloaded, this, [this] { m_window->setRegistry(m_registry.get()); });
    connect(m_registry.get(), &Registry::lockLost, this, [this] {
        m_window->messages().showNotice(
            tr("Somebody else has taken this file over, or its folder is out of reach. Your "
               "edits stay on this computer; save them under another name if saving fails."));
    });
    ui::shell::RecentFiles().add(m_registry->path());
}

void Application::apply(const ui::Settings& settings)
{
    ui::applyTheme(settings);
    keepGenerations(settings);
}

void Application::keepGenerations(const ui::Settings& settings)
{
    if (m_registry)
        m_registry->keepGenerations(settings.generations, settings.generationDays);
}

void Application::undo()
{
    if (!m_registry)
        return;
    m_window->commitPending();
    const auto withdraws = core::store::undoWithdrawsSignature(m_registry->history());
    if (!withdraws) {
        m_window->showError(withdraws.error());
        return;
    }
    if (!*withdraws) {
        takeStep(&Registry::undo);
        return;
    }
    const auto label = m_registry->history().undoLabel();
    const auto asked = m_registry->history().nextUndo();
    m_prompts->beforeWithdrawing(m_window.get(), label ? *label : QString(), [this, asked](bool goesOn) {
        // The answer is about that one edit.
        if (goesOn && m_registry && m_registry->history().nextUndo() == asked)
            takeStep(&Registry::undo);
    });
}

void Application::takeStep(core::Result<core::store::LogEntry> (Registry::*step)())
{
    if (!m_registry)
        return;
    m_window->commitPending();
    if (const auto done = (m_registry.get()->*step)(); !done)
        m_window->showError(done.error());
}

} // namespace app
