// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_panes.h"

#include "ui/shell/actions.h"
#include "ui/shell/overlay_pane.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

constexpr int kNavigationWidth = 288;
constexpr int kDetailsWidth = 320;
constexpr int kLowerHeight = 200;
// Another number when docks come or go: a state of before is not taken then.
constexpr int kStateVersion = 2;
const QString kStateKey = u"window/state"_s;
const QString kShownKey = u"window/panes/%1"_s;

Qt::DockWidgetArea areaOf(int pane)
{
    switch (pane) {
    case SidePanes::Navigation:
        return Qt::LeftDockWidgetArea;
    case SidePanes::Details:
        return Qt::RightDockWidgetArea;
    default:
        return Qt::BottomDockWidgetArea;
    }
}

} // namespace

SidePanes::SidePanes(QMainWindow* window, QWidget* navigation, QWidget* details, QWidget* lower)
    : QObject(window)
    , m_window(window)
    , m_reset(new QAction(tr("&Reset the arrangement"), this))
{
    // The panes at the sides go down to the status line, the lower one lies between them.
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    add(Navigation, tr("&Navigation"), u"navigation"_s, navigation);
    add(Details, tr("&Details"), u"details"_s, details);
    add(Lower, tr("Results and re&cord"), u"lower"_s, lower);
    m_reset->setObjectName(u"resetPanes"_s);
    connect(m_reset, &QAction::triggered, this, &SidePanes::reset);
    reset();
    window->installEventFilter(this);
}

void SidePanes::add(Pane pane, const QString& title, const QString& name, QWidget* content)
{
    Part& part = m_parts.at(pane);
    part.dock = new QDockWidget(plainWords(title), m_window);
    part.dock->setObjectName(name + u"Dock"_s);
    part.dock->setWidget(content);
    part.content = content;
    part.dock->setAllowedAreas(areaOf(pane));
    part.dock->setFeatures(QDockWidget::DockWidgetClosable);
    part.dock->installEventFilter(this);
    m_window->addDockWidget(areaOf(pane), part.dock);
    part.toggle = new QAction(title, this);
    part.toggle->setObjectName(u"show_"_s + name);
    part.toggle->setCheckable(true);
    part.toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(int{Qt::Key_1} + int{pane})));
    connect(part.toggle, &QAction::triggered, this, [this, pane](bool isOn) { want(pane, isOn); });
}

QList<QAction*> SidePanes::commands() const
{
    return {m_parts[Navigation].toggle, m_parts[Details].toggle, m_parts[Lower].toggle, m_reset};
}

void SidePanes::want(Pane pane, bool isWanted)
{
    // Put away on a narrow window, it comes back on a wide one.
    if (pane == Details && m_isNarrow)
        m_showsOnNarrow = isWanted;
    else
        m_parts.at(pane).isWanted = isWanted;
    apply();
}

void SidePanes::show(Pane pane)
{
    want(pane, true);
}

bool SidePanes::isShown(Pane pane) const
{
    const bool isWanted = pane == Details && m_isNarrow ? m_showsOnNarrow : m_parts.at(pane).isWanted;
    return m_isFileOpen && isWanted;
}

QList<QWidget*> SidePanes::shownWidgets() const
{
    QList<QWidget*> shown;
    for (int pane = Navigation; pane < PaneCount; ++pane) {
        if (isShown(static_cast<Pane>(pane)))
            shown.append(m_parts.at(pane).content);
    }
    return shown;
}

void SidePanes::apply()
{
    for (int pane = Navigation; pane < PaneCount; ++pane) {
        const bool isOn = isShown(static_cast<Pane>(pane));
        const bool isOver = pane == Details && m_isOverlaid;
        m_parts.at(pane).dock->setVisible(isOn && !isOver);
        if (isOver && m_overlay != nullptr)
            m_overlay->setVisible(isOn);
        m_parts.at(pane).toggle->setChecked(isOn);
        m_parts.at(pane).toggle->setEnabled(m_isFileOpen);
    }
    m_reset->setEnabled(m_isFileOpen);
}

void SidePanes::setFileOpen(bool isOpen)
{
    m_isFileOpen = isOpen;
    apply();
}

void SidePanes::place()
{
    for (int pane = Navigation; pane < PaneCount; ++pane)
        m_window->addDockWidget(areaOf(pane), m_parts.at(pane).dock);
    m_window->resizeDocks({m_parts[Navigation].dock, m_parts[Details].dock}, {kNavigationWidth, kDetailsWidth},
                          Qt::Horizontal);
    m_window->resizeDocks({m_parts[Lower].dock}, {kLowerHeight}, Qt::Vertical);
}

void SidePanes::reset()
{
    m_parts[Navigation].isWanted = true;
    m_parts[Details].isWanted = true;
    m_parts[Lower].isWanted = false;
    m_showsOnNarrow = false;
    apply();
    place();
}

void SidePanes::save(QSettings& settings) const
{
    settings.setValue(kStateKey, m_window->saveState(kStateVersion));
    for (const Part& part : m_parts)
        settings.setValue(kShownKey.arg(part.dock->objectName()), part.isWanted);
}

void SidePanes::restore(const QSettings& settings)
{
    m_window->restoreState(settings.value(kStateKey).toByteArray(), kStateVersion);
    for (Part& part : m_parts)
        part.isWanted = settings.value(kShownKey.arg(part.dock->objectName()), part.isWanted).toBool();
    apply();
}

void SidePanes::setWidth(int width)
{
    if (m_window->centralWidget() == nullptr)
        return;
    const bool isNarrow = width < kNarrow;
    if (isNarrow != m_isNarrow)
        m_showsOnNarrow = false;
    m_isNarrow = isNarrow;
    setOverlaid(width < kOverlay);
    apply();
}

/// The content moves between its dock and the overlay; the dock keeps its place and size meanwhile.
void SidePanes::setOverlaid(bool isOverlaid)
{
    if (isOverlaid == m_isOverlaid)
        return;
    m_isOverlaid = isOverlaid;
    Part& details = m_parts[Details];
    if (m_overlay == nullptr) {
        m_overlay = new OverlayPane(details.dock->windowTitle(), m_window->centralWidget());
        connect(m_overlay, &OverlayPane::closeAsked, this, [this] {
            want(Details, false);
            m_window->centralWidget()->setFocus();
        });
    }
    if (isOverlaid) {
        m_overlay->setContent(details.content);
    } else {
        m_overlay->hide();
        details.dock->setWidget(details.content);
    }
}

bool SidePanes::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_window && event->type() == QEvent::Resize) {
        setWidth(m_window->width());
    } else if (event->type() == QEvent::Close) {
        // The button of the dock: as if the command had been given.
        for (int pane = Navigation; pane < PaneCount; ++pane) {
            if (m_parts.at(pane).dock == object)
                want(static_cast<Pane>(pane), false);
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace ui::shell
