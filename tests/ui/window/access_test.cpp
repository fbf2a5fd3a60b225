// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/common/grid_view.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/main_window.h"

#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tests {

class AccessTest : public WindowTest
{
};

TEST_F(AccessTest, EverythingThatTakesTheFocusHasANameAnOrderAndARing)
{
    eachView([&](const QString& name, QWidget& shown) {
        EXPECT_EQ(QStringList(), namelessNodes(shown)) << name.toStdString();
        EXPECT_EQ(QStringList(), outOfOrder(shown)) << name.toStdString();
        // Taking the focus away would close the editor of a cell, and a dialog that gives it back at once.
        if (name != u"draft-editing" && &shown == &window()) {
            EXPECT_EQ(QStringList(), withoutFocusRing(shown)) << name.toStdString();
        }
    });
}

/// 「災害対策、乙の役割、個別」
TEST_F(AccessTest, CellsOfARoleTableTellTheirRowColumnAndPattern)
{
    open();
    auto& tab = openDraft();
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(1);
    settle();
    const QStringList told = toldCells(tab.frontGrid());
    ASSERT_FALSE(told.isEmpty());
    const auto& model = *tab.frontGrid().model();
    int roles = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString initiative = model.index(row, 0).data().toString();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString words = told.value(row * model.columnCount() + column);
            EXPECT_FALSE(words.isEmpty()) << row << ", " << column;
            const QString head = model.headerData(column, Qt::Horizontal).toString();
            if (column > 1 && !initiative.isEmpty() && words.startsWith(initiative + u'、' + head + u'、'))
                ++roles;
        }
    }
    EXPECT_GE(roles, 40) << told.join(u'\n').left(800).toStdString();
}

TEST_F(AccessTest, ItemsOfTheTreeTellTheirNameAndState)
{
    open();
    const QStringList told = toldCells(*named<QTreeView>(window(), u"navigationTree"_s));
    EXPECT_FALSE(told.contains(QString()));
    const auto otaru = told.filter(u"小樽市"_s);
    ASSERT_EQ(1, otaru.size()) << told.join(u'\n').toStdString();
    EXPECT_GT(otaru.front().indexOf(u'、'), 0) << otaru.front().toStdString();
}

TEST_F(AccessTest, CellsOfArticlesAndMunicipalitiesTellTheirRow)
{
    open();
    const QStringList members = toldCells(*named<QTableView>(window(), u"memberTable"_s));
    EXPECT_FALSE(members.filter(u"小樽市"_s).isEmpty());
    EXPECT_FALSE(members.contains(QString()));
    auto& tab = openDraft();
    const QStringList articles = toldCells(tab.frontGrid());
    EXPECT_FALSE(articles.contains(QString()));
    EXPECT_FALSE(articles.filter(u"第3条"_s).isEmpty());
}

} // namespace tests
