// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/event_loop_watch.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Milliseconds that this thread has stood ready without a processor (the second number of schedstat); 0 where the
/// kernel does not count.
double waitedForProcessor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

} // namespace

EventLoopWatch::EventLoopWatch()
{
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        endGap();
        beginGap();
    });
}

void EventLoopWatch::beginGap()
{
    m_waitedBefore = waitedForProcessor();
    m_sinceTick.start();
}

void EventLoopWatch::endGap()
{
    const double elapsed = static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6;
    m_worst = std::max(m_worst, elapsed - (waitedForProcessor() - m_waitedBefore));
}

void EventLoopWatch::step(const QString& name, const std::function<void()>& act, const std::function<bool()>& isDone)
{
    constexpr int kAfterwards = 150; // rows are measured and papers laid out a little later
    bool isActed = false;
    // As an event, not from the script: what it does is a round of the loop like a key press.
    QTimer::singleShot(0, this, [&] {
        m_worst = 0;
        beginGap();
        m_ticks.start(0);
        act();
        isActed = true;
    });
    const bool isFinished = QTest::qWaitFor([&] { return isActed && (!isDone || isDone()); }, 10'000);
    QTest::qWait(kAfterwards);
    m_ticks.stop();
    EXPECT_TRUE(isFinished) << name.toStdString();
    const auto before = m_longest.constFind(name);
    m_longest[name] = before == m_longest.constEnd() ? m_worst : std::min(*before, m_worst);
}

double slowness()
{
#if defined(__SANITIZE_ADDRESS__)
    return 8;
#elif defined(NDEBUG)
    return 1;
#else
    return 4;
#endif
}

} // namespace tests
