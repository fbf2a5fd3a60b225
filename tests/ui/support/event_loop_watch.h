// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace tests {

/// Measures how long the event loop does not come round: a timer without interval ticks in every round, and the longest
/// gap between two ticks is what a user waits for the window to answer. Times are those of the wall, since a wait for
/// the disk blocks as well, less the time that the thread stood ready while other programs had the processors. A script
/// is run several times and the best of each step is taken.
class EventLoopWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventLoopWatch)

public:
    EventLoopWatch();

    /// Does one step of a script from inside the event loop, waits until `isDone`, and keeps the longest gap of it, or
    /// the shortest of the longest when the step is done again.
    void step(const QString& name, const std::function<void()>& act, const std::function<bool()>& isDone = {});
    /// Milliseconds by step.
    [[nodiscard]] const QHash<QString, double>& longest() const { return m_longest; }

private:
    QTimer m_ticks;
    void beginGap();
    void endGap();

    QElapsedTimer m_sinceTick;
    double m_waitedBefore = 0;
    double m_worst = 0;
    QHash<QString, double> m_longest;
};

/// What a measured time may be multiplied by in this build: more with sanitizers.
[[nodiscard]] double slowness();

} // namespace tests
