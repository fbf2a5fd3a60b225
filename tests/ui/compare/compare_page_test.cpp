// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/print/pdf/pdf_check.h"
#include "core/store/agreement_store.h"
#include "core/store/issue_store.h"
#include "core/store/revision_store.h"
#include "ui/common/grid_view.h"
#include "ui/common/paper_view.h"
#include "ui/compare/text_picker.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::compare::ComparePage;
using ui::compare::TextPicker;

namespace {

using Kind = model::ProvisionKind;

class ComparePageTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        tests::PageTest::SetUp();
        file = registry(u"sapporo"_s);
        const auto found = store::AgreementStore(file->connection()).find(u"小樽市"_s);
        ASSERT_TRUE(found.isOk());
        agreement = found->id;
    }

    /// The signed text as a draft, changed.
    RevisionId makeDraft(const std::function<void(model::Provision&)>& change)
    {
        store::RevisionStore store(file->connection());
        auto base = store.newest(agreement);
        base->number = 0;
        change(base->text.root);
        const auto draft = file->edit(u"案をつくる"_s, [&] { return store.addDraft(*base); });
        EXPECT_TRUE(draft.isOk());
        return *draft;
    }

    void open(ui::AsOf asOf = {})
    {
        page = std::make_unique<ComparePage>(*file, files, printer, asOf);
        page->resize(1000, 700);
        page->offer(agreement);
        page->show();
    }

    template <typename Widget>
    Widget* part(const QString& name)
    {
        return tests::named<Widget>(*page, name);
    }
    [[nodiscard]] QString cell(const QString& grid, int row, int column, int role = Qt::DisplayRole)
    {
        return part<ui::GridView>(grid)->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] int count(const QString& grid) { return part<ui::GridView>(grid)->model()->rowCount(); }
    [[nodiscard]] bool waitForDifferences(int number)
    {
        return tests::waitFor([&] { return count(u"compareDifferences"_s) == number; });
    }

    std::unique_ptr<store::Registry> file;
    AgreementId agreement;
    tests::ScriptedFilePrompt files;
    tests::ScriptedPrinter printer;
    std::unique_ptr<ComparePage> page;
};

/// The first words of a kind.
void replaceWords(model::Provision& root, Kind kind, const QString& from, const QString& to)
{
    bool isDone = false;
    model::visit(root, [&](model::Provision& node) {
        if (!isDone && node.kind == kind && node.text.contains(from)) {
            node.text.replace(from, to);
            isDone = true;
        }
    });
    EXPECT_TRUE(isDone) << from.toStdString();
}

/// One word of a role, one of a paragraph, one comma.
void changeThree(model::Provision& root)
{
    replaceWords(root, Kind::Paragraph, u"目的とする"_s, u"旨とする"_s);
    replaceWords(root, Kind::Role, u"圏域の中心となって"_s, u"圏域の先頭に立って"_s);
    replaceWords(root, Kind::Preamble, u"、"_s, u"，"_s);
}

TEST_F(ComparePageTest, OutOfSightItComparesNothingUntilItIsShown)
{
    const RevisionId draft = makeDraft(changeThree);
    open();
    ASSERT_TRUE(waitForDifferences(2));
    page->hide();
    ASSERT_TRUE(
        file->edit(u"案を削除"_s, [&] { return store::RevisionStore(file->connection()).remove(draft); }).isOk());
    EXPECT_FALSE(QTest::qWaitFor([&] { return count(u"compareDifferences"_s) != 2; }, 300));
    page->show();
    EXPECT_TRUE(waitForDifferences(0)) << "both are the signed text now";
}

TEST_F(ComparePageTest, ComparingCanBeStopped)
{
    makeDraft(changeThree);
    open();
    part<QPushButton>(u"compareStop"_s)->click();
    ASSERT_TRUE(tests::waitFor([&] { return part<QLabel>(u"compareNothing"_s)->text().contains(u"stopped"_s); }));
    EXPECT_EQ(count(u"compareDifferences"_s), 0);
    EXPECT_FALSE(part<QPushButton>(u"comparePrint"_s)->isEnabled());
}

} // namespace

