// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/page_model.h"
#include "core/print/page/page_painter.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <optional>

namespace ui {

/// Shows laid-out pages as paper: white sheets one below the other on a grey desk, painted by the same PagePainter that
/// prints. It never lays out and never changes anything; set a new layout when the text or the setup has changed.
///
/// Zoom 1.0 is the size of the paper at the logical resolution of the screen. Ctrl+wheel, Ctrl++ and Ctrl+- zoom,
/// Ctrl+0 is 100 %; Page Up and Page Down scroll by a screen, Ctrl+Page Up and Ctrl+Page Down by a sheet. Only sheets
/// in sight are painted, at the resolution of the device, and kept until the zoom or the layout changes.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperView)

public:
    static constexpr double kSmallestZoom = 0.25;
    static constexpr double kLargestZoom = 4.0;

    explicit PaperView(QWidget* parent = nullptr);

    /// Shows these pages. The place in the text is kept as well as the new length allows. Pages of different sizes may
    /// be mixed. Not QWidget::setLayout(): this view has no child widgets to arrange.
    void setLayout(core::print::Layout layout);
    [[nodiscard]] const core::print::Layout& pages() const { return m_layout; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_layout.pages.size()); }

    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Whether the zoom follows the width of the view; the first state.
    [[nodiscard]] bool isFittingWidth() const { return m_fitsWidth; }
    /// Index of the page that fills most of the view; -1 without pages.
    [[nodiscard]] int currentPage() const { return m_currentPage; }

    /// The sheet in coordinates of the viewport, also when it is out of sight.
    [[nodiscard]] QRectF pageRect(int page) const;
    /// Pixels of the viewport for one unit of the page.
    [[nodiscard]] double pixelsPerUnit() const;

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    /// Kept within the limits; the middle of the view stays where it is.
    void setZoom(double zoom);
    void zoomToWidth();
    void zoomIn();
    void zoomOut();
    /// The upper edge of a page, by index; kept within the pages.
    void scrollToPage(int page);
    /// Brings a place into sight, in units of the page; nothing moves when it is.
    void showPlace(int page, int y);

Q_SIGNALS:
    void zoomChanged(double zoom);
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double zoomForWidth() const;
    [[nodiscard]] double placeInText() const;
    void scrollToPlace(double place);
    void applyZoom(double zoom);
    void arrange();
    void updateCurrentPage();
    void drawSheet(QPainter& painter, int page, const QRectF& sheet);
    [[nodiscard]] QPixmap& drawnPage(int page, const QSize& pixels);

    core::print::Layout m_layout;
    std::optional<core::print::PagePainter> m_painter;
    QHash<int, QPixmap> m_drawn; ///< sheets in sight, in pixels of the device
    std::vector<double> m_tops;  ///< of each sheet, from the upper edge of the desk, in pixels of the viewport
    double m_deskWidth = 0;
    double m_deskHeight = 0;
    double m_zoom = 1.0;
    bool m_fitsWidth = true;
    int m_currentPage = -1;
    bool m_isArranging = false; ///< the page is told once it is known
};

} // namespace ui
