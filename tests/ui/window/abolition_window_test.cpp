// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an agreement as a person registers it: menu, form, dialog, document, tree, strip, day shown, undo.
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "tests/ui/support/ui_support.h"
#include "ui/procedure/procedure_model.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/revision_strip.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace core;

namespace tests {

class AbolitionWindowTest : public DesktopTest
{
protected:
    QStringList inTree(const QString& words)
    {
        auto* model = part<QTreeView>(u"navigationTree"_s)->model();
        QStringList found;
        for (const QModelIndex& index :
             model->match(model->index(0, 0), Qt::DisplayRole, words, -1, Qt::MatchContains | Qt::MatchRecursive))
            found.append(index.data(Qt::AccessibleTextRole).toString());
        return found;
    }
};

TEST_F(AbolitionWindowTest, RegistersShowsUndoesAndWithdraws)
{
    store::Registry& file = open();
    ui::shell::AgreementTab& tab = openOtaru();
    trigger(u"abolish"_s);
    ASSERT_TRUE(waitFor([this] {
        auto* button = part<QPushButton>(u"abolitionConclude"_s);
        return button != nullptr && button->isEnabled();
    }));
    EXPECT_FALSE(part<QAction>(u"abolish"_s)->isEnabled()) << "no agreement is in front";
    fill(u"abolitionDay"_s, u"R8.4.1"_s);
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>(u"abolitionConclude"_s)->isEnabled(); }));
    part<QPushButton>(u"abolitionConclude"_s)->click();
    ASSERT_NE(part<QDialog>(u"conclusionDialog"_s), nullptr);
    EXPECT_EQ(part<QLineEdit>(u"conclusionEffectiveOn"_s)->text(), u"令和8年4月1日"_s);
    auto* message = part<QLabel>(u"conclusionMessage"_s);
    fill(u"conclusionSignedOn"_s, u"R8.3.27"_s);
    fill(u"conclusionEffectiveOn"_s, QString());
    part<QPushButton>(u"conclusionRegister"_s)->click();
    EXPECT_TRUE(message->text().contains(u"no end"_s)) << message->text().toStdString();
    fill(u"conclusionEffectiveOn"_s, u"R8.4.1"_s);
    part<QPushButton>(u"conclusionRegister"_s)->click();
    EXPECT_TRUE(message->text().contains(u"by hand"_s)) << "the sample names no mayor";
    part<QPushButton>(u"conclusionRegister"_s)->click();
    ASSERT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) != nullptr; }));

    // The document, its two papers.
    EXPECT_TRUE(part<QLabel>(u"concludedFacts"_s)->text().contains(u"Abolished from"_s));
    auto* forms = part<QListWidget>(u"concludedForms"_s);
    ASSERT_EQ(forms->count(), 2);
    for (int row = 0; row < forms->count(); ++row) {
        forms->setCurrentRow(row);
        EXPECT_TRUE(waitFor([this] { return part<QPushButton>(u"concludedSavePdf"_s)->isEnabled(); })) << row;
    }
    // Tree, strip and what may still be done.
    const auto otaru = store::AgreementStore(file.connection()).find(u"小樽市"_s);
    const store::RevisionStore revisions(file.connection());
    EXPECT_EQ(revisions.newest(otaru->id)->state, model::RevisionState::Abolished);
    EXPECT_EQ(inTree(u"abolition R8.3.27"_s), QStringList{u"abolished 令和8年3月27日"_s});
    EXPECT_TRUE(inTree(u"小樽市"_s).contains(u"小樽市、abolished"_s)) << inTree(u"小樽市"_s).join(u'|').toStdString();
    openOtaru();
    auto* strip = tab.findChild<ui::shell::RevisionStrip*>(u"revisions"_s);
    EXPECT_EQ(strip->findChild<QToolButton*>(u"revision1"_s)->text(), u"● signed H31.3.29 (abolished R8.4.1)"_s);
    EXPECT_FALSE(tab.canMakeDraft());
    EXPECT_FALSE(part<QAction>(u"abolish"_s)->isEnabled());
    EXPECT_TRUE(revisions.textInForce(otaru->id, QDate(2026, 3, 31)).isOk());
    EXPECT_FALSE(revisions.textInForce(otaru->id, QDate(2026, 4, 1)).isOk());

    trigger(u"undo"_s);
    EXPECT_EQ(m_user->withdrawalsAsked, QStringList{u"廃止協約の締結を登録"_s}) << "asked before it is taken back";
    EXPECT_TRUE(revisions.textInForce(otaru->id, QDate(2026, 4, 1)).isOk());
    EXPECT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) == nullptr; }));
    EXPECT_TRUE(tab.canAbolish());
    trigger(u"redo"_s);
    EXPECT_FALSE(revisions.textInForce(otaru->id, QDate(2026, 4, 1)).isOk());
    const auto amendments = store::AmendmentStore(file.connection()).ofAgreement(otaru->id);
    ASSERT_EQ(amendments->size(), 1U);
    EXPECT_TRUE(amendments->front().isAbolition());
}

