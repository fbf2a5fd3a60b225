// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QThreadPool>

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

    /// work(Task&) -> Result<…> runs in a worker; done(Result<…>) is called in the main thread, also when the work gave
    /// up because it was cancelled. Work that throws gives WorkFailed.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, core::Task&>;
        static_assert(std::is_constructible_v<Value, core::Error>, "work that can fail: a Result");
        auto value = std::make_shared<std::optional<Value>>();
        run([work = std::move(work), value](core::Task& task) { value->emplace(work(task)); },
            [done = std::move(done), value](const core::Error& failure) {
                done(value->has_value() ? std::move(**value) : Value(failure));
            });
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
    /// Called with the failure of the work; it counts only when there is no value.
    using Done = std::function<void(const core::Error& failure)>;

    void run(std::function<void(core::Task&)> work, Done done);
    void finish(int serial, const Done& done, const core::Error& failure);

    /// Never the pool that all share: Qt paints with it, and the window would wait until its threads are free.
    QThreadPool m_workers;
    std::shared_ptr<core::Task> m_task; ///< of the newest work
    QList<QFuture<void>> m_futures;     ///< all that may still run
    int m_serial = 0;
};

} // namespace ui
