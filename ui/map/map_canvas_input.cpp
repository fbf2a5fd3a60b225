// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MapCanvas that answers the mouse and the keys.
#include "core/region/neighbours.h"
#include "core/region/schematic_layout.h"
#include "ui/map/map_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace core;

namespace ui::map {

namespace {

constexpr double kKeyZoom = 1.25;

std::optional<region::Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return region::Direction::West;
    case Qt::Key_Right:
        return region::Direction::East;
    case Qt::Key_Up:
        return region::Direction::North;
    case Qt::Key_Down:
        return region::Direction::South;
    default:
        return std::nullopt;
    }
}

} // namespace

int MapCanvas::areaAt(QPointF place) const
{
    constexpr double kNear = 4; // pixels
    const QPointF point = toWidget().inverted().map(place);
    const auto& areas = m_content->areas;
    int near = -1;
    double least = kNear / m_scale;
    for (int i = 0; i < static_cast<int>(areas.size()); ++i) {
        const print::MapArea& area = areas[static_cast<size_t>(i)];
        if (area.code.isEmpty())
            continue;
        const QRectF& bounds = area.outline.bounds();
        if (bounds.contains(point) && area.outline.path(1).contains(point))
            return i;
        // An islet smaller than the pointer is hit from nearby.
        const QPointF off = area.anchor - point;
        const double distance = std::hypot(off.x(), off.y());
        if (std::max(bounds.width(), bounds.height()) * m_scale < 2 * kNear && distance < least) {
            least = distance;
            near = i;
        }
    }
    return near;
}

void MapCanvas::hover(int area)
{
    if (area == m_hovered)
        return;
    m_hovered = area;
    update();
    Q_EMIT areaHovered(area < 0 ? QString() : m_content->areas[static_cast<size_t>(area)].code);
}

void MapCanvas::choose(int area)
{
    if (area < 0 || area == m_selected)
        return;
    select(m_content->areas[static_cast<size_t>(area)].code);
    Q_EMIT areaSelected(selected());
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    constexpr double kStep = 1.0 / 480; // two steps of a usual wheel (120 each) are one and a half
    zoomBy(std::pow(2.25, event->angleDelta().y() * kStep), event->position());
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_isDragging = false;
    m_grabbed = event->position();
    m_pointer = m_grabbed;
    m_dragged = m_areTilesMovable ? areaAt(m_grabbed) : -1;
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF before = m_pointer;
    m_pointer = event->position();
    if (!m_isPressed)
        return hover(areaAt(m_pointer));
    if (!m_isDragging && (m_pointer - m_grabbed).manhattanLength() < QApplication::startDragDistance())
        return;
    // The way that it took to become a drag is not lost.
    const QPointF way = m_isDragging ? m_pointer - before : m_pointer - m_grabbed;
    m_isDragging = true;
    if (m_dragged < 0)
        panBy(way);
    else
        update();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    const int tile = std::exchange(m_dragged, -1);
    if (!std::exchange(m_isDragging, false)) {
        const int area = areaAt(event->position());
        if (area >= 0 && event->modifiers() == Qt::ControlModifier)
            Q_EMIT areaTicked(m_content->areas[static_cast<size_t>(area)].code);
        return choose(area);
    }
    update();
    if (tile < 0)
        return;
    const print::MapArea& area = m_content->areas[static_cast<size_t>(tile)];
    const QPointF place = area.anchor + (event->position() - m_grabbed) / m_scale;
    const auto [column, row] = region::tileAt(place);
    if (region::tileAt(area.anchor) != std::pair(column, row))
        Q_EMIT tileMoved(area.code, column, row);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int area = areaAt(event->position()); area >= 0)
        Q_EMIT areaActivated(m_content->areas[static_cast<size_t>(area)].code);
}

void MapCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    if (directionOf(event->key()))
        step(event->key());
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && m_selected >= 0)
        Q_EMIT areaTicked(selected());
    else if (event->key() == Qt::Key_Plus)
        zoomBy(kKeyZoom, middle);
    else if (event->key() == Qt::Key_Minus)
        zoomBy(1 / kKeyZoom, middle);
    else if (event->key() == Qt::Key_Home)
        fit();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_selected >= 0)
        Q_EMIT areaActivated(selected());
    else
        QWidget::keyPressEvent(event);
}

/// To the neighbour in that direction, among the members if there are any; the first step goes to the core city.
void MapCanvas::step(int key)
{
    const auto& areas = m_content->areas;
    const bool hasMembers = std::any_of(areas.begin(), areas.end(), [](const auto& area) { return area.isMember; });
    std::vector<int> indexes;
    std::vector<QPointF> places;
    int from = -1;
    int first = -1;
    for (int i = 0; i < static_cast<int>(areas.size()); ++i) {
        const print::MapArea& area = areas[static_cast<size_t>(i)];
        if (area.code.isEmpty() || (hasMembers && !area.isMember))
            continue;
        if (i == m_selected)
            from = static_cast<int>(indexes.size());
        if (first < 0 || area.isCore)
            first = static_cast<int>(indexes.size());
        indexes.push_back(i);
        places.push_back(area.anchor);
    }
    const int to = from < 0 ? first : region::neighbourIn(*directionOf(key), places, from);
    if (to < 0)
        return;
    choose(indexes[static_cast<size_t>(to)]);
    // What is chosen comes into sight.
    const QPointF place = toWidget().map(places[static_cast<size_t>(to)]);
    if (!QRectF(rect()).adjusted(20, 20, -20, -20).contains(place))
        panBy(QPointF(width() / 2.0, height() / 2.0) - place);
}

} // namespace ui::map
