// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/area_making.h"
#include "app/file_opening.h"
#include "app/master_list.h"
#include "app/samples/sample.h"
#include "core/store/merge.h"
#include "core/store/registry.h"
#include "core/store/unsaved_work.h"
#include "ui/common/conflict_sentences.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/user_prompts.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using core::store::Registry;
using core::store::RegistryOptions;
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
{
    connectWindow();
}

Application::~Application()
{
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
}

void Application::connectWindow()
{
    MainWindow& window = *m_window;
    FileCommands& files = window.fileCommands();
    connect(&files, &FileCommands::newAsked, this, [this](const QString& path) { makeFile(path, {}); });
    connect(&files, &FileCommands::areaAsked, this, [this](const ui::shell::NewArea& area, const QString& path) {
        makeFile(path, [&area](core::store::Connection& connection) { return fillWithArea(connection, area); });
    });
    connect(&files, &FileCommands::openAsked, this, &Application::openFile);
    connect(&files, &FileCommands::sampleAsked, this, [this](const QString& name) {
        makeFile(freeSamplePath(name),
                 [&name](core::store::Connection& connection) { return fillWithSample(connection, name); });
    });
    connect(&files, &FileCommands::saveAsked, this, &Application::saveFile);
    connect(&files, &FileCommands::saveAsAsked, this, &Application::saveAs);
    connect(&files, &FileCommands::saveCopyAsked, this, &Application::saveCopy);
    connect(&files, &FileCommands::closeAsked, this, &Application::closeFile);
    connect(&window, &MainWindow::settingsChanged, this, &Application::apply);
    connect(&window, &MainWindow::undoAsked, this, [this] { takeStep(&Registry::undo); });
    connect(&window, &MainWindow::redoAsked, this, [this] { takeStep(&Registry::redo); });
    connect(&window, &MainWindow::quitAsked, this, [this] {
        if (closeFile())
            m_window->close();
    });
}

void Application::openFile(const QString& path)
{
    if (!closeFile())
        return;
    const auto unsaved = core::store::findUnsavedWork({}, path);
    if (unsaved.empty()) {
        openWith(path, {});
        return;
    }
    const core::store::UnsavedWork& work = unsaved.back();
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
            if (recovers)
                recover(work);
            else
                openAsSaved(work);
        });
    }
}

void Application::openWith(const QString& path, const RegistryOptions& options)
{
    auto registry = Registry::open(path, options);
    if (registry) {
        show(std::move(registry).value());
        return;
    }
    m_window->showError(registry.error());
    for (const OpeningOffer& offer : offersFor(registry.error()))
        m_window->messages().addOffer(offer.words, [this, path, offer] { openWith(path, offer.options); });
}

void Application::recover(const core::store::UnsavedWork& work)
{
    auto registry = Registry::recover(work.folder);
    if (!registry) {
        m_window->showError(registry.error());
        return;
    }
    show(std::move(registry).value());
    m_window->messages().showNotice(tr("The edits are back. Save them to write them into the file."));
}

void Application::openAsSaved(const core::store::UnsavedWork& work)
{
    if (const auto aside = core::store::setAside(work); !aside) {
        m_window->showError(aside.error());
        return;
    }
    openWith(work.path, {});
    m_window->messages().showNotice(
        tr("The file is open as it was saved. The edits that were not saved are kept on this computer for %1 days.")
            .arg(core::store::kDaysSetAside));
}

void Application::makeFile(const QString& path, const core::store::FirstContents& fill)
{
    if (!closeFile())
        return;
    auto registry = Registry::create(path, {}, fill);
    if (!registry) {
        m_window->showError(registry.error());
        return;
    }
    show(std::move(registry).value());
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

bool Application::saveFile()
{
    if (!m_registry)
        return true;
    m_window->commitPending();
    const auto saved = m_registry->save();
    if (!saved && saved.error().code == core::ErrorCode::RegistryChangedMeanwhile)
        offerMerge(saved.error());
    else if (!saved)
        m_window->showError(saved.error());
    else if (m_registry->generationFailure())
        m_window->showError(*m_registry->generationFailure());
    m_window->refresh();
    return saved.isOk();
}

void Application::saveAs(const QString& path)
{
    m_window->commitPending();
    // The dialog has asked before an existing file is replaced.
    if (const auto saved = m_registry->saveAs(path, core::store::Overwrite::Yes); !saved)
        m_window->showError(saved.error());
    else
        ui::shell::RecentFiles().add(path);
    m_window->refresh();
}

void Application::saveCopy(const QString& path)
{
    m_window->commitPending();
    if (const auto saved = m_registry->saveCopy(path, core::store::Overwrite::Yes); !saved)
        m_window->showError(saved.error());
    else
        m_window->messages().showNotice(tr("A copy was saved: %1").arg(path));
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
        m_window->messages().addOffer(tr("Put both together"), [this] { mergeSaves({}); });
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
    m_window->messages().addOffer(tr("Where both changed, theirs"),
                                  [this, decided] { mergeSaves(decided(core::store::MergeChoice::Theirs)); });
    m_window->messages().addOffer(tr("Where both changed, mine"),
                                  [this, decided] { mergeSaves(decided(core::store::MergeChoice::Mine)); });
}

void Application::mergeSaves(const std::vector<core::store::MergeDecision>& decisions)
{
    if (const auto merged = m_registry->merge(decisions); !merged) {
        m_window->showError(merged.error());
        return;
    }
    saveFile();
}

bool Application::closeFile()
{
    if (!m_registry)
        return true;
    m_window->commitPending();
    if (m_registry->hasUnsavedEdits()) {
        switch (m_prompts->beforeClosing(m_window.get(), QFileInfo(m_registry->path()).fileName())) {
        case ui::CloseChoice::Cancel:
            return false;
        case ui::CloseChoice::Save:
            if (!saveFile())
                return false;
            break;
        case ui::CloseChoice::KeepUnsaved:
            break;
        }
    }
    m_window->setRegistry(nullptr);
    m_registry.reset();
    return true;
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
