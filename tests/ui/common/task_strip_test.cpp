// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/task_strip.h"

#include "tests/ui/support/ui_support.h"
#include "ui/common/background_task.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using ui::BackgroundTask;
using ui::TaskStrip;

namespace {

/// A window with a strip in it.
class TaskStripTest : public testing::Test
{
protected:
    TaskStripTest()
        : strip(new TaskStrip(u"some"_s, &window))
    {
        window.resize(600, 80);
        window.show();
        strip->resize(600, 40);
    }
    static void runUntilCancelled(BackgroundTask& task)
    {
        task.start(
            [](core::Task& one) -> core::Result<int> {
                one.report(2, 7);
                while (!one.isCancelled())
                    QThread::msleep(1);
                return core::Error{core::ErrorCode::Cancelled, {}, {}};
            },
            [](const core::Result<int>&) {});
    }
    [[nodiscard]] QString words() const { return tests::named<QLabel>(*strip, u"someDoing"_s)->text(); }
    void stop() const { tests::named<QPushButton>(*strip, u"someStop"_s)->click(); }

    QWidget window;
    TaskStrip* strip;
};

TEST_F(TaskStripTest, ShortWorkIsNotSeen)
{
    BackgroundTask task;
    strip->watch(task, u"…"_s);
    task.start([](core::Task&) { return core::Result<int>(1); }, [](const core::Result<int>&) {});
    ASSERT_TRUE(tests::waitFor([&] { return !task.isRunning(); }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return strip->isVisible(); }, TaskStrip::kPatienceMs + 100));
}

TEST_F(TaskStripTest, LongWorkIsToldWithItsProgressAndStops)
{
    BackgroundTask task;
    strip->watch(task, u"The papers are being made…"_s);
    QElapsedTimer since;
    since.start();
    runUntilCancelled(task);
    ASSERT_TRUE(tests::waitFor([&] { return strip->isVisible(); }));
    EXPECT_GE(since.elapsed(), TaskStrip::kPatienceMs - 50);
    EXPECT_EQ(words(), u"The papers are being made…"_s);
    const auto* bar = tests::named<QProgressBar>(*strip, u"someProgress"_s);
    EXPECT_EQ(bar->maximum(), 7);
    EXPECT_EQ(bar->value(), 2);
    EXPECT_EQ(bar->accessibleName(), words());
    strip->setWords(task, u"The last one…"_s);
    EXPECT_EQ(words(), u"The last one…"_s);
    EXPECT_TRUE(tests::withoutName(*strip).isEmpty());
    EXPECT_TRUE(task.isRunning());
    stop();
    EXPECT_NE(words(), u"The last one…"_s) << "it was heard";
    EXPECT_FALSE(tests::named<QPushButton>(*strip, u"someStop"_s)->isEnabled());
    ASSERT_TRUE(tests::waitFor([&] { return !task.isRunning(); }));
    EXPECT_FALSE(strip->isVisible());
    // The next work begins as the first did.
    runUntilCancelled(task);
    ASSERT_TRUE(tests::waitFor([&] { return strip->isVisible(); }));
    EXPECT_EQ(words(), u"The last one…"_s);
    EXPECT_TRUE(tests::named<QPushButton>(*strip, u"someStop"_s)->isEnabled());
}

TEST_F(TaskStripTest, OfSeveralTheFirstIsShownUntilItIsOver)
{
    BackgroundTask first;
    BackgroundTask second;
    strip->watch(second, u"second"_s);
    strip->watch(first, u"first"_s);
    runUntilCancelled(first);
    runUntilCancelled(second);
    ASSERT_TRUE(tests::waitFor([&] { return strip->isVisible(); }));
    EXPECT_EQ(words(), u"first"_s);
    stop();
    ASSERT_TRUE(tests::waitFor([&] { return !first.isRunning(); }));
    EXPECT_TRUE(second.isRunning()) << "that one was not stopped";
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(words(), u"second"_s);
    stop();
    ASSERT_TRUE(tests::waitFor([&] { return !second.isRunning(); }));
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(TaskStripTest, EitherMayGoFirst)
{
    auto task = std::make_unique<BackgroundTask>();
    strip->watch(*task, u"…"_s);
    runUntilCancelled(*task);
    ASSERT_TRUE(tests::waitFor([&] { return strip->isVisible(); }));
    task.reset();
    stop();
    BackgroundTask other;
    strip->watch(other, u"other"_s);
    runUntilCancelled(other);
    EXPECT_EQ(words(), u"other"_s);
    delete strip;
    other.cancel();
    EXPECT_TRUE(tests::waitFor([&] { return !other.isRunning(); }));
}

} // namespace
