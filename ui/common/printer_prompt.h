// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QPageLayout;
class QPrinter;
class QWidget;

namespace ui {

enum class PageRange { Choosable, AllPages };

/// Asks the user for a printer, copies and pages. The page gets it from outside, so that a test can answer.
class PrinterPrompt
{
public:
    virtual ~PrinterPrompt() = default;
    PrinterPrompt(const PrinterPrompt&) = delete;
    PrinterPrompt& operator=(const PrinterPrompt&) = delete;

    /// Sets the printer up; false when the user went back.
    [[nodiscard]] virtual bool choosePrinter(QWidget* parent, QPrinter& printer, PageRange range) = 0;

protected:
    PrinterPrompt() = default;
};

/// The dialog of the system.
class DialogPrinterPrompt : public PrinterPrompt
{
public:
    [[nodiscard]] bool choosePrinter(QWidget* parent, QPrinter& printer, PageRange range) override;
};

/// Opens the dialog of the system over a window, on this paper, and calls `chosen` with the printer when the user has
/// set it up. Blocks nothing.
void askForPrinter(QWidget* window, const QPageLayout& paper,
                   const std::function<void(const std::shared_ptr<QPrinter>&)>& chosen);

} // namespace ui
