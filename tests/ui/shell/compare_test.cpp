// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "ui/common/grid_view.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/text_picker.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

TEST_F(DesktopTest, TheAgreementInFrontIsComparedAndF8GoesFromDifferenceToDifference)
{
    open();
    EXPECT_FALSE(window().findChild<QAction*>(u"nextDifference"_s)->isEnabled());
    auto& tab = openDraft();
    auto& grid = tab.frontGrid();
    auto& editor = edit(grid, rowWith(grid, 1, u"前条の取組"_s), 1);
    editor.setPlainText(editor.toPlainText().replace(u"前条の取組"_s, u"前条の事業"_s));
    // What is still in the editor is compared as well.
    trigger(u"compare"_s);
    auto* page = window().documents().comparisonInFront();
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(window().documents().printableInFront(), page) << "Ctrl+P prints what is compared";
    EXPECT_TRUE(window().findChild<QAction*>(u"print"_s)->isEnabled());
    auto* list = named<ui::GridView>(*page, u"compareDifferences"_s);
    ASSERT_TRUE(waitFor([list] { return list->model()->rowCount() == 1; }));
    QTest::keyClick(&window(), Qt::Key_F8);
    EXPECT_EQ(list->currentIndex().row(), 0);
    EXPECT_TRUE(
        named<ui::GridView>(*page, u"compareRows"_s)->currentIndex().data().toString().contains(u"前条の事業"_s));
    QTest::keyClick(&window(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(list->currentIndex().row(), 0);

    window().setAsOf(QDate(2019, 10, 1));
    EXPECT_TRUE(waitFor([list] { return list->model()->rowCount() == 0; })) << "the draft is of the present";
    window().setAsOf({});
    openOtaru();
    EXPECT_FALSE(window().findChild<QAction*>(u"nextDifference"_s)->isEnabled());
}

TEST_F(DesktopTest, AFileIsClosedWhileItsTextsAreCompared)
{
    open();
    openDraft();
    trigger(u"compare"_s);
    ASSERT_NE(window().documents().comparisonInFront(), nullptr);
    window().setRegistry(nullptr); // at once: the worker still compares
    EXPECT_EQ(window().documents().count(), 0);
}

} // namespace tests
