// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/area_making.h"
#include "app/file_opening.h"
#include "app/file_work.h"
#include "app/master_list.h"
#include "app/published_area_offer.h"
#include "app/samples/sample.h"
#include "core/store/merge.h"
#include "core/store/prepared_registry.h"
#include "core/store/registry.h"
#include "core/store/unsaved_work.h"
#include "ui/common/conflict_sentences.h"
#include "ui/common/message_bar.h"
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
    , m_window(std::make_unique<MainWindow>(m_prompts->files(), shippedMunicipalities()))
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
    connect(&window, &MainWindow::settingsChanged, this, &Application::apply);
    connect(&window.documents().region(), &ui::shell::RegionPages::publishedAreasAsked, this, [this] {
        if (m_registry)
            offerPublishedAreas(*m_registry, *m_window);
    });
    connect(&window, &MainWindow::undoAsked, this, [this] { takeStep(&Registry::undo); });
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
    else
        offerUnsaved(unsaved->back());
}

void Application::offerUnsaved(const core::store::UnsavedWork& work)
{
    const QString until = work.edits.back().madeAt.toLocalTime().toString(u"HH:mm"_s);
    m_window->messages().showNotice(
        tr("The program did not end properly last time. What was done until %1 can be brought "
           "back (%n edit(s) since the last save).",
           nullptr, static_cast<int>(work.edits.size()))
            .arg(until),
        unsavedEdits(work));
    for (const OpeningOffer& offer : offersFor(work)) {
        const bool recovers = offer.act == OpeningOffer::Act::Recover;
        m_window->messages().addOffer(offer.words, [this, work, recovers] {
            closeFile([this, work, recovers] { recovers ? recover(work) : openAsSaved(work); });
        });
    }
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

void Application::openAsSaved(const core::store::UnsavedWork& work)
{
    if (const auto aside = core::store::setAside(work); !aside) {
        m_window->showError(aside.error());
        return;
    }
    openWith(
        work.path, {},
        tr("The file is open as it was saved. The edits that were not saved are kept on this computer for %1 days.")
            .arg(core::store::kDaysSetAside));
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

void Application::save(SaveKind kind, const QString& path, const std::function<void(bool)>& saved)
{
    m_commands.run([this, kind, path, saved] { saveNow(kind, path, saved); });
}

void Application::saveNow(SaveKind kind, const QString& path, const std::function<void(bool)>& saved)
{
    if (!m_registry)
        return;
    m_window->commitPending();
    // The dialog has asked before an existing file is replaced.
    auto job = m_registry->beginSave(kind, path, core::store::Overwrite::Yes);
    if (!job) {
        m_window->showError(job.error());
        return;
    }
    m_work->save(*m_registry, std::move(*job), [this, kind, path, saved](const core::Result<void>& outcome) {
        tellSaved(kind, path, outcome);
        if (saved)
            saved(outcome.isOk());
    });
}

void Application::tellSaved(SaveKind kind, const QString& path, const core::Result<void>& saved)
{
    if (!saved && kind == SaveKind::Save && saved.error().code == core::ErrorCode::RegistryChangedMeanwhile)
        offerMerge(saved.error());
    else if (!saved)
        m_window->showError(saved.error());
    else if (kind == SaveKind::Copy)
        m_window->messages().showNotice(tr("A copy was saved: %1").arg(path));
    else if (m_registry->generationFailure())
        m_window->showError(*m_registry->generationFailure());
    if (saved && kind == SaveKind::As)
        ui::shell::RecentFiles().add(path);
    m_window->refresh();
}

void Application::offerMerge(const core::Error& error)
{
    const auto preview = m_registry->previewMerge({});
    if (!preview) {
        m_window->showError(error);
        return;
    }
    core::Error told = error;
    QStringList sentences;
    for (const core::store::MergeConflict& conflict : preview->conflicts)
        sentences.append(ui::conflictSentences(conflict).join(u'\n'));
    told.detail = sentences.join(u"\n\n"_s);
    m_window->showError(told);
    if (preview->conflicts.empty()) {
        addMergeOffer(tr("Put both together"), {});
        return;
    }
    const auto decided = [conflicts = preview->conflicts](core::store::MergeChoice choice) {
        std::vector<core::store::MergeDecision> decisions;
        for (const core::store::MergeConflict& conflict : conflicts) {
            const bool mine = choice == core::store::MergeChoice::Mine && conflict.mayBeMine;
            decisions.push_back({conflict.table, conflict.row,
                                 mine ? core::store::MergeChoice::Mine : core::store::MergeChoice::Theirs});
        }
        return decisions;
    };
    addMergeOffer(tr("Where both changed, theirs"), decided(core::store::MergeChoice::Theirs));
    addMergeOffer(tr("Where both changed, mine"), decided(core::store::MergeChoice::Mine));
}

void Application::addMergeOffer(const QString& words, const std::vector<core::store::MergeDecision>& decisions)
{
    const auto takeOffer = [this, decisions] { m_commands.run([this, decisions] { mergeSaves(decisions); }); };
    m_window->messages().addOffer(words, takeOffer);
}

void Application::mergeSaves(const std::vector<core::store::MergeDecision>& decisions)
{
    if (!m_registry)
        return;
    m_window->commitPending();
    if (const auto merged = m_registry->merge(decisions); !merged) {
        m_window->showError(merged.error());
        return;
    }
    saveNow(SaveKind::Save, {}, {});
}

void Application::closeFile(const std::function<void()>& closed)
{
    m_commands.runToClose([this, closed] {
        if (m_registry)
            m_window->documents().settle([this, closed] { closeSettled(closed); });
        else
            closed();
    });
}

/// What the pages held is settled; the edits of the file may not be saved yet.
void Application::closeSettled(const std::function<void()>& closed)
{
    // The answer about the pages may have come late.
    if (!m_registry || m_work->isRunning())
        return closeFile(closed);
    m_window->commitPending();
    if (!m_registry->hasUnsavedEdits())
        return closeNow(closed);
    const QString name = QFileInfo(m_registry->path()).fileName();
    m_prompts->beforeClosing(m_window.get(), name, [this, closed](ui::CloseChoice choice) {
        if (choice == ui::CloseChoice::KeepUnsaved)
            m_commands.runToClose([this, closed] { closeNow(closed); });
        else if (choice == ui::CloseChoice::Save)
            // The window is alive while the worker saves: what was edited meanwhile is asked about again.
            save(SaveKind::Save, {}, [this, closed](bool isSaved) {
                if (isSaved)
                    closeFile(closed);
            });
    });
}

void Application::closeNow(const std::function<void()>& closed)
{
    m_window->setRegistry(nullptr);
    m_registry.reset();
    closed();
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
