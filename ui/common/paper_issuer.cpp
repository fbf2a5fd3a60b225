// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper_issuer.h"

#include "core/print/forms/signed_copy_files.h"
#include "core/print/pdf/pdf_writer.h"
#include "ui/common/issued_papers.h"
#include "ui/common/printer_pages.h"
#include "ui/common/task_strip.h"

#include <QFileInfo>
#include <QPrinter>

#include <algorithm>

using namespace core;

namespace ui {

PaperIssuer::PaperIssuer(store::Registry& registry, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &PaperIssuer::startNext);
}

void PaperIssuer::showIn(TaskStrip& strip)
{
    strip.watch(m_task, tr("The paper is being made…"));
}

void PaperIssuer::issue(Work work, const QString& words)
{
    m_waiting.push_back({std::move(work), words, words, {}});
    startNext();
}

void PaperIssuer::startNext()
{
    if (m_task.isRunning() || m_waiting.empty())
        return;
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_task.start(std::move(next.work),
                 [this, words = next.words, none = next.wordsOfNone,
                  noPages = next.wordsOfNoPages](const Result<std::optional<model::IssuedPaper>>& made) {
                     if (made && *made && (*made)->pages == 0 && !noPages.isEmpty())
                         Q_EMIT told(noPages);
                     else if (made)
                         enter(*made, *made ? words : none);
                     else if (made.error().code == ErrorCode::Cancelled)
                         Q_EMIT told(tr("The paper was not made: it was stopped. Nothing was entered in the register "
                                        "of issued papers."));
                     else
                         Q_EMIT failed(made.error());
                 });
}

void PaperIssuer::save(Write write, const QString& path, model::IssuedPaper entry)
{
    if (const auto replaceable = core::print::ensureReplaceable(path); !replaceable) {
        Q_EMIT failed(replaceable.error());
        return;
    }
    entry.target = model::IssuedPaper::Target::Pdf;
    entry.targetName = QFileInfo(path).fileName();
    issue(
        [write = std::move(write), path,
         entry = std::move(entry)](Task& task) -> Result<std::optional<model::IssuedPaper>> {
            const auto pages = write(path, task);
            if (!pages)
                return pages.error();
            model::IssuedPaper written = entry;
            written.pages = *pages;
            written.digest = digestOfFile(path);
            return std::optional(written);
        },
        tr("Saved: %1").arg(path));
}

void PaperIssuer::savePages(core::print::Layout pages, const QString& path, model::IssuedPaper entry,
                            const QString& documentTitle)
{
    core::print::PdfMetadata metadata;
    metadata.title = documentTitle.isEmpty() ? entry.title : documentTitle;
    save(
        [pages = std::move(pages), metadata](const QString& file, Task& task) -> Result<int> {
            const auto written = core::print::writePdf(pages, metadata, file, &task);
            return written ? Result<int>(static_cast<int>(pages.pages.size())) : Result<int>(written.error());
        },
        path, std::move(entry));
}

void PaperIssuer::save(Make make, const QString& path, model::IssuedPaper entry)
{
    core::print::PdfMetadata metadata;
    metadata.title = entry.title;
    save(Write([make = std::move(make), metadata](const QString& file, Task& task) -> Result<int> {
             const auto pages = make(task);
             if (!pages)
                 return pages.error();
             const auto written = core::print::writePdf(*pages, metadata, file, &task);
             return written ? Result<int>(static_cast<int>(pages->pages.size())) : Result<int>(written.error());
         }),
         path, std::move(entry));
}

void PaperIssuer::print(Printing printing, PrinterPrompt& printers, QWidget* window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(printing.documentTitle.isEmpty() ? printing.entry.title : printing.documentTitle);
    printer->setCopyCount(printing.copies);
    printer->setPageLayout(printing.paper);
    const PageRange range = printing.range;
    printers.ask(window, printer, range, [this, printer, printing = std::move(printing)](bool isChosen) {
        if (isChosen)
            print(printing.make, printer, printing.entry);
    });
}

void PaperIssuer::print(Make make, const std::shared_ptr<QPrinter>& printer, model::IssuedPaper entry)
{
    const QString name = printer->printerName().isEmpty() ? printer->outputFileName() : printer->printerName();
    entry.target = model::IssuedPaper::Target::Printer;
    entry.targetName = name;
    entry.copies = std::max(1, printer->copyCount());
    auto work = [make = std::move(make), printer, entry](Task& task) -> Result<std::optional<model::IssuedPaper>> {
        auto pages = make(task);
        if (!pages)
            return pages.error();
        model::IssuedPaper sent = entry;
        sent.pages = pagesInRange(*printer, static_cast<int>(pages->pages.size()));
        std::vector<core::print::Layout> layouts;
        layouts.push_back(std::move(*pages));
        if (paintOnPrinter(*printer, layouts, task) < 0)
            return std::optional<model::IssuedPaper>();
        if (task.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        return std::optional(sent);
    };
    m_waiting.push_back({std::move(work), tr("Sent to “%1”.").arg(name),
                         tr("“%1” did not take the pages. It may be switched off, out of paper or not connected. Check "
                            "it and print again.")
                             .arg(name),
                         noSuchPages(*printer)});
    startNext();
}

void PaperIssuer::enter(const std::optional<model::IssuedPaper>& entry, const QString& words)
{
    const auto entered = entry ? enterPapers(m_registry, {*entry}) : Result<QString>(QString());
    Q_EMIT told(words + (entered ? *entered : QString()));
    if (!entered)
        Q_EMIT failed(entered.error());
}

} // namespace ui
