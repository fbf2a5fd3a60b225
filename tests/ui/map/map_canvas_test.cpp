// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include "tests/ui/support/ui_support.h"

#include <QImage>

using namespace Qt::StringLiterals;
using core::print::MapArea;
using core::print::MapContent;
using core::print::MapOutline;
using ui::map::MapCanvas;

namespace {

const QColor kSelection(0x0b, 0x57, 0xd0);

MapArea square(const QString& name, double left, QPointF anchor)
{
    MapArea area;
    area.code = name;
    area.name = name;
    area.isMember = true;
    area.anchor = anchor;
    area.outline = MapOutline(
        [left](int) {
            return MapOutline::Rings{{{left, 0}, {left + 10, 0}, {left + 10, 10}, {left, 10}}};
        },
        QRectF(left, 0, 10, 10));
    return area;
}

int selectedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == kSelection ? 1 : 0;
    }
    return count;
}

/// The name of the neighbour stands on the common border.
TEST(MapCanvas, TheSelectionRunsThroughNoName)
{
    MapContent content;
    content.areas = {square(u"恵庭市"_s, 0, {3, 5}), square(u"長沼町"_s, 10, {10.2, 5})};
    MapCanvas canvas;
    canvas.resize(500, 300);
    canvas.setContent(content, MapCanvas::View::Fit);
    canvas.show();
    ASSERT_TRUE(tests::waitFor([&] { return canvas.isSharp(); }));
    EXPECT_EQ(selectedPixels(canvas.grab().toImage()), 0);
    canvas.select(u"恵庭市"_s);
    const QImage image = canvas.grab().toImage();
    EXPECT_GT(selectedPixels(image), 500) << "it is marked";
    const QList<QRect> names = canvas.nameBoxes();
    ASSERT_EQ(names.size(), 2);
    const double ratio = image.devicePixelRatio();
    for (const QRect& box : names)
        EXPECT_EQ(selectedPixels(image.copy(QRect(box.topLeft() * ratio, box.size() * ratio))), 0)
            << box.x() << ',' << box.y();
    canvas.zoomBy(1.2, {250, 150});
    EXPECT_TRUE(canvas.nameBoxes().isEmpty()) << "the old picture is stretched until the new one is there";
    EXPECT_TRUE(tests::waitFor([&] { return canvas.isSharp() && canvas.nameBoxes().size() == 2; }));
}

/// At 200 % the legend would take the room of the map; the table beside it has the colours.
TEST(MapCanvas, TheLegendGivesWayOnASmallMap)
{
    MapContent bare;
    bare.areas = {square(u"恵庭市"_s, 0, {3, 5}), square(u"長沼町"_s, 10, {15, 5})};
    MapContent classed = bare;
    for (int i = 0; i < 5; ++i)
        classed.classes.push_back({u"90,000以上1,000,000未満"_s, Qt::white, i, 1, false});
    const auto scaleOf = [](const MapContent& content, QSize size) {
        MapCanvas canvas;
        canvas.resize(size);
        canvas.setContent(content, MapCanvas::View::Fit);
        return canvas.scale();
    };
    EXPECT_EQ(scaleOf(classed, {340, 280}), scaleOf(bare, {340, 280}));
    EXPECT_LT(scaleOf(classed, {700, 400}), scaleOf(bare, {700, 400})) << "it has a place of its own";
}

} // namespace
