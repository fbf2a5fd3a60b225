// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_prompt.h"

#include <QPrintDialog>

namespace ui::print {

bool DialogPrinterPrompt::choosePrinter(QWidget* parent, QPrinter& printer, PageRange range)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, range == PageRange::Choosable);
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ui::print
