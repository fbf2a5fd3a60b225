// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/html_check.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/document_store.h"
#include "core/store/file_store.h"
#include "core/store/registry.h"
#include "ui/documents/document_dialog.h"
#include "ui/documents/document_page.h"
#include "ui/documents/publication_dialog.h"
#include "ui/shell/published_copies.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::documents::DocumentDialog;
using ui::documents::DocumentPage;
using ui::documents::PublicationDialog;

namespace {

class DocumentPageTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        page = std::make_unique<DocumentPage>(*file, files, ui::shell::publishedCopies());
        page->resize(1200, 640);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        table = tests::named<QTableView>(*page, u"documentsTable"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void choose(int row) { table->setCurrentIndex(table->model()->index(row, 0)); }
    void press(const QWidget& parent, const QString& name) { tests::named<QPushButton>(parent, name)->click(); }
    template <typename Dialog>
    Dialog* opened(const QString& button)
    {
        press(*page, button);
        auto* dialog = page->findChild<Dialog*>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    QString written(const QString& name, const QByteArray& content)
    {
        QFile made(path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    void takeIn(const DocumentDialog& dialog, const QString& path)
    {
        files.files = {path};
        press(dialog, u"documentTakeIn"_s);
        auto* keep = tests::named<QPushButton>(dialog, u"documentKeep"_s);
        ASSERT_TRUE(tests::waitFor([&] { return keep->isEnabled(); }));
    }
    /// Instead of another program, openedPaths takes the files.
    void keepWhatIsOpened(ui::documents::KeptFileActs& acts)
    {
        acts.setOpener([this](const QString& opened) {
            openedPaths.append(opened);
            return true;
        });
    }
    std::vector<model::PublishedDocument> stored() { return *store::DocumentStore(file->connection()).documents({}); }
    int filesInRegistry()
    {
        return static_cast<int>(*file->connection().integerOf(u"SELECT count(*) FROM file_content"_s));
    }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt files;
    std::unique_ptr<DocumentPage> page;
    QTableView* table = nullptr;
    QStringList openedPaths;
};

} // namespace

TEST_F(DocumentPageTest, TheSampleShowsThePublishedDocumentsByDay)
{
    const QAbstractItemModelTester tester(table->model());
    ASSERT_EQ(table->model()->rowCount(), 16);
    EXPECT_EQ(cell(0, 0), u"平成30年11月28日"_s);
    EXPECT_EQ(cell(0, 2), u"連携中枢都市宣言書"_s);
    EXPECT_EQ(cell(0, 4), u"（PDF　634KB）"_s);
    EXPECT_EQ(cell(1, 3), u"小樽市"_s);
    EXPECT_EQ(cell(1, 4), u"（PDF　2,285KB）"_s);
    EXPECT_EQ(cell(12, 0), u"令和3年6月25日"_s);
    EXPECT_EQ(cell(13, 0), u"－"_s);
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"documentsOpen"_s)->isEnabled()) << "its file is not at hand";
    EXPECT_TRUE(tests::withoutName(*page).isEmpty()) << tests::withoutName(*page).join(u' ').toStdString();
    EXPECT_TRUE(tests::clipped(*page).isEmpty()) << tests::clipped(*page).join(u' ').toStdString();
    tests::keepPicture(*page, u"documents"_s);
}

TEST_F(DocumentPageTest, ADocumentIsAddedFromAFileAndItsFileExchanged)
{
    const int before = filesInRegistry();
    auto* dialog = opened<DocumentDialog>(u"documentsAdd"_s);
    press(*dialog, u"documentKeep"_s);
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"documentTold"_s)->text().isEmpty()) << "it has no title";
    takeIn(*dialog, written(u"推進要綱.pdf"_s, "%PDF first"));
    EXPECT_EQ(tests::named<QLineEdit>(*dialog, u"documentTitle"_s)->text(), u"推進要綱"_s);
    EXPECT_FALSE(tests::named<QLineEdit>(*dialog, u"documentFormat"_s)->isEnabled());
    tests::named<QComboBox>(*dialog, u"documentKind"_s)->setCurrentText(u"独自の種類"_s);
    auto* day = tests::named<QLineEdit>(*dialog, u"documentDay"_s);
    day->setFocus();
    day->setText(u"R6.4.3"_s);
    QTest::keyClick(day, Qt::Key_Return);
    auto* partner = tests::named<QComboBox>(*dialog, u"documentPartner"_s);
    partner->setCurrentIndex(partner->findText(u"江別市"_s));
    EXPECT_TRUE(tests::withoutName(*dialog).isEmpty()) << tests::withoutName(*dialog).join(u' ').toStdString();
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty()) << tests::clipped(*dialog).join(u' ').toStdString();
    tests::keepPicture(*dialog, u"document_dialog"_s);
    press(*dialog, u"documentKeep"_s);
    ASSERT_EQ(stored().size(), 17U);
    const model::PublishedDocument added = stored().back();
    EXPECT_EQ(added.kind, u"独自の種類"_s);
    EXPECT_EQ(added.publishedOn, QDate(2024, 4, 3));
    ASSERT_TRUE(added.file.has_value());
    EXPECT_EQ(added.file->digest, model::digestOf("%PDF first"));
    EXPECT_EQ(cell(13, 3), u"江別市"_s);
    EXPECT_EQ(cell(13, 4), u"PDF　1KB"_s);
    QTest::qWait(0);

    choose(13);
    EXPECT_TRUE(tests::named<QLabel>(*page, u"documentsDetails"_s)->text().contains(added.file->digest));
    dialog = opened<DocumentDialog>(u"documentsEdit"_s);
    takeIn(*dialog, written(u"改訂.docx"_s, "second"));
    press(*dialog, u"documentKeep"_s);
    EXPECT_EQ(stored().back().file->name, u"改訂.docx"_s);
    EXPECT_EQ(stored().back().title, u"推進要綱"_s);
    EXPECT_EQ(filesInRegistry(), before + 1) << "the file before has gone";
    QTest::qWait(0);
    choose(13);
    dialog = opened<DocumentDialog>(u"documentsEdit"_s);
    press(*dialog, u"documentRemoveFile"_s);
    press(*dialog, u"documentKeep"_s);
    EXPECT_FALSE(stored().back().file.has_value());
    EXPECT_EQ(filesInRegistry(), before);
    // All the way back, one step for each.
    for (int step = 0; step < 2; ++step)
        ASSERT_TRUE(file->undo().isOk());
    EXPECT_TRUE(stored().back() == added);
    EXPECT_EQ(*store::FileStore(file->connection()).content(*added.file), QByteArray("%PDF first"));
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(stored().size(), 16U);
}

