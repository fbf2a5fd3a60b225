// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/map/map_sheet.h"

#include "core/print/font/font_set.h"
#include "core/print/map/map_painter.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr double kMillimetre = 100; // units

QFont fontOf(const QString& family, double millimetres, bool isBold = false)
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(millimetres * kMillimetre));
    font.setBold(isBold);
    return font;
}

/// Fits the map into the frame, keeping its shape.
QTransform fitted(const QRectF& map, const QRectF& frame)
{
    const double scale =
        std::min(frame.width() / std::max(map.width(), 1e-6), frame.height() / std::max(map.height(), 1e-6));
    return QTransform::fromTranslate(-map.center().x(), -map.center().y()) * QTransform::fromScale(scale, scale) *
           QTransform::fromTranslate(frame.center().x(), frame.center().y());
}

} // namespace

QPageLayout pageLayoutOf(MapPaper paper)
{
    const bool isA3 = paper == MapPaper::A3Landscape || paper == MapPaper::A3Portrait;
    const bool isWide = paper == MapPaper::A4Landscape || paper == MapPaper::A3Landscape;
    return {QPageSize(isA3 ? QPageSize::A3 : QPageSize::A4), isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(), QPageLayout::Millimeter};
}

Result<QString> mapFontFamily()
{
    const QString family = u"BIZ UDGothic"_s;
    if (QFontInfo(QFont(family)).family() == family)
        return family;
    auto fonts = FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    if (auto found = fonts->require(FontFace::Gothic); !found)
        return found.error();
    QFontDatabase::addApplicationFont(fonts->fileAt(static_cast<int>(FontFace::Gothic))->path());
    if (QFontInfo(QFont(family)).family() == family)
        return family;
    return Error{ErrorCode::FontMissing, {family}, {}};
}

void paintMapSheet(QPainter& painter, const MapContent& content, MapPaper paper, const QString& family)
{
    constexpr double kMargin = 15 * kMillimetre;
    constexpr double kGap = 3 * kMillimetre;
    const bool isA3 = paper == MapPaper::A3Landscape || paper == MapPaper::A3Portrait;
    const QRectF sheet = QRectF(QPointF(), pageLayoutOf(paper).fullRect(QPageLayout::Millimeter).size() * kMillimetre);
    const QRectF area = sheet.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const MapStyle style = MapStyle::of(family, (isA3 ? 3.5 : 2.8) * kMillimetre); // 10 pt, 8 pt; figures 7 pt

    const QFont titleFont = fontOf(family, isA3 ? 7 : 5.5);
    const double titleHeight = QFontMetricsF(titleFont).height();
    const QFont small = style.lettering.values;
    const double line = QFontMetricsF(small).height() * 1.25;
    const double noticeTop = area.top() + titleHeight + kGap / 2;
    const double frameTop = noticeTop + line + kGap / 2;
    const double sourcesHeight = line * static_cast<double>(content.sources.size());
    const QRectF frame(area.left(), frameTop, area.width(), area.bottom() - sourcesHeight - kGap - frameTop);
    // The legend stands beside the map on wide paper and below it on high paper: never over it.
    const QSizeF legend = paintLegend(nullptr, content, style, {});
    const bool isWide = sheet.width() > sheet.height();
    const double inset = 5 * kMillimetre;
    QRectF mapFrame = frame.adjusted(inset, inset, -inset, -inset);
    if (isWide)
        mapFrame.setRight(mapFrame.right() - legend.width() - inset);
    else
        mapFrame.setBottom(mapFrame.bottom() - legend.height() - inset);
    const QTransform toPaint = fitted(content.bounds(), mapFrame);
    paintMap(painter, content, toPaint, style, placeLabels(content, toPaint, style.lettering, mapFrame), mapFrame);
    // Neighbours reach over the frame. SVG knows no clipping here: the margin is painted over instead.
    for (const QRectF& margin : {QRectF(sheet.topLeft(), QPointF(sheet.right(), frame.top())),
                                 QRectF(QPointF(sheet.left(), frame.bottom()), sheet.bottomRight()),
                                 QRectF(sheet.topLeft(), QPointF(frame.left(), sheet.bottom())),
                                 QRectF(QPointF(frame.right(), sheet.top()), sheet.bottomRight())})
        painter.fillRect(margin, Qt::white);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, style.border));
    painter.drawRect(frame);

    const QRectF inside = frame.adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2);
    const QPointF corner(inside.right() - legend.width(), inside.bottom() - legend.height());
    paintLegend(&painter, content, style, corner);
    if (content.isTrueToScale) {
        const QPointF bar =
            isWide ? corner + QPointF(kGap, -kGap * 2) : QPointF(inside.left() + 2 * kGap, inside.bottom() - kGap);
        paintScaleBar(painter, style, bar, isWide ? legend.width() - 3 * kGap : area.width() / 4, toPaint.m11());
        paintNorth(painter, style, inside.topRight() + QPointF(-3 * kGap, 6.5 * kGap), 4 * kGap);
    }
    painter.setPen(Qt::black);
    painter.setFont(titleFont);
    painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), titleHeight)), Qt::AlignCenter | Qt::TextDontClip,
                     content.title);
    painter.setFont(small);
    const auto writeLine = [&](double y, Qt::Alignment side, const QString& words) {
        painter.drawText(QRectF(area.left(), y, area.width(), line),
                         static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, words);
    };
    if (content.isSchematic)
        writeLine(noticeTop, Qt::AlignLeft, schematicNotice());
    writeLine(noticeTop, Qt::AlignRight, content.asOf);
    double below = frame.bottom() + kGap;
    for (const QString& source : content.sources) {
        writeLine(below, Qt::AlignLeft, source);
        below += line;
    }
}

} // namespace core::print
