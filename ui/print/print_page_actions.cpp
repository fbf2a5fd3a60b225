// SPDX-License-Identifier: GPL-3.0-or-later
// The two buttons of PrintPage: files and printer.
#include "ui/common/background_task.h"
#include "ui/common/file_prompt.h"
#include "ui/print/file_list_dialog.h"
#include "ui/print/print_page.h"
#include "ui/print/print_settings.h"
#include "ui/print/printer_pages.h"
#include "ui/print/printer_prompt.h"
#include "ui/print/text_collector.h"

#include "core/print/forms/signed_copy.h"
#include "core/store/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::print {

namespace {

/// What became of the sheets; an error of the layout, or a number below 0 when the printer did not work.
using Sent = Result<int>;

Sent layoutAndSend(const std::vector<PrintText>& texts, const core::print::PageSetup& setup, QPrinter& printer,
                   Task& task)
{
    const auto fonts = core::print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    std::vector<core::print::Layout> layouts;
    for (const PrintText& text : texts) {
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto layout = core::print::layoutSignedCopy(text.text, setup, *fonts);
        if (!layout)
            return layout.error();
        layouts.push_back(std::move(layout).value());
    }
    const int sheets = paintOnPrinter(printer, layouts, task);
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return sheets;
}

} // namespace

QString PrintPage::suggestedFolder() const
{
    return QFileInfo(m_registry.path()).absolutePath();
}

void PrintPage::savePdf()
{
    if (m_isBusy || m_settings->ticked().empty())
        return;
    setBusy(true, tr("Reading the agreements…"));
    m_collector->start(m_settings->ticked(), m_asOf, m_settings->form(), [this](Result<std::vector<PrintText>> texts) {
        if (!texts)
            return finishWith(texts.error());
        if (texts->size() == 1)
            saveOne(texts->front());
        else
            saveSeveral(*texts);
    });
}

void PrintPage::saveOne(const PrintText& text)
{
    const QString name = core::print::pdfNameFor(text.text, text.target.coreCity, text.target.member);
    QString path =
        m_files.fileToSave(this, tr("Save as PDF"), QDir(suggestedFolder()).filePath(name), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return setBusy(false);
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive)) {
        path += u".pdf"_s;
        // The dialog has asked about the name without its ending only.
        if (QFileInfo::exists(path))
            return finishWith({ErrorCode::FileExists, {path}, {}});
    }
    if (const auto replaceable = core::print::ensureReplaceable(path); !replaceable)
        return finishWith(replaceable.error());
    writeFiles({{text.text, path, m_settings->setup()}});
}

void PrintPage::saveSeveral(const std::vector<PrintText>& texts)
{
    const QString folder = m_files.folderToSave(this, tr("Folder for the PDF files"), suggestedFolder());
    if (folder.isEmpty())
        return setBusy(false);
    QStringList paths;
    std::vector<core::print::SignedCopyFile> files;
    for (const PrintText& text : texts) {
        const QString name = core::print::pdfNameFor(text.text, text.target.coreCity, text.target.member);
        paths << core::print::unusedPath(QDir(folder), name, paths);
        if (const auto replaceable = core::print::ensureReplaceable(paths.last()); !replaceable)
            return finishWith(replaceable.error());
        files.push_back({text.text, paths.last(), m_settings->setup()});
    }
    auto* dialog = new FileListDialog(paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, files = std::move(files)](int result) {
        if (result != QDialog::Accepted)
            return setBusy(false);
        std::vector<core::print::SignedCopyFile> chosen;
        for (const core::print::SignedCopyFile& file : files) {
            if (dialog->chosen().contains(file.path))
                chosen.push_back(file);
        }
        writeFiles(std::move(chosen));
    });
    dialog->open();
}

void PrintPage::writeFiles(std::vector<core::print::SignedCopyFile> files)
{
    setBusy(true, tr("Making %n PDF files…", nullptr, static_cast<int>(files.size())));
    auto shared = std::make_shared<const std::vector<core::print::SignedCopyFile>>(std::move(files));
    m_working->start([shared](Task& task) { return core::print::writeSignedCopies(*shared, task); },
                     [this, shared](const std::vector<Result<int>>& outcomes) { reportWritten(*shared, outcomes); });
}

void PrintPage::reportWritten(const std::vector<core::print::SignedCopyFile>& files,
                              const std::vector<Result<int>>& outcomes)
{
    setBusy(false);
    int made = 0;
    int pages = 0;
    const Error* firstFailure = nullptr;
    bool isStopped = false;
    for (const Result<int>& outcome : outcomes) {
        if (outcome) {
            ++made;
            pages += *outcome;
        } else if (outcome.error().code == ErrorCode::Cancelled) {
            isStopped = true;
        } else if (firstFailure == nullptr) {
            firstFailure = &outcome.error();
        }
    }
    const auto total = static_cast<int>(files.size());
    if (made == total && total == 1)
        Q_EMIT told(tr("“%1” was saved. It was opened again and has %n pages.", nullptr, pages)
                        .arg(QDir::toNativeSeparators(files.front().path)));
    else if (made == total)
        Q_EMIT told(tr("%1 files with %2 pages in all were saved in “%3”. Each was opened again and its pages counted.")
                        .arg(made)
                        .arg(pages)
                        .arg(QDir::toNativeSeparators(QFileInfo(files.front().path).absolutePath())));
    else if (isStopped || made > 0)
        Q_EMIT told(tr("%1 of %2 files were saved. The others were not made; those that exist are complete.")
                        .arg(made)
                        .arg(total));
    if (firstFailure != nullptr)
        Q_EMIT failed(*firstFailure);
}

void PrintPage::print()
{
    if (m_isBusy || m_settings->ticked().empty())
        return;
    setBusy(true, tr("Reading the agreements…"));
    m_collector->start(m_settings->ticked(), m_asOf, m_settings->form(), [this](Result<std::vector<PrintText>> texts) {
        if (!texts)
            return finishWith(texts.error());
        sendToPrinter(std::move(texts).value());
    });
}

void PrintPage::sendToPrinter(std::vector<PrintText> texts)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(model::title(texts.front().text));
    printer->setCopyCount(m_settings->copies());
    const core::print::PageSetup setup = m_settings->setup();
    core::print::Page paper;
    paper.width = core::print::fromMillimetres(setup.paperWidth);
    paper.height = core::print::fromMillimetres(setup.paperHeight);
    printer->setPageLayout(paperOf(paper));
    if (!m_printers->choosePrinter(this, *printer, texts.size() == 1 ? PageRange::Choosable : PageRange::AllPages))
        return setBusy(false);
    setBusy(true, tr("Printing…"));
    auto shared = std::make_shared<const std::vector<PrintText>>(std::move(texts));
    m_working->start([shared, setup, printer](Task& task) { return layoutAndSend(*shared, setup, *printer, task); },
                     [this, printer](const Sent& sent) {
                         if (!sent)
                             return finishWith(sent.error());
                         setBusy(false);
                         const QString name =
                             printer->printerName().isEmpty() ? printer->outputFileName() : printer->printerName();
                         if (*sent < 0)
                             Q_EMIT told(tr("“%1” did not take the pages. It may be switched off, out of paper or not "
                                            "connected. Check it and print again.")
                                             .arg(name));
                         else
                             Q_EMIT told(tr("%n pages were sent to “%1”.", nullptr, *sent).arg(name));
                     });
}

} // namespace ui::print
