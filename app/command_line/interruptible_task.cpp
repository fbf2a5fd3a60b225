// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/interruptible_task.h"

#include <atomic>
#include <csignal>
#include <utility>

namespace app {

namespace {

// A signal handler gets nothing but the number of the signal.
std::atomic<core::Task*> interrupted = nullptr;
static_assert(std::atomic<core::Task*>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void onInterrupt(int /*signal*/)
{
    if (core::Task* task = interrupted)
        task->cancel();
}

} // namespace

InterruptibleTask::InterruptibleTask(core::Task::Progress progress)
    : m_task(std::move(progress))
{
    interrupted = &m_task;
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the next one ends the program
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
}

InterruptibleTask::~InterruptibleTask()
{
    std::signal(SIGINT, SIG_DFL);
    interrupted = nullptr;
}

} // namespace app