TEST_F(ComparePageTest, AnAmendedTextIsCalledByItsAmendment)
{
    const auto namesOn = [this](ui::AsOf asOf) {
        QStringList names;
        const auto choices = ui::compare::choicesOf(*file, asOf);
        EXPECT_TRUE(choices.isOk());
        for (const ui::compare::TextChoice& choice : *choices) {
            if (choice.name.contains(u"岩見沢市"_s))
                names.append(choice.name);
        }
        return names;
    };
    const QString first = u"札幌市・岩見沢市　No. 1　signed 平成31年3月29日"_s;
    EXPECT_EQ(namesOn({}), (QStringList{u"札幌市・岩見沢市　No. 2　amended 令和3年6月25日"_s, first}));
    EXPECT_EQ(namesOn(ui::AsOf(QDate(2020, 4, 1))), QStringList{first}) << "it was not there yet";
}

TEST_F(ComparePageTest, AsksForTextsUntilThereAreTwo)
{
    open();
    EXPECT_TRUE(part<QLabel>(u"compareNothing"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"compareSavePdf"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"compareNext"_s)->isEnabled());
}

TEST_F(ComparePageTest, ShowsWhatDiffersAndLeavesNotationOutOfTheCount)
{
    makeDraft(changeThree);
    open();
    ASSERT_TRUE(waitForDifferences(2));
    EXPECT_TRUE(cell(u"compareDifferences"_s, 0, 0).startsWith(u"第1条"_s));
    EXPECT_TRUE(cell(u"compareDifferences"_s, 1, 0).startsWith(u"別表"_s));
    EXPECT_TRUE(part<QLabel>(u"compareCounts"_s)->text().startsWith(u"2"_s));
    EXPECT_TRUE(part<QLabel>(u"compareCounts"_s)->text().contains(u": 1."_s));
    // Punctuation of its own class: listed when asked for, still not counted.
    part<QCheckBox>(u"compareNotation"_s)->click();
    EXPECT_EQ(count(u"compareDifferences"_s), 3);
    EXPECT_TRUE(part<QLabel>(u"compareCounts"_s)->text().startsWith(u"2"_s));
    part<QCheckBox>(u"compareTable"_s)->click();
    part<QCheckBox>(u"compareWords"_s)->click();
    EXPECT_EQ(count(u"compareDifferences"_s), 1);
    EXPECT_TRUE(part<QCheckBox>(u"compareTable"_s)->text().contains(u'1')) << "the number stays known";
}

TEST_F(ComparePageTest, SaysInWordsWhatWasRemovedAndAdded)
{
    makeDraft(changeThree);
    open();
    ASSERT_TRUE(waitForDifferences(2));
    const QString spoken = cell(u"compareDifferences"_s, 0, 0, Qt::AccessibleTextRole);
    EXPECT_TRUE(spoken.contains(u"removed: 目的"_s)) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(u"added: 旨"_s)) << spoken.toStdString();
    page->goToDifference(1);
    const QModelIndex current = part<ui::GridView>(u"compareRows"_s)->currentIndex();
    EXPECT_TRUE(current.data().toString().contains(u"旨とする"_s)) << current.data().toString().toStdString();
    EXPECT_TRUE(current.data(Qt::AccessibleTextRole).toString().startsWith(u"removed: "_s));
}

TEST_F(ComparePageTest, GoesFromDifferenceToDifferenceAndRoundTheEnd)
{
    makeDraft(changeThree);
    open();
    ASSERT_TRUE(waitForDifferences(2));
    QSignalSpy told(page.get(), &ComparePage::told);
    auto* list = part<ui::GridView>(u"compareDifferences"_s);
    page->goToDifference(1);
    EXPECT_EQ(list->currentIndex().row(), 0);
    part<QPushButton>(u"compareNext"_s)->click();
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_EQ(told.count(), 0);
    page->goToDifference(1);
    EXPECT_EQ(list->currentIndex().row(), 0);
    EXPECT_EQ(told.count(), 1) << "it says that it began again";
    page->goToDifference(-1);
    EXPECT_EQ(list->currentIndex().row(), 1);
    // In one text, removed and added words stand in one line.
    part<QPushButton>(u"compareOverlay"_s)->click();
    const QString line = part<ui::GridView>(u"compareRows"_s)->currentIndex().data().toString();
    EXPECT_TRUE(line.contains(u"中心となって先頭に立って"_s)) << line.toStdString();
    part<QCheckBox>(u"compareTable"_s)->click();
    bool isClean = true;
    for (int row = 0; row < count(u"compareRows"_s); ++row)
        isClean = isClean && !cell(u"compareRows"_s, row, 1).contains(u"中心となって先頭に立って"_s);
    EXPECT_TRUE(isClean) << "what the filter leaves out is not marked";
}

