// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/agreement_store.h"
#include "core/store/revision_store.h"
#include "ui/common/grid_view.h"
#include "ui/common/message_bar.h"
#include "ui/common/revision_document.h"
#include "ui/recognise/import_review_page.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTreeView>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

TEST_F(DesktopTest, StartsWithoutAFile)
{
    start({});
    EXPECT_EQ(nullptr, m_application->registry());
    for (const auto& name : {u"save"_s, u"undo"_s, u"redo"_s, u"print"_s, u"find"_s, u"saveAs"_s})
        EXPECT_FALSE(window().findChild<QAction*>(name)->isEnabled()) << name.toStdString();
    EXPECT_TRUE(window().findChild<QAction*>(u"open"_s)->isEnabled());
}

TEST_F(DesktopTest, ASampleOpensFromTheStartPageAsAFileOfItsOwn)
{
    start({});
    QTest::mouseClick(named<QWidget>(window(), u"openSapporo"_s), Qt::LeftButton);
    EXPECT_TRUE(m_application->isWorking());
    QTest::mouseClick(named<QWidget>(window(), u"openSapporo"_s), Qt::LeftButton);
    waitForFile();
    ASSERT_NE(nullptr, m_application->registry());
    const QString first = m_application->registry()->path();
    EXPECT_TRUE(first.contains(u"Sapporo"_s)) << "a second click while it opens does nothing";
    EXPECT_FALSE(m_application->registry()->hasUnsavedEdits());
    trigger(u"sampleSapporo"_s);
    EXPECT_NE(first, m_application->registry()->path());
    EXPECT_TRUE(QFileInfo::exists(first));
    EXPECT_EQ(0, m_user->closingAsked);
}

TEST_F(DesktopTest, AFileThatCannotBeOpenedIsToldAndNothingElseHappens)
{
    QFile file(path(u"broken.kyoyaku"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    start({file.fileName()});
    EXPECT_EQ(nullptr, m_application->registry());
    EXPECT_TRUE(window().messages().isVisibleTo(&window()));
    EXPECT_TRUE(window().messages().sentence().contains(u"broken.kyoyaku"_s));
}

TEST_F(DesktopTest, TheTreeOpensAnAgreementThatIsSignedAndCannotBeChanged)
{
    open();
    auto* tree = named<QTreeView>(window(), u"navigationTree"_s);
    named<QLineEdit>(window(), u"navigationFilter"_s)->setText(u"おたる"_s);
    const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"小樽市"_s, -1,
                                            Qt::MatchContains | Qt::MatchRecursive);
    ASSERT_EQ(1, found.size());
    Q_EMIT tree->activated(found.front());
    ASSERT_TRUE(waitFor([this] { return window().documents().agreementInFront() != nullptr; }));
    auto& tab = *window().documents().agreementInFront();
    EXPECT_FALSE(tab.document().isEditable());
    const auto& grid = tab.frontGrid();
    for (int row = 0; row < grid.model()->rowCount(); ++row)
        EXPECT_FALSE(grid.model()->flags(grid.model()->index(row, 1)).testFlag(Qt::ItemIsEditable));
}

TEST_F(DesktopTest, FindGoesToTheNextHitWhateverItsWidth)
{
    open();
    auto& tab = openOtaru();
    trigger(u"find"_s);
    auto* words = named<QLineEdit>(window(), u"findWords"_s);
    words->setText(u"２５２"_s);
    QTest::keyClick(words, Qt::Key_Return);
    const QString first = tab.frontGrid().currentIndex().data().toString();
    EXPECT_TRUE(first.contains(u"252"_s)) << first.toStdString();
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_NE(first, tab.frontGrid().currentIndex().data().toString());
}

TEST_F(DesktopTest, GoesToAPlaceThatIsTyped)
{
    open();
    auto& tab = openOtaru();
    ASSERT_TRUE(tab.goToPlace(u"3条"_s));
    EXPECT_EQ(u"（取組及び役割分担）"_s, tab.frontGrid().currentIndex().siblingAtColumn(1).data().toString());
    const auto* articles = &tab.frontGrid();
    ASSERT_TRUE(tab.goToPlace(u"別表 災害"_s));
    EXPECT_NE(articles, &tab.frontGrid());
    EXPECT_FALSE(tab.goToPlace(u"99条"_s));
}

TEST_F(DesktopTest, ClosingWithUnsavedEditsAsksAndObeys)
{
    const auto& file = open();
    openDraft();
    ASSERT_TRUE(file.hasUnsavedEdits());
    m_user->closing = ui::CloseChoice::Cancel;
    trigger(u"closeFile"_s);
    EXPECT_EQ(1, m_user->closingAsked);
    ASSERT_NE(nullptr, m_application->registry());
    m_user->closing = ui::CloseChoice::Save;
    trigger(u"closeFile"_s);
    EXPECT_EQ(2, m_user->closingAsked);
    EXPECT_EQ(nullptr, m_application->registry());
    start({m_path});
    store::Connection& connection = m_application->registry()->connection();
    const auto otaru = store::AgreementStore(connection).find(u"小樽市"_s);
    EXPECT_EQ(model::RevisionState::Draft, store::RevisionStore(connection).newest(otaru->id)->state);
}

/// Saving runs in a worker: the user edits on, and closing waits.
TEST_F(DesktopTest, EditsGoOnWhileSavingAndClosingWaitsForIt)
{
    auto& file = open();
    auto& tab = openDraft();
    const auto give = [this](const QString& name) { window().findChild<QAction*>(name)->trigger(); };
    give(u"save"_s);
    ASSERT_TRUE(m_application->isWorking());
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 1, u"前条の取組"_s);
    ASSERT_TRUE(grid.model()->setData(grid.model()->index(row, 1), u"保存中の編集。"_s));
    waitForFile();
    // Whether that was before the snapshot of the save is a matter of speed; the next edit is not.
    ASSERT_TRUE(grid.model()->setData(grid.model()->index(row, 1), u"保存中の編集。保存後の編集。"_s));
    EXPECT_TRUE(file.hasUnsavedEdits());
    give(u"save"_s);
    give(u"closeFile"_s);
    EXPECT_NE(m_application->registry(), nullptr);
    ASSERT_TRUE(waitFor([this] { return m_application->registry() == nullptr; }));
    EXPECT_EQ(m_user->closingAsked, 0) << "everything was saved by then";
    open();
    EXPECT_TRUE(storedText().contains(u"保存中の編集。保存後の編集。"));
}

