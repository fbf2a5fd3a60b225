// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_tabs.h"

#include "ui/common/icons.h"

#include <QDialog>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui::shell {

DocumentTabs::DocumentTabs(QWidget* parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    connect(this, &QTabWidget::currentChanged, this, [this](int index) {
        visit(index);
        Q_EMIT frontChanged();
    });
}

QWidget* DocumentTabs::bring(const QString& key, const std::function<QWidget*()>& make, const QString& title,
                             const QString& iconName)
{
    int index = indexOf(key);
    if (index < 0) {
        QWidget* page = make();
        page->setProperty("key", key);
        index = addTab(page, icon(iconName), title);
        setTabToolTip(index, title); // the tab cuts it when there are many
    }
    setCurrentIndex(index);
    visit(index);
    widget(index)->setFocus();
    return widget(index);
}

int DocumentTabs::indexOf(const QString& key) const
{
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->property("key").toString() == key)
            return i;
    }
    return -1;
}

void DocumentTabs::closePage(QWidget* page)
{
    if (const int index = QTabWidget::indexOf(page); index >= 0) {
        removeTab(index);
        page->deleteLater();
    }
}

void DocumentTabs::clearPages()
{
    while (count() > 0) {
        // The page in front goes last: no other one comes to the front and is read anew, only to be deleted.
        const int last = count() - 1;
        const int index = currentIndex() == last ? 0 : last;
        QWidget* page = widget(index);
        removeTab(index);
        // Pages hold the registry by reference: they must be gone before it is.
        delete page;
    }
    // So do the forms that are open over them.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    m_visited.clear();
    m_at = -1;
}

/// The button of the style is red in Fusion; ours has the colour of the text.
void DocumentTabs::tabInserted(int index)
{
    constexpr int kSize = 24;
    auto* close = new QToolButton(tabBar());
    close->setObjectName(u"closeTab"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setFixedSize(kSize, kSize);
    close->setToolTip(tr("Close this tab"));
    close->setAccessibleName(close->toolTip());
    tabBar()->setTabButton(index, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this,
            [this, page = widget(index)] { Q_EMIT tabCloseRequested(QTabWidget::indexOf(page)); });
}

void DocumentTabs::visit(int index)
{
    const QString key = index < 0 ? QString() : widget(index)->property("key").toString();
    if (m_isWalking || key.isEmpty() || (m_at >= 0 && m_visited.value(m_at) == key))
        return;
    m_visited = m_visited.mid(0, m_at + 1);
    m_visited.append(key);
    m_at = m_visited.size() - 1;
}

/// The nearest tab visited before or behind that is still open; -1 for none.
qsizetype DocumentTabs::nextVisited(int step) const
{
    for (qsizetype at = m_at + step; at >= 0 && at < m_visited.size(); at += step) {
        if (indexOf(m_visited.at(at)) >= 0 && m_visited.at(at) != m_visited.value(m_at))
            return at;
    }
    return -1;
}

void DocumentTabs::walk(int step)
{
    const qsizetype at = nextVisited(step);
    if (at < 0)
        return;
    m_isWalking = true;
    m_at = at;
    setCurrentIndex(indexOf(m_visited.at(at)));
    m_isWalking = false;
}

} // namespace ui::shell
