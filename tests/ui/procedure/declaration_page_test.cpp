// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/issue_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/common/paper_view.h"
#include "ui/procedure/declaration_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::procedure::DeclarationPage;

namespace {

class DeclarationPageTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        file = registry(u"sapporo"_s);
        const auto areas = store::MetroAreaStore(file->connection()).all();
        ASSERT_TRUE(areas.isOk());
        area = areas->front().id;
        page = std::make_unique<DeclarationPage>(*file, files, printer, area);
        page->resize(1200, 720);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }
    [[nodiscard]] model::Declaration kept() const
    {
        const auto all = store::MetroAreaStore(file->connection()).declarations(area);
        EXPECT_TRUE(all.isOk() && all->size() == 1);
        return all.isOk() && !all->empty() ? all->front() : model::Declaration();
    }
    [[nodiscard]] QString paper() const
    {
        QString text;
        for (const auto& one : tests::named<ui::PaperView>(*page, u"declarationPaper"_s)->pages().pages)
            text += print::pageText(one, print::TextParts::Content);
        return text.remove(u'\n');
    }

    std::unique_ptr<store::Registry> file;
    tests::ScriptedFilePrompt files;
    tests::ScriptedPrinter printer;
    std::unique_ptr<DeclarationPage> page;
    MetroAreaId area;
};

TEST_F(DeclarationPageTest, ShowsTheSampleAndWhatIsMissing)
{
    EXPECT_EQ(tests::named<QLineEdit>(*page, u"declaredOn"_s)->text(), u"平成30年11月28日"_s);
    EXPECT_TRUE(paper().contains(u"1,952,356人"_s)) << paper().left(400).toStdString();
    EXPECT_TRUE(paper().contains(u"札幌市長"_s));
    // Neither a projection nor the day of publication is known of the sample.
    const QString missing = tests::named<QLabel>(*page, u"declarationMissing"_s)->text();
    EXPECT_TRUE(missing.contains(u"publication"_s) || missing.contains(u"公表"_s)) << missing.toStdString();
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"declarationKeep"_s)->isEnabled());
    EXPECT_TRUE(tests::withoutName(*page).isEmpty()) << tests::withoutName(*page).join(u' ').toStdString();
    EXPECT_TRUE(tests::clipped(*page).isEmpty());
    tests::keepPicture(*page, u"declaration"_s);
}

TEST_F(DeclarationPageTest, WhatIsTypedShowsAtOnceAndIsOneEdit)
{
    tests::named<QPlainTextEdit>(*page, u"declarationWill"_s)->setPlainText(u"先頭に立って取り組む。"_s);
    EXPECT_TRUE(paper().contains(u"先頭に立って取り組む。"_s));
    EXPECT_NE(kept().will, u"先頭に立って取り組む。"_s);
    auto* day = tests::named<QLineEdit>(*page, u"publishedOn"_s);
    day->setFocus();
    day->setText(u"H30.11.29"_s);
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(kept().will, u"先頭に立って取り組む。"_s);
    EXPECT_EQ(kept().publishedOn, QDate(2018, 11, 29));
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"declarationKeep"_s)->isEnabled());
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_FALSE(kept().publishedOn.has_value());
    EXPECT_FALSE(paper().contains(u"先頭に立って取り組む。"_s));
}

TEST_F(DeclarationPageTest, GoesToThePrinterWithNumberedPagesAndIsEntered)
{
    QString numbers;
    const auto& layout = tests::named<ui::PaperView>(*page, u"declarationPaper"_s)->pages();
    for (const auto& one : layout.pages) {
        for (const auto& run : one.runs)
            numbers += run.kind == print::RunKind::Furniture ? run.text + u' ' : QString();
    }
    ASSERT_GT(layout.pages.size(), 1U);
    // Beside them stands the head of a table that goes on.
    EXPECT_TRUE(numbers.startsWith(u"1/2 "_s) && numbers.endsWith(u"2/2 "_s)) << numbers.toStdString();
    EXPECT_NE(dynamic_cast<ui::PrintablePage*>(page.get()), nullptr) << "Ctrl+P";
    EXPECT_TRUE(tests::named<QPushButton>(*page, u"declarationPrint"_s)->isEnabled());
    printer.path = path(u"printer.pdf"_s);
    tests::named<QPushButton>(*page, u"declarationPrint"_s)->click();
    const store::IssueStore ledger(file->connection());
    ASSERT_TRUE(tests::waitFor([&] { return ledger.all()->size() == 1; }));
    const model::IssuedPaper entry = ledger.all()->front();
    EXPECT_EQ(entry.form, u"declaration"_s);
    EXPECT_EQ(entry.title, kept().title);
    EXPECT_EQ(entry.target, model::IssuedPaper::Target::Printer);
    EXPECT_EQ(entry.pages, 2);
    EXPECT_TRUE(QFile::exists(path(u"printer.pdf"_s)));
}

TEST_F(DeclarationPageTest, ATypingRunIsKeptOnLeavingTheFieldAndAfterAPause)
{
    auto* will = tests::named<QPlainTextEdit>(*page, u"declarationWill"_s);
    auto* place = tests::named<QLineEdit>(*page, u"declarationPlace"_s);
    will->setFocus();
    will->setPlainText(u"先頭に立つ。"_s);
    EXPECT_NE(kept().will, u"先頭に立つ。"_s);
    place->setFocus();
    EXPECT_EQ(kept().will, u"先頭に立つ。"_s);
    place->setText(u"札幌市のウェブサイト"_s);
    EXPECT_TRUE(tests::waitFor([&] { return kept().publishedIn == u"札幌市のウェブサイト"_s; }));
    // Two runs, two edits.
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_EQ(place->text(), QString());
    EXPECT_EQ(will->toPlainText(), u"先頭に立つ。"_s);
}

