// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/map/map_painter.h"

#include "core/print/map/map_hatching.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

const QColor kInk(0x20, 0x20, 0x20);
const QColor kBorder(0x30, 0x30, 0x30);
const QColor kHatch(0x48, 0x48, 0x48);   ///< lighter than borders, which would be lost among its lines
const QColor kOutside(0xee, 0xee, 0xec); ///< municipalities that are no members
const QColor kOutsideBorder(0xb4, 0xb4, 0xb4);
const QColor kNoFigure(0xff, 0xff, 0xff);
const QColor kOutsideWords(0x60, 0x60, 0x60);

QPen lineOf(const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

const MapClass* classOf(const MapContent& content, const MapArea& area)
{
    const auto index = static_cast<size_t>(area.classIndex);
    return area.classIndex >= 0 && index < content.classes.size() ? &content.classes[index] : nullptr;
}

QColor fillOf(const MapContent& content, const MapArea& area)
{
    const MapClass* ofArea = classOf(content, area);
    return ofArea != nullptr ? ofArea->fill : area.isMember ? kNoFigure : kOutside;
}

void paintArea(QPainter& painter, const MapContent& content, const MapArea& area, const QPainterPath& path,
               const MapStyle& style)
{
    const MapClass* ofArea = classOf(content, area);
    const bool isOutside = !area.isMember && ofArea == nullptr;
    painter.setBrush(fillOf(content, area));
    painter.setPen(lineOf(isOutside ? kOutsideBorder : kBorder, isOutside ? style.border / 2 : style.border));
    painter.drawPath(path);
    if (!content.hasHatching || ofArea == nullptr || ofArea->hatching == 0)
        return;
    painter.setPen(lineOf(kHatch, style.hatchLine));
    painter.drawLines(hatchLines(path, ofArea->hatching, style.hatchPitch));
}

/// Lines through a name make it unreadable: words stand on a ground of their own where a border or hatching runs.
void paintGround(QPainter& painter, const MapContent& content, const MapLabel& label, const QPainterPath& path,
                 const MapStyle& style)
{
    const MapArea& area = content.areas[label.area];
    const double inset = style.border;
    const MapClass* ofArea = classOf(content, area);
    const bool isHatched = content.hasHatching && ofArea != nullptr && ofArea->hatching > 0;
    const bool reachesOver = !path.contains(label.box);
    if (isHatched || label.leader || (content.hasHatching && reachesOver))
        painter.fillRect(label.box.adjusted(-inset, -inset, inset, inset), Qt::white);
    else if (area.isMember && reachesOver)
        painter.fillRect(label.box.adjusted(0, inset, 0, -inset), fillOf(content, area));
}

void paintLabel(QPainter& painter, const MapArea& area, const MapLabel& label, const MapStyle& style)
{
    const QColor ink = area.isMember ? kInk : kOutsideWords;
    if (label.leader) {
        painter.setPen(lineOf(ink, style.border / 2));
        const QPointF end(std::clamp(label.leader->x(), label.box.left(), label.box.right()),
                          std::clamp(label.leader->y(), label.box.top(), label.box.bottom()));
        painter.drawLine(*label.leader, end);
    }
    painter.setPen(ink);
    painter.setFont(style.lettering.names);
    const double nameHeight = QFontMetricsF(style.lettering.names).height();
    painter.drawText(QRectF(label.box.topLeft(), QSizeF(label.box.width(), nameHeight)),
                     Qt::AlignCenter | Qt::TextDontClip, area.name);
    if (!label.hasValue)
        return;
    painter.setFont(style.lettering.values);
    const QPointF below = label.box.topLeft() + QPointF(0, nameHeight);
    painter.drawText(QRectF(below, label.box.bottomRight()), Qt::AlignCenter | Qt::TextDontClip, area.value);
}

/// 1, 2 or 5 times a power of ten, not greater than the number.
double roundNumber(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= most)
            return step * power;
    }
    return power;
}

} // namespace

MapStyle MapStyle::of(const QString& family, double nameSize)
{
    MapStyle style;
    style.border = nameSize / 11;
    style.strongBorder = nameSize / 5;
    style.hatchPitch = nameSize;
    style.hatchLine = nameSize / 24;
    style.lettering.gap = nameSize / 8;
    style.lettering.names = QFont(family);
    style.lettering.names.setPixelSize(std::max(1, static_cast<int>(std::lround(nameSize))));
    style.lettering.values = style.lettering.names;
    style.lettering.values.setPixelSize(std::max(1, static_cast<int>(std::lround(nameSize * 0.88))));
    return style;
}

int levelFor(const MapContent& content, double scale)
{
    constexpr double kUnseen = 0.7; // of a pixel
    int level = 0;
    for (int i = 1; i < MapOutline::kLevels; ++i) {
        if (content.levelCells.at(static_cast<size_t>(i)) * scale <= kUnseen)
            level = i;
    }
    return level;
}

