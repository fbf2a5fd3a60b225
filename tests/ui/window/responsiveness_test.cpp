// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/event_loop_watch.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/window/window_fixture.h"

#include "core/store/registry.h"
#include "ui/common/grid_view.h"
#include "ui/common/paper_view.h"
#include "ui/print/file_list_dialog.h"
#include "ui/print/print_page.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class ResponsivenessTest : public WindowTest
{
protected:
    void tour(EventLoopWatch& watch);
    void printBatch(EventLoopWatch& watch);

    int m_tours = 0;
};

void ResponsivenessTest::tour(EventLoopWatch& watch)
{
    startIn(ui::ColourScheme::Light);
    start({});
    settle();
    watch.step(
        u"open the sample"_s, [&] { QTest::mouseClick(named<QWidget>(window(), u"openSapporo"_s), Qt::LeftButton); },
        [&] { return m_application->registry() != nullptr; });
    ui::shell::AgreementTab* tab = nullptr;
    watch.step(u"open an agreement"_s, [&] { tab = &openOtaru(); });
    watch.step(u"make a draft"_s, [&] { QTest::mouseClick(named<QPushButton>(*tab, u"makeDraft"_s), Qt::LeftButton); });
    auto* grid = &tab->frontGrid();
    watch.step(u"type"_s,
               [&] { typeJapanese(edit(*grid, rowWith(*grid, 1, u"前条の取組"_s), 1), {u"た"_s}, u"特別な定め。"_s); });
    watch.step(u"keep what was typed"_s, [&] { grid->commitOpenEditor(); });
    watch.step(u"split an article"_s, [&] {
        grid->goToRow(rowWith(*grid, 1, u"目的）"_s), 1);
        trigger(u"insertArticle"_s);
    });
    watch.step(u"show the role table"_s, [&] { named<QTabWidget>(*tab, u"editors"_s)->setCurrentIndex(1); });
    watch.step(u"add an initiative"_s, [&] { trigger(u"addInitiative"_s); });
    watch.step(u"undo"_s, [&] { trigger(u"undo"_s); });
    watch.step(u"redo"_s, [&] { trigger(u"redo"_s); });
    watch.step(u"list of municipalities"_s, [&] { trigger(u"members"_s); });
    watch.step(
        u"print page"_s, [&] { trigger(u"printAll"_s); },
        [&] { return named<ui::PaperView>(window(), u"printPaperView"_s)->pageCount() > 0; });
    const auto isFree = [&] { return !m_application->isWorking(); };
    // As an event loop sees it: the step waits itself until the file is written.
    const auto give = [&](const QString& name) { window().findChild<QAction*>(name)->trigger(); };
    watch.step(
        u"save"_s, [&] { give(u"save"_s); }, isFree);
    EXPECT_FALSE(m_application->registry()->hasUnsavedEdits());
    m_user->answers.file = path(u"別名%1.kyoyaku"_s.arg(m_tours++));
    watch.step(
        u"save as"_s, [&] { give(u"saveAs"_s); }, isFree);
    EXPECT_EQ(m_application->registry()->path(), m_user->answers.file);
    watch.step(u"issued papers"_s, [&] { give(u"issued"_s); });
    watch.step(
        u"close"_s, [&] { give(u"closeFile"_s); }, [&] { return m_application->registry() == nullptr; });
    m_user->answers.files = {m_user->answers.file};
    watch.step(
        u"open a file"_s, [&] { give(u"open"_s); }, [&] { return m_application->registry() != nullptr; });
    printBatch(watch);
}

void ResponsivenessTest::printBatch(EventLoopWatch& watch)
{
    window().findChild<QAction*>(u"printAll"_s)->trigger();
    auto* page = window().findChild<ui::print::PrintPage*>();
    settle();
    QTemporaryDir folder;
    m_user->answers.folder = folder.path();
    watch.step(
        u"print a batch"_s, [&] { page->savePdf(); },
        [&] { return page->findChild<ui::print::FileListDialog*>() != nullptr; });
    auto* make = named<QPushButton>(*page->findChild<ui::print::FileListDialog*>(), u"fileListMakeNew"_s);
    watch.step(
        u"make the files"_s, [&] { QTest::mouseClick(make, Qt::LeftButton); }, [&] { return !page->isBusy(); });
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 11);
}

/// ui.md 1: the window never blocks for more than 50 ms.
TEST_F(ResponsivenessTest, TheWindowAnswersWithin50Milliseconds)
{
    constexpr int kTours = 3;
    constexpr double kLimit = 50;
    EventLoopWatch watch;
    for (int i = 0; i < kTours; ++i)
        tour(watch);
    for (auto it = watch.longest().constBegin(); it != watch.longest().constEnd(); ++it) {
        std::printf("blocked %6.1f ms  %s\n", it.value(), qPrintable(it.key()));
        EXPECT_LE(it.value(), kLimit * slowness()) << it.key().toStdString();
    }
}

} // namespace tests