TEST_F(DesktopTest, AReviewIsNotDroppedWithoutAQuestion)
{
    open();
    const auto answer = [this](const QString& words) {
        auto* box = window().findChild<QMessageBox*>(u"reviewLeaving"_s);
        ASSERT_NE(box, nullptr) << words.toStdString();
        for (QAbstractButton* button : box->buttons()) {
            if (button->text() == words)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    auto& documents = window().documents();
    const auto review = [&] { return documents.findChild<ui::recognise::ImportReviewPage*>(); };
    const auto isRead = [&] { return review() != nullptr && !review()->isReading(); };
    documents.openImport({document(u"a.txt"_s, u"小樽市"_s)});
    ASSERT_TRUE(waitFor(isRead));
    trigger(u"closeFile"_s);
    answer(u"Go on checking"_s);
    ASSERT_NE(m_application->registry(), nullptr);
    Q_EMIT documents.tabCloseRequested(documents.QTabWidget::indexOf(review()));
    answer(u"Go on checking"_s);
    ASSERT_NE(review(), nullptr);
    documents.openImport({document(u"b.txt"_s, u"江別市"_s)});
    answer(u"Go on checking"_s);
    EXPECT_EQ(review()->documents().front().fileName(), u"a.txt"_s);
    documents.openImport({document(u"b.txt"_s, u"江別市"_s)});
    answer(u"Give up"_s);
    ASSERT_TRUE(waitFor([&] { return isRead() && !review()->documents().empty(); }));
    EXPECT_EQ(review()->documents().front().fileName(), u"b.txt"_s);
    trigger(u"closeFile"_s);
    answer(u"Give up"_s);
    EXPECT_EQ(m_application->registry(), nullptr);
}

/// F6 and the tabs give the focus to the page: it goes to the editor in front, never to the hidden one.
TEST_F(DesktopTest, TheKeysGoToTheEditorThatIsSeen)
{
    open();
    auto& tab = openDraft();
    for (const int front : {1, 0, 1}) {
        named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(front);
        tab.setFocus();
        EXPECT_TRUE(tab.frontGrid().isVisible());
        EXPECT_EQ(tab.focusProxy(), &tab.frontGrid());
        EXPECT_TRUE(tab.frontGrid().hasFocus());
    }
}

TEST_F(DesktopTest, TheWayBackAndForthGoesThroughTheTabs)
{
    open();
    const QTabWidget& tabs = window().documents();
    openOtaru();
    ASSERT_EQ(2, tabs.count());
    trigger(u"back"_s);
    EXPECT_EQ(0, tabs.currentIndex());
    trigger(u"forward"_s);
    EXPECT_EQ(1, tabs.currentIndex());
}

TEST_F(DesktopTest, TheWayForthDoesNotLeadToATabThatWasClosed)
{
    open();
    QTabWidget& tabs = window().documents();
    openOtaru();
    window().documents().openPrint({});
    ASSERT_EQ(3, tabs.count());
    trigger(u"back"_s);
    ASSERT_EQ(1, tabs.currentIndex());
    Q_EMIT tabs.tabCloseRequested(2);
    EXPECT_TRUE(waitFor([&] { return tabs.count() == 2; }));
    EXPECT_FALSE(window().documents().canGoForward());
    window().documents().goForward();
    EXPECT_EQ(1, tabs.currentIndex());
    window().documents().goBack();
    EXPECT_EQ(0, tabs.currentIndex());
}

TEST_F(DesktopTest, EveryWidgetHasANameAndNothingIsCut)
{
    open();
    openDraft();
    EXPECT_EQ(QStringList(), withoutName(window()));
    for (const QSize size : {QSize(1024, 700), QSize(1366, 768), QSize(1920, 1080)}) {
        window().resize(size);
        QTest::qWait(50);
        EXPECT_EQ(QStringList(), clipped(window())) << size.width();
    }
}

} // namespace tests