TEST_F(DeclarationPageTest, WhatIsTypedIsCommittedOnRequestAndNothingElse)
{
    const model::Declaration before = kept();
    const auto edits = file->history().undoLabel();
    EXPECT_TRUE(page->commitPending());
    EXPECT_EQ(*file->history().undoLabel(), *edits) << "nothing was typed";
    auto* day = tests::named<QLineEdit>(*page, u"publishedOn"_s);
    day->setFocus();
    day->setText(u"H30.11.29"_s); // and no Enter
    tests::named<QPlainTextEdit>(*page, u"declarationWill"_s)->setPlainText(u"先頭に立つ。"_s);
    EXPECT_TRUE(page->commitPending());
    EXPECT_EQ(kept().publishedOn, QDate(2018, 11, 29));
    EXPECT_EQ(kept().will, u"先頭に立つ。"_s);
    EXPECT_EQ(kept().functions, before.functions);
    // A day that cannot be read is told, stays as typed, and holds the page.
    day->setText(u"R6.13.1"_s);
    tests::named<QPlainTextEdit>(*page, u"declarationWill"_s)->setPlainText(u"先頭に立って進む。"_s);
    QSignalSpy told(page.get(), &DeclarationPage::told);
    EXPECT_FALSE(page->commitPending());
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(kept().will, u"先頭に立って進む。"_s);
    EXPECT_EQ(kept().publishedOn, QDate(2018, 11, 29));
    EXPECT_EQ(day->text(), u"R6.13.1"_s);
    day->clear();
    EXPECT_TRUE(page->commitPending());
    EXPECT_FALSE(kept().publishedOn.has_value());
}

TEST_F(DeclarationPageTest, AnotherEditLeavesWhatIsBeingTyped)
{
    auto* will = tests::named<QPlainTextEdit>(*page, u"declarationWill"_s);
    will->setPlainText(u"書きかけの文"_s);
    const auto keep = [this](const auto& change) {
        const auto done = file->edit(
            u"宣言を変更"_s, [&]() -> Result<void> { return change(store::MetroAreaStore(file->connection())); });
        ASSERT_TRUE(done.isOk());
    };
    // Another field of the same declaration: it was read anew, all of it.
    model::Declaration own = kept();
    own.publishedIn = u"広報"_s;
    keep([&](auto store) { return store.changeDeclaration(own); });
    EXPECT_EQ(will->toPlainText(), u"書きかけの文"_s);
    EXPECT_EQ(tests::named<QLineEdit>(*page, u"declarationPlace"_s)->text(), u"広報"_s);
    EXPECT_TRUE(page->commitPending());
    EXPECT_EQ(kept().will, u"書きかけの文"_s);
    EXPECT_EQ(kept().publishedIn, u"広報"_s);
}

TEST_F(DeclarationPageTest, WordsThatNobodyTouchedAreKeptToTheByte)
{
    model::Declaration own = kept();
    own.will = u"一行目\r\n二\u00a0行目"_s;
    ASSERT_TRUE(
        file->edit(u"宣言を変更"_s,
                   [&]() -> Result<void> { return store::MetroAreaStore(file->connection()).changeDeclaration(own); })
            .isOk());
    EXPECT_EQ(tests::named<QPlainTextEdit>(*page, u"declarationWill"_s)->toPlainText(), u"一行目\n二 行目"_s);
    EXPECT_TRUE(page->commitPending());
    EXPECT_EQ(kept().will, own.will);
}

TEST_F(DeclarationPageTest, IsSavedAsPdfAndOnAnotherDayOnlyRead)
{
    files.file = path(u"宣言書.pdf"_s);
    QSignalSpy told(page.get(), &DeclarationPage::told);
    tests::named<QPushButton>(*page, u"declarationPdf"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return told.count() > 0; }));
    EXPECT_TRUE(QFile::exists(files.file));
    page->setPresent(false);
    EXPECT_TRUE(tests::named<QPlainTextEdit>(*page, u"declarationWill"_s)->isReadOnly());
    EXPECT_FALSE(tests::named<QPushButton>(*page, u"declarationKeep"_s)->isEnabled());
}

TEST_F(DeclarationPageTest, OutOfSightItReadsNothingUntilItIsShown)
{
    const auto* place = tests::named<QLineEdit>(*page, u"declarationPlace"_s);
    page->hide();
    model::Declaration own = kept();
    own.publishedIn = u"広報"_s;
    const auto changed =
        file->edit(u"宣言を変更"_s, [&] { return store::MetroAreaStore(file->connection()).changeDeclaration(own); });
    ASSERT_TRUE(changed.isOk());
    EXPECT_EQ(place->text(), QString());
    page->show();
    EXPECT_EQ(place->text(), u"広報"_s);
}

TEST_F(DeclarationPageTest, WhatIsCommittedOutOfSightLosesNothingThatOthersKept)
{
    page->hide();
    model::Declaration own = kept();
    own.publishedIn = u"広報"_s;
    const auto changed =
        file->edit(u"宣言を変更"_s, [&] { return store::MetroAreaStore(file->connection()).changeDeclaration(own); });
    ASSERT_TRUE(changed.isOk());
    EXPECT_TRUE(page->commitPending());
    EXPECT_EQ(kept(), own) << "nothing was typed";
    ASSERT_TRUE(file->undo().isOk());
    ASSERT_TRUE(file->redo().isOk());
    tests::named<QPlainTextEdit>(*page, u"declarationWill"_s)->setPlainText(u"書きかけの文"_s);
    EXPECT_TRUE(page->commitPending());
    EXPECT_EQ(kept().will, u"書きかけの文"_s);
    EXPECT_EQ(kept().publishedIn, u"広報"_s);
}

} // namespace
