// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_queue.h"

#include "app/file_work.h"

#include <utility>

namespace app {

bool CommandQueue::isFree() const
{
    return !m_work.isRunning() && m_waiting.empty();
}

void CommandQueue::run(Command command)
{
    if (isFree())
        command();
    else
        m_waiting.push_back(std::move(command));
}

void CommandQueue::runToClose(Command command)
{
    if (isFree())
        command();
    else
        m_closing = std::move(command);
}

void CommandQueue::goOn()
{
    while (!m_work.isRunning()) {
        Command next;
        if (!m_waiting.empty()) {
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        } else {
            next = std::exchange(m_closing, {});
        }
        if (!next)
            return;
        next();
    }
}

} // namespace app
