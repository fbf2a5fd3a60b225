// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include "core/print/map/map_painter.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

constexpr double kMargin = 1.5;       ///< the picture is larger than the widget by this factor
constexpr double kLeast = 0.02;       ///< of the scale at which everything is in sight
constexpr double kMostPixels = 4'000; ///< for a unit of the map
constexpr double kNameSize = 14;      ///< pixels; the figures are 12
constexpr double kNotice = 32;        ///< pixels at the top, where a schematic map says that it is one
constexpr double kInset = 12;         ///< pixels between the legend and the edges

QPointF middleOf(const QSizeF& size)
{
    return {size.width() / 2, size.height() / 2};
}

struct Painted
{
    QImage image;
    std::vector<QRectF> labels; ///< where names stand on it, in pixels of the widget
};

/// Everything on one picture; runs in a worker.
Painted painted(const print::MapContent& content, const QSize& size, double ratio, double scale, QPointF centre,
                const QString& family)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QTransform toPaint;
    toPaint.translate(size.width() / 2.0, size.height() / 2.0);
    toPaint.scale(scale, scale);
    toPaint.translate(-centre.x(), -centre.y());
    auto style = print::MapStyle::of(family, kNameSize);
    style.lettering.hasLeaders = false; // who zooms in sees every name; lines would jump about
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto labels = placeLabels(content, toPaint, style.lettering);
    const QRectF all(QPointF(0, 0), QSizeF(size));
    paintMap(painter, content, toPaint, style, labels, all);
    painter.end();
    Painted made{image, {}};
    for (const print::MapLabel& label : labels) {
        if (all.contains(label.box))
            made.labels.push_back(label.box);
    }
    return made;
}

} // namespace

