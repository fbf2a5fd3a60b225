// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class TourTest : public DesktopTest
{
protected:
    /// From the start page, as a new user does.
    void begin()
    {
        start({});
        window().resize(1366, 768);
        window().show();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        QTest::mouseClick(named<QWidget>(window(), u"startTour"_s), Qt::LeftButton);
        waitForFile();
        ASSERT_NE(m_application->registry(), nullptr);
        tour = window().findChild<ui::shell::Tour*>();
        callout = named<QWidget>(window(), u"tourCallout"_s);
        ASSERT_TRUE(waitFor([this] { return callout->isVisible(); }));
    }
    void settle() { QTest::qWait(100); }
    [[nodiscard]] QString words() const { return named<QLabel>(*callout, u"tourWords"_s)->text(); }

    ui::shell::Tour* tour = nullptr;
    QWidget* callout = nullptr;
};

TEST_F(TourTest, SixStepsBesideTheRealWidgets)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    QStringList said;
    for (int step = 0; step < 6; ++step) {
        ASSERT_EQ(tour->step(), step);
        settle();
        EXPECT_TRUE(callout->isVisible());
        EXPECT_TRUE(window().rect().contains(callout->geometry())) << step;
        EXPECT_EQ(clipped(*callout), QStringList()) << step;
        EXPECT_FALSE(said.contains(words()));
        said << words();
        keepPicture(window(), u"tour_%1"_s.arg(step));
        QTest::mouseClick(named<QPushButton>(*callout, u"tourNext"_s), Qt::LeftButton);
    }
    EXPECT_FALSE(tour->isRunning());
    EXPECT_FALSE(callout->isVisible());
    EXPECT_FALSE(m_application->registry()->hasUnsavedEdits()) << "it shows and changes nothing";
}

TEST_F(TourTest, GoesByTheKeyboardAlone)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    auto* next = named<QPushButton>(*callout, u"tourNext"_s);
    EXPECT_EQ(QApplication::focusWidget(), next);
    QTest::keyClick(next, Qt::Key_Return);
    EXPECT_EQ(tour->step(), 1);
    settle();
    auto* back = named<QPushButton>(*callout, u"tourBack"_s);
    EXPECT_TRUE(back->isEnabled());
    QTest::keyClick(next, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), back);
    QTest::keyClick(back, Qt::Key_Space);
    EXPECT_EQ(tour->step(), 0);
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_FALSE(tour->isRunning());
    EXPECT_FALSE(callout->isVisible());
}

TEST_F(TourTest, TheWindowCanBeUsedMeanwhileAndClosingEndsIt)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    trigger(u"members"_s);
    EXPECT_TRUE(tour->isRunning());
    trigger(u"closeFile"_s);
    EXPECT_FALSE(tour->isRunning());
    EXPECT_FALSE(callout->isVisible());
    trigger(u"tour"_s);
    EXPECT_TRUE(tour->isRunning()) << "from the menu as well";
}

} // namespace tests
