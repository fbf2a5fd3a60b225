// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/map/map_content.h"
#include "ui/common/background_task.h"

#include <QHash>
#include <QImage>
#include <QTransform>
#include <QWidget>

#include <memory>

namespace ui::map {

/// The map on the screen: pan, zoom, hover, selection, and the arrow keys to the neighbour in that direction. What is
/// seen is a picture 1.5 times as wide and high as the widget, painted in a worker: moving it only copies it, zooming
/// shows the old one stretched until the sharp one is there. On tiles that may be moved, a drag moves the tile.
class MapCanvas : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapCanvas)

public:
    explicit MapCanvas(QWidget* parent = nullptr);

    enum class View { Keep, Fit };
    void setContent(core::print::MapContent content, View view);
    [[nodiscard]] const core::print::MapContent& content() const { return *m_content; }
    void setTilesMovable(bool areMovable) { m_areTilesMovable = areMovable; }
    /// What is selected, by the code of the municipality; empty for nothing. Not announced.
    void select(const QString& code);
    [[nodiscard]] QString selected() const;
    /// Signs beside names, by code: ＋ for who is taken into a what-if, － for who is left out.
    void setMarks(const QHash<QString, QString>& marks);

    void zoomBy(double factor, QPointF about);
    void panBy(QPointF way);
    void fit();
    /// Painted units (pixels) for a unit of the map.
    [[nodiscard]] double scale() const { return m_scale; }
    /// The picture shows the map as it is to be: no sharper one is on its way.
    [[nodiscard]] bool isSharp() const;
    /// Where names stand, in pixels of the widget; none while the picture is of another scale.
    [[nodiscard]] QList<QRect> nameBoxes() const;
    /// The area at a place of the widget, -1 for none. Specks smaller than a few pixels are hit from nearby.
    [[nodiscard]] int areaAt(QPointF place) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void areaSelected(const QString& code);
    /// Enter or a double click.
    void areaActivated(const QString& code);
    /// Ctrl with a click, or with the space key: into the what-if, or out of it.
    void areaTicked(const QString& code);
    /// The area below the pointer; empty for none.
    void areaHovered(const QString& code);
    void tileMoved(const QString& code, int column, int row);
    void failed(const core::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Picture
    {
        QImage image;
        double scale = 0;
        QPointF centre;             ///< of the image, in units of the map
        std::vector<QRectF> labels; ///< where names stand on it, in pixels of the widget
    };

    [[nodiscard]] QTransform toWidget() const;
    [[nodiscard]] bool isCovered() const;
    void refresh();
    void makePicture();
    void choose(int area);
    void hover(int area);
    void step(int key);
    void tell();
    [[nodiscard]] QSizeF legendSize() const; ///< empty where it would take the room of the map
    [[nodiscard]] QRectF legendBox() const;  ///< in pixels of the widget
    [[nodiscard]] QRectF scaleBox() const;
    [[nodiscard]] bool isCoveredBy(const QRectF& box) const; ///< whether a member lies below it
    [[nodiscard]] QPoint corner() const;                     ///< of a picture that is as large as the map
    void paintNamesAgain(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintFurniture(QPainter& painter) const;

    std::shared_ptr<const core::print::MapContent> m_content;
    double m_scale = 1;
    QPointF m_centre; ///< of the widget, in units of the map
    Picture m_picture;
    BackgroundTask m_renderer;
    bool m_isDirty = true;           ///< the picture is of an older content
    QHash<QString, QString> m_marks; ///< signs by code
    int m_selected = -1;
    int m_hovered = -1;
    int m_dragged = -1; ///< the tile that is being moved
    QPointF m_grabbed;  ///< where the button went down
    QPointF m_pointer;
    bool m_isFitted = true; ///< not moved by the user: it goes on to fill the widget
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_areTilesMovable = false;
};

} // namespace ui::map
