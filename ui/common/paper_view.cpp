// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double kDeskMargin = 24; ///< round the sheets
constexpr double kSheetGap = 16;   ///< between two sheets
constexpr int kShadow = 4;
constexpr int kWheelNotch = 120; ///< QWheelEvent: eighths of a degree
constexpr double kWheelStep = 1.1;
/// Above this a sheet is painted directly: 4 bytes a pixel, and several sheets are in sight.
constexpr qint64 kLargestKeptSheet = qint64{12} * 1000 * 1000;

constexpr double kZoomSteps[] = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};

} // namespace

PaperView::PaperView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"paperView"_s);
    setAccessibleName(tr("Pages as they will be printed"));
    setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes would change the width that the sheets are fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PaperView::setLayout(core::print::Layout layout)
{
    const double place = placeInText();
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_painter.reset();
        m_drawn.clear();
        m_layout = std::move(layout);
        if (!m_layout.pages.empty())
            m_painter.emplace(m_layout.fonts);
        arrange();
        scrollToPlace(place);
        if (m_fitsWidth)
            applyZoom(zoomForWidth());
    }
    updateCurrentPage();
    viewport()->update();
}

double PaperView::pixelsPerUnit() const
{
    return m_zoom * logicalDpiX() / core::print::kUnitsPerInch;
}

QSize PaperView::sizeHint() const
{
    return {560, 640};
}

double PaperView::zoomForWidth() const
{
    int widest = 0;
    for (const core::print::Page& page : m_layout.pages)
        widest = qMax(widest, page.width);
    if (widest == 0)
        return m_zoom;
    const double natural = double(widest) * logicalDpiX() / core::print::kUnitsPerInch;
    return std::clamp((viewport()->width() - 2 * kDeskMargin) / natural, kSmallestZoom, kLargestZoom);
}

/// Page index and, behind the point, the part of the page above the upper edge of the view.
double PaperView::placeInText() const
{
    const double top = verticalScrollBar()->value() + kDeskMargin;
    for (int page = pageCount() - 1; page >= 0; --page) {
        const double from = m_tops[static_cast<size_t>(page)];
        if (from <= top + 0.5)
            return page + std::clamp((top - from) / qMax(1.0, pageRect(page).height()), 0.0, 0.999);
    }
    return 0;
}

void PaperView::setZoom(double zoom)
{
    m_fitsWidth = false;
    applyZoom(std::clamp(zoom, kSmallestZoom, kLargestZoom));
}

void PaperView::zoomToWidth()
{
    m_fitsWidth = true;
    applyZoom(zoomForWidth());
}

void PaperView::zoomIn()
{
    const auto* next = std::upper_bound(std::begin(kZoomSteps), std::end(kZoomSteps), m_zoom + 0.001);
    setZoom(next == std::end(kZoomSteps) ? kLargestZoom : *next);
}

void PaperView::zoomOut()
{
    const auto* next = std::lower_bound(std::begin(kZoomSteps), std::end(kZoomSteps), m_zoom - 0.001);
    setZoom(next == std::begin(kZoomSteps) ? kSmallestZoom : *std::prev(next));
}

void PaperView::scrollToPlace(double place)
{
    const int page = static_cast<int>(place);
    if (page < pageCount())
        verticalScrollBar()->setValue(
            qRound(m_tops[static_cast<size_t>(page)] - kDeskMargin + (place - page) * pageRect(page).height()));
}

void PaperView::applyZoom(double zoom)
{
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const double place = placeInText();
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        m_zoom = zoom;
        m_drawn.clear();
        arrange();
        scrollToPlace(place);
    }
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
    updateCurrentPage();
}