TEST_F(ComparePageTest, SwappingMirrors)
{
    makeDraft([](model::Provision& root) {
        replaceWords(root, Kind::Paragraph, u"目的とする"_s, u"旨とする"_s);
        for (auto& child : root.children) {
            if (child.kind == Kind::RoleTable)
                child.children.back().children.pop_back();
        }
    });
    open();
    ASSERT_TRUE(tests::waitFor([&] { return count(u"compareDifferences"_s) > 1; }));
    const int number = count(u"compareDifferences"_s);
    const QString before = part<TextPicker>(u"compareBefore"_s)->current().name;
    part<QPushButton>(u"compareSwap"_s)->click();
    EXPECT_EQ(part<TextPicker>(u"compareAfter"_s)->current().name, before);
    ASSERT_TRUE(tests::waitFor(
        [&] { return cell(u"compareDifferences"_s, 0, 0, Qt::AccessibleTextRole).contains(u"added: 目的"_s); }));
    EXPECT_EQ(count(u"compareDifferences"_s), number);
}

TEST_F(ComparePageTest, ComparesWithADocumentAndListsWhatWasNotCompared)
{
    const QString same = document(u"公表.txt"_s, u"小樽市"_s);
    files.files = {same};
    open();
    part<QPushButton>(u"compareAfterDocument"_s)->click();
    auto* counts = part<QLabel>(u"compareCounts"_s);
    ASSERT_TRUE(tests::waitFor([&] { return !counts->text().isEmpty(); }));
    EXPECT_EQ(count(u"compareDifferences"_s), 0) << counts->text().toStdString();
    EXPECT_TRUE(part<QLabel>(u"compareLeftOut"_s)->text().contains(u"nothing"_s));

    QFile source(same);
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QString marked = path(u"頁.txt"_s);
    QFile target(marked);
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    target.write("<b>" + source.readAll().replace("第2条", "</b>第2条"));
    target.close();
    files.files = {marked};
    part<QPushButton>(u"compareAfterDocument"_s)->click();
    EXPECT_TRUE(tests::waitFor([&] { return part<QLabel>(u"compareLeftOut"_s)->text().contains(u"頁.txt"_s); }))
        << part<QLabel>(u"compareLeftOut"_s)->text().toStdString();
}

