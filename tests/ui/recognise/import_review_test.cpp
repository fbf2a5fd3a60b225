// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/master_list.h"
#include "tests/support/paths.h"
#include "tests/ui/support/ui_support.h"

#include "core/store/agreement_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "ui/recognise/correction.h"
#include "ui/recognise/import_review_page.h"
#include "ui/recognise/provision_outline.h"
#include "ui/recognise/source_view.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace core;
using ui::recognise::Decision;
using ui::recognise::ImportReviewPage;

namespace {

class ImportReviewTest : public tests::PageTest
{
protected:
    void open(const QString& sample = {})
    {
        file = registry(sample);
        page = std::make_unique<ImportReviewPage>(*file, app::shippedMunicipalities());
        page->resize(1000, 640);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        findings = tests::named<QListWidget>(*page, u"reviewFindings"_s);
        source = tests::named<ui::recognise::SourceView>(*page, u"sourceView"_s);
        outline = tests::named<ui::recognise::ProvisionOutline>(*page, u"provisionOutline"_s);
        told = std::make_unique<QSignalSpy>(page.get(), &ImportReviewPage::told);
        failed = std::make_unique<QSignalSpy>(page.get(), &ImportReviewPage::failed);
        imported = std::make_unique<QSignalSpy>(page.get(), &ImportReviewPage::imported);
        finished = std::make_unique<QSignalSpy>(page.get(), &ImportReviewPage::finished);
    }
    void read(const QStringList& paths) const
    {
        page->read(paths);
        EXPECT_TRUE(page->isReading());
        ASSERT_TRUE(tests::waitFor([&] { return !page->isReading(); }));
        ASSERT_EQ(page->documents().size(), static_cast<size_t>(paths.size()));
    }
    /// The document of the sample with doubtful places in it.
    [[nodiscard]] QString doubtful(const QString& name, const QString& member) const
    {
        const QString made = document(name, member);
        QFile in(made);
        EXPECT_TRUE(in.open(QIODevice::ReadWrite));
        QString text = QString::fromUtf8(in.readAll());
        text.replace(u"第5条"_s, u"第8条"_s);           // a gap in the numbers, twice: before and behind
        text.replace(u"圏域の経済"_s, u"xxxxの経済"_s); // blacked out
        in.resize(0);
        in.seek(0);
        in.write(text.toUtf8());
        return made;
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return tests::named<QPushButton>(*page, name); }
    [[nodiscard]] QString counts() const { return tests::named<QLabel>(*page, u"reviewCounts"_s)->text(); }
    [[nodiscard]] size_t agreementCount() const
    {
        const auto all = store::AgreementStore(file->connection()).all();
        return all->size();
    }