TEST_F(DocumentPageTest, AnUnchangedDocumentIsNoEdit)
{
    choose(0);
    auto* dialog = opened<DocumentDialog>(u"documentsEdit"_s);
    EXPECT_EQ(tests::named<QSpinBox>(*dialog, u"documentSize"_s)->value(), 634);
    const qint64 newest = file->history().newestLogId();
    press(*dialog, u"documentKeep"_s);
    EXPECT_EQ(file->history().newestLogId(), newest);
}

TEST_F(DocumentPageTest, ALargeFileStaysOutsideAndIsToldWhenItWasChanged)
{
    const QByteArray large(model::kLargestInside + 1, 'x');
    const QString place = written(u"地図.pdf"_s, large);
    auto* dialog = opened<DocumentDialog>(u"documentsAdd"_s);
    takeIn(*dialog, place);
    EXPECT_EQ(files.askedForOne, 1) << "several are not offered";
    EXPECT_TRUE(tests::named<QLabel>(*dialog, u"documentTold"_s)->text().contains(u'8')) << "the limit is told";
    press(*dialog, u"documentKeep"_s);
    ASSERT_EQ(stored().size(), 17U);
    EXPECT_EQ(stored().back().file->path, place);
    QTest::qWait(0);
    choose(16);
    keepWhatIsOpened(page->fileActs());
    QSignalSpy failed(page.get(), &DocumentPage::failed);
    press(*page, u"documentsOpen"_s);
    ASSERT_TRUE(tests::waitFor([&] { return openedPaths == QStringList{place}; }));
    written(u"地図.pdf"_s, large + 'y');
    press(*page, u"documentsOpen"_s);
    ASSERT_TRUE(tests::waitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::KeptFileChanged);
    EXPECT_EQ(openedPaths.size(), 1);
    files.file = path(u"copy.pdf"_s);
    press(*page, u"documentsSaveCopy"_s);
    ASSERT_TRUE(tests::waitFor([&] { return failed.count() == 2; }));
    EXPECT_FALSE(QFile::exists(files.file));
}