TEST_F(ComparePageTest, ADocumentThatIsNoAgreementIsToldAndNothingIsShown)
{
    QFile other(path(u"雑.txt"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("買い物の覚え書き\n牛乳\n");
    other.close();
    files.files = {other.fileName()};
    open();
    QSignalSpy failed(page.get(), &ComparePage::failed);
    part<QPushButton>(u"compareAfterDocument"_s)->click();
    EXPECT_TRUE(tests::waitFor([&] { return failed.count() == 1; }));
    EXPECT_TRUE(part<QLabel>(u"compareNothing"_s)->isVisible());
}

TEST_F(ComparePageTest, FollowsTheDraftAndAnotherDay)
{
    const RevisionId draft = makeDraft(changeThree);
    open();
    ASSERT_TRUE(waitForDifferences(2));
    ASSERT_TRUE(file->undo().isOk()); // the draft goes
    EXPECT_TRUE(tests::waitFor([&] { return count(u"compareDifferences"_s) == 0; }));
    ASSERT_TRUE(file->redo().isOk());
    page->offer(agreement);
    ASSERT_TRUE(waitForDifferences(2));
    EXPECT_EQ(part<TextPicker>(u"compareAfter"_s)->current().revision, draft);
    page->setAsOf(QDate(2019, 10, 1));
    EXPECT_NE(part<TextPicker>(u"compareAfter"_s)->current().revision, draft) << "drafts are of the present";
}

TEST_F(ComparePageTest, SavesTheComparisonTable)
{
    makeDraft(changeThree);
    open();
    auto* save = part<QPushButton>(u"compareSavePdf"_s);
    ASSERT_TRUE(tests::waitFor([&] { return save->isEnabled(); }));
    part<QPushButton>(u"comparePaperView"_s)->click();
    EXPECT_GT(part<ui::PaperView>(u"comparePaper"_s)->pageCount(), 0);
    EXPECT_TRUE(part<ui::PaperView>(u"comparePaper"_s)->isVisible());
    page->goToDifference(1);
    files.file = path(u"対照.pdf"_s);
    save->click();
    const store::IssueStore ledger(file->connection());
    ASSERT_TRUE(tests::waitFor([&] { return ledger.all()->size() == 1; }));
    const model::IssuedPaper paper = ledger.all()->front();
    EXPECT_EQ(paper.form, u"comparison"_s);
    EXPECT_TRUE(paper.parties.contains(u"小樽市"_s)) << paper.parties.toStdString();
    EXPECT_EQ(paper.revisionState, model::RevisionState::Draft);
    EXPECT_EQ(paper.revisionNumber, 2);
    EXPECT_EQ(paper.digest.size(), 64);
    EXPECT_GT(print::pdfPageCount(files.file).value(), 0);
    ASSERT_EQ(files.suggested.size(), 1);
    EXPECT_TRUE(files.suggested.front().endsWith(u"新旧対照表.pdf"_s));
}

TEST_F(ComparePageTest, PrintsTheTableAndEntersItInTheRegister)
{
    makeDraft(changeThree);
    open();
    auto* print = part<QPushButton>(u"comparePrint"_s);
    EXPECT_FALSE(print->isEnabled()) << "nothing is compared yet";
    ASSERT_TRUE(tests::waitFor([&] { return print->isEnabled(); }));
    const store::IssueStore ledger(file->connection());
    print->click(); // the dialog was left
    EXPECT_EQ(printer.range, ui::PageRange::Choosable);
    printer.path = path(u"printed.pdf"_s);
    print->click();
    ASSERT_TRUE(tests::waitFor([&] { return !ledger.all()->empty(); }));
    ASSERT_EQ(ledger.all()->size(), 1U) << "the dialog that was left is no paper";
    const model::IssuedPaper paper = ledger.all()->front();
    EXPECT_EQ(paper.target, model::IssuedPaper::Target::Printer);
    EXPECT_EQ(paper.form, u"comparison"_s);
    EXPECT_TRUE(paper.parties.contains(u"小樽市"_s)) << paper.parties.toStdString();
    EXPECT_EQ(paper.revisionNumber, 2);
    EXPECT_EQ(paper.pages, core::print::pdfPageCount(printer.path).value());
    EXPECT_GT(paper.pages, 0);
}

TEST_F(ComparePageTest, PrintsWhatWasSeenWhenThePrinterWasAskedFor)
{
    const RevisionId draft = makeDraft(changeThree);
    open();
    ASSERT_TRUE(waitForDifferences(2));
    printer.isLate = true;
    printer.path = path(u"printed.pdf"_s);
    const int pages = static_cast<int>(part<ui::PaperView>(u"comparePaper"_s)->pages().pages.size());
    page->printPages();
    ASSERT_TRUE(
        file->edit(u"案を削除"_s, [&] { return store::RevisionStore(file->connection()).remove(draft); }).isOk());
    ASSERT_TRUE(waitForDifferences(0)) << "other pages stand there by now";
    ASSERT_TRUE(printer.answer());
    const store::IssueStore ledger(file->connection());
    ASSERT_TRUE(tests::waitFor([&] { return ledger.all()->size() == 1; }));
    EXPECT_EQ(ledger.all()->front().revisionNumber, 2);
    EXPECT_EQ(core::print::pdfPageCount(printer.path).value(), pages);
}

TEST_F(ComparePageTest, SaysWhyThereIsNothingToPrint)
{
    open();
    printer.path = path(u"printed.pdf"_s);
    QSignalSpy told(page.get(), &ComparePage::told);
    page->printPages(); // as Ctrl+P does, which knows no button
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(QFile::exists(printer.path));
}

TEST_F(ComparePageTest, EveryPartHasAName)
{
    makeDraft(changeThree);
    open();
    ASSERT_TRUE(waitForDifferences(2));
    EXPECT_EQ(tests::withoutName(*page), QStringList());
    EXPECT_EQ(tests::clipped(*page), QStringList());
}
