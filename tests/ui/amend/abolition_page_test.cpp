// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an abolition: its paper follows the form, and only what is read as the end of this agreement goes out.
#include "ui/amend/abolition_page.h"

#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/agreement_store.h"
#include "core/store/issue_store.h"
#include "core/store/revision_store.h"
#include "ui/common/date_field.h"
#include "ui/common/paper_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using ui::amend::AbolitionPage;

namespace {

class AbolitionPageTest : public tests::PageTest
{
protected:
    void SetUp() override
    {
        tests::PageTest::SetUp();
        file = registry(u"sapporo"_s);
        agreement = store::AgreementStore(file->connection()).find(u"小樽市"_s)->id;
    }

    void open()
    {
        page = std::make_unique<AbolitionPage>(*file, answers, printer, agreement);
        page->resize(1100, 700);
        page->show();
    }
    template <typename Widget>
    Widget* part(const QString& name)
    {
        return tests::named<Widget>(*page, name);
    }
    bool becomesReady()
    {
        return tests::waitFor([this] { return part<QPushButton>(u"abolitionConclude"_s)->isEnabled(); });
    }
    /// What stands on the pages.
    QString words()
    {
        QString all;
        for (const auto& one : page->findChild<ui::PaperView*>()->pages().pages) {
            for (const auto& run : one.runs)
                all += run.text;
        }
        return all;
    }

