// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// A page that shows the pages of a paper and can send them to a printer itself. A page of the documents that is one is
/// asked when the user prints; the others are printed by what they show.
class PrintablePage
{
public:
    virtual ~PrintablePage() = default;
    PrintablePage(const PrintablePage&) = delete;
    PrintablePage& operator=(const PrintablePage&) = delete;

    /// Asks for a printer, and sends the pages; says why where there are none that may be printed.
    virtual void printPages() = 0;

protected:
    PrintablePage() = default;
};

} // namespace ui