void PaperView::arrange()
{
    const double scale = pixelsPerUnit();
    double widest = 0;
    double y = kDeskMargin;
    m_tops.clear();
    for (const core::print::Page& page : m_layout.pages) {
        m_tops.push_back(std::round(y));
        y = m_tops.back() + std::round(page.height * scale) + kSheetGap;
        widest = qMax(widest, page.width * scale);
    }
    m_deskWidth = widest + 2 * kDeskMargin;
    m_deskHeight = m_tops.empty() ? 0 : y - kSheetGap + kDeskMargin;
    const QScopedValueRollback arranging(m_isArranging, true);
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, int(std::floor(m_deskWidth)) - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setRange(0, qMax(0, qRound(m_deskHeight) - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
}

QRectF PaperView::pageRect(int page) const
{
    const core::print::Page& sheet = m_layout.pages.at(static_cast<size_t>(page));
    const double width = std::round(sheet.width * pixelsPerUnit());
    const double height = std::round(sheet.height * pixelsPerUnit());
    const double desk = qMax(m_deskWidth, double(viewport()->width()));
    // Whole pixels, or every hairline of a table would be blurred.
    const double x = std::floor((desk - width) / 2) - horizontalScrollBar()->value();
    return {x, m_tops.at(static_cast<size_t>(page)) - verticalScrollBar()->value(), width, height};
}

void PaperView::scrollToPage(int page)
{
    if (m_tops.empty())
        return;
    const int target = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(qRound(m_tops[static_cast<size_t>(target)] - kSheetGap / 2));
    if (target == 0)
        verticalScrollBar()->setValue(0);
}

void PaperView::showPlace(int page, int y)
{
    if (page < 0 || page >= pageCount())
        return;
    constexpr double kAbove = 0.25; // of the view: what comes before it is seen as well
    constexpr int kMargin = 48;
    const double top = m_tops[static_cast<size_t>(page)] + y * pixelsPerUnit();
    const double seen = top - verticalScrollBar()->value();
    if (seen < kMargin || seen > viewport()->height() - kMargin)
        verticalScrollBar()->setValue(qRound(top - kAbove * viewport()->height()));
}

void PaperView::updateCurrentPage()
{
    if (m_isArranging)
        return;
    int current = -1;
    double most = 0;
    const QRectF view = viewport()->rect();
    for (int page = 0; page < pageCount(); ++page) {
        const double seen = pageRect(page).intersected(view).height();
        if (current < 0 || seen > most + 0.5) {
            current = page;
            most = seen;
        }
    }
    if (current == m_currentPage)
        return;
    m_currentPage = current;
    setAccessibleDescription(current < 0 ? QString() : tr("Page %1 of %2").arg(current + 1).arg(pageCount()));
    Q_EMIT pageChanged(current);
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRectF view = viewport()->rect();
    QHash<int, QPixmap> stillInSight;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheet = pageRect(page);
        if (!sheet.adjusted(-kShadow, -kShadow, kShadow, kShadow).intersects(view))
            continue;
        if (sheet.intersects(event->rect().adjusted(-kShadow, -kShadow, kShadow, kShadow)))
            drawSheet(painter, page, sheet);
        if (m_drawn.contains(page))
            stillInSight.insert(page, m_drawn.value(page));
    }
    m_drawn = stillInSight;
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::drawSheet(QPainter& painter, int page, const QRectF& sheet)
{
    for (int i = kShadow; i > 0; --i)
        painter.fillRect(sheet.translated(0, 1).adjusted(-i, -i, i, i), QColor(0, 0, 0, 14));
    const QSize pixels = (sheet.size() * devicePixelRatioF()).toSize();
    if (qint64{pixels.width()} * pixels.height() <= kLargestKeptSheet) {
        painter.drawPixmap(sheet.topLeft(), drawnPage(page, pixels));
        return;
    }
    painter.save();
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet, Qt::IntersectClip);
    painter.translate(sheet.topLeft());
    painter.scale(pixelsPerUnit(), pixelsPerUnit());
    m_painter->paint(painter, m_layout.pages[static_cast<size_t>(page)]);
    painter.restore();
}

QPixmap& PaperView::drawnPage(int page, const QSize& pixels)
{
    QPixmap& kept = m_drawn[page];
    if (kept.size() == pixels)
        return kept;
    kept = QPixmap(pixels);
    kept.fill(Qt::white);
    kept.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&kept);
    painter.scale(pixelsPerUnit(), pixelsPerUnit());
    m_painter->paint(painter, m_layout.pages[static_cast<size_t>(page)]);
    return kept;
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        applyZoom(zoomForWidth());
    arrange();
    updateCurrentPage();
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double notches = double(event->angleDelta().y()) / kWheelNotch;
    setZoom(m_zoom * std::pow(kWheelStep, notches));
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn) || (event->modifiers() == Qt::ControlModifier && event->key() == '='))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (event->modifiers() == Qt::ControlModifier) {
        switch (event->key()) {
        case Qt::Key_0:
            return setZoom(1.0);
        case Qt::Key_PageDown:
            return scrollToPage(m_currentPage + 1);
        case Qt::Key_PageUp:
            return scrollToPage(m_currentPage - 1);
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Home)
        return verticalScrollBar()->setValue(0);
    if (event->key() == Qt::Key_End)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PaperView::focusInEvent(QFocusEvent* event)
{
    viewport()->update(); // the ring
    QAbstractScrollArea::focusInEvent(event);
}

void PaperView::focusOutEvent(QFocusEvent* event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update(); // the sheets in sight are kept, painting them again is a copy
    updateCurrentPage();
}

} // namespace ui
