// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QIcon>
#include <QToolBar>
#include <QWidget>

namespace ui {

/// Lets Tab come to the button of a command; a click leaves the keyboard where it is. QToolBar gives its buttons none.
inline void letTabReach(const QToolBar& bar, QAction* action)
{
    QWidget* button = bar.widgetForAction(action);
    if (button == nullptr)
        return;
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
}

/// What the commands of an editor have in common: a button in its bar, a key that counts inside the editor only, and a
/// tip that tells the key. Owned by the editor.
template <typename Act>
QAction* addEditAction(QWidget* editor, QToolBar* bar, const QString& name, const QString& text, const QIcon& icon,
                       const QKeySequence& keys, Act act)
{
    auto* action = new QAction(icon, text, editor);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(text + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) + QLatin1Char(')'));
    editor->addAction(action);
    bar->addAction(action);
    letTabReach(*bar, action);
    QObject::connect(action, &QAction::triggered, editor, act);
    return action;
}

} // namespace ui