void paintMap(QPainter& painter, const MapContent& content, const QTransform& toPaint, const MapStyle& style,
              const std::vector<MapLabel>& labels, const QRectF& visible)
{
    const int level = levelFor(content, toPaint.m11() * painter.deviceTransform().m11());
    const auto isInSight = [&](const MapArea& area) {
        return visible.isNull() || visible.intersects(toPaint.mapRect(area.outline.bounds()));
    };
    // Those outside first: their pale borders must not run over those of the members.
    for (const bool isMember : {false, true}) {
        for (const MapArea& area : content.areas) {
            if (area.isMember == isMember && isInSight(area))
                paintArea(painter, content, area, toPaint.map(area.outline.path(level)), style);
        }
    }
    painter.setBrush(Qt::NoBrush);
    for (const MapArea& area : content.areas) {
        if (!area.isCore || !isInSight(area))
            continue;
        painter.setPen(lineOf(kInk, style.strongBorder));
        painter.drawPath(toPaint.map(area.outline.path(level)));
    }
    for (const MapLabel& label : labels) {
        const MapArea& area = content.areas[label.area];
        if (!visible.isNull() && !visible.intersects(label.box))
            continue;
        if (area.isMember)
            paintGround(painter, content, label, toPaint.map(area.outline.path(MapOutline::kLevels - 2)), style);
        paintLabel(painter, area, label, style);
    }
}

QSizeF paintLegend(QPainter* painter, const MapContent& content, const MapStyle& style, QPointF corner)
{
    const QFontMetricsF metrics(style.lettering.values);
    const double line = metrics.height() * 1.45;
    const double box = metrics.height() * 1.9;
    const double pad = metrics.height() * 0.6;
    double widest = metrics.horizontalAdvance(content.theme);
    for (const MapClass& one : content.classes)
        widest = std::max(widest, box + pad + metrics.horizontalAdvance(one.words));
    const QSizeF size(widest + 2 * pad, line * (1 + static_cast<double>(content.classes.size())) + 1.5 * pad);
    if (painter == nullptr)
        return size;
    painter->setPen(lineOf(kBorder, style.border / 2));
    painter->setBrush(Qt::white);
    painter->drawRect(QRectF(corner, size));
    painter->setFont(style.lettering.values);
    double top = corner.y() + pad;
    const double left = corner.x() + pad;
    painter->setPen(kInk);
    painter->drawText(QRectF(left, top, widest, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                      content.theme);
    for (const MapClass& one : content.classes) {
        top += line;
        const QRectF swatch(left, top + line * 0.12, box, line * 0.76);
        painter->setBrush(one.fill);
        painter->setPen(one.isCore ? lineOf(kInk, style.strongBorder) : lineOf(kBorder, style.border));
        painter->drawRect(swatch);
        if (content.hasHatching && one.hatching > 0) {
            QPainterPath path;
            path.addRect(swatch);
            painter->setPen(lineOf(kHatch, style.hatchLine));
            painter->drawLines(hatchLines(path, one.hatching, style.hatchPitch));
        }
        painter->setPen(kInk);
        painter->drawText(QRectF(left + box + pad, top, widest, line),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, one.words);
    }
    return size;
}

double scaleBarKilometres(double widest, double scale)
{
    return scale <= 0 || widest / scale < 1e-3 ? 0 : roundNumber(widest / scale);
}

void paintScaleBar(QPainter& painter, const MapStyle& style, QPointF corner, double widest, double scale)
{
    const double kilometres = scaleBarKilometres(widest, scale);
    if (kilometres <= 0)
        return;
    const double length = kilometres * scale;
    const QFontMetricsF metrics(style.lettering.values);
    const double tick = metrics.height() * 0.4;
    painter.setPen(lineOf(kInk, style.border * 1.5));
    painter.drawLine(corner, corner + QPointF(length, 0));
    for (const double at : {0.0, 0.5, 1.0})
        painter.drawLine(corner + QPointF(at * length, -tick), corner + QPointF(at * length, 0));
    painter.setFont(style.lettering.values);
    const auto words = [&](double at, const QString& text) {
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(corner + QPointF(at * length - width / 2, -tick * 1.6), text);
    };
    words(0, u"0"_s);
    words(1, QString::number(kilometres) + u" km"_s);
}

void paintNorth(QPainter& painter, const MapStyle& style, QPointF foot, double height)
{
    const double half = height * 0.22;
    painter.setPen(lineOf(kInk, style.border));
    painter.setBrush(kInk);
    const QPointF tip = foot - QPointF(0, height);
    const QPointF notch = foot - QPointF(0, height * 0.22);
    painter.drawPolygon(QPolygonF({tip, foot + QPointF(-half, 0), notch}));
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({tip, foot + QPointF(half, 0), notch}));
    painter.setFont(style.lettering.names);
    const double width = QFontMetricsF(style.lettering.names).horizontalAdvance(u"N"_s);
    painter.drawText(tip + QPointF(-width / 2, -height * 0.08), u"N"_s);
}

} // namespace core::print
