// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/sample_text.h"
#include "tests/ui/support/ui_support.h"

#include "core/print/forms/signed_copy.h"
#include "ui/common/paper_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

print::Layout sampleLayout()
{
    const auto fonts = print::FontSet::loadDefault();
    const auto text = app::sapporoText(app::sampleParties(u"札幌市"_s, u"小樽市"_s));
    const auto layout = print::layoutSignedCopy(*text, print::PageSetup(), *fonts);
    EXPECT_TRUE(layout.isOk());
    return *layout;
}

class PaperViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(800, 700);
        view.setLayout(sampleLayout());
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        ASSERT_GT(view.pageCount(), 3);
    }
    int scroll() { return view.verticalScrollBar()->value(); }

    ui::PaperView view;
};

TEST_F(PaperViewTest, FitsTheWidthUntilAZoomIsChosen)
{
    EXPECT_TRUE(view.isFittingWidth());
    const QRectF sheet = view.pageRect(0);
    EXPECT_GE(sheet.left(), 16);
    EXPECT_LE(sheet.right(), view.viewport()->width() - 16);
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
    const double before = view.zoom();
    view.resize(1000, 700);
    EXPECT_GT(view.zoom(), before);

    const QSignalSpy zoomed(&view, &ui::PaperView::zoomChanged);
    view.setZoom(1.0);
    EXPECT_EQ(zoomed.count(), 1);
    EXPECT_FALSE(view.isFittingWidth());
    view.resize(600, 700);
    EXPECT_DOUBLE_EQ(view.zoom(), 1.0);
    EXPECT_NEAR(view.pageRect(0).width(), 210 / 25.4 * view.logicalDpiX(), 1.0);
    view.zoomToWidth();
    EXPECT_TRUE(view.isFittingWidth());
}

TEST_F(PaperViewTest, StaysAtItsPlaceWhenZoomed)
{
    view.setZoom(1.0);
    view.scrollToPage(2);
    EXPECT_EQ(view.currentPage(), 2);
    view.setZoom(2.0);
    EXPECT_EQ(view.currentPage(), 2);
    view.setZoom(0.5);
    EXPECT_LE(view.pageRect(2).top(), 40);
    EXPECT_GE(view.pageRect(2).top(), -40);
}

TEST_F(PaperViewTest, NewPagesKeepThePlace)
{
    view.setZoom(1.0);
    view.scrollToPage(2);
    const int before = scroll();
    view.setLayout(sampleLayout());
    EXPECT_NEAR(scroll(), before, 1);
    auto shorter = sampleLayout();
    shorter.pages.resize(1);
    view.setLayout(std::move(shorter));
    EXPECT_EQ(view.currentPage(), 0);
    view.setLayout({});
    EXPECT_EQ(view.currentPage(), -1);
    EXPECT_EQ(view.verticalScrollBar()->maximum(), 0);
}

TEST_F(PaperViewTest, KeysTurnPagesAndZoom)
{
    view.setZoom(1.0);
    const QSignalSpy turned(&view, &ui::PaperView::pageChanged);
    QTest::keyClick(&view, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(view.currentPage(), 1);
    EXPECT_EQ(turned.count(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentPage(), view.pageCount() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentPage(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_GT(scroll(), 0);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), 1.1);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), 0.9);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), 1.0);
}

TEST_F(PaperViewTest, CtrlWheelZoomsWithinTheLimits)
{
    view.setZoom(1.0);
    const auto turn = [&](int delta) {
        QWheelEvent event(QPointF(100, 100), view.mapToGlobal(QPointF(100, 100)), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    turn(120);
    EXPECT_NEAR(view.zoom(), 1.1, 0.001);
    turn(-120 * 100);
    EXPECT_DOUBLE_EQ(view.zoom(), ui::PaperView::kSmallestZoom);
    turn(120 * 100);
    EXPECT_DOUBLE_EQ(view.zoom(), ui::PaperView::kLargestZoom);
}

/// The words stand on the paper: black on white, where the layout puts them.
TEST_F(PaperViewTest, PaintsTheGlyphsOnWhitePaper)
{
    view.setZoom(1.0);
    view.scrollToPage(1);
    const QImage shown = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const print::GlyphRun& run = view.pages().pages[1].runs.front();
    const QRectF sheet = view.pageRect(1);
    const double scale = view.pixelsPerUnit();
    const QRect place(qRound(sheet.left() + run.x * scale), qRound(sheet.top() + (run.y - run.size) * scale),
                      qRound(run.width * scale), qRound(run.size * scale * 1.2));
    ASSERT_TRUE(shown.rect().contains(place));
    int dark = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            dark += qGray(shown.pixel(x, y)) < 96 ? 1 : 0;
    }
    EXPECT_GT(dark, place.width() * place.height() / 50);
    EXPECT_EQ(QColor(shown.pixel(qRound(sheet.left()) + 8, qRound(sheet.top()) + 8)), QColor(Qt::white));
    EXPECT_NE(QColor(shown.pixel(2 + 4, place.top())), QColor(Qt::white)) << "no desk round the sheet";
}

TEST_F(PaperViewTest, SaysThePageToScreenReaders)
{
    view.scrollToPage(1);
    EXPECT_EQ(view.accessibleDescription(), u"Page 2 of %1"_s.arg(view.pageCount()));
    EXPECT_FALSE(view.accessibleName().isEmpty());
}

} // namespace
