// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktop_fixture.h"

#include "ui/documents/meeting_page.h"
#include "ui/procedure/declaration_page.h"
#include "ui/procedure/procedure_page.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_model.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_page.h"

#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using ui::shell::NavigationModel;
using ui::shell::NavigationTarget;

namespace tests {

class AreaTreeTest : public DesktopTest
{
protected:
    QTreeView& tree() { return *named<QTreeView>(window(), u"navigationTree"_s); }
    QModelIndex item(const QString& key)
    {
        const auto* model = tree().model();
        const auto found =
            model->match(model->index(0, 0), NavigationModel::kKeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
    template <typename Page>
    Page* openedBy(const QString& key)
    {
        const QModelIndex index = item(key);
        EXPECT_TRUE(index.isValid()) << key.toStdString();
        Q_EMIT tree().activated(index);
        EXPECT_TRUE(waitFor([this] { return front<Page>() != nullptr; })) << key.toStdString();
        return front<Page>();
    }
    template <typename Page>
    Page* front()
    {
        return qobject_cast<Page*>(named<QTabWidget>(window(), u"documents"_s)->currentWidget());
    }
    [[nodiscard]] static int entryOf(ui::timeline::TimelineCanvas& canvas, model::TimelineKind kind, QDate day)
    {
        const auto& entries = canvas.timeline().entries;
        for (size_t at = 0; at < entries.size(); ++at) {
            if (entries[at].kind == kind && entries[at].from == day)
                return static_cast<int>(at);
        }
        return -1;
    }
};

TEST_F(AreaTreeTest, DeclarationProcedureAndTimelineAreOpenedFromTheTree)
{
    open();
    EXPECT_TRUE(item(u"area:1:declaration"_s).data().toString().contains(u'1'));
    EXPECT_NE(openedBy<ui::procedure::DeclarationPage>(u"area:1:declaration"_s), nullptr);
    EXPECT_NE(openedBy<ui::procedure::ProcedurePage>(u"area:1:procedure"_s), nullptr);
    EXPECT_NE(openedBy<ui::timeline::TimelinePage>(u"area:1:timeline"_s), nullptr);
    // A union that is no more declares nothing, and has no timeline of its own.
    EXPECT_FALSE(item(u"area:2:declaration"_s).isValid());
    EXPECT_FALSE(item(u"area:2:procedure"_s).isValid());
    EXPECT_FALSE(item(u"area:2:timeline"_s).isValid());
    // The menu leads to the same pages, not to others beside them.
    const int count = named<QTabWidget>(window(), u"documents"_s)->count();
    for (const QString& name : {u"declaration"_s, u"procedure"_s, u"timeline"_s})
        trigger(name);
    EXPECT_EQ(named<QTabWidget>(window(), u"documents"_s)->count(), count);
}

TEST_F(AreaTreeTest, OnADayBeforeTheDeclarationTheTreeHasNone)
{
    open();
    window().setAsOf(QDate(2018, 11, 27));
    EXPECT_TRUE(item(u"area:1:declaration"_s).data().toString().contains(u'0'));
    window().setAsOf(QDate(2018, 11, 28));
    EXPECT_TRUE(item(u"area:1:declaration"_s).data().toString().contains(u'1'));
}

TEST_F(AreaTreeTest, TheTimelineGoesInStepWithTreeTimeAndTexts)
{
    open();
    auto* page = openedBy<ui::timeline::TimelinePage>(u"area:1:timeline"_s);
    ASSERT_NE(page, nullptr);
    keepPicture(window(), u"timeline_in_window"_s);
    auto& canvas = page->canvas();
    const auto choose = [&](model::TimelineKind kind, QDate day) {
        const int entry = entryOf(canvas, kind, day);
        EXPECT_GE(entry, 0);
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.placeOf(entry).center());
        return entry;
    };
    const double days = canvas.shownTo() - canvas.shownFrom();
    trigger(u"zoomIn"_s);
    EXPECT_LT(canvas.shownTo() - canvas.shownFrom(), days) << "the commands of the menu zoom the timeline as well";
    trigger(u"zoomOut"_s);
    choose(model::TimelineKind::Signed, QDate(2019, 3, 29));
    EXPECT_EQ(NavigationModel::target(tree().currentIndex()).kind, NavigationTarget::Kind::Agreement);
    EXPECT_EQ(NavigationModel::target(tree().currentIndex()).municipality, page->selectedMember());
    choose(model::TimelineKind::Declared, QDate(2018, 11, 28));
    EXPECT_EQ(NavigationModel::target(tree().currentIndex()).kind, NavigationTarget::Kind::Declaration);
    const auto& all = canvas.timeline().entries;
    const auto meeting = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.meeting.isValid(); });
    ASSERT_NE(meeting, all.end());
    canvas.select(static_cast<int>(meeting - all.begin()));
    QTest::keyClick(&canvas, Qt::Key_Return);
    EXPECT_NE(front<ui::documents::MeetingPage>(), nullptr);
    trigger(u"timeline"_s);
    canvas.select(-1);
    canvas.setFocus();
    // The line of 時点 is that of the window.
    Q_EMIT canvas.dayChosen(QDate(2020, 1, 1));
    EXPECT_EQ(window().asOf().day(), QDate(2020, 1, 1));
    window().setAsOf({});
    // A bar opens the text that was in force then, not the newest one.
    const int amended = entryOf(canvas, model::TimelineKind::Amended, QDate(2021, 6, 25));
    canvas.select(amended);
    const AgreementId iwamizawa = canvas.timeline().entries[static_cast<size_t>(amended)].agreement;
    for (size_t at = 0; at < canvas.timeline().entries.size(); ++at) {
        const auto& one = canvas.timeline().entries[at];
        if (one.agreement == iwamizawa && one.isBar && one.from == QDate(2019, 4, 1))
            canvas.select(static_cast<int>(at));
    }
    const RevisionId old = canvas.timeline().entries[static_cast<size_t>(canvas.selected())].revision;
    QTest::keyClick(&canvas, Qt::Key_Return);
    auto* tab = front<ui::shell::AgreementTab>();
    ASSERT_NE(tab, nullptr);
    EXPECT_EQ(tab->agreement(), iwamizawa);
    EXPECT_EQ(tab->selection().revision, old);
}

} // namespace tests
