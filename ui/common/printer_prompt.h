// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace ui {

enum class PageRange { Choosable, AllPages };

/// Asks the user for a printer, copies and pages: the one way to a printer. Pages get it from outside, so that a test
/// can answer in place of a person.
class PrinterPrompt
{
public:
    virtual ~PrinterPrompt() = default;
    PrinterPrompt(const PrinterPrompt&) = delete;
    PrinterPrompt& operator=(const PrinterPrompt&) = delete;

    /// Has the printer set up over a window. `answered` is called once, now or later, with whether the user has chosen;
    /// not at all once the window is gone. The registry may be another one by then: take what is to be printed before.
    virtual void ask(QWidget* window, const std::shared_ptr<QPrinter>& printer, PageRange range,
                     const std::function<void(bool isChosen)>& answered) = 0;

protected:
    PrinterPrompt() = default;
};

/// The dialog of the system. Blocks nothing.
class DialogPrinterPrompt : public PrinterPrompt
{
public:
    void ask(QWidget* window, const std::shared_ptr<QPrinter>& printer, PageRange range,
             const std::function<void(bool isChosen)>& answered) override;
};

} // namespace ui
