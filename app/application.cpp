// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/master_list.h"
#include "app/samples/sample.h"
#include "core/store/registry.h"
#include "ui/common/message_bar.h"
#include "ui/common/user_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using core::store::OpenMode;
using core::store::Registry;
using core::store::RegistryOptions;
using ui::shell::MainWindow;

namespace app {
namespace {

/// A name that is still free: 見本（札幌圏）.kyoyaku, 見本（札幌圏）2.kyoyaku …
QString freeSamplePath(const QString& sample)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples"_s);
    folder.mkpath(u"."_s);
    const QString name = sample == u"sapporo"_s ? Application::tr("Sample (Sapporo)")
                                                : Application::tr("Sample (Asahikawa)");
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
    connect(&window, &MainWindow::newAsked, this, &Application::makeFile);
    connect(&window, &MainWindow::openAsked, this, &Application::openFile);
    connect(&window, &MainWindow::sampleAsked, this, &Application::openSample);
    connect(&window, &MainWindow::saveAsked, this, &Application::saveFile);
    connect(&window, &MainWindow::closeAsked, this, &Application::closeFile);
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
    auto registry = Registry::open(path);
    if (!registry && registry.error().code == core::ErrorCode::RegistryNewer) {
        // A newer version's file can still be read (ui.md 8).
        const core::Error newer = registry.error();
        RegistryOptions options;
        options.mode = OpenMode::ReadOnly;
        registry = Registry::open(path, options);
        if (registry) {
            show(std::move(registry).value());
            m_window->showError(newer);
            return;
        }
    }
    if (!registry) {
        m_window->showError(registry.error());
        return;
    }
    show(std::move(registry).value());
}

void Application::makeFile(const QString& path)
{
    if (!closeFile())
        return;
    auto registry = Registry::create(path);
    if (!registry) {
        m_window->showError(registry.error());
        return;
    }
    show(std::move(registry).value());
}

void Application::openSample(const QString& name)
{
    if (!closeFile())
        return;
    auto registry = Registry::create(freeSamplePath(name));
    if (!registry) {
        m_window->showError(registry.error());
        return;
    }
    auto filled = fillWithSample(**registry, name);
    if (filled)
        filled = (*registry)->save();
    show(std::move(registry).value());
    if (!filled)
        m_window->showError(filled.error());
}

void Application::show(std::unique_ptr<Registry> registry)
{
    m_registry = std::move(registry);
    m_window->setRegistry(m_registry.get());
    ui::shell::RecentFiles().add(m_registry->path());
}

bool Application::saveFile()
{
    if (!m_registry)
        return true;
    m_window->commitPending();
    const auto saved = m_registry->save();
    if (!saved)
        m_window->showError(saved.error());
    m_window->refresh();
    return saved.isOk();
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

void Application::takeStep(core::Result<void> (Registry::*step)())
{
    if (!m_registry)
        return;
    m_window->commitPending();
    if (const auto done = (m_registry.get()->*step)(); !done)
        m_window->showError(done.error());
}

} // namespace app
