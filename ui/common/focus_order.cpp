// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focus_order.h"

#include <QLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

void append(QWidget& widget, QWidgetList& chain);

void append(QLayout& layout, QWidgetList& chain)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem* item = layout.itemAt(at);
        if (QWidget* widget = item->widget())
            append(*widget, chain);
        else if (QLayout* inner = item->layout())
            append(*inner, chain);
    }
}

void append(QWidget& widget, QWidgetList& chain)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
        chain.append(&widget);
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        for (int at = 0; at < splitter->count(); ++at)
            append(*splitter->widget(at), chain);
    } else if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
        append(*tabs->tabBar(), chain);
        for (int at = 0; at < tabs->count(); ++at)
            append(*tabs->widget(at), chain);
    } else if (widget.layout() != nullptr) {
        append(*widget.layout(), chain);
    }
}

} // namespace

QWidget* orderFocusAsLaidOut(QWidget& page)
{
    QWidgetList chain;
    append(page, chain);
    // What is made last is the end of the way: all that follows it comes before what is made next, and so the way
    // begins with the first of the chain. QDialog gives the keyboard to that one.
    QWidget end(&page);
    end.setFocusPolicy(Qt::TabFocus);
    chain.prepend(&end);
    // Qt takes two for neighbours, and leaves them, when only such as take no focus stand between: the page is one.
    const Qt::FocusPolicy policy = page.focusPolicy();
    page.setFocusPolicy(Qt::TabFocus);
    for (qsizetype at = 1; at < chain.size(); ++at)
        QWidget::setTabOrder(chain[at - 1], chain[at]);
    page.setFocusPolicy(policy);
    const auto first = std::find_if(chain.begin() + 1, chain.end(),
                                    [](const QWidget* one) { return one->isEnabled() && !one->isHidden(); });
    return first == chain.end() ? nullptr : *first;
}

} // namespace ui
