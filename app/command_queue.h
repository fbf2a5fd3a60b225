// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

namespace app {

class FileWork;

/// The commands of the menu 「ファイル」 that were given while a file is being opened or saved. They run in the order
/// in which they were given, but what closes the file comes last: what the user asked to be written belongs to the file
/// that was in front. Of several commands that close it the newest wish counts. Owned by Application, main thread.
class CommandQueue
{
public:
    using Command = std::function<void()>;

    /// The work must outlive it.
    explicit CommandQueue(const FileWork& work)
        : m_work(work)
    {
    }

    /// Now when nothing runs, or else in its turn. A command finds the registry as it is then, or none.
    void run(Command command);
    void runToClose(Command command);
    /// Runs what waits until something is at work again: to be called when work has ended.
    void goOn();

private:
    [[nodiscard]] bool isFree() const;

    const FileWork& m_work;
    std::deque<Command> m_waiting;
    Command m_closing;
};

} // namespace app
