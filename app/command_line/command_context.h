// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

namespace app {

/// How a call ended (shared/command-line.md).
enum class ExitStatus {
    Done = 0,
    Found = 1, ///< done, and something was found
    WrongUsage = 2,
    InputUnusable = 3, ///< unreadable, not an agreement
    NotWritten = 4,    ///< the file is locked or could not be written
};

/// Where a verb writes: results to out, messages to err. Tests put strings behind both.
struct CommandContext
{
    QTextStream& out;
    QTextStream& err;
    bool showsProgress = false; ///< a bar on err
    bool takesOver = false;     ///< --take-over: a lock that may have been left behind is taken over
};

} // namespace app
