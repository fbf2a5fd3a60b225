// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace ui::shell {

class Actions;

/// 切り取り, コピー, 貼り付け: they act on the field, editor or grid that has the keyboard, or had it before the menu
/// was opened. Owned by the window.
class ClipboardCommands : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardCommands)

public:
    /// While the menu is open, only what can be done now is enabled; its keys always reach whoever has the keyboard.
    ClipboardCommands(const Actions& actions, QMenu& menu, QWidget* window);

private:
    enum class Act { Cut, Copy, Paste };
    [[nodiscard]] QWidget* target() const;
    [[nodiscard]] bool can(Act act) const;
    void run(Act act) const;

    QWidget* m_window;
    QPointer<QWidget> m_last; ///< in the window, that had the keyboard last and is no menu
};

} // namespace ui::shell
