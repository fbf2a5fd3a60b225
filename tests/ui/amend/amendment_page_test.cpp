// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendment_page.h"

#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/print/pdf/pdf_check.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/issue_store.h"
#include "core/store/provision_store.h"
#include "core/store/revision_store.h"
#include "ui/common/background_task.h"
#include "ui/common/paper_view.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using ui::amend::AmendmentPage;

namespace {

class AmendmentPageTest : public tests::PageTest
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

    /// The signed text as a draft, as the window makes it.
    RevisionId makeDraft()
    {
        store::RevisionStore store(file->connection());
        auto base = store.newest(agreement);
        base->number = 0;
        const auto draft = file->edit(u"案をつくる"_s, [&] { return store.addDraft(*base); });
        EXPECT_TRUE(draft.isOk());
        return *draft;
    }

    void changeWords(RevisionId draft, const QString& from, const QString& to)
    {
        const auto revision = store::RevisionStore(file->connection()).revision(draft);
        LineageId place;
        QString words;
        model::visit((*revision)->text.root, [&](const model::Provision& node) {
            if (place.isNull() && node.kind == model::ProvisionKind::Role && node.text.contains(from)) {
                place = node.lineage;
                words = node.text;
            }
        });
        ASSERT_FALSE(place.isNull());
        const auto changed = file->edit(u"役割を変更"_s, [&] {
            return store::ProvisionStore(file->connection()).changeText({draft, place}, words.replace(from, to));
        });
        ASSERT_TRUE(changed.isOk());
    }

    void open()
    {
        page = std::make_unique<AmendmentPage>(*file, files, printer, agreement);
        page->resize(1000, 700);
        page->show();
    }

    /// Fills the form in and presses the button that registers.
    QDialog* registerOn(const QString& day)
    {
        page->openConclusion();
        auto* dialog = part<QDialog>(u"conclusionDialog"_s);
        auto* field = tests::named<QLineEdit>(*dialog, u"conclusionSignedOn"_s);
        field->setText(day);
        Q_EMIT field->editingFinished();
        auto* button = tests::named<QPushButton>(*dialog, u"conclusionRegister"_s);
        button->click(); // the sample names no mayor, which is told first
        button->click();
        return dialog;
    }

    template <typename Widget>
    Widget* part(const QString& name)
    {
        return page->findChild<Widget*>(name);
    }

    std::unique_ptr<store::Registry> file;
    AgreementId agreement;
    tests::ScriptedFilePrompt files;
    tests::ScriptedPrinter printer;
    std::unique_ptr<AmendmentPage> page;
};

} // namespace

TEST_F(AmendmentPageTest, SaysWhatToDoWithoutADraft)
{
    open();
    EXPECT_TRUE(part<QLabel>(u"amendmentNothing"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"amendmentSavePdf"_s)->isEnabled());
}

TEST_F(AmendmentPageTest, SaysThatNothingHasChangedInAFreshDraft)
{
    makeDraft();
    open();
    auto* nothing = part<QLabel>(u"amendmentNothing"_s);
    EXPECT_TRUE(tests::waitFor([&] { return nothing->isVisible() && !nothing->text().isEmpty(); }));
    EXPECT_FALSE(part<QPushButton>(u"amendmentCopy"_s)->isEnabled());
}

TEST_F(AmendmentPageTest, WritesAndProvesTheTextWhileTheDraftIsEdited)
{
    const RevisionId draft = makeDraft();
    open();
    changeWords(draft, u"圏域の中心となって"_s, u"圏域の先頭に立って"_s);
    auto* clauses = part<QListWidget>(u"amendmentClauses"_s);
    ASSERT_TRUE(tests::waitFor([&] { return clauses->count() == 1; }));
    EXPECT_TRUE(clauses->item(0)->text().contains(u"に改める。"_s)) << clauses->item(0)->text().toStdString();
    EXPECT_TRUE(clauses->item(0)->text().contains(u"先頭に立"_s));
    EXPECT_TRUE(part<QPushButton>(u"amendmentSavePdf"_s)->isEnabled());
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_TRUE(tests::waitFor([&] { return clauses->count() == 0; })) << "the text follows undo";
}

