// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_support.h"

#include "ui/common/background_task.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <optional>
#include <stdexcept>

namespace {

/// Runs until it is asked to stop.
core::Result<int> untilCancelled(core::Task& task)
{
    while (!task.isCancelled())
        QThread::msleep(1);
    return -1;
}

TEST(BackgroundTask, BringsProgressAndResultToTheMainThread)
{
    ui::BackgroundTask background;
    const QSignalSpy progressed(&background, &ui::BackgroundTask::progressed);
    const QSignalSpy running(&background, &ui::BackgroundTask::runningChanged);
    int result = 0;
    const QThread* doneIn = nullptr;
    background.start(
        [](core::Task& task) {
            task.report(1, 2);
            return core::Result<int>(QThread::currentThread() == QCoreApplication::instance()->thread() ? 1 : 42);
        },
        [&](const core::Result<int>& value) {
            result = *value;
            doneIn = QThread::currentThread();
        });
    EXPECT_TRUE(background.isRunning());
    ASSERT_TRUE(tests::waitFor([&] { return !background.isRunning(); }));
    EXPECT_EQ(result, 42);
    EXPECT_EQ(doneIn, QCoreApplication::instance()->thread());
    EXPECT_EQ(progressed.count(), 1);
    EXPECT_EQ(running.count(), 2);
}

/// Qt paints with the shared pool: work that filled it held the window until it was done.
TEST(BackgroundTask, LeavesTheSharedThreadsToThePainting)
{
    ui::BackgroundTask background;
    std::atomic<bool> hasBegun = false;
    background.start(
        [&](core::Task& task) {
            hasBegun = true;
            return untilCancelled(task);
        },
        [](const core::Result<int>& /*value*/) {});
    ASSERT_TRUE(tests::waitFor([&] { return hasBegun.load(); }));
    EXPECT_EQ(QThreadPool::globalInstance()->activeThreadCount(), 0);
    background.cancel();
    ASSERT_TRUE(tests::waitFor([&] { return !background.isRunning(); }));
}

TEST(BackgroundTask, CancelledWorkStillSaysWhatItHas)
{
    ui::BackgroundTask background;
    int result = 0;
    background.start(untilCancelled, [&](const core::Result<int>& value) { result = *value; });
    background.cancel();
    ASSERT_TRUE(tests::waitFor([&] { return !background.isRunning(); }));
    EXPECT_EQ(result, -1);
}

TEST(BackgroundTask, NewerWorkTakesThePlaceOfOlder)
{
    ui::BackgroundTask background;
    QList<int> results;
    background.start(untilCancelled, [&](const core::Result<int>& value) { results << *value; });
    background.start([](core::Task&) { return core::Result<int>(7); },
                     [&](const core::Result<int>& value) { results << *value; });
    ASSERT_TRUE(tests::waitFor([&] { return !background.isRunning(); }));
    EXPECT_EQ(results, QList<int>{7});
    background.start(untilCancelled, [&](const core::Result<int>& value) { results << *value; });
    background.drop();
    EXPECT_FALSE(background.isRunning());
    EXPECT_FALSE(QTest::qWaitFor([&] { return results.size() > 1; }, 50));
}

TEST(BackgroundTask, NoWorkerOutlivesIt)
{
    std::atomic<bool> isOver = false;
    {
        ui::BackgroundTask background;
        background.start(
            [&](core::Task& task) {
                (void)untilCancelled(task);
                isOver = true;
                return core::Result<int>(0);
            },
            [](const core::Result<int>&) { FAIL() << "its owner is gone"; });
    }
    EXPECT_TRUE(isOver);
}

TEST(BackgroundTask, WorkThatThrowsIsAnErrorAndNoCrash)
{
    ui::BackgroundTask background;
    std::optional<core::Result<int>> result;
    const auto keep = [&](const core::Result<int>& value) { result = value; };
    background.start([](core::Task&) -> core::Result<int> { throw std::runtime_error("no more room"); }, keep);
    ASSERT_TRUE(tests::waitFor([&] { return result.has_value(); }));
    ASSERT_FALSE(result->isOk());
    EXPECT_EQ(result->error().code, core::ErrorCode::WorkFailed);
    EXPECT_EQ(result->error().detail, QStringLiteral("no more room"));
    EXPECT_FALSE(background.isRunning());
    result.reset();
    background.start([](core::Task&) -> core::Result<int> { throw 5; }, keep);
    ASSERT_TRUE(tests::waitFor([&] { return result.has_value(); }));
    EXPECT_EQ(result->error().code, core::ErrorCode::WorkFailed);
}

} // namespace
