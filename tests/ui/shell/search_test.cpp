// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "ui/common/grid_view.h"
#include "ui/common/marked_text_delegate.h"
#include "ui/common/revision_document.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_hits_model.h"
#include "ui/shell/search_pane.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class SearchTest : public DesktopTest
{
protected:
    /// Types words and waits for their hits.
    QTableView& search(const QString& words)
    {
        named<QLineEdit>(window(), u"searchAll"_s)->setText(words);
        const auto* pane = window().findChild<ui::shell::SearchPane*>();
        EXPECT_TRUE(waitFor([pane] { return !pane->isSearching(); }));
        return *named<QTableView>(window(), u"searchHits"_s);
    }
};

TEST_F(SearchTest, FindsInAllAgreementsMarksTheWordsAndGoesThere)
{
    open();
    auto& table = search(u"災害対策"_s);
    keepPicture(window(), u"search"_s);
    ASSERT_GE(table.model()->rowCount(), 11);
    EXPECT_TRUE(table.isVisible());
    const QModelIndex words = table.model()->index(0, ui::shell::SearchHitsModel::Words);
    const auto marks = words.data(ui::MarkedTextDelegate::kMarksRole).value<ui::Marks>();
    ASSERT_FALSE(marks.isEmpty());
    EXPECT_EQ(words.data().toString().mid(marks.front().start, marks.front().length), u"災害対策"_s);
    QTest::keyClick(named<QLineEdit>(window(), u"searchAll"_s), Qt::Key_Return);
    auto* tab = window().documents().agreementInFront();
    ASSERT_NE(nullptr, tab);
    EXPECT_TRUE(tab->frontGrid().currentIndex().data().toString().contains(u"災害対策"_s));
}

TEST_F(SearchTest, WordsOfAConcludedAmendmentOpenIt)
{
    open();
    auto& table = search(u"一部を次のように変更する"_s);
    ASSERT_EQ(table.model()->rowCount(), 1);
    QTest::keyClick(named<QLineEdit>(window(), u"searchAll"_s), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return window().findChild<QWidget*>(u"concludedPage"_s) != nullptr; }));
    EXPECT_TRUE(window().findChild<QAction*>(u"print"_s)->isEnabled()) << "it prints itself";
}

TEST_F(SearchTest, EnterInTheListGoesToThatHit)
{
    open();
    auto& table = search(u"小樽市"_s);
    QTest::keyClick(named<QLineEdit>(window(), u"searchAll"_s), Qt::Key_Down);
    ASSERT_GT(table.model()->rowCount(), 1);
    table.selectRow(1);
    const QString wanted = table.model()->index(1, ui::shell::SearchHitsModel::Words).data().toString();
    Q_EMIT table.activated(table.currentIndex());
    auto* tab = window().documents().agreementInFront();
    ASSERT_NE(nullptr, tab);
    EXPECT_TRUE(tab->partyNames().contains(u"小樽市"_s));
    const auto* node = tab->document().provision(tab->selection().lineage);
    ASSERT_NE(nullptr, node);
    EXPECT_TRUE(node->text.contains(u"小樽市"_s)) << wanted.toStdString();
}

TEST_F(SearchTest, FollowsAnEditAndTellsWhenThereIsNothing)
{
    open();
    auto& tab = openDraft();
    EXPECT_EQ(search(u"水素"_s).model()->rowCount(), 0);
    EXPECT_TRUE(named<QLabel>(window(), u"searchEmpty"_s)->isVisible());
    EXPECT_TRUE(named<QLabel>(window(), u"searchEmpty"_s)->text().contains(u"水素"_s));
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 1, u"前条の取組"_s);
    ASSERT_TRUE(grid.model()->setData(grid.model()->index(row, 1), u"前条の取組に水素の利用を加える。"_s));
    auto* table = named<QTableView>(window(), u"searchHits"_s);
    EXPECT_TRUE(waitFor([table] { return table->model()->rowCount() == 1; }));
}

TEST_F(SearchTest, AnExcerptBeginsNearItsFirstMark)
{
    const QString text = QString(40, u'あ') + u"\n医療と介護"_s;
    const auto excerpt = ui::shell::excerptOf(text, {{41, 2}});
    EXPECT_TRUE(excerpt.words.startsWith(u'…'));
    EXPECT_FALSE(excerpt.words.contains(u'\n'));
    ASSERT_EQ(excerpt.marks.size(), 1);
    EXPECT_EQ(excerpt.words.mid(excerpt.marks.front().start, excerpt.marks.front().length), u"医療"_s);
}

} // namespace tests
