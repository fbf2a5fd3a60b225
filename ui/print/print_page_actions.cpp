// SPDX-License-Identifier: GPL-3.0-or-later
// The two buttons of PrintPage: files and printer.
#include "ui/common/background_task.h"
#include "ui/common/file_prompt.h"
#include "ui/common/issued_papers.h"
#include "ui/common/printer_pages.h"
#include "ui/common/printer_prompt.h"
#include "ui/print/file_list_dialog.h"
#include "ui/print/print_page.h"
#include "ui/print/print_settings.h"
#include "ui/print/text_collector.h"

#include "core/print/forms/signed_copy.h"
#include "core/store/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::print {

namespace {

/// What became of the sheets: a number below 0 when the printer did not work; the pages of each text.
struct Sheets
{
    int sent = 0;
    std::vector<int> pages;
};
using Sent = Result<Sheets>;

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
        auto layout = core::print::layoutSignedCopy(text.text, setupOf(text, setup), *fonts);
        if (!layout)
            return layout.error();
        layouts.push_back(std::move(layout).value());
    }
    Sheets sheets;
    for (const core::print::Layout& layout : layouts)
        sheets.pages.push_back(static_cast<int>(layout.pages.size()));
    sheets.sent = paintOnPrinter(printer, layouts, task);
    if (task.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return sheets;
}

QString fileNameOf(const PrintText& text)
{
    return core::print::pdfNameFor(text.text, text.target.coreCity, text.target.member,
                                   text.state == model::RevisionState::Draft);
}

model::IssuedPaper entryOf(const PrintText& text)
{
    model::IssuedPaper paper;
    paper.form = text.form == TextForm::Consolidated ? u"consolidated"_s : u"signed-copy"_s;
    paper.title = model::title(text.text);
    paper.parties = text.target.coreCity + u'・' + text.target.member;
    paper.revisionNumber = text.revisionNumber;
    paper.revisionState = text.state;
    return paper;
}

} // namespace

/// What became of each file: the number of its pages; and the digests of those that were made.
struct WrittenFiles
{
    std::vector<Result<int>> outcomes;
    QStringList digests;
};

QString PrintPage::suggestedFolder() const
{
    return QFileInfo(m_registry.path()).absolutePath();
}

void PrintPage::savePdf()
{
    if (const AreaPaper* paper = areaPaper(); paper != nullptr && !m_isBusy)
        return saveArea(*paper);
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
    const QString name = fileNameOf(text);
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
    writeFiles({{text, path}});
}

void PrintPage::saveSeveral(const std::vector<PrintText>& texts)
{
    const QString folder = m_files.folderToSave(this, tr("Folder for the PDF files"), suggestedFolder());
    if (folder.isEmpty())
        return setBusy(false);
    QStringList paths;
    std::vector<FileOf> files;
    for (const PrintText& text : texts) {
        const QString name = fileNameOf(text);
        paths << core::print::unusedPath(QDir(folder), name, paths);
        if (const auto replaceable = core::print::ensureReplaceable(paths.last()); !replaceable)
            return finishWith(replaceable.error());
        files.emplace_back(text, paths.last());
    }
    auto* dialog = new FileListDialog(paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, files = std::move(files)](int result) {
        if (result != QDialog::Accepted)
            return setBusy(false);
        std::vector<FileOf> chosen;
        std::copy_if(files.begin(), files.end(), std::back_inserter(chosen),
                     [dialog](const FileOf& file) { return dialog->chosen().contains(file.second); });
        writeFiles(chosen);
    });
    dialog->open();
}

void PrintPage::writeFiles(const std::vector<FileOf>& files)
{
    setBusy(true, tr("Making %n PDF files…", nullptr, static_cast<int>(files.size())));
    std::vector<core::print::SignedCopyFile> orders;
    orders.reserve(files.size());
    for (const auto& [text, path] : files)
        orders.push_back({text.text, path, setupOf(text, m_settings->setup())});
    const auto shared = std::make_shared<const std::vector<core::print::SignedCopyFile>>(std::move(orders));
    m_working->start(
        [shared](Task& task) -> Result<WrittenFiles> {
            WrittenFiles written{core::print::writeSignedCopies(*shared, task), {}};
            for (size_t i = 0; i < shared->size(); ++i)
                written.digests << (written.outcomes[i] ? digestOfFile((*shared)[i].path) : QString());
            return written;
        },
        [this, files](const Result<WrittenFiles>& written) {
            if (!written)
                return finishWith(written.error());
            reportWritten(files, *written);
        });
}

