// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace core::store {
class Registry;
}

namespace ui::shell {
class MainWindow;
}

namespace app {

/// The composition root: owns the open registry and the window, and wires them. Lives in the main thread from the start
/// of the desktop to its end.
class Application : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    Application();
    ~Application() override;

    /// Shows the window, on the file that the words of the command line name.
    void start(const QStringList& words);

private:
    void openFile(const QString& path);

    std::unique_ptr<core::store::Registry> m_registry;
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

} // namespace app