    std::unique_ptr<store::Registry> file;
    std::unique_ptr<ImportReviewPage> page;
    QListWidget* findings = nullptr;
    ui::recognise::SourceView* source = nullptr;
    ui::recognise::ProvisionOutline* outline = nullptr;
    std::unique_ptr<QSignalSpy> told;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<QSignalSpy> imported;
    std::unique_ptr<QSignalSpy> finished;
};

TEST_F(ImportReviewTest, ShowsSourceModelAndFindings)
{
    open();
    read({doubtful(u"小樽.txt"_s, u"小樽市"_s)});
    const auto& document = page->documents().front();
    ASSERT_GE(document.doubtfulCount(), 1);
    EXPECT_EQ(counts(),
              u"小樽.txt   To check: %1 of %2 places"_s.arg(document.doubtfulCount()).arg(document.findings().size()));
    EXPECT_EQ(findings->count(), document.doubtfulCount());
    EXPECT_EQ(source->toPlainText(), document.read->document.text);
    EXPECT_GT(outline->topLevelItemCount(), 5);
    EXPECT_FALSE(tests::named<QListWidget>(*page, u"reviewDocuments"_s)->isVisible()) << "one document needs no list";

    const int first = document.nextOpen(-1);
    EXPECT_EQ(source->shownLine(), document.findings()[static_cast<size_t>(first)].line);
    EXPECT_EQ(outline->shownProvision(), document.provisionOf(first));
    tests::named<QCheckBox>(*page, u"reviewOnlyDoubtful"_s)->setChecked(false);
    EXPECT_EQ(findings->count(), static_cast<int>(document.findings().size()));
}

TEST_F(ImportReviewTest, AProvisionChosenInTheModelIsShownInTheSource)
{
    open();
    read({document(u"小樽.txt"_s, u"小樽市"_s)});
    const auto& recognised = page->documents().front().read->recognised;
    const auto articles = model::allOfKind(recognised.text.root, model::ProvisionKind::Article);
    ASSERT_GE(articles.size(), 3U);
    const auto matches = outline->findItems(articles[2]->number.asWritten, Qt::MatchStartsWith, 0);
    ASSERT_EQ(matches.size(), 1);
    outline->setCurrentItem(matches.front());
    const int line = recognised.places.value(articles[2]->lineage).line;
    ASSERT_GT(line, 0);
    EXPECT_EQ(source->shownLine(), line);
    // An article begins with its caption, which stands above its number.
    const auto words = [&](int number) { return source->document()->findBlockByNumber(number - 1).text(); };
    EXPECT_TRUE((words(line) + words(line + 1)).contains(u"第3条"_s)) << line;
}

/// A line of the document that wraps on the screen is marked to its end.
TEST_F(ImportReviewTest, TheWholeLineOfAFindingIsMarked)
{
    open();
    read({doubtful(u"小樽.txt"_s, u"小樽市"_s)});
    const int line = source->shownLine();
    ASSERT_GT(line, 0);
    const QTextBlock block = source->document()->findBlockByNumber(line - 1);
    const auto marks = source->extraSelections();
    const bool isWhole = std::any_of(marks.begin(), marks.end(), [&](const QTextEdit::ExtraSelection& mark) {
        return mark.cursor.selectionStart() == block.position() &&
               mark.cursor.selectionEnd() == block.position() + block.length() - 1;
    });
    EXPECT_TRUE(isWhole);
}

TEST_F(ImportReviewTest, KeysDecideAndGoOn)
{
    open();
    read({doubtful(u"小樽.txt"_s, u"小樽市"_s)});
    const int doubtfulPlaces = page->documents().front().doubtfulCount();
    EXPECT_FALSE(button(u"reviewImport"_s)->isEnabled());
    ASSERT_TRUE(findings->hasFocus());
    ASSERT_GE(doubtfulPlaces, 2);
    QTest::keyClick(findings, Qt::Key_N);
    EXPECT_EQ(page->documents().front().rejectedCount(), 1);
    EXPECT_TRUE(findings->item(0)->text().startsWith(u"[rejected]"_s));
    for (int i = 1; i < doubtfulPlaces; ++i)
        QTest::keyClick(findings, Qt::Key_Y);
    EXPECT_EQ(page->documents().front().openCount(), 0);
    EXPECT_FALSE(button(u"reviewImport"_s)->isEnabled()) << "a rejected place keeps the document out";
    EXPECT_TRUE(tests::named<QLabel>(*page, u"reviewHint"_s)->text().contains(u"rejected"_s));
    findings->setCurrentRow(0);
    QTest::keyClick(findings, Qt::Key_Y);
    EXPECT_TRUE(page->documents().front().isReady());
    EXPECT_TRUE(button(u"reviewImport"_s)->isEnabled());
    EXPECT_TRUE(findings->item(0)->text().startsWith(u"[accepted]"_s));
}

TEST_F(ImportReviewTest, ImportIsOneEditThatCanBeUndone)
{
    open();
    read({document(u"小樽.txt"_s, u"小樽市"_s), doubtful(u"当別.txt"_s, u"当別町"_s)});
    auto* list = tests::named<QListWidget>(*page, u"reviewDocuments"_s);
    EXPECT_TRUE(list->isVisible());
    ASSERT_EQ(list->count(), 2);
    // One document after the other: what is open in the first leads to the second.
    QTest::mouseClick(button(u"reviewAcceptRest"_s), Qt::LeftButton);
    if (page->documents()[1].openCount() > 0) {
        page->goOn();
        EXPECT_EQ(list->currentRow(), 1);
        QTest::mouseClick(button(u"reviewAcceptRest"_s), Qt::LeftButton);
    }
    ASSERT_TRUE(button(u"reviewImport"_s)->isEnabled());
    QTest::mouseClick(button(u"reviewImport"_s), Qt::LeftButton);
    EXPECT_EQ(failed->count(), 0);
    ASSERT_EQ(imported->count(), 1);
    EXPECT_EQ(imported->at(0)[0].value<QList<AgreementId>>().size(), 2);
    EXPECT_EQ(finished->count(), 1);
    EXPECT_TRUE(told->at(0)[0].toString().contains(u"札幌市・小樽市"_s));
    EXPECT_EQ(agreementCount(), 2U);
    const auto otaru = store::AgreementStore(file->connection()).find(u"小樽市"_s);
    const auto revisions = store::RevisionStore(file->connection()).ofAgreement(otaru->id);
    EXPECT_EQ(revisions->front().state, model::RevisionState::Signed);
    EXPECT_EQ(revisions->front().sourceFileName, u"小樽.txt"_s);
    EXPECT_EQ((*store::MunicipalityStore(file->connection()).byName(u"小樽市"_s))->code, u"012033"_s);
    ASSERT_TRUE(file->undo());
    EXPECT_EQ(agreementCount(), 0U);
}

TEST_F(ImportReviewTest, ARefusalLeavesEverythingAsItWas)
{
    open(u"sapporo"_s);
    read({document(u"小樽.txt"_s, u"小樽市"_s)});
    button(u"reviewAcceptRest"_s)->click();
    button(u"reviewImport"_s)->click();
    ASSERT_EQ(failed->count(), 1);
    EXPECT_EQ(failed->at(0)[0].value<Error>().code, ErrorCode::AgreementExists);
    EXPECT_EQ(agreementCount(), 11U);
    EXPECT_EQ(page->documents().size(), 1U) << "the review is still there";
    EXPECT_EQ(imported->count() + finished->count(), 0);
}

TEST_F(ImportReviewTest, WhatCannotBeReadSaysWhyAndStays)
{
    open();
    QFile empty(path(u"空.txt"_s));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    read({empty.fileName(), document(u"小樽.txt"_s, u"小樽市"_s)});
    auto* sentence = tests::named<QLabel>(*page, u"reviewSentence"_s);
    EXPECT_TRUE(sentence->isVisible());
    EXPECT_TRUE(sentence->text().contains(u"空.txt"_s));
    auto* list = tests::named<QListWidget>(*page, u"reviewDocuments"_s);
    EXPECT_TRUE(list->item(0)->text().startsWith(u"✕"_s));
    tests::keepPicture(*page, u"review_unreadable"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_FALSE(sentence->isVisible());
    button(u"reviewAcceptRest"_s)->click();
    button(u"reviewImport"_s)->click();
    EXPECT_EQ(agreementCount(), 1U);
    EXPECT_EQ(page->documents().size(), 1U) << "the unreadable one stays in sight";
    EXPECT_EQ(finished->count(), 0);
    button(u"reviewStop"_s)->click();
    EXPECT_EQ(finished->count(), 1);
    EXPECT_TRUE(page->documents().empty());
}

TEST_F(ImportReviewTest, GivingUpStopsReading)
{
    open();
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many << document(u"%1.txt"_s.arg(i), u"小樽市"_s);
    page->read(many);
    EXPECT_TRUE(page->isReading());
    button(u"reviewStop"_s)->click();
    EXPECT_FALSE(page->isReading());
    EXPECT_EQ(finished->count(), 1);
    QTest::qWait(50);
    EXPECT_TRUE(page->documents().empty()) << "what came too late is dropped";
}

/// What is under review is never dropped without a word.
TEST_F(ImportReviewTest, LeavingAsksAndObeys)
{
    open();
    int left = 0;
    const auto leave = [&] { ++left; };
    page->leaveThen(leave);
    EXPECT_EQ(left, 1) << "nothing to lose";
    read({document(u"a.txt"_s, u"小樽市"_s)});
    const auto answer = [&](const QString& words) {
        page->leaveThen(leave);
        auto* box = page->findChild<QMessageBox*>(u"reviewLeaving"_s);
        ASSERT_NE(box, nullptr);
        for (QAbstractButton* button : box->buttons()) {
            if (button->text() == words)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer(u"Go on checking"_s);
    EXPECT_EQ(left, 1);
    EXPECT_EQ(page->documents().size(), 1U);
    if (button(u"reviewAcceptRest"_s)->isEnabled())
        button(u"reviewAcceptRest"_s)->click();
    answer(u"Take in"_s);
    EXPECT_EQ(left, 2);
    EXPECT_EQ(agreementCount(), 1U);
    read({document(u"b.txt"_s, u"江別市"_s)});
    answer(u"Give up"_s);
    EXPECT_EQ(left, 3);
    EXPECT_EQ(agreementCount(), 1U);
    EXPECT_TRUE(page->documents().empty());
}

/// A real agreement with many findings; skipped where the real documents are not at hand.
TEST_F(ImportReviewTest, ShowsARealDocument)
{
    const QString real = tests::asahikawaBiei();
    REQUIRE_SHARED(real);
    open();
    read({real});
    const auto& document = page->documents().front();
    ASSERT_TRUE(document.read.has_value());
    EXPECT_EQ(findings->count(), document.doubtfulCount());
    for (int i = 0; i < static_cast<int>(document.findings().size()); ++i) {
        if (document.findings()[static_cast<size_t>(i)].line > 1) {
            EXPECT_NE(document.provisionOf(i), LineageId()) << i;
        }
    }
    tests::named<QCheckBox>(*page, u"reviewOnlyDoubtful"_s)->setChecked(false);
    findings->setCurrentRow(findings->count() / 2);
    tests::keepPicture(*page, u"review_real"_s);
}

TEST_F(ImportReviewTest, EverythingHasANameAndNothingIsClipped)
{
    open();
    tests::keepPicture(*page, u"review_empty"_s);
    read({doubtful(u"小樽.txt"_s, u"小樽市"_s), doubtful(u"当別.txt"_s, u"当別町"_s)});
    EXPECT_EQ(tests::withoutName(*page), QStringList());
    EXPECT_EQ(tests::clipped(*page), QStringList());
    QTest::keyClick(findings, Qt::Key_N);
    tests::keepPicture(*page, u"review"_s);
    page->resize(780, 520);
    EXPECT_EQ(tests::clipped(*page), QStringList());
    tests::keepPicture(*page, u"review_small"_s);
}

TEST_F(ImportReviewTest, EPutsTheWordsOfADoubtfulPlaceRight)
{
    open();
    read({doubtful(u"小樽.txt"_s, u"小樽市"_s)});
    const auto& document = page->documents().front();
    tests::named<QCheckBox>(*page, u"reviewOnlyDoubtful"_s)->setChecked(false);
    /// Chooses the first finding whose provision fits, and opens its words.
    const auto correct = [&](const std::function<bool(const model::Provision&)>& fits) {
        for (int row = 0; row < findings->count(); ++row) {
            const auto lineage = document.provisionOf(findings->item(row)->data(Qt::UserRole).toInt());
            bool isWanted = false;
            model::visit(document.read->recognised.text.root, [&](const model::Provision& node) {
                isWanted = isWanted || (node.lineage == lineage && fits(node));
            });
            if (!isWanted)
                continue;
            findings->setCurrentRow(row);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QTest::keyClick(findings, Qt::Key_E);
            return findings->item(row)->data(Qt::UserRole).toInt();
        }
        return -1;
    };
    const auto take = [&] { QTest::mouseClick(tests::named<QPushButton>(*page, u"correctionTake"_s), Qt::LeftButton); };
    // The words that were blacked out, and a number that leaves a gap.
    const int words = correct([](const model::Provision& node) { return node.text.contains(u"xxxx"_s); });
    ASSERT_GE(words, 0);
    auto* text = tests::named<QPlainTextEdit>(*page, u"correctionText"_s);
    text->setPlainText(text->toPlainText().replace(u"xxxx"_s, u"圏域"_s));
    take();
    EXPECT_EQ(document.decisions[static_cast<size_t>(words)], Decision::Corrected);
    const int open = document.openCount();
    const int gap = correct([](const model::Provision& node) { return node.number.asWritten == u"第8条"; });
    ASSERT_GE(gap, 0);
    auto* number = tests::named<QLineEdit>(*page, u"correctionNumber"_s);
    number->setText(u"第五号"_s);
    take();
    EXPECT_EQ(document.decisions[static_cast<size_t>(gap)], Decision::Open) << "no number, so it stays open";
    number->setText(u"第5条"_s);
    tests::keepPicture(*tests::named<QDialog>(*page, u"correctionDialog"_s), u"correction"_s);
    take();
    EXPECT_LT(document.openCount(), open);
    QTest::mouseClick(button(u"reviewAcceptRest"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"reviewImport"_s), Qt::LeftButton);
    ASSERT_EQ(failed->count(), 0);
    ASSERT_EQ(imported->count(), 1);
    const auto id = imported->at(0).at(0).value<QList<AgreementId>>().front();
    const auto kept = store::RevisionStore(file->connection()).newest(id);
    QString all;
    model::visit(kept->text.root, [&all](const model::Provision& node) { all += node.text; });
    EXPECT_TRUE(all.contains(u"圏域の経済"_s));
    EXPECT_EQ(model::allOfKind(kept->text.root, model::ProvisionKind::Article)[4]->number.values, std::vector<int>{5});
    EXPECT_EQ(kept->text.parties.size(), 2U);
    EXPECT_EQ(kept->text.signedOn, QDate(2019, 3, 29));
}

TEST_F(ImportReviewTest, ANumberIsReadInTheStyleOfTheOneBefore)
{
    const auto article = ui::recognise::numberFrom(u"第５条の２"_s, {NumberStyle::Article, {8}, u"第8条"_s});
    ASSERT_TRUE(article.has_value());
    EXPECT_EQ(article->values, (std::vector<int>{5, 2}));
    EXPECT_EQ(article->asWritten, u"第５条の２"_s);
    const auto iroha = ui::recognise::numberFrom(u"イ"_s, {NumberStyle::Iroha, {2}, u"ロ"_s});
    ASSERT_TRUE(iroha.has_value());
    EXPECT_EQ(iroha->style, NumberStyle::Iroha);
    EXPECT_EQ(iroha->values, std::vector<int>{1});
    EXPECT_FALSE(ui::recognise::numberFrom(u"第5号議案"_s, {NumberStyle::Article, {8}, u"第8条"_s}).has_value());
}

} // namespace