    std::unique_ptr<store::Registry> file;
    AgreementId agreement;
    tests::ScriptedFilePrompt answers;
    tests::ScriptedPrinter printer;
    std::unique_ptr<AbolitionPage> page;
};

TEST_F(AbolitionPageTest, ShowsThePaperWithItsDayAndItsSeal)
{
    open();
    ASSERT_TRUE(becomesReady());
    EXPECT_EQ(part<QPlainTextEdit>(u"abolitionSentence"_s)->toPlainText(),
              u"甲及び乙が平成31年3月29日に締結した連携中枢都市圏の形成に関する連携協約は、廃止する。"_s);
    EXPECT_TRUE(words().contains(u"連携中枢都市圏の形成に関する連携協約を廃止する連携協約"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"（案）"_s)) << "nobody signs it by mistake";
    EXPECT_TRUE(part<QLabel>(u"abolitionSeal"_s)->text().startsWith(u"✓"_s));
    auto* day = part<QLineEdit>(u"abolitionDay"_s);
    day->setFocus();
    day->setText(u"R8.4.1"_s);
    QTest::keyClick(day, Qt::Key_Return);
    ASSERT_TRUE(tests::waitFor([this] { return words().contains(u"令和8年4月1日から施行する。"_s); }));
    tests::keepPicture(*page, u"abolition"_s);
    EXPECT_EQ(tests::withoutName(*page), QStringList());
    EXPECT_EQ(tests::clipped(*page), QStringList());
    ASSERT_TRUE(becomesReady());
    answers.file = path(u"abolition.pdf"_s);
    part<QPushButton>(u"abolitionSavePdf"_s)->click();
    const store::IssueStore ledger(file->connection());
    ASSERT_TRUE(tests::waitFor([&] { return ledger.all()->size() == 1; }));
    EXPECT_EQ(ledger.all()->front().form, u"abolition"_s);
}

TEST_F(AbolitionPageTest, WordsThatEndNothingHaveNoSeal)
{
    open();
    ASSERT_TRUE(becomesReady());
    part<QPlainTextEdit>(u"abolitionSentence"_s)->setPlainText(u"この連携協約は、令和8年3月31日で終わる。"_s);
    EXPECT_FALSE(part<QPushButton>(u"abolitionConclude"_s)->isEnabled()) << "at once";
    ASSERT_TRUE(tests::waitFor([this] { return part<QLabel>(u"abolitionSeal"_s)->text().startsWith(u"✕"_s); }));
    EXPECT_FALSE(part<QPushButton>(u"abolitionSavePdf"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"abolitionConclude"_s)->isEnabled());
    part<QPlainTextEdit>(u"abolitionSentence"_s)
        ->setPlainText(u"札幌市と小樽市との連携中枢都市圏の形成に関する\n連携協約は、廃止する。"_s);
    EXPECT_TRUE(becomesReady()) << "own words that abolish it; a line end is no part of them";
}

TEST_F(AbolitionPageTest, IsNotLeftWithWhatWasTypedUnlessTheUserSaysSo)
{
    open();
    ASSERT_TRUE(becomesReady());
    int left = 0;
    const auto leave = [&] { ++left; };
    page->leaveThen(leave);
    EXPECT_EQ(left, 1) << "as it is proposed: nothing is lost";
    auto* day = part<QLineEdit>(u"abolitionDay"_s);
    day->setFocus();
    day->setText(u"R8.4.1"_s); // and no Enter
    const auto answer = [&](QMessageBox::ButtonRole role) {
        page->leaveThen(leave);
        auto* box = page->findChild<QMessageBox*>(u"abolitionLeaving"_s);
        ASSERT_NE(box, nullptr);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer(QMessageBox::RejectRole);
    EXPECT_EQ(left, 1);
    EXPECT_EQ(day->text(), u"令和8年4月1日"_s);
    answer(QMessageBox::DestructiveRole);
    EXPECT_EQ(left, 2);
    part<QPlainTextEdit>(u"abolitionSentence"_s)->setPlainText(u"この連携協約は、廃止する。"_s);
    EXPECT_TRUE(page->wouldLose());
    day->setText(u"R8.13.1"_s);
    EXPECT_TRUE(page->wouldLose());
}

TEST_F(AbolitionPageTest, APaperThatCannotBeMadeLeavesNoSealOfAnother)
{
    open();
    ASSERT_TRUE(becomesReady());
    auto* sentence = part<QPlainTextEdit>(u"abolitionSentence"_s);
    const QString own = sentence->toPlainText();
    QSignalSpy failures(page.get(), &AbolitionPage::failed);
    sentence->setPlainText(own + u"\U0001F600"_s); // no font of the papers has this face
    EXPECT_TRUE(part<QLabel>(u"abolitionSeal"_s)->text().startsWith(u"…"_s)) << "not that of the words before";
    ASSERT_TRUE(tests::waitFor([&] { return failures.count() == 1; }));
    EXPECT_FALSE(part<QLabel>(u"abolitionSeal"_s)->isVisible());
    EXPECT_FALSE(page->findChild<ui::PaperView*>()->isVisible());
    EXPECT_TRUE(part<QLabel>(u"abolitionNothing"_s)->isVisible()) << "why";
    sentence->setPlainText(own);
    ASSERT_TRUE(becomesReady());
    EXPECT_TRUE(page->findChild<ui::PaperView*>()->isVisible());
    EXPECT_TRUE(part<QLabel>(u"abolitionSeal"_s)->text().startsWith(u"✓"_s));
}

TEST_F(AbolitionPageTest, WhatHasEndedOrWasNeverSignedCannotBeAbolished)
{
    store::RevisionStore revisions(file->connection());
    const RevisionId signedText = revisions.newest(agreement)->id;
    open();
    ASSERT_TRUE(becomesReady());
    ASSERT_TRUE(file->edit(u"廃止"_s, [&] { return revisions.abolish(signedText, QDate(2026, 4, 1)); }).isOk());
    EXPECT_TRUE(part<QLabel>(u"abolitionNothing"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"abolitionConclude"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"abolitionSavePdf"_s)->isEnabled());
    ASSERT_TRUE(file->undo().isOk());
    EXPECT_TRUE(becomesReady());
    page->setPresent(false);
    EXPECT_FALSE(part<QPushButton>(u"abolitionConclude"_s)->isEnabled()) << "another day is for reading";
}

TEST_F(AbolitionPageTest, OutOfSightItReadsNothingAndOffersNothing)
{
    store::RevisionStore revisions(file->connection());
    const RevisionId signedText = revisions.newest(agreement)->id;
    open();
    ASSERT_TRUE(becomesReady());
    page->hide();
    ASSERT_TRUE(file->edit(u"廃止"_s, [&] { return revisions.abolish(signedText, QDate(2026, 4, 1)); }).isOk());
    EXPECT_FALSE(part<QPushButton>(u"abolitionConclude"_s)->isEnabled()) << "at once";
    EXPECT_TRUE(part<QLabel>(u"abolitionNothing"_s)->isHidden()) << "not looked at yet";
    page->show();
    EXPECT_TRUE(part<QLabel>(u"abolitionNothing"_s)->isVisible());
    page->hide();
    ASSERT_TRUE(file->undo().isOk());
    page->show();
    EXPECT_TRUE(becomesReady());
}

} // namespace
