// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelineCanvas that answers the mouse and the keys, and shows the line of 時点.
#include "ui/timeline/timeline_canvas.h"

#include "core/base/calendar.h"
#include "core/print/page/page_model.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::timeline {

namespace {

/// The nearest entry of a lane to a day, -1 in an empty lane.
int nearestIn(const model::Timeline& timeline, int lane, QDate day)
{
    int found = -1;
    qint64 least = 0;
    for (size_t at = 0; at < timeline.entries.size(); ++at) {
        const model::TimelineEntry& entry = timeline.entries[at];
        const qint64 off = std::abs(entry.from.daysTo(day));
        if (entry.lane == lane && (found < 0 || off < least)) {
            found = static_cast<int>(at);
            least = off;
        }
    }
    return found;
}

} // namespace

void TimelineCanvas::paintLine(QPainter& painter) const
{
    constexpr int kPadding = 4;
    const QDate day = m_draggedTo.isValid() ? m_draggedTo : m_asOf;
    const int left = static_cast<int>(m_drawing.chartLeft * 96.0 / core::print::kUnitsPerInch);
    const int x = lineX();
    if (!day.isValid() || x < left || x > viewport()->width())
        return;
    const QColor colour(0xb0, 0x2a, 0x2a);
    painter.fillRect(x - 1, 0, 2, viewport()->height(), colour);
    // Its day stands in the toolbar; while it moves, beside it.
    if (m_draggedTo.isValid()) {
        const QString words = toEraDate(day);
        const int width = painter.fontMetrics().horizontalAdvance(words) + 2 * kPadding;
        const int height = painter.fontMetrics().height() + kPadding;
        const int most = std::max(left, viewport()->width() - width);
        const QRect flag(std::clamp(x - width / 2, left, most), axisHeight(), width, height);
        painter.fillRect(flag, colour);
        painter.setPen(Qt::white);
        painter.drawText(flag, Qt::AlignCenter, words);
    }
    // A handle that can be seen to be one.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 9)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineCanvas::choose(int entry)
{
    if (entry < 0)
        return;
    const bool isNews = entry != m_selected;
    select(entry);
    if (isNews)
        Q_EMIT entrySelected(entry);
}

/// Within the lane by day; to another lane to what is nearest in time. Empty lanes are passed over.
void TimelineCanvas::step(int key)
{
    const int count = static_cast<int>(m_timeline.entries.size());
    if (count == 0)
        return;
    if (m_selected < 0)
        return choose(0);
    const model::TimelineEntry& entry = m_timeline.entries[static_cast<size_t>(m_selected)];
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const int way = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    if (isAcross) {
        const int next = m_selected + way;
        const bool isSame =
            next >= 0 && next < count && m_timeline.entries[static_cast<size_t>(next)].lane == entry.lane;
        return choose(isSame ? next : -1);
    }
    const int lanes = static_cast<int>(m_timeline.lanes.size());
    for (int lane = entry.lane + way; lane >= 0 && lane < lanes; lane += way) {
        if (const int found = nearestIn(m_timeline, lane, entry.from); found >= 0)
            return choose(found);
    }
}

void TimelineCanvas::moveLine(int months)
{
    if (m_asOf.isValid())
        Q_EMIT dayChosen(m_asOf.addMonths(months));
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool hasShift = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (hasShift)
            return moveLine(event->key() == Qt::Key_Left ? -1 : 1);
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down:
        return step(event->key());
    case Qt::Key_Plus:
    case Qt::Key_Semicolon: // the plus of a Japanese keyboard without the shift key
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
    case Qt::Key_Home:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            Q_EMIT entryActivated(m_selected);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    constexpr double kStep = 1.0 / 480; // two steps of a usual wheel (120 each) are one and a half
    if ((event->modifiers() & Qt::ShiftModifier) != 0) {
        const QPoint way = event->angleDelta();
        verticalScrollBar()->setValue(scroll() - (way.y() != 0 ? way.y() : way.x()) / 2);
        return event->accept();
    }
    zoomBy(std::pow(2.25, event->angleDelta().y() * kStep),
           m_drawing.dayAt(unitsAt(static_cast<int>(event->position().x()))));
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grabbed = event->pos();
    m_pointer = m_grabbed;
    const bool isOnAxis = m_grabbed.y() < axisHeight() && unitsAt(m_grabbed.x()) >= m_drawing.chartLeft;
    m_drag = m_asOf.isValid() && (isNearLine(m_grabbed) || isOnAxis) ? Drag::Line : Drag::Pressed;
    if (m_drag == Drag::Line && isOnAxis && !isNearLine(m_grabbed)) {
        m_draggedTo = dayAt(m_grabbed.x());
        viewport()->update();
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint before = std::exchange(m_pointer, event->pos());
    if (m_drag == Drag::None) {
        const int entry = entryAt(m_pointer);
        viewport()->setCursor(isNearLine(m_pointer) ? Qt::SizeHorCursor
                              : entry >= 0          ? Qt::PointingHandCursor
                                                    : Qt::ArrowCursor);
        if (std::exchange(m_hovered, entry) != entry)
            viewport()->update();
        return;
    }
    if (m_drag == Drag::Line) {
        m_draggedTo = dayAt(m_pointer.x());
        viewport()->update();
        return;
    }
    if (m_drag == Drag::Pressed && (m_pointer - m_grabbed).manhattanLength() < QApplication::startDragDistance())
        return;
    // The way that it took to become a drag is not lost.
    const QPoint way = m_drag == Drag::Pan ? m_pointer - before : m_pointer - m_grabbed;
    m_drag = Drag::Pan;
    const double days =
        way.x() * (m_to - m_from) / std::max(1.0, m_drawing.chartWidth * 96.0 / core::print::kUnitsPerInch);
    verticalScrollBar()->setValue(scroll() - way.y());
    show(m_from - days, m_to - days);
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    const QDate day = std::exchange(m_draggedTo, QDate());
    viewport()->update();
    if (drag == Drag::Line && day.isValid() && day != m_asOf) {
        Q_EMIT dayChosen(day);
        return;
    }
    if (drag != Drag::Pressed)
        return;
    if (const int entry = entryAt(event->pos()); entry >= 0)
        return choose(entry);
    for (size_t lane = 0; lane < m_drawing.laneRects.size(); ++lane) {
        const bool isHit =
            event->pos().y() >= axisHeight() && onScreen(m_drawing.laneRects[lane]).contains(event->pos());
        if (isHit && m_timeline.lanes[lane].municipality.isValid())
            Q_EMIT memberChosen(m_timeline.lanes[lane].municipality);
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int entry = entryAt(event->pos()); entry >= 0)
        Q_EMIT entryActivated(entry);
}

bool TimelineCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int entry = entryAt(help->pos());
        if (entry < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), wordsOf(entry).replace(u'、', u'\n'), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && std::exchange(m_hovered, -1) >= 0)
        viewport()->update();
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    redraw();
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        redraw();
}

void TimelineCanvas::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

} // namespace ui::timeline
