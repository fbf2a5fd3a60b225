// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "core/store/registry.h"
#include "ui/common/error_sentences.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace app {

Application::Application() = default;
Application::~Application() = default;

void Application::start(const QStringList& words)
{
    m_window = std::make_unique<ui::shell::MainWindow>();
    m_window->show();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--lang")
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            return openFile(words.at(i));
    }
}

void Application::openFile(const QString& path)
{
    core::store::RegistryOptions options;
    options.mode = core::store::OpenMode::ReadOnly;
    auto registry = core::store::Registry::open(path, options);
    if (!registry) {
        m_window->showNotice(ui::sentence(registry.error()));
        return;
    }
    m_registry = std::move(registry).value();
    m_window->showFile(path);
}

} // namespace app
