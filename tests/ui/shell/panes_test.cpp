// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "core/store/agreement_store.h"
#include "core/store/revision_store.h"
#include "ui/common/grid_view.h"
#include "ui/common/revision_document.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/inspector_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/region_pages.h"
#include "ui/shell/side_panes.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class PanesTest : public DesktopTest
{
protected:
    bool isShown(const QString& dock) { return named<QDockWidget>(window(), dock)->isVisible(); }
    QString facts()
    {
        const auto* pane = window().findChild<ui::shell::InspectorPane*>();
        EXPECT_TRUE(waitFor([pane] { return !pane->isReading(); }));
        QStringList lines;
        for (const auto* label : pane->findChildren<QLabel*>())
            lines << label->text();
        return lines.join(u'\n');
    }
    QString changes()
    {
        auto* pane = window().findChild<ui::shell::InspectorPane*>();
        named<QTabWidget>(window(), u"inspectorTabs"_s)->setCurrentIndex(1);
        EXPECT_TRUE(waitFor([pane] { return !pane->isReading(); }));
        return named<QTextBrowser>(window(), u"inspectorChanges"_s)->toPlainText();
    }
};

TEST_F(PanesTest, AreShownAndHiddenByTheirCommandsAndRemembered)
{
    window().resize(1440, 900);
    open();
    EXPECT_TRUE(isShown(u"navigationDock"_s));
    EXPECT_TRUE(isShown(u"detailsDock"_s));
    EXPECT_FALSE(isShown(u"lowerDock"_s));
    trigger(u"show_lower"_s);
    trigger(u"show_details"_s);
    EXPECT_TRUE(isShown(u"lowerDock"_s));
    EXPECT_FALSE(isShown(u"detailsDock"_s));
    trigger(u"closeFile"_s);
    EXPECT_FALSE(isShown(u"lowerDock"_s));
    window().close();
    auto user = std::make_unique<ScriptedUser>();
    m_application = std::make_unique<app::Application>(std::move(user));
    open();
    EXPECT_TRUE(isShown(u"lowerDock"_s));
    EXPECT_FALSE(isShown(u"detailsDock"_s));
    trigger(u"resetPanes"_s);
    EXPECT_FALSE(isShown(u"lowerDock"_s));
    EXPECT_TRUE(isShown(u"detailsDock"_s));
}

TEST_F(PanesTest, OnANarrowWindowTheDetailsLieOverTheDocuments)
{
    open();
    window().resize(1440, 900);
    ASSERT_TRUE(waitFor([this] { return isShown(u"detailsDock"_s); }));
    window().resize(1100, 768);
    ASSERT_TRUE(waitFor([this] { return !isShown(u"detailsDock"_s); }));
    auto* over = named<QWidget>(window(), u"overlayPane"_s);
    EXPECT_FALSE(over->isVisible());
    const auto right = [this] {
        const QWidget& documents = window().documents();
        return documents.mapTo(&window(), QPoint(documents.width(), 0)).x();
    };
    EXPECT_TRUE(waitFor([&] { return right() > window().width() - 20; })) << "the dock has given its room";
    const int before = window().documents().width();
    trigger(u"show_details"_s);
    EXPECT_TRUE(over->isVisible());
    EXPECT_FALSE(isShown(u"detailsDock"_s));
    EXPECT_EQ(window().documents().width(), before) << "it takes no room";
    EXPECT_NE(over->findChild<QWidget*>(u"inspectorTabs"_s), nullptr);
    const QPoint corner = over->mapTo(window().centralWidget(), QPoint(over->width(), over->height()));
    EXPECT_EQ(corner.x(), window().centralWidget()->width());
    EXPECT_EQ(corner.y(), window().centralWidget()->height());
    keepPicture(window(), u"overlay"_s);
    QTest::keyClick(over, Qt::Key_Escape);
    EXPECT_FALSE(over->isVisible());
    trigger(u"show_details"_s);
    QTest::mouseClick(named<QWidget>(*over, u"overlayClose"_s), Qt::LeftButton);
    EXPECT_FALSE(over->isVisible());
    window().resize(1440, 900);
    EXPECT_TRUE(waitFor([this] { return isShown(u"detailsDock"_s); }));
    EXPECT_FALSE(over->isVisible());
}

