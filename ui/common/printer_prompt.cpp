// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printer_prompt.h"

#include <QPrintDialog>
#include <QPrinter>

namespace ui {

void DialogPrinterPrompt::ask(QWidget* window, const std::shared_ptr<QPrinter>& printer, PageRange range,
                              const std::function<void(bool isChosen)>& answered)
{
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, range == PageRange::Choosable);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    // The connection keeps the printer as long as there is the dialog, which does not own it.
    QObject::connect(dialog, &QDialog::finished, window,
                     [printer, answered](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
}

} // namespace ui
