// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace core::store {
class Registry;
}

namespace ui {
class UserPrompts;
}

namespace ui::shell {
class MainWindow;
}

namespace app {

/// The composition root: owns the open registry and the window, and wires them. Opens, saves and closes files; asks
/// through the prompts only when something would be lost. Lives in the main thread from the start of the desktop to
/// its end.
class Application : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    explicit Application(std::unique_ptr<ui::UserPrompts> prompts);
    ~Application() override;

    /// Shows the window, on the file that the words of the command line name.
    void start(const QStringList& words);
    [[nodiscard]] ui::shell::MainWindow& window() { return *m_window; }
    /// nullptr without an open file.
    [[nodiscard]] core::store::Registry* registry() { return m_registry.get(); }

private:
    void connectWindow();
    void openFile(const QString& path);
    void makeFile(const QString& path);
    void openSample(const QString& name);
    bool saveFile();
    /// False when the user would rather go on.
    bool closeFile();
    void takeStep(core::Result<void> (core::store::Registry::*step)());
    void show(std::unique_ptr<core::store::Registry> registry);

    std::unique_ptr<ui::UserPrompts> m_prompts;
    std::unique_ptr<core::store::Registry> m_registry;
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

} // namespace app
