// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessible_tree.h"

#include "tests/ui/support/looks.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QImage>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void collectNameless(QAccessibleInterface& node, QStringList& found)
{
    const QAccessible::State state = node.state();
    if (state.invisible || state.offscreen)
        return;
    if (state.focusable && node.text(QAccessible::Name).isEmpty()) {
        const auto* widget = qobject_cast<const QWidget*>(node.object());
        found << u"no name: role %1 "_s.arg(node.role()) + (widget != nullptr ? called(*widget) : QString());
    }
    // Cells and items have their own test: not each of hundreds.
    if (node.tableInterface() != nullptr)
        return;
    for (int i = 0; i < node.childCount(); ++i) {
        if (QAccessibleInterface* child = node.child(i))
            collectNameless(*child, found);
    }
}

QList<QWidget*> tabChain(QWidget& window)
{
    QList<QWidget*> chain;
    for (QWidget* next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
        const bool isReached = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && next->isVisible() &&
                               next->window() == &window;
        if (isReached && next->focusProxy() == nullptr)
            chain << next;
    }
    return chain;
}

} // namespace

QStringList namelessNodes(QWidget& root)
{
    QStringList found;
    collectNameless(*QAccessible::queryAccessibleInterface(&root), found);
    return found;
}

QStringList toldCells(QAbstractItemView& view)
{
    QStringList told;
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface* table = node != nullptr ? node->tableInterface() : nullptr;
    for (int row = 0; table != nullptr && row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (QAccessibleInterface* cell = table->cellAt(row, column))
                told << cell->text(QAccessible::Name);
        }
    }
    return told;
}

QStringList outOfOrder(QWidget& window)
{
    QStringList found;
    const QList<QWidget*> chain = tabChain(window);
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const QWidget& before = *chain[i - 1];
        const QWidget& after = *chain[i];
        // The order of such buttons is that of the desktop, and the safe one has the focus first.
        if (before.parentWidget() != after.parentWidget() || before.parentWidget()->inherits("QDialogButtonBox"))
            continue;
        const bool isAbove = after.geometry().bottom() < before.geometry().top();
        const bool isLeft = after.geometry().right() < before.geometry().left() &&
                            after.geometry().bottom() <= before.geometry().bottom();
        if (isAbove || isLeft)
            found << called(before) + u" → "_s + called(after);
    }
    return found;
}

QStringList withoutFocusRing(QWidget& window)
{
    QStringList found;
    // As after the first press of Tab: whoever only points sees no rings on buttons.
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget* widget : tabChain(window)) {
        if (QWidget* other = QApplication::focusWidget())
            other->clearFocus();
        QApplication::processEvents();
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        // A line edit shows its caret by blinking: the ring must be there without it.
        const QImage after = widget->grab().toImage();
        if (widget->hasFocus() && after == before)
            found << u"no ring: "_s + called(*widget);
    }
    return found;
}

} // namespace tests