void PrintPage::enterAndTell(const QString& words, const std::vector<model::IssuedPaper>& papers)
{
    const auto entered = enterPapers(m_registry, papers);
    const QString more = entered ? *entered : QString();
    if (!words.isEmpty())
        Q_EMIT told(words + more);
    if (!entered)
        Q_EMIT failed(entered.error());
}

void PrintPage::reportWritten(const std::vector<FileOf>& files, const WrittenFiles& written)
{
    setBusy(false);
    int made = 0;
    int pages = 0;
    const Error* firstFailure = nullptr;
    bool isStopped = false;
    std::vector<model::IssuedPaper> papers;
    for (size_t i = 0; i < files.size(); ++i) {
        const Result<int>& outcome = written.outcomes[i];
        if (outcome) {
            ++made;
            pages += *outcome;
            papers.push_back(entryOf(files[i].first));
            papers.back().targetName = QFileInfo(files[i].second).fileName();
            papers.back().pages = *outcome;
            papers.back().digest = written.digests.at(static_cast<qsizetype>(i));
        } else if (outcome.error().code == ErrorCode::Cancelled) {
            isStopped = true;
        } else if (firstFailure == nullptr) {
            firstFailure = &outcome.error();
        }
    }
    const auto total = static_cast<int>(files.size());
    QString words;
    if (made == total && total == 1)
        words = tr("“%1” was saved. It was opened again and has %n pages.", nullptr, pages)
                    .arg(QDir::toNativeSeparators(files.front().second));
    else if (made == total)
        words = tr("%1 files with %2 pages in all were saved in “%3”. Each was opened again and its pages counted.")
                    .arg(made)
                    .arg(pages)
                    .arg(QDir::toNativeSeparators(QFileInfo(files.front().second).absolutePath()));
    else if (isStopped || made > 0)
        words = tr("%1 of %2 files were saved. The others were not made; those that exist are complete.")
                    .arg(made)
                    .arg(total);
    enterAndTell(words, papers);
    if (firstFailure != nullptr)
        Q_EMIT failed(*firstFailure);
}

void PrintPage::print()
{
    if (const AreaPaper* paper = areaPaper(); paper != nullptr && !m_isBusy)
        return sendArea(*paper);
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
    printer->setPageLayout(paperOf(setup));
    const PageRange range = texts.size() == 1 ? PageRange::Choosable : PageRange::AllPages;
    auto shared = std::make_shared<const std::vector<PrintText>>(std::move(texts));
    setBusy(true, tr("The printer is being chosen…"));
    m_printers.ask(this, printer, range, [this, printer, setup, shared](bool isChosen) {
        if (!isChosen)
            return setBusy(false);
        setBusy(true, tr("Printing…"));
        m_working->start([shared, setup, printer](Task& task) { return layoutAndSend(*shared, setup, *printer, task); },
                         [this, shared, printer](const Sent& sent) {
                             if (!sent)
                                 return finishWith(sent.error());
                             setBusy(false);
                             reportSent(*shared, *printer, sent->sent, sent->pages);
                         });
    });
}

void PrintPage::reportSent(const std::vector<PrintText>& texts, const QPrinter& printer, int sheets,
                           const std::vector<int>& pages)
{
    const QString name = printer.printerName().isEmpty() ? printer.outputFileName() : printer.printerName();
    if (sheets < 0) {
        Q_EMIT told(tr("“%1” did not take the pages. It may be switched off, out of paper or not connected. Check it "
                       "and print again.")
                        .arg(name));
        return;
    }
    if (sheets == 0) {
        Q_EMIT told(noSuchPages(printer));
        return;
    }
    std::vector<model::IssuedPaper> papers;
    for (size_t i = 0; i < texts.size(); ++i) {
        papers.push_back(entryOf(texts[i]));
        papers.back().target = model::IssuedPaper::Target::Printer;
        papers.back().targetName = name;
        // A range can be chosen where there is one text only.
        const bool isRange = printer.fromPage() > 0 && texts.size() == 1;
        papers.back().pages = isRange ? pagesInRange(printer, pages[i]) : pages[i];
        papers.back().copies = qMax(1, printer.copyCount());
    }
    enterAndTell(tr("%n pages were sent to “%1”.", nullptr, sheets).arg(name), papers);
}

} // namespace ui::print