TEST_F(AmendmentPageTest, EveryFormIsProvedAndSavedAsPdf)
{
    changeWords(makeDraft(), u"圏域の中心となって"_s, u"圏域の先頭に立って"_s);
    open();
    auto* forms = part<QListWidget>(u"amendmentForms"_s);
    auto* save = part<QPushButton>(u"amendmentSavePdf"_s);
    auto* seal = part<QLabel>(u"amendmentSeal"_s);
    QSignalSpy failed(page.get(), &AmendmentPage::failed);
    for (int row = 0; row < forms->count(); ++row) {
        forms->setCurrentRow(row);
        if (row > 0) {
            EXPECT_FALSE(save->isEnabled()) << "the pages are still those of the form before";
        }
        ASSERT_TRUE(tests::waitFor([&] { return save->isEnabled(); })) << row;
        EXPECT_GT(part<ui::PaperView>(QString())->pageCount(), 0);
        EXPECT_TRUE(seal->text().startsWith(u'✓')) << seal->text().toStdString();
        files.file = path(QString::number(row) + u".pdf"_s);
        save->click();
        ASSERT_TRUE(tests::waitFor([&] {
            return store::IssueStore(file->connection()).all()->size() == static_cast<size_t>(row) + 1;
        })) << row;
        EXPECT_GT(print::pdfPageCount(files.file).value(), 0);
    }
    EXPECT_EQ(failed.count(), 0);
    part<QPushButton>(u"amendmentCopy"_s)->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"先頭に立"_s));
}

TEST_F(AmendmentPageTest, PrintsWhatItShowsAndSaysWhyItDoesNotRegister)
{
    changeWords(makeDraft(), u"圏域の中心となって"_s, u"圏域の先頭に立って"_s);
    open();
    auto* print = part<QPushButton>(u"amendmentPrint"_s);
    auto* reason = part<QLabel>(u"amendmentReason"_s);
    ASSERT_TRUE(tests::waitFor([&] { return print->isEnabled(); }));
    EXPECT_FALSE(reason->isVisible()) << "it can be registered";
    print->click(); // the dialog was left
    printer.path = path(u"printed.pdf"_s);
    print->click();
    const store::IssueStore ledger(file->connection());
    ASSERT_TRUE(tests::waitFor([&] { return ledger.all()->size() == 1; }));
    const model::IssuedPaper paper = ledger.all()->front();
    EXPECT_EQ(paper.target, model::IssuedPaper::Target::Printer);
    EXPECT_EQ(paper.form, u"instruction"_s);
    EXPECT_EQ(paper.pages, core::print::pdfPageCount(printer.path).value());
    part<QListWidget>(u"amendmentForms"_s)->setCurrentRow(3);
    ASSERT_TRUE(tests::waitFor([&] { return print->isEnabled() && reason->isVisible(); }));
    EXPECT_FALSE(part<QPushButton>(u"amendmentConclude"_s)->isEnabled());
    files.file = path(u"named.pdf"_s);
    part<QPushButton>(u"amendmentSavePdf"_s)->click();
    EXPECT_TRUE(files.suggested.join(u' ').contains(u"札幌市・小樽市"_s)) << files.suggested.join(u' ').toStdString();
}

TEST_F(AmendmentPageTest, WhatIsNotProvedIsNotSavedAsAnAmendingAgreement)
{
    // The signatures are nothing that an amending text can change.
    store::RevisionStore store(file->connection());
    auto base = store.newest(agreement);
    base->number = 0;
    model::visit(base->text.root, [](model::Provision& node) {
        if (node.kind == model::ProvisionKind::SignatureOffice)
            node.text += u"代理"_s;
        if (node.kind == model::ProvisionKind::Title)
            node.text += u"（案）"_s;
    });
    ASSERT_TRUE(file->edit(u"案をつくる"_s, [&] { return store.addDraft(*base); }).isOk());
    open();
    auto* seal = part<QLabel>(u"amendmentSeal"_s);
    auto* save = part<QPushButton>(u"amendmentSavePdf"_s);
    ASSERT_TRUE(tests::waitFor([&] { return seal->text().startsWith(u'✕'); }));
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"amendmentCopy"_s)->isEnabled());
    part<QListWidget>(u"amendmentForms"_s)->setCurrentRow(3);
    EXPECT_TRUE(tests::waitFor([&] { return save->isEnabled(); }))
        << "the comparison table explains, it amends nothing";
}

