// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

namespace app {

/// A task that Ctrl+C (SIGINT) cancels while it lives, so that a verb ends with its message and leaves nothing half
/// written; a second Ctrl+C ends the program at once. One at a time; main thread.
class InterruptibleTask
{
public:
    explicit InterruptibleTask(core::Task::Progress progress = {});
    ~InterruptibleTask();
    InterruptibleTask(const InterruptibleTask&) = delete;
    InterruptibleTask& operator=(const InterruptibleTask&) = delete;

    operator core::Task&() { return m_task; } // NOLINT(google-explicit-constructor): it is one
    [[nodiscard]] core::Task* pointer() { return &m_task; }

private:
    core::Task m_task;
};

} // namespace app
