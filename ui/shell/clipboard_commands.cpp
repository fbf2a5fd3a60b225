// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_commands.h"

#include "ui/common/grid_view.h"
#include "ui/shell/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui::shell {
namespace {

bool hasClipboardText()
{
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    return mime != nullptr && (mime->hasText() || mime->hasHtml());
}

/// QPlainTextEdit and QTextEdit have these in common, but no class.
template <typename Editor>
bool canInText(const Editor& editor, bool isPaste, bool isChange)
{
    if (isChange && editor.isReadOnly())
        return false;
    return isPaste ? editor.canPaste() : editor.textCursor().hasSelection();
}

} // namespace

ClipboardCommands::ClipboardCommands(const Actions& actions, QMenu& menu, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    connect(actions.cut, &QAction::triggered, this, [this] { run(Act::Cut); });
    connect(actions.copy, &QAction::triggered, this, [this] { run(Act::Copy); });
    connect(actions.paste, &QAction::triggered, this, [this] { run(Act::Paste); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const bool isMenu = qobject_cast<QMenuBar*>(now) != nullptr || qobject_cast<QMenu*>(now) != nullptr;
        if (now != nullptr && !isMenu && m_window->isAncestorOf(now))
            m_last = now;
    });
    const auto enable = [cut = actions.cut, copy = actions.copy, paste = actions.paste](bool x, bool c, bool v) {
        cut->setEnabled(x);
        copy->setEnabled(c);
        paste->setEnabled(v);
    };
    connect(&menu, &QMenu::aboutToShow, this,
            [this, enable] { enable(can(Act::Cut), can(Act::Copy), can(Act::Paste)); });
    // Later: the command chosen is triggered after the menu has gone.
    connect(
        &menu, &QMenu::aboutToHide, this, [enable] { enable(true, true, true); }, Qt::QueuedConnection);
}

QWidget* ClipboardCommands::target() const
{
    QWidget* now = QApplication::focusWidget();
    const bool isMenu = qobject_cast<QMenuBar*>(now) != nullptr || qobject_cast<QMenu*>(now) != nullptr;
    return now == nullptr || isMenu ? m_last.data() : now;
}

bool ClipboardCommands::can(Act act) const
{
    QWidget* at = target();
    const bool isPaste = act == Act::Paste;
    const bool isChange = act != Act::Copy;
    if (const auto* line = qobject_cast<QLineEdit*>(at)) {
        if (isChange && line->isReadOnly())
            return false;
        return isPaste ? hasClipboardText() : line->hasSelectedText();
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(at))
        return canInText(*text, isPaste, isChange);
    if (const auto* text = qobject_cast<QTextEdit*>(at))
        return canInText(*text, isPaste, isChange);
    if (const auto* grid = qobject_cast<GridView*>(at)) {
        if (act == Act::Copy)
            return !grid->selectedBlock().empty();
        return grid->canBeEmptied() && (isPaste ? hasClipboardText() : !grid->selectedBlock().empty());
    }
    if (const auto* label = qobject_cast<QLabel*>(at))
        return !isChange && label->hasSelectedText();
    return false;
}

void ClipboardCommands::run(Act act) const
{
    if (!can(act))
        return;
    QWidget* at = target();
    if (auto* line = qobject_cast<QLineEdit*>(at))
        act == Act::Cut ? line->cut() : act == Act::Copy ? line->copy() : line->paste();
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(at))
        act == Act::Cut ? plain->cut() : act == Act::Copy ? plain->copy() : plain->paste();
    else if (auto* rich = qobject_cast<QTextEdit*>(at))
        act == Act::Cut ? rich->cut() : act == Act::Copy ? rich->copy() : rich->paste();
    else if (auto* grid = qobject_cast<GridView*>(at))
        act == Act::Cut ? grid->cutSelection() : act == Act::Copy ? grid->copySelection() : grid->paste();
    else if (const auto* label = qobject_cast<QLabel*>(at))
        QApplication::clipboard()->setText(label->selectedText());
}

} // namespace ui::shell
