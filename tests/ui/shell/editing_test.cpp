// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "tests/ui/support/typing.h"
#include "ui/common/grid_view.h"
#include "ui/common/message_bar.h"
#include "ui/common/paper_view.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

TEST_F(DesktopTest, JapaneseTypedInADraftIsOneEditAndCanBeUndoneAndSaved)
{
    auto& file = open();
    auto& tab = openDraft();
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 1, u"前条の取組"_s);
    ASSERT_GE(row, 0);
    const QString before = storedText();
    auto& editor = edit(grid, row, 1);
    const qint64 edits = file.history().newestLogId();
    compose(editor, {u"k"_s, u"き"_s, u"きょ"_s, u"きょうぎ"_s, u"協議"_s});
    // While the input method composes, its keys are its own.
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Escape);
    EXPECT_EQ(edits, file.history().newestLogId());
    commitComposition(editor, u"協議結果"_s);
    grid.commitOpenEditor();
    EXPECT_EQ(edits + 1, file.history().newestLogId());
    EXPECT_TRUE(storedText().contains(u"協議結果"_s));
    trigger(u"undo"_s);
    EXPECT_EQ(before, storedText());
    trigger(u"redo"_s);
    EXPECT_TRUE(storedText().contains(u"協議結果"_s));
    trigger(u"save"_s);
    EXPECT_FALSE(file.hasUnsavedEdits());
    EXPECT_FALSE(window().findChild<QAction*>(u"save"_s)->isEnabled());
}

TEST_F(DesktopTest, EnterSplitsAParagraphAndEscTakesTypingBackWithoutLosingIt)
{
    open();
    auto& tab = openDraft();
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 1, u"前条の取組"_s);
    const int rows = grid.model()->rowCount();
    {
        auto& editor = edit(grid, row, 1);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(5);
        editor.setTextCursor(cursor);
        QTest::keyClick(&editor, Qt::Key_Return);
    }
    ASSERT_TRUE(waitFor([&] { return grid.model()->rowCount() == rows + 1; }));
    EXPECT_EQ(u"前条の取組"_s, grid.model()->index(row, 1).data().toString());
    EXPECT_EQ(u"2"_s, grid.model()->index(row + 1, 0).data().toString());
    grid.commitOpenEditor();
    const QString before = storedText();
    {
        auto& editor = edit(grid, row, 1);
        typeJapanese(editor, {u"つ"_s}, u"追加"_s);
        QTest::keyClick(&editor, Qt::Key_Escape);
    }
    EXPECT_EQ(before, storedText());
    trigger(u"redo"_s);
    EXPECT_TRUE(storedText().contains(u"追加"_s));
}

TEST_F(DesktopTest, AnArticleAddedRenumbersAndTellsWhatFollowed)
{
    open();
    auto& tab = openDraft();
    auto& grid = tab.frontGrid();
    const QString before = storedText();
    grid.goToRow(rowWith(grid, 1, u"目的）"_s), 1);
    trigger(u"insertArticle"_s);
    grid.commitOpenEditor();
    EXPECT_GE(rowWith(grid, 0, u"第7条"_s), 0);
    EXPECT_TRUE(window().messages().isVisibleTo(&window()));
    trigger(u"undo"_s);
    EXPECT_EQ(before, storedText());
    EXPECT_EQ(-1, rowWith(grid, 0, u"第7条"_s));
}

TEST_F(DesktopTest, ARoleIsChangedAnInitiativeAddedAndThePaperFollows)
{
    const auto& file = open();
    auto& tab = openDraft();
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(1);
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 2, u"乙と協力して"_s);
    ASSERT_GT(row, 0);
    auto& editor = edit(grid, row, 2);
    editor.selectAll();
    typeJapanese(editor, {u"た"_s}, u"特別な役割を担う。"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(u"特別な役割を担う。"_s, grid.model()->index(row, 2).data().toString());
    EXPECT_TRUE(storedText().contains(u"特別な役割を担う。"_s));
    const int rows = grid.model()->rowCount();
    trigger(u"addInitiative"_s);
    EXPECT_EQ(rows + 1, grid.model()->rowCount());
    typeJapanese(openEditor(grid), {u"すいそ"_s, u"水素"_s}, u"水素の利用"_s);
    grid.commitOpenEditor();
    EXPECT_TRUE(storedText().contains(u"水素の利用"_s));
    EXPECT_TRUE(waitFor([&] {
        QString paper;
        for (const auto& page : tab.paper().pages().pages)
            paper += print::pageText(page, print::TextParts::Content).remove(u'\n');
        return paper.contains(u"水素の利用"_s) && paper.contains(u"特別な役割を担う。"_s);
    }));
    EXPECT_TRUE(file.hasUnsavedEdits());
}

