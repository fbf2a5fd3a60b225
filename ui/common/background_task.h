// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace ui {

/// Runs one piece of long work at a time in a worker and brings its result back to the main thread, where it lives. The
/// work gets values only, and a core::Task to report to and to ask. Starting again cancels the work before, and its
/// result is dropped; destroying the object cancels and waits, so that no worker outlives its page.
class BackgroundTask : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundTask)

public:
    explicit BackgroundTask(QObject* parent = nullptr);
    ~BackgroundTask() override;

    /// work(Task&) -> Value runs in a worker; done(Value) is called in the main thread, also when the work gave up
    /// because it was cancelled.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, core::Task&>;
        auto value = std::make_shared<std::optional<Value>>();
        run([work = std::move(work), value](core::Task& task) { value->emplace(work(task)); },
            [done = std::move(done), value] { done(std::move(**value)); });
    }

    /// Asks the work to stop; done() follows.
    void cancel();
    /// Asks the work to stop and drops its result: done() is not called any more.
    void drop();
    [[nodiscard]] bool isRunning() const { return m_task != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);
    void runningChanged(bool isRunning);

private:
    void run(std::function<void(core::Task&)> work, std::function<void()> done);
    void finish(int serial, const std::function<void()>& done);

    std::shared_ptr<core::Task> m_task; ///< of the newest work
    QList<QFuture<void>> m_futures;     ///< all that may still run
    int m_serial = 0;
};

} // namespace ui
