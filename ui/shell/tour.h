// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QShortcut;
class QWidget;

namespace core::store {
class Registry;
}

namespace ui::shell {

class MainWindow;
class TourCallout;

/// One step of the tour: what is said, and the widget beside which it is said; no widget: in the middle.
struct TourStep
{
    QString title;
    QString words;
    std::function<QWidget*()> anchor; ///< may open a page first
};

/// 「操作を3分で見る」 (ui.md 2): six callouts beside the real widgets of the window, on the sample. Not modal: the
/// user may work on meanwhile. Esc ends it; its buttons take the keyboard. Owned by the window.
class Tour : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    explicit Tour(MainWindow* window);

    /// It begins with the next file that is opened.
    void await() { m_isAwaited = true; }
    /// nullptr: the file is closed, and the tour is over.
    void setRegistry(core::store::Registry* registry);
    [[nodiscard]] bool isRunning() const { return m_step >= 0; }
    [[nodiscard]] int step() const { return m_step; } ///< from 0; -1 when it does not run
    void end();

private:
    [[nodiscard]] std::vector<TourStep> makeSteps();
    void show(int step);

    MainWindow* m_window;
    core::store::Registry* m_registry = nullptr;
    std::vector<TourStep> m_steps;
    TourCallout* m_callout = nullptr;
    QShortcut* m_escape;
    int m_step = -1;
    bool m_isAwaited = false;
};

} // namespace ui::shell
