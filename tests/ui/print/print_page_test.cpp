// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/print/pdf/pdf_check.h"
#include "core/store/agreement_store.h"
#include "core/store/issue_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/issued_papers.h"
#include "ui/common/paper_view.h"
#include "ui/print/file_list_dialog.h"
#include "ui/print/print_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace core;
using tests::ScriptedPrinter;
using ui::print::PrintPage;

namespace {

class PrintPageTest : public tests::PageTest
{
protected:
    void open(const QString& sample)
    {
        file = registry(sample);
        page = std::make_unique<PrintPage>(*file, files, printer);
        page->resize(1000, 640);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        paper = tests::named<ui::PaperView>(*page, u"printPaperView"_s);
        list = tests::named<QListWidget>(*page, u"printAgreements"_s);
        told = std::make_unique<QSignalSpy>(page.get(), &PrintPage::told);
        failed = std::make_unique<QSignalSpy>(page.get(), &PrintPage::failed);
    }
    void openWithPages()
    {
        open(u"sapporo"_s);
        ASSERT_TRUE(tests::waitFor([&] { return paper->pageCount() > 0; }));
    }
    void press(const QString& name) const { QTest::mouseClick(tests::named<QPushButton>(*page, name), Qt::LeftButton); }
    [[nodiscard]] bool waitUntilDone() const
    {
        return tests::waitFor([&] { return !page->isBusy(); });
    }
    [[nodiscard]] ui::print::FileListDialog* waitForList() const
    {
        ui::print::FileListDialog* dialog = nullptr;
        EXPECT_TRUE(tests::waitFor([&] {
            dialog = page->findChild<ui::print::FileListDialog*>();
            return dialog != nullptr && dialog->isVisible();
        }));
        return dialog;
    }
    [[nodiscard]] std::vector<model::IssuedPaper> issued() const
    {
        return store::IssueStore(file->connection()).all().value();
    }
    [[nodiscard]] QStringList madeFiles() const { return QDir(path(u"out"_s)).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt files;
    ScriptedPrinter printer;
    std::unique_ptr<PrintPage> page;
    ui::PaperView* paper = nullptr;
    QListWidget* list = nullptr;
    std::unique_ptr<QSignalSpy> told;
    std::unique_ptr<QSignalSpy> failed;
};

TEST_F(PrintPageTest, ShowsThePaperOfTheCurrentAgreement)
{
    openWithPages();
    ASSERT_EQ(list->count(), 11);
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    EXPECT_EQ(list->item(1)->checkState(), Qt::Unchecked);
    EXPECT_EQ(tests::named<QLabel>(*page, u"previewPage"_s)->text(), u"Page 1 of %1"_s.arg(paper->pageCount()));
    EXPECT_EQ(tests::named<QSpinBox>(*page, u"printCopies"_s)->value(), 2) << "as many as the text names";
    const auto wordsOf = [&] {
        return core::print::pageText(paper->pages().pages[1], core::print::TextParts::Content);
    };
    EXPECT_TRUE(wordsOf().contains(list->item(0)->text()));
    list->setCurrentRow(3);
    EXPECT_TRUE(tests::waitFor([&] { return wordsOf().contains(list->item(3)->text()); }));
    EXPECT_EQ(list->item(3)->checkState(), Qt::Unchecked) << "looking is not choosing";
}

TEST_F(PrintPageTest, TheSetupIsLaidOutAgain)
{
    openWithPages();
    const int pages = paper->pageCount();
    tests::named<QDoubleSpinBox>(*page, u"printBodySize"_s)->setValue(16);
    EXPECT_TRUE(tests::waitFor([&] { return paper->pageCount() > pages; }));
    tests::named<QComboBox>(*page, u"printPaper"_s)->setCurrentIndex(1);
    EXPECT_TRUE(tests::waitFor([&] { return paper->pages().pages[0].width == core::print::fromMillimetres(182); }));
    const double left = paper->pages().pages[1].runs[0].x;
    tests::named<QDoubleSpinBox>(*page, u"printBinding"_s)->setValue(20);
    EXPECT_TRUE(tests::waitFor([&] { return paper->pages().pages[1].runs[0].x > left + 100; }));
    const auto sections = paper->pages().sections.size();
    tests::named<QCheckBox>(*page, u"printCover"_s)->setChecked(false);
    EXPECT_TRUE(tests::waitFor([&] { return paper->pages().sections.size() == sections - 1; }));
}

TEST_F(PrintPageTest, SavesOnePdf)
{
    openWithPages();
    files.file = path(u"原本"_s); // the ending is added
    press(u"printSavePdf"_s);
    ASSERT_TRUE(waitUntilDone());
    ASSERT_EQ(files.suggested.size(), 1);
    EXPECT_TRUE(files.suggested[0].endsWith(u"連携協約_札幌市・小樽市_平成31年3月29日.pdf"_s));
    const auto pages = core::print::pdfPageCount(path(u"原本.pdf"_s));
    ASSERT_TRUE(pages.isOk());
    EXPECT_EQ(*pages, paper->pageCount());
    ASSERT_EQ(told->count(), 1);
    EXPECT_TRUE(told->at(0)[0].toString().contains(QString::number(*pages)));
    EXPECT_EQ(failed->count(), 0);
    const auto entries = issued();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].form, u"signed-copy"_s);
    EXPECT_EQ(entries[0].parties, u"札幌市・小樽市"_s);
    EXPECT_EQ(entries[0].targetName, u"原本.pdf"_s);
    EXPECT_EQ(entries[0].pages, *pages);
    EXPECT_EQ(entries[0].revisionNumber, 1);
    EXPECT_EQ(entries[0].revisionState, model::RevisionState::Signed);
    EXPECT_EQ(entries[0].digest, ui::digestOfFile(path(u"原本.pdf"_s)));
    EXPECT_EQ(entries[0].digest.size(), 64);
    EXPECT_FALSE(file->history().canUndo()) << "undo passes it by";
}

