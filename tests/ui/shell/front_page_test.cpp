// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of the page in front: status line, tabs, menus, messages.
#include "core/store/registry.h"
#include "tests/ui/shell/desktop_fixture.h"
#include "ui/amend/amendment_page.h"
#include "ui/common/grid_view.h"
#include "ui/common/message_bar.h"
#include "ui/common/revision_document.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/as_of_control.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/region_pages.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class FrontPageTest : public DesktopTest
{
protected:
    QString shown(const QString& name) { return named<QLabel>(window(), name)->text(); }
    QAction* action(const QString& name) { return window().findChild<QAction*>(name); }
    /// The menu 「編集」 as it is when a user has opened it.
    void openEditMenu()
    {
        auto* menu = named<QMenu>(window(), u"editMenu"_s);
        Q_EMIT menu->aboutToShow();
    }
};

TEST_F(FrontPageTest, TheStatusLineTellsOfTheTextInFrontAndOfNoOther)
{
    open();
    auto& otaru = openDraft();
    EXPECT_EQ(shown(u"mode"_s), u"Can be edited"_s);
    window().documents().openAgreement(AgreementId{2});
    EXPECT_EQ(shown(u"mode"_s), u"Reading only"_s) << "a signed text";
    otaru.goToPlace(u"3条"_s);
    EXPECT_EQ(shown(u"mode"_s), u"Reading only"_s) << "what happens in a tab behind it";
    window().documents().region().openMembers();
    EXPECT_EQ(shown(u"mode"_s), QString());
    EXPECT_EQ(shown(u"place"_s), QString());
    openOtaru();
    EXPECT_EQ(shown(u"mode"_s), u"Can be edited"_s);
    EXPECT_TRUE(shown(u"place"_s).contains(u"3"_s)) << shown(u"place"_s).toStdString();
}

TEST_F(FrontPageTest, TabsBeginWithThePartner)
{
    open();
    openDraft();
    auto& documents = window().documents();
    EXPECT_EQ(documents.tabText(documents.currentIndex()), u"小樽市"_s);
    EXPECT_TRUE(documents.tabToolTip(documents.currentIndex()).contains(u"連携協約"_s));
    trigger(u"amendment"_s);
    EXPECT_TRUE(documents.tabText(documents.currentIndex()).startsWith(u"小樽市"_s));
    documents.openConcluded(AmendmentAgreementId{1});
    EXPECT_TRUE(documents.tabText(documents.currentIndex()).startsWith(u"岩見沢市"_s));
}

