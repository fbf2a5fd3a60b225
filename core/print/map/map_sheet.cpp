// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/map/map_sheet.h"

#include "core/print/font/font_set.h"
#include "core/print/map/map_painter.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

constexpr double kMillimetre = 100; // units
constexpr double kSheetGap = 3 * kMillimetre;

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

/// Scale bar and north arrow, each on a white ground, as neighbours of the area reach below them.
struct Compass
{
    QRectF barBox;
    QRectF northBox;
    QPointF bar;
    double barWidth = 0;
    double northHeight = 4 * kSheetGap;

    Compass(const MapStyle& style, const QRectF& inside, const QRectF& legend, double scale, bool isWide)
        : barWidth(isWide ? legend.width() - 3 * kSheetGap : inside.width() / 4)
    {
        const double high = QFontMetricsF(style.lettering.values).height();
        const QSizeF size(scaleBarKilometres(barWidth, scale) * scale + 4 * kSheetGap, 2 * high + kSheetGap / 2);
        const QPointF corner = isWide ? QPointF(legend.left(), legend.top() - kSheetGap / 2 - size.height())
                                      : QPointF(inside.left(), inside.bottom() - size.height());
        barBox = QRectF(corner, size);
        bar = corner + QPointF(kSheetGap, size.height() - kSheetGap / 2);
        const QSizeF north(3 * kSheetGap, northHeight + high + kSheetGap);
        northBox = QRectF(inside.topRight() - QPointF(north.width(), 0), north);
    }

    void paint(QPainter& painter, const MapStyle& style, double scale) const
    {
        painter.fillRect(barBox, Qt::white);
        painter.fillRect(northBox, Qt::white);
        paintScaleBar(painter, style, bar, barWidth, scale);
        paintNorth(painter, style, {northBox.center().x(), northBox.bottom() - kSheetGap / 2}, northHeight);
    }
};

/// Neighbours reach over the frame. SVG knows no clipping here: the margin is painted over instead, and a little more,
/// as a sheet of a device is never quite that of the page.
void paintMargins(QPainter& painter, const QRectF& sheet, const QRectF& frame)
{
    constexpr double kBeyond = 10 * kMillimetre;
    const QRectF all = sheet.adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond);
    for (const QRectF& margin : {QRectF(all.topLeft(), QPointF(all.right(), frame.top())),
                                 QRectF(QPointF(all.left(), frame.bottom()), all.bottomRight()),
                                 QRectF(all.topLeft(), QPointF(frame.left(), all.bottom())),
                                 QRectF(QPointF(frame.right(), all.top()), all.bottomRight())})
        painter.fillRect(margin, Qt::white);
}

/// A sheet on a page of a form.
class MapDrawing : public Drawing
{
public:
    MapDrawing(MapContent content, MapPaper paper, QString family)
        : m_content(std::move(content))
        , m_paper(paper)
        , m_family(std::move(family))
    {
    }

    void paint(QPainter& painter) const override
    {
        constexpr double kPageUnits = kUnitsPerInch / (25.4 * kMillimetre);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(kPageUnits, kPageUnits);
        paintMapSheet(painter, m_content, m_paper, m_family);
    }
    [[nodiscard]] QString words() const override
    {
        QStringList words{m_content.title, m_content.theme, m_content.asOf};
        if (m_content.isSchematic)
            words << schematicNotice();
        for (const MapClass& one : m_content.classes)
            words << one.words;
        return (words + m_content.sources).join(u'\n');
    }

private:
    MapContent m_content;
    MapPaper m_paper;
    QString m_family;
};

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

Layout mapSheetLayout(MapContent content, MapPaper paper, const QString& family)
{
    const QSizeF size = pageLayoutOf(paper).fullRect(QPageLayout::Millimeter).size();
    Layout layout;
    Page page;
    page.width = fromMillimetres(size.width());
    page.height = fromMillimetres(size.height());
    layout.sections.push_back({content.title, PageNumbering::None, {}, 0, 1});
    page.drawing = std::make_shared<MapDrawing>(std::move(content), paper, family);
    layout.pages.push_back(std::move(page));
    return layout;
}

void paintMapSheet(QPainter& painter, const MapContent& content, MapPaper paper, const QString& family)
{
    constexpr double kMargin = 15 * kMillimetre;
    const bool isA3 = paper == MapPaper::A3Landscape || paper == MapPaper::A3Portrait;
    const QRectF sheet = QRectF(QPointF(), pageLayoutOf(paper).fullRect(QPageLayout::Millimeter).size() * kMillimetre);
    const QRectF area = sheet.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const MapStyle style = MapStyle::of(family, (isA3 ? 3.5 : 2.8) * kMillimetre); // 10 pt, 8 pt; figures 7 pt

    const QFont titleFont = fontOf(family, isA3 ? 7 : 5.5);
    const double titleHeight = QFontMetricsF(titleFont).height();
    const QFont small = style.lettering.values;
    const double line = QFontMetricsF(small).height() * 1.25;
    const double noticeTop = area.top() + titleHeight + kSheetGap / 2;
    const double frameTop = noticeTop + line + kSheetGap / 2;
    const double sourcesHeight = line * static_cast<double>(content.sources.size());
    const QRectF frame(area.left(), frameTop, area.width(), area.bottom() - sourcesHeight - kSheetGap - frameTop);
    // The members stand beside the legend on wide paper and above it on high paper: never below it.
    const QSizeF legend = paintLegend(nullptr, content, style, {});
    const bool isWide = sheet.width() > sheet.height();
    const double inset = 5 * kMillimetre;
    QRectF mapFrame = frame.adjusted(inset, inset, -inset, -inset);
    if (isWide)
        mapFrame.setRight(mapFrame.right() - legend.width() - inset);
    else
        mapFrame.setBottom(mapFrame.bottom() - legend.height() - inset);
    const QTransform toPaint = fitted(content.bounds(), mapFrame);
    const QRectF inside = frame.adjusted(kSheetGap / 2, kSheetGap / 2, -kSheetGap / 2, -kSheetGap / 2);
    const QRectF legendBox(inside.bottomRight() - QPointF(legend.width(), legend.height()), legend);
    const Compass compass(style, inside, legendBox, toPaint.m11(), isWide);
    std::vector<QRectF> taken{legendBox};
    if (content.isTrueToScale)
        taken.insert(taken.end(), {compass.barBox, compass.northBox});
    paintMap(painter, content, toPaint, style, placeLabels(content, toPaint, style.lettering, inside, taken), frame);
    paintMargins(painter, sheet, frame);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, style.border));
    painter.drawRect(frame);
    paintLegend(&painter, content, style, legendBox.topLeft());
    if (content.isTrueToScale)
        compass.paint(painter, style, toPaint.m11());

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
    double below = frame.bottom() + kSheetGap;
    for (const QString& source : content.sources) {
        writeLine(below, Qt::AlignLeft, source);
        below += line;
    }
}

} // namespace core::print
