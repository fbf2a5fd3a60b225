// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/common/paper_issuer.h"

#include <QDate>
#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace core::store {
class Registry;
}

namespace ui {
class FilePrompt;
}

namespace ui::region {

/// The list of the members of an area as a paper: pages as PDF, on a printer, or the table as a file. Every paper is
/// entered in 発行台帳. Main thread; pages are laid out in a worker.
class MemberPrinting : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberPrinting)

public:
    /// Registry and prompts must outlive it; dialogs stand above the window.
    MemberPrinting(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QWidget* window);

    /// Has a strip show what is being made.
    void showIn(TaskStrip& strip) { m_issuer->showIn(strip); }
    /// Ask where to; nothing happens when the user goes back.
    void savePdf(core::MetroAreaId area, QDate day);
    void print(core::MetroAreaId area, QDate day);
    void exportTable(core::MetroAreaId area, QDate day);

Q_SIGNALS:
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    [[nodiscard]] QString pathFor(const QString& title, const QString& ending, const QString& filter);

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    PrinterPrompt& m_printers;
    QWidget* m_window;
    PaperIssuer* m_issuer;
};

} // namespace ui::region