TEST_F(DocumentPageTest, AFileOutsideIsOpenedByItsPlaceAndNotByItsName)
{
    auto* acts = new ui::documents::KeptFileActs(*file, files, page.get());
    keepWhatIsOpened(*acts);
    QSignalSpy told(acts, &ui::documents::KeptFileActs::told);
    model::KeptFile kept{{}, u"議事録.pdf"_s, 7, model::digestOf("[Entry]"), written(u"x.desktop"_s, "[Entry]")};
    acts->open(kept);
    EXPECT_EQ(told.count(), 1);
    // Nor through a link that has the ending of a paper.
    const QString link = path(u"議事録.pdf"_s);
    ASSERT_TRUE(QFile::link(kept.path, link));
    kept.path = link;
    acts->open(kept);
    ASSERT_TRUE(tests::waitFor([&] { return told.count() == 2; }));
    EXPECT_EQ(openedPaths, QStringList());
}

TEST_F(DocumentPageTest, WhatIsAskedForWhileAFileIsWrittenWaits)
{
    auto* acts = new ui::documents::KeptFileActs(*file, files, page.get());
    keepWhatIsOpened(*acts);
    QSignalSpy told(acts, &ui::documents::KeptFileActs::told);
    const model::KeptFile kept{{}, u"a.pdf"_s, 4, model::digestOf("%PDF"), written(u"a.pdf"_s, "%PDF")};
    for (const QString& name : {u"1.pdf"_s, u"2.pdf"_s}) {
        files.file = path(name);
        acts->saveCopy(kept);
    }
    acts->open(kept);
    ASSERT_TRUE(tests::waitFor([&] { return openedPaths.size() == 1; }));
    EXPECT_EQ(told.count(), 2);
    EXPECT_TRUE(QFile::exists(path(u"1.pdf"_s)));
    EXPECT_TRUE(QFile::exists(path(u"2.pdf"_s)));
}

TEST_F(DocumentPageTest, ThePublicationPageIsListedFirstThenWrittenAndTold)
{
    files.folder = path(u"web"_s);
    auto* dialog = opened<PublicationDialog>(u"documentsPublish"_s);
    auto* list = tests::named<QListWidget>(*dialog, u"publicationFiles"_s);
    EXPECT_EQ(list->count(), 14); // the page, eleven agreements, one amendment
    EXPECT_FALSE(QDir(files.folder).exists()) << "nothing is written before it was looked at";
    EXPECT_TRUE(tests::withoutName(*dialog).isEmpty());
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty());
    tests::keepPicture(*dialog, u"publication_dialog"_s);
    QSignalSpy told(page.get(), &DocumentPage::told);
    QSignalSpy failed(page.get(), &DocumentPage::failed);
    press(*dialog, u"publicationStart"_s);
    EXPECT_TRUE(tests::waitFor([&] { return told.count() + failed.count() > 0; }));
    ASSERT_EQ(failed.count(), 0);
    EXPECT_TRUE(told.front().front().toString().contains(u"13"_s)) << told.front().front().toString().toStdString();
    QFile html(path(u"web/index.html"_s));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_EQ(tests::checkHtml(html.readAll()).faults, QStringList());
    // A page of somebody else stays, and is told.
    written(u"web/index.html"_s, "<html>own</html>");
    QTest::qWait(0);
    dialog = opened<PublicationDialog>(u"documentsPublish"_s);
    press(*dialog, u"publicationStart"_s);
    ASSERT_TRUE(tests::waitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::FileExists);
}