MapCanvas::MapCanvas(QWidget* parent)
    : QWidget(parent)
    , m_content(std::make_shared<print::MapContent>())
{
    setObjectName(u"mapCanvas"_s);
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MapCanvas::setContent(print::MapContent content, View view)
{
    const QString code = selected();
    m_content = std::make_shared<const print::MapContent>(std::move(content));
    m_hovered = -1;
    m_dragged = -1;
    m_isDirty = true;
    select(code);
    if (view == View::Fit)
        fit();
    else
        refresh();
}

void MapCanvas::select(const QString& code)
{
    const auto& areas = m_content->areas;
    const auto found = std::find_if(areas.begin(), areas.end(),
                                    [&](const auto& area) { return !code.isEmpty() && area.code == code; });
    m_selected = found == areas.end() ? -1 : static_cast<int>(found - areas.begin());
    tell();
    update();
}

QString MapCanvas::selected() const
{
    return m_selected < 0 ? QString() : m_content->areas[static_cast<size_t>(m_selected)].code;
}

void MapCanvas::setMarks(const QHash<QString, QString>& marks)
{
    m_marks = marks;
    update();
}

/// What a screen reader says of the map.
void MapCanvas::tell()
{
    if (m_selected < 0) {
        setAccessibleDescription(tr("Nothing is selected. The arrow keys lead from one municipality to the next."));
        return;
    }
    const auto& area = m_content->areas[static_cast<size_t>(m_selected)];
    setAccessibleDescription(area.value.isEmpty() ? area.name : tr("%1, %2").arg(area.name, area.value));
}

QTransform MapCanvas::toWidget() const
{
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(m_scale, m_scale);
    transform.translate(-m_centre.x(), -m_centre.y());
    return transform;
}

/// As large as it may be without an area below the legend or the notice: nothing is covered until the user moves it.
void MapCanvas::fit()
{
    m_isFitted = true;
    const QRectF bounds = m_content->bounds();
    if (!bounds.isEmpty() && width() > 0 && height() > 0) {
        constexpr double kShare = 0.92;
        const double notice = m_content->isSchematic ? kNotice : 0;
        const QSizeF room = QSizeF(width(), height() - notice) * kShare;
        const QPointF middle(width() / 2.0, (height() + notice) / 2);
        const QRectF legend = legendBox();
        const auto take = [&](double scale, QPointF where) {
            m_scale = scale;
            m_centre = bounds.center() - (where - middleOf(size())) / scale;
        };
        const double largest = std::min(room.width() / bounds.width(), room.height() / bounds.height());
        // In the middle, or as far from the legend as it goes; at last the legend covers the map all the same.
        constexpr double kSmallest = 0.3;
        constexpr double kStep = 0.97;
        double scale = largest;
        bool isFree = false;
        for (; !isFree && scale > kSmallest * largest; scale *= kStep) {
            const QPointF slack =
                QPointF(room.width(), room.height()) - QPointF(bounds.width(), bounds.height()) * scale;
            for (const QPointF share : {QPointF(0, 0), QPointF(0.5, 0), QPointF(0, -0.5), QPointF(0.5, -0.5)}) {
                take(scale, middle + QPointF(slack.x() * share.x(), slack.y() * share.y()));
                isFree = !isCoveredBy(legend) && !(m_content->isTrueToScale && isCoveredBy(scaleBox()));
                if (isFree)
                    break;
            }
        }
        if (!isFree)
            take(largest, middle);
    }
    refresh();
}

bool MapCanvas::isCoveredBy(const QRectF& box) const
{
    if (box.isEmpty())
        return false;
    const QTransform transform = toWidget();
    const auto& areas = m_content->areas;
    const bool hasMembers = std::any_of(areas.begin(), areas.end(), [](const auto& area) { return area.isMember; });
    return std::any_of(areas.begin(), areas.end(), [&](const print::MapArea& area) {
        return (area.isMember || !hasMembers) && transform.mapRect(area.outline.bounds()).intersects(box);
    });
}

void MapCanvas::zoomBy(double factor, QPointF about)
{
    const QRectF bounds = m_content->bounds();
    if (bounds.isEmpty())
        return;
    m_isFitted = false;
    const double fitting = std::min(width() / bounds.width(), height() / bounds.height());
    const QPointF fixed = toWidget().inverted().map(about);
    m_scale = std::clamp(m_scale * factor, kLeast * fitting, std::max(kMostPixels, fitting));
    m_centre = fixed - (about - middleOf(size())) / m_scale;
    refresh();
}

void MapCanvas::panBy(QPointF way)
{
    m_isFitted = false;
    m_centre -= way / m_scale;
    refresh();
}

bool MapCanvas::isCovered() const
{
    const QSizeF seen = QSizeF(size()) / m_scale;
    const QSizeF there = m_picture.image.deviceIndependentSize() / m_picture.scale;
    const QPointF off = m_centre - m_picture.centre;
    return std::abs(off.x()) <= (there.width() - seen.width()) / 2 &&
           std::abs(off.y()) <= (there.height() - seen.height()) / 2;
}

bool MapCanvas::isSharp() const
{
    return !m_isDirty && !m_renderer.isRunning() && m_picture.scale == m_scale && isCovered();
}

/// A picture that is nearly at its end is made anew before its border comes into sight.
void MapCanvas::refresh()
{
    update();
    const QPointF off = (m_centre - m_picture.centre) * m_scale;
    const bool isNearEnd =
        std::abs(off.x()) > (kMargin - 1) * width() / 4 || std::abs(off.y()) > (kMargin - 1) * height() / 4;
    if (m_isDirty || m_picture.scale != m_scale || isNearEnd)
        makePicture();
}

void MapCanvas::makePicture()
{
    // One at a time: what has changed meanwhile is seen when it is done.
    if (m_renderer.isRunning() || width() <= 0 || height() <= 0)
        return;
    m_isDirty = false;
    const auto work = [content = m_content, size = QSizeF(QSizeF(this->size()) * kMargin).toSize(),
                       ratio = devicePixelRatioF(), scale = m_scale, centre = m_centre,
                       family = font().family()](Task& /*task*/) -> Result<Picture> {
        Painted made = painted(*content, size, ratio, scale, centre, family);
        return Picture{std::move(made.image), scale, centre, std::move(made.labels)};
    };
    m_renderer.start(work, [this](Result<Picture> picture) {
        if (!picture) {
            // What is seen stays; the next movement tries again.
            Q_EMIT failed(picture.error());
            return;
        }
        m_picture = std::move(picture).value();
        // The renderer is free only after this call.
        QMetaObject::invokeMethod(this, &MapCanvas::refresh, Qt::QueuedConnection);
    });
}

void MapCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_picture.scale == m_scale) {
        painter.drawImage(corner(), m_picture.image);
    } else if (!m_picture.image.isNull()) {
        const QSizeF size = m_picture.image.deviceIndependentSize() * (m_scale / m_picture.scale);
        const QPointF middle = middleOf(this->size()) - (m_centre - m_picture.centre) * m_scale;
        painter.drawImage(QRectF(middle - middleOf(size), size), m_picture.image);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = toWidget();
    const int level = print::levelFor(*m_content, m_scale);
    const auto outline = [&](int index, const QPen& pen, QPointF shift) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(
            transform.map(m_content->areas[static_cast<size_t>(index)].outline.path(level)).translated(shift));
    };
    if (m_hovered >= 0 && m_hovered != m_selected)
        outline(m_hovered, QPen(QColor(0x20, 0x20, 0x20), 2), {});
    if (m_selected >= 0) {
        outline(m_selected, QPen(Qt::white, 6), {});
        outline(m_selected, QPen(QColor(0x0b, 0x57, 0xd0), 3), {});
        paintNamesAgain(painter);
    }
    if (m_dragged >= 0 && m_isDragging)
        outline(m_dragged, QPen(QColor(0x0b, 0x57, 0xd0), 2, Qt::DashLine), m_pointer - m_grabbed);

    paintMarks(painter);
    paintFurniture(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

QPoint MapCanvas::corner() const
{
    const QPointF middle = middleOf(size()) - (m_centre - m_picture.centre) * m_scale;
    return (middle - middleOf(m_picture.image.deviceIndependentSize())).toPoint();
}

QList<QRect> MapCanvas::nameBoxes() const
{
    QList<QRect> boxes;
    if (m_picture.scale == m_scale) {
        for (const QRectF& label : m_picture.labels)
            boxes.append(label.toAlignedRect().translated(corner()));
    }
    return boxes;
}

/// The outline of the selection must not run through names: their pieces of the picture go over it.
void MapCanvas::paintNamesAgain(QPainter& painter) const
{
    constexpr int kOutline = 4;
    const auto& area = m_content->areas[static_cast<size_t>(m_selected)];
    const QRect bounds = toWidget().mapRect(area.outline.bounds()).toAlignedRect();
    const double ratio = m_picture.image.devicePixelRatio();
    for (const QRect& box : nameBoxes()) {
        const QPointF inPicture = box.topLeft() - corner();
        if (bounds.adjusted(-kOutline, -kOutline, kOutline, kOutline).intersects(box))
            painter.drawImage(QRectF(box), m_picture.image, QRectF(inPicture * ratio, QSizeF(box.size()) * ratio));
    }
}

void MapCanvas::paintMarks(QPainter& painter) const
{
    constexpr double kRadius = 10; // pixels
    QFont bold = font();
    bold.setPixelSize(kNameSize);
    bold.setBold(true);
    painter.setFont(bold);
    for (const print::MapArea& area : m_content->areas) {
        const QString sign = m_marks.value(area.code);
        if (sign.isEmpty())
            continue;
        const QPointF place = toWidget().map(area.anchor) - QPointF(0, 2.6 * kRadius);
        painter.setPen(QPen(Qt::black, 2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(place, kRadius, kRadius);
        painter.drawText(QRectF(place - QPointF(kRadius, kRadius), QSizeF(2 * kRadius, 2 * kRadius)), Qt::AlignCenter,
                         sign);
    }
}

/// On a small map the table beside it, which has the colours of the classes as well, is the legend.
QSizeF MapCanvas::legendSize() const
{
    constexpr double kMostShare = 0.16;
    if (m_content->classes.empty())
        return {};
    const QSizeF legend = paintLegend(nullptr, *m_content, print::MapStyle::of(font().family(), kNameSize), {});
    return legend.width() * legend.height() <= kMostShare * width() * height() ? legend : QSizeF();
}

QRectF MapCanvas::legendBox() const
{
    const QSizeF size = legendSize();
    return size.isEmpty() ? QRectF() : QRectF({kInset, height() - size.height() - kInset}, size);
}

/// Beside the legend, or above it where there is no room.
QRectF MapCanvas::scaleBox() const
{
    constexpr double kWidest = 190;
    constexpr double kNarrowest = 120;
    constexpr double kHeight = 30;
    const QRectF legend = legendBox();
    const double room = width() - legend.width() - 3 * kInset;
    const bool isBeside = legend.isEmpty() || room >= kNarrowest;
    const double wide = std::min(kWidest, isBeside ? room : width() - 2 * kInset);
    return {width() - wide - kInset, (isBeside ? height() - 14.0 : legend.top() - kInset) - kHeight, wide, kHeight};
}

/// Legend, notice, scale and north.
void MapCanvas::paintFurniture(QPainter& painter) const
{
    auto style = print::MapStyle::of(font().family(), kNameSize);
    const QRectF legend = legendBox();
    if (!legend.isEmpty())
        paintLegend(&painter, *m_content, style, legend.topLeft());
    painter.setPen(QColor(0x20, 0x20, 0x20));
    painter.setFont(style.lettering.names);
    if (m_content->isSchematic && !m_content->areas.empty())
        painter.drawText(QPointF(14, 24), print::schematicNotice());
    if (m_content->isTrueToScale) {
        // The map may reach below it.
        const QRectF ground = scaleBox();
        painter.fillRect(ground, QColor(255, 255, 255, 210));
        paintScaleBar(painter, style, {ground.left() + kInset, ground.bottom() - 6}, ground.width() - 40, m_scale);
        paintNorth(painter, style, {width() - 30.0, 62}, 40);
    }
}

void MapCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_isDirty = true;
    if (event->oldSize().isEmpty() || m_isFitted)
        fit();
    else
        refresh();
}

} // namespace ui::map