TEST_F(AmendmentPageTest, WhatFailsTakesTheSealAndThePagesOfTheDraftBeforeAway)
{
    const RevisionId draft = makeDraft();
    changeWords(draft, u"圏域の中心となって"_s, u"圏域の先頭に立って"_s);
    open();
    auto* seal = part<QLabel>(u"amendmentSeal"_s);
    auto* save = part<QPushButton>(u"amendmentSavePdf"_s);
    ASSERT_TRUE(tests::waitFor([&] { return save->isEnabled() && seal->text().startsWith(u'✓'); }));
    QSignalSpy failed(page.get(), &AmendmentPage::failed);
    changeWords(draft, u"圏域の先頭に立って"_s, u"圏域の\U0001F600に立って"_s); // no font of the papers has this face
    EXPECT_FALSE(seal->text().startsWith(u'✓')) << "not proved yet";
    ASSERT_TRUE(tests::waitFor([&] { return failed.count() == 1; }));
    EXPECT_FALSE(seal->isVisible());
    EXPECT_EQ(part<QListWidget>(u"amendmentClauses"_s)->count(), 0);
    EXPECT_FALSE(part<ui::PaperView>(QString())->isVisible());
    EXPECT_TRUE(part<QLabel>(u"amendmentNothing"_s)->isVisible()) << "the reason stands in their place";
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_TRUE(tests::waitFor([&] { return save->isEnabled() && seal->text().startsWith(u'✓'); }));
    EXPECT_TRUE(part<ui::PaperView>(QString())->isVisible());
}

TEST_F(AmendmentPageTest, AConclusionThatWasCancelledIsNotRegisteredUnderTheNextForm)
{
    changeWords(makeDraft(), u"圏域の中心となって"_s, u"圏域の先頭に立って"_s);
    open();
    ASSERT_TRUE(tests::waitFor([&] { return page->canConclude(); }));
    QSignalSpy concluded(page.get(), &AmendmentPage::concluded);
    registerOn(u"R6.4.1"_s)->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form is gone, the proof may still run
    page->openConclusion();
    ASSERT_NE(part<QDialog>(u"conclusionDialog"_s), nullptr);
    ASSERT_TRUE(tests::waitFor([&] {
        const auto working = page->findChildren<ui::BackgroundTask*>();
        return std::none_of(working.begin(), working.end(), [](const auto* task) { return task->isRunning(); });
    }));
    EXPECT_EQ(concluded.count(), 0) << "nobody has pressed the button of this form";
    part<QDialog>(u"conclusionDialog"_s)->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    registerOn(u"R6.5.1"_s);
    ASSERT_TRUE(tests::waitFor([&] { return concluded.count() == 1; }));
    const auto kept = store::AmendmentStore(file->connection()).ofAgreement(agreement);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().signedOn, QDate(2024, 5, 1));
}

TEST_F(AmendmentPageTest, OutOfSightItWritesNothingAndOffersNothing)
{
    const RevisionId draft = makeDraft();
    changeWords(draft, u"圏域の中心となって"_s, u"圏域の先頭に立って"_s);
    open();
    ASSERT_TRUE(tests::waitFor([&] { return page->canConclude(); }));
    page->hide();
    const auto* clauses = part<QListWidget>(u"amendmentClauses"_s);
    const int before = clauses->count();
    changeWords(draft, u"圏域の先頭に立って"_s, u"圏域の前に立って"_s);
    EXPECT_FALSE(page->canConclude()) << "what stands there is of the draft before";
    EXPECT_FALSE(QTest::qWaitFor([&] { return page->canConclude(); }, 300)) << "nobody sees it";
    EXPECT_EQ(clauses->count(), before);
    page->show();
    ASSERT_TRUE(tests::waitFor([&] { return page->canConclude(); }));
    part<QPushButton>(u"amendmentCopy"_s)->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"前に立"_s));
}
