// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "ui/common/grid_view.h"
#include "ui/common/message_bar.h"
#include "ui/common/replacing.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

TEST(Replacing, FindsAnyWidthAndKanaAndCountsNeighbours)
{
    const auto replaced = ui::replaceIn(u"ｶｰﾄﾞとカードとかーど、カードカード"_s, u"カード"_s, u"券"_s);
    EXPECT_EQ(replaced.text, u"券と券と券、券券"_s);
    EXPECT_EQ(replaced.count, 5);
    EXPECT_EQ(ui::replaceIn(u"本文"_s, u""_s, u"x"_s).count, 0);
    EXPECT_EQ(ui::replaceIn(u"甲及び乙"_s, u"及び"_s, u"及び及び"_s).text, u"甲及び及び乙"_s);
}

TEST_F(DesktopTest, ReplaceAllIsOneEditAndTellsItsCount)
{
    const auto& file = open();
    openDraft();
    const QString before = storedText();
    const auto count = before.count(u"連携"_s);
    const qint64 edits = file.history().newestLogId();
    trigger(u"replace"_s);
    named<QLineEdit>(window(), u"findWords"_s)->setText(u"連携"_s);
    named<QLineEdit>(window(), u"replaceWords"_s)->setText(u"協力"_s);
    keepPicture(window(), u"replace"_s);
    QTest::mouseClick(named<QPushButton>(window(), u"replaceAll"_s), Qt::LeftButton);
    EXPECT_EQ(0, storedText().count(u"連携"_s));
    EXPECT_EQ(edits + 1, file.history().newestLogId());
    EXPECT_TRUE(window().messages().sentence().contains(QString::number(count)))
        << window().messages().sentence().toStdString();
    trigger(u"undo"_s);
    EXPECT_EQ(before, storedText());
}

TEST_F(DesktopTest, ReplaceHereChangesTheCellAndGoesOn)
{
    open();
    auto& tab = openDraft();
    trigger(u"replace"_s);
    auto* words = named<QLineEdit>(window(), u"findWords"_s);
    words->setText(u"甲及び乙"_s);
    QTest::keyClick(words, Qt::Key_Return);
    const int row = tab.frontGrid().currentIndex().row();
    named<QLineEdit>(window(), u"replaceWords"_s)->setText(u"両者"_s);
    QTest::mouseClick(named<QPushButton>(window(), u"replaceHere"_s), Qt::LeftButton);
    EXPECT_TRUE(tab.frontGrid().model()->index(row, 1).data().toString().contains(u"両者"_s));
    EXPECT_NE(row, tab.frontGrid().currentIndex().row());
    EXPECT_TRUE(storedText().contains(u"甲及び乙"_s));
}

TEST_F(DesktopTest, NothingIsReplacedInASignedText)
{
    open();
    openOtaru();
    EXPECT_FALSE(window().findChild<QAction*>(u"replace"_s)->isEnabled());
    trigger(u"find"_s);
    EXPECT_FALSE(named<QWidget>(window(), u"replaceAll"_s)->isVisible());
}

} // namespace tests