TEST_F(DesktopTest, CellsGoToExcelAndComeBack)
{
    open();
    auto& tab = openDraft();
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(1);
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 3, u"必要な協力"_s);
    ASSERT_GT(row, 0);
    grid.goToRow(row, 1);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(grid.model()->index(row, 1).data().toString(), QApplication::clipboard()->text());
    auto* cells = new QMimeData;
    cells->setText(u"\"一行目\n二行目\"\t甲が行う。\t乙が行う。\r\n"_s);
    QApplication::clipboard()->setMimeData(cells);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(u"一行目\n二行目"_s, grid.model()->index(row, 1).data().toString());
    EXPECT_EQ(u"甲が行う。"_s, grid.model()->index(row, 2).data().toString());
    EXPECT_EQ(u"乙が行う。"_s, grid.model()->index(row, 3).data().toString());
    trigger(u"undo"_s);
    EXPECT_NE(u"甲が行う。"_s, grid.model()->index(row, 2).data().toString());
}

/// Sixty compositions, ended in every way that a user may end them, in both editors.
TEST_F(DesktopTest, CompositionsNeverBecomeHistoryAndNeverGetLost)
{
    auto& file = open();
    auto& tab = openDraft();
    auto* editors = named<QTabWidget>(tab, u"editors"_s);
    for (int i = 0; i < 60; ++i) {
        editors->setCurrentIndex(i % 2);
        auto& grid = tab.frontGrid();
        const int column = i % 2 == 0 ? 1 : 1 + i % 3;
        const int row = i % 2 == 0 ? rowWith(grid, 1, u"前条の取組"_s) : rowWith(grid, 3, u"甲に対し"_s);
        ASSERT_GE(row, 0);
        auto& editor = edit(grid, row, column);
        const qint64 edits = file.history().newestLogId();
        const QString word = u"語%1"_s.arg(i);
        compose(editor, {u"g"_s, u"ご"_s, word});
        EXPECT_EQ(edits, file.history().newestLogId());
        switch (i % 5) {
        case 0: // Enter confirms the conversion and does nothing else
            QTest::keyClick(&editor, Qt::Key_Return);
            commitComposition(editor, word);
            EXPECT_EQ(edits, file.history().newestLogId());
            grid.commitOpenEditor();
            break;
        case 1:                              // the focus changes in the middle
            commitComposition(editor, word); // as the input method answers QInputMethod::commit()
            named<QWidget>(window(), u"navigationTree"_s)->setFocus();
            break;
        case 2: // Esc in the middle belongs to the input method
            QTest::keyClick(&editor, Qt::Key_Escape);
            EXPECT_EQ(&editor, &openEditor(grid));
            commitComposition(editor, word);
            grid.commitOpenEditor();
            break;
        case 3: // Tab in the middle, too
            QTest::keyClick(&editor, Qt::Key_Tab);
            commitComposition(editor, word);
            grid.commitOpenEditor();
            break;
        default: // undo in the middle: what is pending is kept first, then taken back
            commitComposition(editor, word);
            trigger(u"undo"_s);
            EXPECT_FALSE(storedText().contains(word));
            trigger(u"redo"_s);
            break;
        }
        ASSERT_TRUE(waitFor([&] { return storedText().contains(word); })) << i;
        EXPECT_GT(file.history().newestLogId(), edits);
    }
}

TEST_F(DesktopTest, RowsOfTheRoleTableAreDraggedByTheirHandles)
{
    const auto& file = open();
    auto& tab = openDraft();
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(1);
    auto& grid = tab.frontGrid();
    QCoreApplication::processEvents();
    auto* rows = grid.verticalHeader();
    ASSERT_TRUE(rows->isVisible());
    int from = 0;
    const auto isInitiative = [&grid](int row) { return grid.columnSpan(row, 0) == 1; };
    while (!isInitiative(from) || !isInitiative(from + 1))
        ++from;
    grid.scrollTo(grid.model()->index(from, 0), QAbstractItemView::PositionAtTop);
    const QString first = grid.model()->index(from, 0).data().toString();
    const QString second = grid.model()->index(from + 1, 0).data().toString();
    const qint64 edits = file.history().newestLogId();
    const auto at = [&](int row, int part) {
        return QPoint(10, rows->sectionViewportPosition(row) + rows->sectionSize(row) * part / 4);
    };
    QTest::mousePress(rows->viewport(), Qt::LeftButton, {}, at(from, 2));
    QTest::mouseMove(rows->viewport(), at(from + 1, 3));
    QMouseEvent move(QEvent::MouseMove, at(from + 1, 3), rows->viewport()->mapToGlobal(at(from + 1, 3)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(rows->viewport(), &move);
    keepPicture(window(), u"drag"_s);
    QTest::mouseRelease(rows->viewport(), Qt::LeftButton, {}, at(from + 1, 3));
    EXPECT_EQ(second, grid.model()->index(from, 0).data().toString());
    EXPECT_EQ(first, grid.model()->index(from + 1, 0).data().toString());
    EXPECT_EQ(edits + 1, file.history().newestLogId());
    trigger(u"undo"_s);
    EXPECT_EQ(first, grid.model()->index(from, 0).data().toString());
}

} // namespace tests