TEST_F(FrontPageTest, DraftAndConclusionStandInTheMenuAndFollowTheState)
{
    open();
    EXPECT_FALSE(action(u"makeDraftAction"_s)->isEnabled());
    auto& tab = openOtaru();
    EXPECT_FALSE(action(u"conclude"_s)->isEnabled());
    trigger(u"makeDraftAction"_s);
    EXPECT_TRUE(tab.document().isEditable());
    EXPECT_FALSE(action(u"makeDraftAction"_s)->isEnabled()) << "it is a draft";
    tab.replaceAll(u"調査"_s, u"研究"_s);
    trigger(u"amendment"_s);
    EXPECT_TRUE(waitFor([this] { return action(u"conclude"_s)->isEnabled(); })) << "once it is proved";
    action(u"conclude"_s)->trigger();
    auto* dialog = window().findChild<QDialog*>(u"conclusionDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    openOtaru();
    EXPECT_FALSE(action(u"conclude"_s)->isEnabled());
}

TEST_F(FrontPageTest, TheClipboardOfTheMenuActsOnTheFieldWithTheKeyboard)
{
    QApplication::clipboard()->clear();
    open();
    auto& tab = openDraft();
    auto& editor = edit(tab.frontGrid(), rowWith(tab.frontGrid(), 1, u"前条の取組"_s), 1);
    const QString whole = editor.toPlainText();
    openEditMenu();
    EXPECT_FALSE(action(u"cut"_s)->isEnabled()) << "nothing is selected";
    editor.selectAll();
    openEditMenu();
    ASSERT_TRUE(action(u"cut"_s)->isEnabled());
    action(u"cut"_s)->trigger();
    EXPECT_EQ(editor.toPlainText(), QString());
    EXPECT_EQ(QApplication::clipboard()->text(), whole);
    openEditMenu();
    action(u"paste"_s)->trigger();
    action(u"paste"_s)->trigger();
    EXPECT_EQ(editor.toPlainText(), whole + whole);
}

TEST_F(FrontPageTest, TheClipboardOfTheMenuActsOnTheGrid)
{
    open();
    auto& tab = openDraft();
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(1);
    auto& grid = tab.frontGrid();
    grid.setFocus();
    const int row = rowWith(grid, 2, u"中心となって"_s);
    ASSERT_GE(row, 0);
    const QString before = grid.model()->index(row, 2).data().toString();
    grid.setCurrentIndex(grid.model()->index(row, 2));
    openEditMenu();
    ASSERT_TRUE(action(u"cut"_s)->isEnabled());
    action(u"cut"_s)->trigger();
    EXPECT_EQ(grid.model()->index(row, 2).data(Qt::EditRole).toString(), QString());
    EXPECT_TRUE(QApplication::clipboard()->text().contains(before));
    openEditMenu();
    action(u"paste"_s)->trigger();
    EXPECT_EQ(grid.model()->index(row, 2).data().toString(), before);
    QTest::keyClick(&grid, Qt::Key_Delete);
    EXPECT_EQ(grid.model()->index(row, 2).data(Qt::EditRole).toString(), QString());
    trigger(u"undo"_s);
    EXPECT_EQ(grid.model()->index(row, 2).data().toString(), before);
    named<QTabWidget>(tab, u"editors"_s)->setCurrentIndex(0);
    tab.frontGrid().setFocus();
    openEditMenu();
    EXPECT_FALSE(action(u"cut"_s)->isEnabled()) << "articles are no cells";
}

TEST_F(FrontPageTest, ANoticeGoesAnErrorStays)
{
    open();
    auto& bar = window().messages();
    auto* leaving = bar.findChild<QTimer*>();
    ASSERT_NE(leaving, nullptr);
    bar.showNotice(u"お知らせ"_s);
    EXPECT_TRUE(leaving->isActive());
    EXPECT_GE(leaving->intervalAsDuration(), std::chrono::seconds(8));
    leaving->start(1);
    EXPECT_TRUE(waitFor([&] { return bar.isHidden(); }));
    bar.showNotice(u"選べるお知らせ"_s);
    bar.addOffer(u"選ぶ"_s, [] {});
    EXPECT_FALSE(leaving->isActive()) << "it waits for the answer";
    bar.showError({ErrorCode::FileUnwritable, {u"a"_s}, {}});
    EXPECT_FALSE(leaving->isActive());
}

TEST_F(FrontPageTest, MessagesAndTheBandOfTheDayFollowTheColours)
{
    ui::Settings settings = ui::SettingsStore::read();
    settings.scheme = ui::SchemeChoice::Light;
    ui::applyTheme(settings);
    open();
    auto& bar = window().messages();
    bar.showNotice(u"お知らせ"_s);
    window().setAsOf(QDate(2020, 4, 1));
    settings.scheme = ui::SchemeChoice::Dark;
    ui::applyTheme(settings);
    QCoreApplication::processEvents();
    const ui::Accent dark = ui::accent(ui::paletteOf(ui::ColourScheme::Dark), ui::AccentRole::Notice);
    EXPECT_EQ(bar.palette().color(QPalette::Window), dark.ground);
    EXPECT_EQ(named<QLabel>(bar, u"messageWords"_s)->palette().color(QPalette::WindowText), dark.text);
    EXPECT_EQ(named<QWidget>(window(), u"asOfBand"_s)->palette().color(QPalette::Window), dark.ground);
    settings.scheme = ui::SchemeChoice::System;
    ui::applyTheme(settings);
}

TEST_F(FrontPageTest, TheDayGoesAlongOverMidnightInThePresentOnly)
{
    ui::shell::AsOfControl control;
    auto* line = named<QLineEdit>(control, u"asOf"_s);
    const QString today = line->text();
    int passed = 0;
    QObject::connect(&control, &ui::shell::AsOfControl::dayPassed, &control, [&] { ++passed; });
    control.follow(QDate::currentDate().addDays(1));
    EXPECT_NE(line->text(), today);
    EXPECT_EQ(passed, 1);
    control.setAsOf(QDate(2020, 4, 1));
    const QString other = line->text();
    control.follow(QDate::currentDate().addDays(2));
    EXPECT_EQ(line->text(), other);
    EXPECT_EQ(passed, 1);
}

} // namespace tests
