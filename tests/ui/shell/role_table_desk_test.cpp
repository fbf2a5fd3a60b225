// SPDX-License-Identifier: GPL-3.0-or-later
// The role table of a draft on the desk: its bar by keyboard, cells without words, the paper that goes along.
#include "core/store/registry.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "ui/common/grid_view.h"
#include "ui/common/multi_line_delegate.h"
#include "ui/common/paper_view.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class RoleTableDeskTest : public DesktopTest
{
protected:
    ui::GridView& openTable()
    {
        open();
        m_tab = &openDraft();
        named<QTabWidget>(*m_tab, u"editors"_s)->setCurrentIndex(1);
        return m_tab->frontGrid();
    }
    ui::shell::AgreementTab* m_tab = nullptr;
};

TEST_F(RoleTableDeskTest, TabComesToEveryButtonOfTheBar)
{
    auto& grid = openTable();
    grid.goToRow(rowWith(grid, 2, u"中心となって"_s), 2);
    grid.setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (auto* button : named<QToolBar>(window(), u"roleTools"_s)->findChildren<QToolButton*>()) {
        if (!button->isVisible() || !button->isEnabled() || button->objectName() == u"qt_toolbar_ext_button")
            continue;
        EXPECT_TRUE(reached.contains(button->objectName())) << button->objectName().toStdString();
    }
}

TEST_F(RoleTableDeskTest, ACellWithoutWordsIsMarkedButAccepted)
{
    auto& grid = openTable();
    const QModelIndex cell = grid.model()->index(rowWith(grid, 2, u"中心となって"_s), 2);
    EXPECT_TRUE(cell.data(ui::MultiLineDelegate::kPlaceholderRole).toString().isEmpty());
    ASSERT_TRUE(grid.model()->setData(cell, QString()));
    EXPECT_EQ(cell.data(ui::MultiLineDelegate::kPlaceholderRole).toString(), u"(empty)"_s);
    EXPECT_TRUE(cell.data(Qt::BackgroundRole).isValid());
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"(empty)"_s));
    EXPECT_EQ(cell.data().toString(), QString()) << "the mark is no part of the text";
    trigger(u"undo"_s);
    EXPECT_FALSE(cell.data(Qt::BackgroundRole).isValid());
}

TEST_F(RoleTableDeskTest, ThePaperShowsTheRowThatIsSelected)
{
    auto& grid = openTable();
    auto& paper = m_tab->paper();
    grid.goToRow(0, 0);
    const int first = paper.currentPage();
    int last = grid.model()->rowCount() - 1;
    while (grid.model()->index(last, 1).data().toString().isEmpty())
        --last;
    grid.goToRow(last, 1);
    EXPECT_GT(paper.currentPage(), first);
    const QString name = grid.model()->index(last, 0).data().toString();
    const QString page =
        print::pageText(paper.pages().pages[static_cast<size_t>(paper.currentPage())], print::TextParts::Content);
    EXPECT_TRUE(QString(page).remove(u'\n').contains(name)) << name.toStdString();
    const QString place = named<QLabel>(window(), u"place"_s)->text();
    ASSERT_TRUE(grid.model()->setData(grid.model()->index(last, 1), u"書き換えた内容。"_s));
    EXPECT_EQ(named<QLabel>(window(), u"place"_s)->text(), place) << "an edit leaves the selection where it was";
    grid.goToRow(0, 0);
    EXPECT_EQ(paper.currentPage(), first);
}

TEST_F(RoleTableDeskTest, OnANarrowTabThePaperIsOneOfTheTabs)
{
    openTable();
    auto* editors = named<QTabWidget>(*m_tab, u"editors"_s);
    window().resize(1920, 1000);
    ASSERT_TRUE(waitFor([&] { return editors->count() == 2; }));
    window().resize(1024, 700);
    ASSERT_TRUE(waitFor([&] { return editors->count() == 3; }));
    editors->setCurrentIndex(2);
    EXPECT_TRUE(m_tab->paper().isVisible());
    EXPECT_TRUE(m_tab->goToPlace(u"3条"_s));
    EXPECT_EQ(editors->currentIndex(), 0) << "a place is shown in its editor";
    window().resize(1920, 1000);
    ASSERT_TRUE(waitFor([&] { return editors->count() == 2; }));
    EXPECT_TRUE(m_tab->paper().isVisible());
}

} // namespace tests
