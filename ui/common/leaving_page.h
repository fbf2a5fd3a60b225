// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace ui {

/// A page that holds work which is kept only by an act of its own, such as a registration, and would be lost with the
/// page. A page of the documents that is one is asked before it, the file or the window closes.
class LeavingPage
{
public:
    virtual ~LeavingPage() = default;
    LeavingPage(const LeavingPage&) = delete;
    LeavingPage& operator=(const LeavingPage&) = delete;

    /// Whether something would be lost.
    [[nodiscard]] virtual bool wouldLose() const = 0;
    /// Calls `leave` when nothing would be lost: at once, or once the user has answered so; else it is not called.
    virtual void leaveThen(const std::function<void()>& leave) = 0;

protected:
    LeavingPage() = default;
};

} // namespace ui
