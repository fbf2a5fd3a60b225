// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_header.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int kWidth = 24;

} // namespace

RowHeader::RowHeader(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setMinimumSectionSize(kWidth);
    setFixedWidth(kWidth);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignCenter);
    setSectionResizeMode(QHeaderView::Interactive);
}

void RowHeader::setDraggable(bool isDraggable)
{
    m_isDraggable = isDraggable;
    giveUp();
    viewport()->setCursor(isDraggable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

QSize RowHeader::sectionSizeFromContents(int logicalIndex) const
{
    Q_UNUSED(logicalIndex)
    return {kWidth, kWidth};
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, palette().color(logicalIndex == m_dragged ? QPalette::Highlight : QPalette::Window));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
    if (!m_isDraggable)
        return;
    // Six dots: something to take hold of.
    constexpr int kStep = 5;
    constexpr int kDot = 2;
    const QPoint centre = rect.center();
    const auto role = logicalIndex == m_dragged ? QPalette::HighlightedText : QPalette::PlaceholderText;
    for (int row = -1; row <= 1; ++row) {
        for (const int column : {-1, 1})
            painter->fillRect(QRect(centre.x() + column * kStep / 2, centre.y() + row * kStep, kDot, kDot),
                              palette().color(role));
    }
}

void RowHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (m_before < 0)
        return;
    constexpr int kLine = 3;
    const int y = m_before < count() ? sectionViewportPosition(m_before)
                                     : sectionViewportPosition(count() - 1) + sectionSize(count() - 1);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, y - kLine / 2 - 1, width(), kLine), palette().color(QPalette::Highlight));
}

int RowHeader::gapAt(int y) const
{
    const int row = logicalIndexAt(y);
    if (row < 0)
        return y < 0 ? 0 : count();
    return y < sectionViewportPosition(row) + sectionSize(row) / 2 ? row : row + 1;
}

void RowHeader::mousePressEvent(QMouseEvent* event)
{
    QHeaderView::mousePressEvent(event);
    if (!m_isDraggable || event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos().y();
    m_dragged = logicalIndexAt(m_pressedAt);
}

void RowHeader::mouseMoveEvent(QMouseEvent* event)
{
    const int y = event->pos().y();
    if (m_dragged < 0 || (m_before < 0 && qAbs(y - m_pressedAt) < QApplication::startDragDistance()))
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    setFocus();
    m_before = gapAt(y);
    if (auto* view = qobject_cast<QAbstractItemView*>(parentWidget())) {
        constexpr int kStep = 24;
        if (y < 0 || y > viewport()->height())
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + (y < 0 ? -kStep : kStep));
    }
    viewport()->update();
}

void RowHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int row = m_dragged;
    const int before = m_before;
    const bool isInside = event->pos().x() > -kWidth && event->pos().x() < kWidth * 2;
    giveUp();
    if (row >= 0 && before >= 0 && isInside && before != row && before != row + 1)
        Q_EMIT rowDropped(row, before);
}

void RowHeader::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragged >= 0)
        giveUp();
    else
        QHeaderView::keyPressEvent(event);
}

void RowHeader::giveUp()
{
    m_dragged = -1;
    m_before = -1;
    viewport()->setCursor(m_isDraggable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

} // namespace ui
