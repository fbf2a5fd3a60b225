// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <utility>

namespace core {

/// Progress and cancelling of one long action. Created by the thread that starts the work, polled by the worker once
/// per page, row or document. Cancelling may come from any thread; the progress function is called by the worker.
class Task
{
public:
    using Progress = std::function<void(int done, int total)>;

    Task() = default;
    explicit Task(Progress progress)
        : m_progress(std::move(progress))
    {
    }
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void report(int done, int total)
    {
        if (m_progress)
            m_progress(done, total);
    }

private:
    Progress m_progress;
    std::atomic<bool> m_cancelled = false;
};

} // namespace core
