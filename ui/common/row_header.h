// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

/// The left edge of a grid by which rows are dragged: a handle on each row, and a line where the row would come to
/// stand. It moves nothing itself. Esc, or letting go outside, gives up.
class RowHeader : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowHeader)

public:
    explicit RowHeader(QWidget* parent = nullptr);

    void setDraggable(bool isDraggable);

Q_SIGNALS:
    /// A row was let go before another one; `before` is the number of rows when it came to stand behind all.
    void rowDropped(int row, int before);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The row before which something at this height would come to stand.
    [[nodiscard]] int gapAt(int y) const;
    void giveUp();

    bool m_isDraggable = false;
    int m_dragged = -1;
    int m_before = -1;
    int m_pressedAt = 0;
};

} // namespace ui
