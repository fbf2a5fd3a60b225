// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/printer_prompt.h"

#include <QPrinter>
#include <QString>

namespace tests {

/// "Prints" into a PDF file, as the dialog of the system does without a printer.
class ScriptedPrinter : public ui::PrinterPrompt
{
public:
    bool choosePrinter(QWidget*, QPrinter& printer, ui::PageRange asked) override
    {
        range = asked;
        copiesOffered = printer.copyCount();
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        if (fromPage > 0)
            printer.setFromTo(fromPage, toPage);
        return !path.isEmpty();
    }

    QString path;
    int fromPage = 0;
    int toPage = 0;
    int copiesOffered = 0;
    ui::PageRange range = ui::PageRange::AllPages;
};

} // namespace tests