/// Draft, steps, papers for the councils, signing from the board, notice and report: art. 252-2 para. 4.
TEST_F(AbolitionWindowTest, GoesTheWholeWayFromTheDraftToTheReport)
{
    store::Registry& file = open();
    openOtaru();
    trigger(u"abolish"_s);
    fill(u"abolitionDay"_s, u"R8.4.1"_s);
    ASSERT_TRUE(waitFor([this] { return part<QPushButton>(u"abolitionConclude"_s)->isEnabled(); }));
    part<QPushButton>(u"abolitionKeep"_s)->click();
    EXPECT_FALSE(part<QPushButton>(u"abolitionKeep"_s)->isEnabled()) << "it is kept";
    EXPECT_EQ(inTree(u"draft of the abolition"_s).size(), 1);
    part<QPushButton>(u"abolitionBoard"_s)->click();
    auto* board = part<QTableView>(u"procedureBoard"_s);
    ASSERT_NE(board, nullptr);
    const auto rowsOf = [&](const QString& words) {
        std::vector<int> rows;
        for (int row = 0; row < board->model()->rowCount(); ++row) {
            if (board->model()->index(row, 0).data().toString() == words)
                rows.push_back(row);
        }
        return rows;
    };
    const auto choose = [&](const std::vector<int>& rows, int column) {
        board->selectionModel()->clear();
        for (const int row : rows)
            board->selectionModel()->select(board->model()->index(row, column), QItemSelectionModel::Select);
        board->selectionModel()->setCurrentIndex(board->model()->index(rows.front(), column),
                                                 QItemSelectionModel::NoUpdate);
    };
    const auto enter = [&](const std::vector<int>& rows, int column, const QString& day, const QString& number) {
        choose(rows, column);
        part<QPushButton>(u"procedureEdit"_s)->click();
        ASSERT_NE(part<QDialog>(u"stepDialog"_s), nullptr);
        fill(u"stepDay"_s, day);
        part<QLineEdit>(u"stepNumber"_s)->setText(number);
        part<QPushButton>(u"stepKeep"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    auto rows = rowsOf(u"小樽市 (draft of the abolition)"_s);
    ASSERT_EQ(rows.size(), 2U);
    const auto selected = [&] {
        std::vector<int> found;
        for (const QModelIndex& index : board->selectionModel()->selectedIndexes())
            found.push_back(index.row());
        return found;
    };
    EXPECT_EQ(selected(), rows) << "the board opens at what it was opened for";
    using Column = ui::procedure::ProcedureModel::Column;
    enter(rows, Column::Consultation, u"R8.1.20"_s, {});
    enter(rows, Column::Bill, u"R8.2.12"_s, u"31"_s);
    EXPECT_EQ(selected(), rows) << "the next step is entered for the same rows";
    enter(rows, Column::Resolution, u"R8.3.6"_s, {});
    EXPECT_EQ(board->model()->index(rows.front(), Column::Resolution).data().toString(), u"R8.3.6"_s);

    m_user->answers.folder = path(u"議会"_s);
    ASSERT_TRUE(QDir().mkpath(m_user->answers.folder));
    choose(rows, Column::Bill);
    part<QPushButton>(u"procedurePapers"_s)->click();
    const QDir papers(path(u"議会/小樽市（廃止）"_s));
    ASSERT_TRUE(waitFor([&] { return papers.entryList({u"*.pdf"_s}).size() == 8; }))
        << papers.entryList().join(u' ').toStdString();
    waitForFile();

    // The signing is registered with its paper; the form there still has what was kept.
    choose({rows.front()}, Column::Conclusion);
    part<QPushButton>(u"procedureEdit"_s)->click();
    auto* form = part<QWidget>(u"abolitionPage"_s);
    ASSERT_TRUE(waitFor([&] { return form->isVisible() && part<QPushButton>(u"abolitionConclude"_s)->isEnabled(); }));
    EXPECT_EQ(part<QLineEdit>(u"abolitionDay"_s)->text(), u"令和8年4月1日"_s);
    part<QPushButton>(u"abolitionConclude"_s)->click();
    fill(u"conclusionSignedOn"_s, u"R8.3.5"_s);
    auto* message = part<QLabel>(u"conclusionMessage"_s);
    part<QPushButton>(u"conclusionRegister"_s)->click();
    EXPECT_TRUE(message->text().contains(u"by hand"_s));
    part<QPushButton>(u"conclusionRegister"_s)->click();
    EXPECT_EQ(message->text().count(u"令和8年3月6日"_s), 2)
        << "both councils voted later: " << message->text().toStdString();
    fill(u"conclusionSignedOn"_s, u"R8.3.27"_s);
    part<QPushButton>(u"conclusionRegister"_s)->click();
    ASSERT_TRUE(waitFor([this] { return part<QWidget>(u"concludedPage"_s) != nullptr; }));
    EXPECT_TRUE(inTree(u"draft of the abolition"_s).isEmpty());

    trigger(u"procedure"_s);
    EXPECT_TRUE(rowsOf(u"小樽市 (draft of the abolition)"_s).empty());
    rows = rowsOf(u"小樽市 (abolition)"_s);
    ASSERT_EQ(rows.size(), 2U);
    const auto stateOf = [&](int row, int column) {
        return static_cast<ui::procedure::CellState>(
            board->model()->index(row, column).data(ui::procedure::ProcedureModel::kStateRole).toInt());
    };
    EXPECT_EQ(stateOf(rows.front(), Column::Resolution), ui::procedure::CellState::Done);
    EXPECT_EQ(stateOf(rows.front(), Column::Notice), ui::procedure::CellState::Missing) << "art. 252-2 asks for it";
    EXPECT_EQ(stateOf(rows.front(), Column::Report), ui::procedure::CellState::Missing);
    enter(rows, Column::Notice, u"R8.3.30"_s, u"77"_s);
    enter(rows, Column::Report, u"R8.4.2"_s, u"企第9号"_s);
    EXPECT_EQ(stateOf(rows.front(), Column::Report), ui::procedure::CellState::Done);
    const auto steps = store::ProcedureStore(file.connection())
                           .steps({{}, store::AgreementStore(file.connection()).find(u"小樽市"_s)->id});
    EXPECT_EQ(steps->size(), 10U);
    keepPicture(window(), u"procedure_abolition"_s);
}

TEST_F(AbolitionWindowTest, ADraftThatIsWithdrawnTakesItsStepsWithItAndComesBackByUndo)
{
    open();
    openOtaru();
    trigger(u"abolish"_s);
    auto* keep = part<QPushButton>(u"abolitionKeep"_s);
    auto* withdraw = part<QPushButton>(u"abolitionWithdraw"_s);
    EXPECT_FALSE(withdraw->isEnabled());
    fill(u"abolitionDay"_s, u"R8.4.1"_s);
    keep->click();
    ASSERT_TRUE(withdraw->isEnabled());
    fill(u"abolitionDay"_s, u"R8.5.1"_s);
    EXPECT_TRUE(keep->isEnabled()) << "the form says something else now";
    keep->click();
    withdraw->click();
    EXPECT_EQ(part<QLineEdit>(u"abolitionDay"_s)->text(), QString());
    EXPECT_TRUE(inTree(u"draft of the abolition"_s).isEmpty());
    trigger(u"undo"_s);
    EXPECT_EQ(part<QLineEdit>(u"abolitionDay"_s)->text(), u"令和8年5月1日"_s);
    // What is typed stays when something else in the file changes.
    part<QPlainTextEdit>(u"abolitionReason"_s)->setPlainText(u"取組の目的を達した"_s);
    trigger(u"undo"_s);
    EXPECT_EQ(part<QPlainTextEdit>(u"abolitionReason"_s)->toPlainText(), u"取組の目的を達した"_s);
    trigger(u"redo"_s);
    EXPECT_EQ(inTree(u"draft of the abolition"_s).size(), 1);
}

TEST_F(AbolitionWindowTest, ATabOrAFileIsNotClosedOverWhatWasTyped)
{
    open();
    openOtaru();
    trigger(u"abolish"_s);
    fill(u"abolitionDay"_s, u"R8.4.1"_s);
    auto& pages = window().documents();
    const QPointer<QWidget> page = pages.currentWidget();
    const auto answer = [&](QMessageBox::ButtonRole role) {
        ASSERT_TRUE(waitFor([this] { return part<QMessageBox>(u"abolitionLeaving"_s) != nullptr; }));
        auto* box = part<QMessageBox>(u"abolitionLeaving"_s);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    answer(QMessageBox::RejectRole);
    ASSERT_NE(page, nullptr);
    pages.setCurrentIndex(0);
    window().close();
    answer(QMessageBox::RejectRole);
    EXPECT_EQ(pages.currentWidget(), page) << "what is asked about is in front";
    EXPECT_NE(m_application->registry(), nullptr);
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    answer(QMessageBox::DestructiveRole);
    EXPECT_TRUE(waitFor([&] { return page == nullptr; }));
    EXPECT_TRUE(inTree(u"draft of the abolition"_s).isEmpty());
    openOtaru();
    trigger(u"abolish"_s);
    fill(u"abolitionDay"_s, u"R8.4.1"_s);
    // The cursor still stands in the field.
    auto* day = part<QLineEdit>(u"abolitionDay"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"R8.5.1"_s);
    EXPECT_TRUE(part<QPushButton>(u"abolitionKeep"_s)->isEnabled());
    window().close();
    answer(QMessageBox::RejectRole);
    ASSERT_NE(m_application->registry(), nullptr);
    Q_EMIT pages.tabCloseRequested(pages.currentIndex());
    answer(QMessageBox::AcceptRole);
    EXPECT_EQ(inTree(u"draft of the abolition"_s).size(), 1) << "kept on the way out";
}

} // namespace tests