TEST_F(DocumentPageTest, WritingThePageCanBeStopped)
{
    files.folder = path(u"web"_s);
    QSignalSpy failed(page.get(), &DocumentPage::failed);
    QSignalSpy told(page.get(), &DocumentPage::told);
    auto* dialog = opened<PublicationDialog>(u"documentsPublish"_s);
    press(*dialog, u"publicationStart"_s);
    auto* stop = tests::named<QPushButton>(*page, u"documentsStop"_s);
    EXPECT_FALSE(stop->isVisible()) << "short work does not flicker";
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"documentsPublish"_s)->isEnabled());
    stop->click();
    ASSERT_TRUE(tests::waitFor([&] { return failed.count() + told.count() > 0; }));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path(u"web/index.html"_s)));
    EXPECT_FALSE(stop->isVisible());
}

TEST_F(DocumentPageTest, AnotherDayIsForReadingOnly)
{
    page->setAsOf(QDate(2020, 1, 1));
    EXPECT_EQ(table->model()->rowCount(), 15) << "the amendment of 2021 is not published yet";
    for (const QString& name : {u"documentsAdd"_s, u"documentsEdit"_s, u"documentsRemove"_s, u"documentsPublish"_s})
        EXPECT_FALSE(tests::named<QPushButton>(*page, name)->isEnabled()) << name.toStdString();
    page->setAsOf({});
    choose(0);
    press(*page, u"documentsRemove"_s);
    EXPECT_EQ(stored().size(), 15U);
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(table->model()->rowCount(), 16);
}

TEST_F(DocumentPageTest, OutOfSightItReadsNothingUntilItIsShown)
{
    page->hide();
    model::PublishedDocument document = stored().front();
    document.title = u"改めた題名"_s;
    ASSERT_TRUE(
        file->edit(u"文書を変更"_s, [&] { return store::DocumentStore(file->connection()).change(document); }).isOk());
    EXPECT_EQ(cell(0, 2), u"連携中枢都市宣言書"_s);
    page->show();
    EXPECT_EQ(cell(0, 2), u"改めた題名"_s);
}

TEST_F(DocumentPageTest, ReadingAFileInCanBeStopped)
{
    QFile large(path(u"記録.mp4"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(qint64{2} << 30)); // takes no room on the disk
    large.close();
    auto* dialog = opened<DocumentDialog>(u"documentsAdd"_s);
    files.files = {large.fileName()};
    press(*dialog, u"documentTakeIn"_s);
    auto* keep = tests::named<QPushButton>(*dialog, u"documentKeep"_s);
    auto* stop = tests::named<QPushButton>(*dialog, u"documentStop"_s);
    EXPECT_FALSE(keep->isEnabled());
    ASSERT_TRUE(tests::waitFor([&] { return stop->isVisible(); })) << "it takes long";
    EXPECT_TRUE(tests::named<QLabel>(*dialog, u"documentDoing"_s)->text().contains(u"記録.mp4"_s));
    EXPECT_TRUE(tests::clipped(*dialog).isEmpty()) << tests::clipped(*dialog).join(u' ').toStdString();
    tests::keepPicture(*dialog, u"document_dialog_reading"_s);
    QSignalSpy failed(page.get(), &DocumentPage::failed);
    stop->click();
    ASSERT_TRUE(tests::waitFor([&] { return keep->isEnabled(); }));
    EXPECT_FALSE(stop->isVisible());
    EXPECT_FALSE(tests::named<QLabel>(*dialog, u"documentTold"_s)->text().isEmpty());
    EXPECT_TRUE(tests::named<QLineEdit>(*dialog, u"documentTitle"_s)->text().isEmpty()) << "no file was taken";
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(DocumentPageTest, WritingAFileOutCanBeStopped)
{
    QFile large(path(u"記録.mp4"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(qint64{1} << 30));
    large.close();
    model::KeptFile kept;
    kept.name = u"記録.mp4"_s;
    kept.path = large.fileName();
    kept.size = large.size();
    files.file = path(u"copy.mp4"_s);
    QSignalSpy told(page.get(), &DocumentPage::told);
    QSignalSpy failed(page.get(), &DocumentPage::failed);
    page->fileActs().saveCopy(kept);
    tests::named<QPushButton>(*page, u"documentsStop"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() + failed.count() > 0; }));
    EXPECT_EQ(failed.count(), 0);
    EXPECT_TRUE(told.front().front().toString().contains(u"stopped"_s))
        << told.front().front().toString().toStdString();
    EXPECT_FALSE(QFile::exists(files.file));
}
