// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/event_loop_watch.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/common/grid_view.h"
#include "ui/common/paper_view.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <cstdio>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

class ResponsivenessTest : public WindowTest
{
protected:
    void tour(EventLoopWatch& watch);
};

void ResponsivenessTest::tour(EventLoopWatch& watch)
{
    startIn(ui::ColourScheme::Light);
    m_application->start({});
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
    watch.step(u"save"_s, [&] { trigger(u"save"_s); });
}

/// ui.md 1: the window never blocks for more than 50 ms. Two acts still do, for their writes wait for the disk in the
/// main thread; they are held to what they take, so that they do not grow.
TEST_F(ResponsivenessTest, TheWindowAnswersWithin50Milliseconds)
{
    constexpr int kTours = 3;
    constexpr double kLimit = 50;
    const QHash<QString, double> waitForTheDisk = {{u"save"_s, 300}, {u"open the sample"_s, 600}};
    EventLoopWatch watch;
    for (int i = 0; i < kTours; ++i)
        tour(watch);
    for (auto it = watch.longest().constBegin(); it != watch.longest().constEnd(); ++it) {
        std::printf("blocked %6.1f ms  %s\n", it.value(), qPrintable(it.key()));
        EXPECT_LE(it.value(), waitForTheDisk.value(it.key(), kLimit) * slowness()) << it.key().toStdString();
    }
}

} // namespace tests
