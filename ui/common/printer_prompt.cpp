// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printer_prompt.h"

#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

bool DialogPrinterPrompt::choosePrinter(QWidget* parent, QPrinter& printer, PageRange range)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, range == PageRange::Choosable);
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    return dialog.exec() == QDialog::Accepted;
}

void askForPrinter(QWidget* window, const QPageLayout& paper,
                   const std::function<void(const std::shared_ptr<QPrinter>&)>& chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper);
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // QPrintDialog has another accepted(), with its printer.
    QObject::connect(dialog, &QDialog::accepted, window, [printer, chosen] { chosen(printer); });
    dialog->open();
}

} // namespace ui
