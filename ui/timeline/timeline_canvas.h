// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_painter.h"
#include "core/print/timeline/timeline_drawing.h"

#include <QAbstractScrollArea>
#include <QDate>
#include <QPixmap>

#include <optional>

namespace ui::timeline {

/// The timeline on the screen: the drawing of the paper in colours behind black words, with zoom, hover, selection and
/// the line of 時点, which can be dragged. The axis stays while the lanes scroll. Left and right lead from entry to
/// entry of a lane, up and down to the nearest one of another lane. Main thread.
class TimelineCanvas : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineCanvas)

public:
    explicit TimelineCanvas(QWidget* parent = nullptr);

    struct Range
    {
        QDate first;
        QDate last;
    };
    /// What is shown, at first the time `main`; `whole`: the time that fit() shows. The selection is kept where the
    /// same entry is still there.
    void setTimeline(core::model::Timeline timeline, const Range& whole, const Range& main,
                     const core::print::FontSet& fonts);
    [[nodiscard]] const core::model::Timeline& timeline() const { return m_timeline; }
    [[nodiscard]] const core::print::TimelineDrawing& drawing() const { return m_drawing; }
    void setAsOf(QDate day);

    /// Index of an entry, -1 for none. Not announced; an entry out of sight comes into sight.
    void select(int entry);
    [[nodiscard]] int selected() const { return m_selected; }
    /// The lane of a member is marked without selecting an entry; an invalid id marks none.
    void markMember(core::MunicipalityId member);
    [[nodiscard]] core::MunicipalityId markedMember() const { return m_marked; }

    /// All of it.
    void fit();
    /// So many days, around the selected entry, else around 時点.
    void showDays(double days);
    void zoomIn();
    void zoomOut();
    [[nodiscard]] double shownFrom() const { return m_from; }
    [[nodiscard]] double shownTo() const { return m_to; }

    /// In the viewport; -1 for none.
    [[nodiscard]] int entryAt(QPoint place) const;
    /// Where an entry stands, in the viewport; null when it is not drawn.
    [[nodiscard]] QRect placeOf(int entry) const;
    /// The line of 時点, in the viewport.
    [[nodiscard]] int lineX() const;
    /// 協約　小樽市、平成31年3月29日、締結
    [[nodiscard]] QString wordsOf(int entry) const;

    [[nodiscard]] QSize sizeHint() const override { return {800, 460}; }

Q_SIGNALS:
    void entrySelected(int entry);
    /// Enter or a double click.
    void entryActivated(int entry);
    /// The name of a lane was clicked.
    void memberChosen(core::MunicipalityId member);
    /// The line of 時点 was let go.
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int em() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int scroll() const;
    [[nodiscard]] int unitsAt(int x) const;
    [[nodiscard]] bool isNearLine(QPoint place) const;
    [[nodiscard]] QDate dayAt(int x) const;
    /// Pixels of the viewport for a rectangle of the lanes.
    [[nodiscard]] QRect onScreen(const QRect& units) const;
    void show(double from, double to);
    void zoomBy(double factor, double about);
    void redraw();
    void makePictures();
    void paintGround(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void bringIntoSight();
    void choose(int entry);
    void step(int key);
    void tell();
    void moveLine(int months);

    core::model::Timeline m_timeline;
    std::optional<core::print::FontSet> m_fonts;
    std::optional<core::print::PagePainter> m_painter;
    core::print::TimelineDrawing m_drawing;
    QPixmap m_axis;
    QPixmap m_lanes;
    double m_first = 0; ///< Julian days of fit()
    double m_last = 0;
    double m_from = 0; ///< Julian days shown
    double m_to = 0;
    bool m_isMoved = false; ///< by the user
    QDate m_asOf;
    QDate m_draggedTo; ///< while the line is dragged
    core::MunicipalityId m_marked;
    int m_selected = -1;
    int m_hovered = -1;
    enum class Drag { None, Pressed, Pan, Line };
    Drag m_drag = Drag::None;
    QPoint m_grabbed;
    QPoint m_pointer;
};

} // namespace ui::timeline