TEST_F(PanesTest, DetailsTellOfAPlaceOfARoleAndOfAMunicipality)
{
    window().resize(1440, 900);
    open();
    auto& tab = openOtaru();
    ASSERT_TRUE(tab.goToPlace(u"3条"_s));
    QString told = facts();
    EXPECT_TRUE(told.contains(u"第3条"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"平成31年（2019年）3月29日"_s)) << told.toStdString();
    ASSERT_TRUE(tab.goToPlace(u"別表 災害"_s));
    auto& grid = tab.frontGrid();
    grid.goToRow(grid.currentIndex().row(), 2);
    told = facts();
    EXPECT_TRUE(told.contains(u"lead"_s) || told.contains(u"joint"_s)) << told.toStdString();
    keepPicture(window(), u"details"_s);
    window().documents().region().openMembers();
    auto* members = named<QTableView>(window(), u"memberTable"_s);
    members->selectRow(1);
    told = facts();
    EXPECT_TRUE(told.contains(u"おたるし"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"111,299"_s)) << told.toStdString();
    // The area with the day, requirement and agreement stand there as well (ui.md 4.8).
    for (const QString& words :
         {u"さっぽろ連携中枢都市圏"_s, u"平成31年4月1日～"_s, u"10 %"_s, u"In force"_s, u"平成31年（2019年）3月29日"_s})
        EXPECT_TRUE(told.contains(words)) << words.toStdString() << " in " << told.toStdString();
    const int eniwa = 5;
    members->selectRow(eniwa);
    told = facts();
    EXPECT_TRUE(told.contains(u"14.75"_s) && told.contains(u"14.7 "_s)) << "both sources: " << told.toStdString();
    EXPECT_TRUE(told.contains(u"札幌広域圏組合"_s) && told.contains(u"令和元年7月31日"_s))
        << "the former union: " << told.toStdString();
    EXPECT_TRUE(told.contains(u"昼夜間人口比率 (%)"_s)) << "with the unit: " << told.toStdString();
    keepPicture(window(), u"details-municipality"_s);
    window().setAsOf(QDate(2016, 4, 1));
    told = facts();
    EXPECT_FALSE(told.contains(u"In force"_s)) << "everything follows the day: " << told.toStdString();
    EXPECT_FALSE(told.contains(u"2020"_s)) << told.toStdString();
}

TEST_F(PanesTest, TheHistoryOfAProvisionTellsWhoWhenAndBothWordings)
{
    window().resize(1440, 900);
    open();
    auto& tab = openDraft();
    auto& grid = tab.frontGrid();
    const int row = rowWith(grid, 1, u"前条の取組"_s);
    const QString before = grid.model()->index(row, 1).data().toString();
    ASSERT_TRUE(grid.model()->setData(grid.model()->index(row, 1), u"新しい文です。"_s));
    grid.goToRow(row, 1);
    const QString told = changes();
    EXPECT_TRUE(told.contains(before)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"新しい文です。"_s)) << told.toStdString();
    keepPicture(window(), u"history"_s);
    // Another article of the same draft was not touched by that edit.
    ASSERT_TRUE(tab.goToPlace(u"1条"_s));
    EXPECT_FALSE(changes().contains(u"新しい文です。"_s));
}

TEST_F(PanesTest, TheRecordListsEveryEditNewestFirst)
{
    open();
    trigger(u"show_lower"_s);
    named<QTabWidget>(window(), u"lowerTabs"_s)->setCurrentIndex(1);
    const auto* table = named<QTableView>(window(), u"editRecord"_s);
    const int rows = table->model()->rowCount();
    openDraft();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == rows + 1; }));
    EXPECT_TRUE(table->model()->index(0, 2).data().toString().endsWith(u"の案をつくる"_s));
    trigger(u"undo"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == rows + 2; }));
}

TEST_F(PanesTest, AnotherDayShowsItsTextAndLetsNothingBeEdited)
{
    open();
    auto& tab = openDraft();
    auto* day = named<QLineEdit>(window(), u"asOf"_s);
    day->setText(u"R1.10.1"_s);
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_TRUE(named<QWidget>(window(), u"asOfBand"_s)->isVisible());
    EXPECT_TRUE(named<QLabel>(window(), u"asOfWords"_s)->text().contains(u"令和元年10月1日"_s));
    EXPECT_EQ(tab.document().revision().state, model::RevisionState::Signed);
    EXPECT_FALSE(tab.document().isEditable());
    EXPECT_FALSE(window().findChild<QAction*>(u"undo"_s)->isEnabled());
    EXPECT_FALSE(window().findChild<QAction*>(u"readDocuments"_s)->isEnabled());
    EXPECT_FALSE(named<QPushButton>(tab, u"makeDraft"_s)->isVisible());
    const auto* tree = named<QTreeView>(window(), u"navigationTree"_s);
    const auto item = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"小樽市"_s, 1,
                                           Qt::MatchContains | Qt::MatchRecursive);
    ASSERT_EQ(1, item.size());
    EXPECT_TRUE(item.front().data().toString().startsWith(u'●'));
    keepPicture(window(), u"as-of"_s);

    // Before the signature there was no text at all.
    day->setText(u"2018/1/1"_s);
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_TRUE(named<QLabel>(tab, u"noTextInForce"_s)->isVisible());

    QTest::mouseClick(named<QPushButton>(window(), u"asOfBack"_s), Qt::LeftButton);
    EXPECT_FALSE(named<QWidget>(window(), u"asOfBand"_s)->isVisible());
    EXPECT_TRUE(tab.document().isEditable());
}

TEST_F(PanesTest, ADayThatIsNoneStaysWithItsReason)
{
    open();
    auto* day = named<QLineEdit>(window(), u"asOf"_s);
    day->setText(u"R1.13.1"_s);
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(day->text(), u"R1.13.1"_s);
    EXPECT_TRUE(named<QLabel>(window(), u"asOfReason"_s)->isVisible());
    EXPECT_TRUE(window().asOf().isPresent());
}

TEST_F(PanesTest, TheTreeCountsTheMembersThatADissolvedUnionHadLast)
{
    open();
    const auto* tree = named<QTreeView>(window(), u"navigationTree"_s);
    const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"札幌広域圏組合"_s,
                                                       1, Qt::MatchStartsWith | Qt::MatchRecursive);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(tree->model()->index(1, 0, found.front()).data().toString(), u"Municipalities  8"_s);
}

} // namespace tests
