// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printer_prompt.h"

#include <QPrintDialog>

namespace ui {

bool DialogPrinterPrompt::choosePrinter(QWidget* parent, QPrinter& printer, PageRange range)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, range == PageRange::Choosable);
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ui