TEST_F(PrintPageTest, AFileOpenForReadingPrintsWithoutAnEntryAndSaysSo)
{
    openWithPages();
    store::RegistryOptions options;
    options.mode = store::OpenMode::ReadOnly;
    auto reading = store::Registry::open(file->path(), options);
    ASSERT_TRUE(reading.isOk());
    page.reset();
    PrintPage readOnly(**reading, files, printer);
    const QSignalSpy words(&readOnly, &PrintPage::told);
    readOnly.showAgreement(store::AgreementStore((*reading)->connection()).all()->front().id);
    files.file = path(u"写し.pdf"_s);
    readOnly.savePdf();
    ASSERT_TRUE(tests::waitFor([&] { return !readOnly.isBusy(); }));
    EXPECT_TRUE(QFile::exists(path(u"写し.pdf"_s)));
    ASSERT_EQ(words.count(), 1);
    EXPECT_TRUE(words.at(0)[0].toString().contains(u"no entry"_s)) << words.at(0)[0].toString().toStdString();
    EXPECT_TRUE(store::IssueStore((*reading)->connection()).all()->empty());
}

TEST_F(PrintPageTest, GoingBackMakesNothing)
{
    openWithPages();
    press(u"printSavePdf"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(told->count() + failed->count(), 0);
    EXPECT_TRUE(page->findChild<QPushButton*>(u"printSavePdf"_s)->isEnabled());
}

TEST_F(PrintPageTest, NeverReplacesAnythingButAPdf)
{
    openWithPages();
    files.file = path(u"other.pdf"_s);
    QFile other(files.file);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("a letter");
    other.close();
    press(u"printSavePdf"_s);
    ASSERT_TRUE(waitUntilDone());
    ASSERT_EQ(failed->count(), 1);
    EXPECT_EQ(failed->at(0)[0].value<Error>().code, ErrorCode::FileExists);
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(other.readAll(), QByteArray("a letter"));
}

TEST_F(PrintPageTest, ABatchListsItsFilesFirstAndChecksThemAfter)
{
    openWithPages();
    QDir().mkpath(path(u"out"_s));
    files.folder = path(u"out"_s);
    page->tickAll();
    press(u"printSavePdf"_s);
    auto* dialog = waitForList();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(madeFiles(), QStringList()) << "nothing is made before the list was agreed to";
    auto* shown = tests::named<QTreeWidget>(*dialog, u"fileList"_s);
    ASSERT_EQ(shown->topLevelItemCount(), 11);
    EXPECT_EQ(shown->topLevelItem(0)->text(1), u"new"_s);
    EXPECT_EQ(tests::clipped(*dialog), QStringList());
    tests::keepPicture(*dialog, u"print_files"_s);
    QTest::mouseClick(tests::named<QPushButton>(*dialog, u"fileListMakeNew"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(madeFiles().size(), 11);
    ASSERT_EQ(told->count(), 1);
    EXPECT_TRUE(told->at(0)[0].toString().startsWith(u"11 files with"_s)) << told->at(0)[0].toString().toStdString();

    // Again, with one of them gone: the others are marked, and left alone unless the user says otherwise.
    const QString gone = madeFiles().first();
    QFile::remove(QDir(path(u"out"_s)).filePath(gone));
    ASSERT_TRUE(tests::waitFor([&] { return page->findChild<ui::print::FileListDialog*>() == nullptr; }));
    press(u"printSavePdf"_s);
    dialog = waitForList();
    ASSERT_NE(dialog, nullptr);
    tests::keepPicture(*dialog, u"print_files_existing"_s);
    shown = tests::named<QTreeWidget>(*dialog, u"fileList"_s);
    EXPECT_EQ(shown->findItems(u"exists already"_s, Qt::MatchExactly, 1).size(), 10);
    EXPECT_TRUE(tests::named<QPushButton>(*dialog, u"fileListMakeNew"_s)->isDefault());
    QTest::mouseClick(tests::named<QPushButton>(*dialog, u"fileListMakeNew"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(madeFiles().size(), 11);
    EXPECT_TRUE(told->at(1)[0].toString().contains(gone)) << "only the missing one was made";
    EXPECT_EQ(issued().size(), 12U);
}

TEST_F(PrintPageTest, ABatchCanBeStopped)
{
    openWithPages();
    QDir().mkpath(path(u"out"_s));
    files.folder = path(u"out"_s);
    page->tickAll();
    press(u"printSavePdf"_s);
    auto* dialog = waitForList();
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(tests::named<QPushButton>(*dialog, u"fileListMakeNew"_s), Qt::LeftButton);
    EXPECT_TRUE(page->isBusy());
    EXPECT_FALSE(page->findChild<QPushButton*>(u"printSavePdf"_s)->isEnabled());
    EXPECT_TRUE(tests::named<QProgressBar>(*page, u"printProgress"_s)->isVisible());
    press(u"printCancel"_s);
    tests::keepPicture(*page, u"print_busy"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_LT(madeFiles().size(), 11);
    for (const QString& name : madeFiles())
        EXPECT_TRUE(core::print::pdfPageCount(QDir(path(u"out"_s)).filePath(name)).isOk()) << "half a file";
    EXPECT_TRUE(told->last()[0].toString().contains(u"The others were not made"_s));
}

TEST_F(PrintPageTest, PrintsThePagesInTheirSize)
{
    openWithPages();
    printer.path = path(u"printed.pdf"_s);
    press(u"printToPrinter"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(printer.copiesOffered, 2);
    EXPECT_EQ(printer.range, ui::PageRange::Choosable);
    const auto pages = core::print::pdfPageCount(printer.path);
    ASSERT_TRUE(pages.isOk());
    // The PDF engine of Qt makes no copies itself, so the page sends each copy.
    EXPECT_EQ(*pages, 2 * paper->pageCount());
    QFile printed(printer.path);
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    EXPECT_TRUE(printed.readAll().contains("/MediaBox [0 0 595")) << "A4";

    ASSERT_EQ(issued().size(), 1U);
    EXPECT_EQ(issued()[0].target, model::IssuedPaper::Target::Printer);
    EXPECT_EQ(issued()[0].copies, 2);
    EXPECT_EQ(issued()[0].pages, paper->pageCount());
    EXPECT_EQ(issued()[0].digest, QString());

    tests::named<QSpinBox>(*page, u"printCopies"_s)->setValue(1);
    printer.path = path(u"range.pdf"_s);
    printer.fromPage = 2;
    printer.toPage = 3;
    press(u"printToPrinter"_s);
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(*core::print::pdfPageCount(printer.path), 2);
    EXPECT_EQ(issued()[0].pages, 2);
}

TEST_F(PrintPageTest, WaitsForThePrinterAndPrintsWhatWasSeen)
{
    openWithPages();
    printer.isLate = true;
    press(u"printToPrinter"_s);
    ASSERT_TRUE(tests::waitFor([&] { return !printer.documentName.isEmpty(); }));
    EXPECT_TRUE(page->isBusy());
    ASSERT_TRUE(printer.answer()); // without a path: the user goes back
    EXPECT_FALSE(page->isBusy());
    EXPECT_TRUE(issued().empty());
    printer.documentName.clear();
    printer.path = path(u"late.pdf"_s);
    press(u"printToPrinter"_s);
    ASSERT_TRUE(tests::waitFor([&] { return !printer.documentName.isEmpty(); }));
    const int pages = paper->pageCount();
    EXPECT_FALSE(QFile::exists(printer.path));
    ASSERT_TRUE(printer.answer());
    ASSERT_TRUE(waitUntilDone());
    EXPECT_EQ(core::print::pdfPageCount(printer.path).value(), 2 * pages);
    ASSERT_EQ(issued().size(), 1U);
    EXPECT_EQ(issued()[0].title, printer.documentName);
}

TEST_F(PrintPageTest, AsOfADayWithoutTextSaysSo)
{
    openWithPages();
    page->setAsOf(QDate(2010, 1, 1));
    auto* sentence = tests::named<QLabel>(*page, u"previewSentence"_s);
    EXPECT_TRUE(tests::waitFor([&] { return sentence->isVisible(); }));
    EXPECT_FALSE(sentence->text().isEmpty());
    files.file = path(u"none.pdf"_s);
    press(u"printSavePdf"_s);
    ASSERT_TRUE(waitUntilDone());
    ASSERT_EQ(failed->count(), 1);
    EXPECT_EQ(failed->at(0)[0].value<Error>().code, ErrorCode::NoTextInForce);
    EXPECT_FALSE(QFile::exists(files.file));
}

TEST_F(PrintPageTest, FollowsTheRegistry)
{
    openWithPages();
    ASSERT_TRUE(file->edit(u"協約を追加"_s, [&]() -> Result<void> {
        store::AgreementStore agreements(file->connection());
        model::Agreement more = agreements.all()->front();
        more.id = {};
        const auto added = agreements.add(more);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    EXPECT_EQ(list->count(), 12);
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(list->count(), 11);
    const AgreementId third = (*store::AgreementStore(file->connection()).all())[2].id;
    page->showAgreement(third);
    EXPECT_EQ(list->currentRow(), 2);
    EXPECT_EQ(list->item(0)->checkState(), Qt::Unchecked);
    EXPECT_EQ(list->item(2)->checkState(), Qt::Checked);
}

TEST_F(PrintPageTest, OutOfSightItLaysOutNothingUntilItIsShown)
{
    openWithPages();
    page->hide();
    page->setAsOf(QDate(2010, 1, 1));
    EXPECT_FALSE(QTest::qWaitFor([&] { return paper->pageCount() == 0; }, 200));
    page->show();
    EXPECT_TRUE(tests::waitFor([&] { return paper->pageCount() == 0; }));
}

TEST_F(PrintPageTest, AllAgreementsAreTickedByOneBox)
{
    openWithPages();
    auto* all = tests::named<QCheckBox>(*page, u"printAll"_s);
    EXPECT_EQ(all->checkState(), Qt::PartiallyChecked);
    const auto tickedCount = [&] {
        int count = 0;
        for (int row = 0; row < list->count(); ++row)
            count += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
        return count;
    };
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    EXPECT_EQ(tickedCount(), 11);
    QTest::keyClick(all, Qt::Key_Space);
    EXPECT_EQ(tickedCount(), 0);
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"printSavePdf"_s)->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(tickedCount(), 1);
    EXPECT_EQ(all->checkState(), Qt::PartiallyChecked);
}

TEST_F(PrintPageTest, AnEmptyFileSaysSo)
{
    open({});
    auto* sentence = tests::named<QLabel>(*page, u"previewSentence"_s);
    EXPECT_TRUE(tests::waitFor([&] { return sentence->isVisible(); }));
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"printToPrinter"_s)->isEnabled());
    EXPECT_FALSE(list->isVisible());
    tests::keepPicture(*page, u"print_empty"_s);
}

TEST_F(PrintPageTest, EverythingHasANameAndNothingIsClipped)
{
    openWithPages();
    EXPECT_EQ(tests::withoutName(*page), QStringList());
    EXPECT_EQ(tests::clipped(*page), QStringList());
    tests::keepPicture(*page, u"print"_s);
    page->resize(780, 520);
    EXPECT_EQ(tests::clipped(*page), QStringList());
    tests::keepPicture(*page, u"print_small"_s);
}

} // namespace
