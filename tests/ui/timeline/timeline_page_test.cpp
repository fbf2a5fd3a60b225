// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "core/store/abolition_draft_store.h"
#include "core/store/agreement_store.h"
#include "core/store/area_event_store.h"
#include "core/store/issue_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/vision_store.h"
#include "tests/ui/support/scripted_printer.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/support/ui_support.h"
#include "ui/timeline/events_dialog.h"
#include "ui/timeline/timeline_canvas.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace core;
using model::TimelineKind;
using ui::timeline::TimelinePage;

namespace tests {

class TimelinePageTest : public PageTest
{
protected:
    void SetUp() override
    {
        m_registry = registry(u"sapporo"_s);
        ASSERT_NE(m_registry, nullptr);
        m_page = std::make_unique<TimelinePage>(*m_registry, m_files, m_printer, MetroAreaId{1});
        m_page->resize(1060, 640);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->setAsOf(QDate(2024, 4, 1));
    }
    void TearDown() override
    {
        m_page.reset();
        m_registry.reset();
    }
    [[nodiscard]] ui::timeline::TimelineCanvas& canvas() { return m_page->canvas(); }
    [[nodiscard]] const model::TimelineEntry& entry(int index)
    {
        return canvas().timeline().entries.at(static_cast<size_t>(index));
    }
    [[nodiscard]] const model::TimelineLane& lane(int index)
    {
        return canvas().timeline().lanes.at(static_cast<size_t>(entry(index).lane));
    }
    /// -1 for none.
    [[nodiscard]] int find(const QString& laneWords, TimelineKind kind, QDate day)
    {
        const auto& entries = canvas().timeline().entries;
        for (size_t at = 0; at < entries.size(); ++at) {
            const bool isIt = entries[at].kind == kind && entries[at].from == day &&
                              model::laneWords(lane(static_cast<int>(at))) == laneWords;
            if (isIt)
                return static_cast<int>(at);
        }
        return -1;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&canvas(), key, modifiers); }
    [[nodiscard]] QTableView& table() { return *named<QTableView>(*m_page, u"timelineTable"_s); }

    ScriptedFilePrompt m_files;
    ScriptedPrinter m_printer;
    std::unique_ptr<store::Registry> m_registry;
    std::unique_ptr<TimelinePage> m_page;
};

/// facts/timeline.csv, in the sample and on the chart.
TEST_F(TimelinePageTest, TheSampleShowsTheDatesThatWerePublished)
{
    EXPECT_GE(find(u"宣言"_s, TimelineKind::Declared, QDate(2018, 11, 28)), 0);
    int signedOnes = 0;
    int inForce = 0;
    for (const model::TimelineEntry& one : canvas().timeline().entries) {
        const bool isSigned = one.kind == TimelineKind::Signed && one.from == QDate(2019, 3, 29);
        signedOnes += isSigned ? 1 : 0;
        inForce += one.kind == TimelineKind::InForce && one.from == QDate(2019, 4, 1) ? 1 : 0;
    }
    EXPECT_EQ(signedOnes, 11);
    EXPECT_EQ(inForce, 11);
    const int amended = find(u"協約　岩見沢市"_s, TimelineKind::Amended, QDate(2021, 6, 25));
    ASSERT_GE(amended, 0);
    const int first = find(u"ビジョン"_s, TimelineKind::Vision, QDate(2019, 4, 1));
    const int second = find(u"ビジョン"_s, TimelineKind::Vision, QDate(2024, 4, 1));
    ASSERT_GE(first, 0);
    ASSERT_GE(second, 0);
    EXPECT_EQ(entry(first).to, QDate(2024, 3, 31));
    EXPECT_EQ(entry(second).to, QDate(2029, 3, 31));
    const int dissolved = find(u"組合　札幌広域圏組合"_s, TimelineKind::Ended, QDate(2019, 7, 31));
    ASSERT_GE(dissolved, 0);
    const int adviser = find(u"圏域"_s, TimelineKind::Event, QDate(2019, 9, 16));
    ASSERT_GE(adviser, 0);
    EXPECT_EQ(entry(adviser).title, u"市政アドバイザー就任"_s);
    const int founded = find(u"組合　札幌広域圏組合"_s, TimelineKind::Event, QDate(1997, 2, 1));
    ASSERT_GE(founded, 0);
    EXPECT_EQ(model::timelineDays(entry(founded)), u"平成9年2月"_s) << "of this only the month is known";
    for (const int shown : {amended, first, second, dissolved, adviser})
        EXPECT_FALSE(canvas().placeOf(shown).isNull()) << entry(shown).title.toStdString();
    // A vision with projects, budgets and KPIs hangs on the period.
    const auto plan = store::VisionStore(m_registry->connection()).plan(entry(second).vision);
    ASSERT_TRUE(plan.isOk() && plan->has_value());
    EXPECT_GE((*plan)->projects.size(), 12U);
    keepPicture(*m_page, u"timeline"_s);
    EXPECT_TRUE(withoutName(*m_page).isEmpty());
    EXPECT_TRUE(clipped(*m_page).isEmpty());
}

TEST_F(TimelinePageTest, TheTableHasTheSameEntriesOneTabAway)
{
    const QAbstractItemModelTester tester(table().model());
    ASSERT_EQ(table().model()->rowCount(), static_cast<int>(canvas().timeline().entries.size()));
    m_page->activateWindow();
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    EXPECT_TRUE(waitFor([&] { return table().hasFocus(); }));
    QTest::keyClick(&table(), Qt::Key_Down);
    ASSERT_GE(canvas().selected(), 0);
    EXPECT_EQ(table().currentIndex().siblingAtColumn(2).data().toString(), entry(canvas().selected()).title);
    const QString told = table().currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(told, canvas().accessibleDescription());
    EXPECT_TRUE(told.contains(u'、'));
    // By day, whatever the lane.
    table().sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(table().model()->index(0, 2).data().toString(), u"設立"_s);
    EXPECT_EQ(table().currentIndex().siblingAtColumn(2).data().toString(), entry(canvas().selected()).title);
}

TEST_F(TimelinePageTest, TheThirdClickOnAHeadPutsTheRowsBack)
{
    const auto days = [this] {
        QStringList words;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            words << table().model()->index(row, 0).data().toString() +
                         table().model()->index(row, 1).data().toString();
        return words;
    };
    const QStringList before = days();
    QHeaderView& header = *table().horizontalHeader();
    header.setSortIndicator(1, Qt::AscendingOrder);
    header.setSortIndicator(1, Qt::DescendingOrder);
    ASSERT_NE(days(), before);
    header.setSortIndicator(-1, Qt::AscendingOrder); // as the head itself does at the third click
    EXPECT_EQ(days(), before);
}

TEST_F(TimelinePageTest, ArrowsLeadFromEntryToEntryAndEnterOpens)
{
    QSignalSpy members(m_page.get(), &TimelinePage::memberSelected);
    EXPECT_FALSE(canvas().accessibleDescription().isEmpty());
    press(Qt::Key_Right);
    EXPECT_EQ(entry(canvas().selected()).kind, TimelineKind::Declared);
    press(Qt::Key_Down);
    EXPECT_EQ(lane(canvas().selected()).label, u"小樽市"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(lane(canvas().selected()).label, u"岩見沢市"_s);
    EXPECT_EQ(members.size(), 2);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(entry(canvas().selected()).kind, TimelineKind::Amended);
    EXPECT_TRUE(canvas().accessibleDescription().startsWith(u"協約　岩見沢市、令和3年6月25日、変更"_s))
        << canvas().accessibleDescription().toStdString();
    int opened = -1;
    QObject::connect(m_page.get(), &TimelinePage::entryActivated, m_page.get(),
                     [&](const model::TimelineEntry& one, model::TimelineLaneKind /*lane*/) {
                         opened = one.amendment.isValid() ? 1 : 0;
                     });
    press(Qt::Key_Return);
    EXPECT_EQ(opened, 1);
    // An empty lane is passed over: between vision and area nothing is recorded.
    for (int step = 0; step < 40; ++step)
        press(Qt::Key_Down);
    EXPECT_EQ(lane(canvas().selected()).kind, model::TimelineLaneKind::Union);
    EXPECT_FALSE(m_registry->hasUnsavedEdits());
}

TEST_F(TimelinePageTest, AClickSelectsAndTheLaneIsMarkedFromOutside)
{
    QSignalSpy members(m_page.get(), &TimelinePage::memberSelected);
    const int ebetsu = find(u"協約　江別市"_s, TimelineKind::Signed, QDate(2019, 3, 29));
    ASSERT_GE(ebetsu, 0);
    const QPoint place = canvas().placeOf(ebetsu).center();
    EXPECT_EQ(canvas().entryAt(place), ebetsu);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(canvas().selected(), ebetsu);
    ASSERT_EQ(members.size(), 1);
    EXPECT_EQ(m_page->selectedMember(), entry(ebetsu).municipality);
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), u"協約　江別市"_s);
    const MunicipalityId otaru = entry(find(u"協約　小樽市"_s, TimelineKind::Signed, QDate(2019, 3, 29))).municipality;
    m_page->selectMember(otaru);
    EXPECT_EQ(m_page->selectedMember(), otaru);
    EXPECT_EQ(canvas().selected(), -1);
    EXPECT_EQ(members.size(), 1) << "what comes from outside is not announced again";
}

TEST_F(TimelinePageTest, TheLineIsDraggedToAnotherDay)
{
    QSignalSpy chosen(m_page.get(), &TimelinePage::dayChosen);
    const int from = canvas().lineX();
    const QRect second = canvas().placeOf(find(u"ビジョン"_s, TimelineKind::Vision, QDate(2024, 4, 1)));
    EXPECT_NEAR(from, second.left(), 3) << "the second vision begins on this day";
    const QPoint begin(from, 60);
    const QRect first = canvas().placeOf(find(u"ビジョン"_s, TimelineKind::Vision, QDate(2019, 4, 1)));
    const QPoint end(first.left() + 2, 60);
    QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(canvas().viewport(), (begin + end) / 2);
    QTest::mouseMove(canvas().viewport(), end);
    EXPECT_TRUE(chosen.isEmpty()) << "only when it is let go";
    keepPicture(*m_page, u"timeline-dragged"_s);
    QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, end);
    ASSERT_EQ(chosen.size(), 1);
    const QDate day = chosen.front().front().toDate();
    EXPECT_LT(qAbs(day.daysTo(QDate(2019, 4, 1))), 30) << day.toString(Qt::ISODate).toStdString();
    m_page->setAsOf(day);
    EXPECT_NEAR(canvas().lineX(), end.x(), 2);
    press(Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.back().front().toDate(), day.addMonths(1));
}

TEST_F(TimelinePageTest, WheelKeysAndButtonsZoom)
{
    const double all = canvas().shownTo() - canvas().shownFrom();
    const QPoint place(600, 200);
    const double below = canvas().drawing().dayAt(static_cast<int>(place.x() * 12.5));
    QWheelEvent wheel(place, canvas().viewport()->mapToGlobal(place), {}, QPoint(0, 480), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas().viewport(), &wheel);
    EXPECT_LT(canvas().shownTo() - canvas().shownFrom(), all / 2);
    EXPECT_NEAR(canvas().drawing().dayAt(static_cast<int>(place.x() * 12.5)), below, all / 200)
        << "what is below the pointer stays there";
    const double zoomed = canvas().shownTo() - canvas().shownFrom();
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_GT(canvas().shownTo() - canvas().shownFrom(), zoomed);
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(canvas().shownTo() - canvas().shownFrom(), zoomed, 1);
    named<QPushButton>(*m_page, u"timelineMonths"_s)->click();
    EXPECT_NEAR(canvas().shownTo() - canvas().shownFrom(), 365, 1);
    EXPECT_FALSE(canvas().drawing().months.empty());
    keepPicture(*m_page, u"timeline-months"_s);
    named<QPushButton>(*m_page, u"timelineYears"_s)->click();
    EXPECT_NEAR(canvas().shownTo() - canvas().shownFrom(), 5 * 365.25, 1);
    keepPicture(*m_page, u"timeline-years"_s);
    named<QPushButton>(*m_page, u"timelineAll"_s)->click();
    EXPECT_FALSE(canvas().placeOf(find(u"組合　札幌広域圏組合"_s, TimelineKind::Event, QDate(1997, 2, 1))).isNull())
        << "everything, the foundation of the union as well";
    keepPicture(*m_page, u"timeline-all"_s);
    for (int step = 0; step < 60; ++step)
        press(Qt::Key_Plus);
    EXPECT_GE(canvas().shownTo() - canvas().shownFrom(), 30);
}

TEST_F(TimelinePageTest, FollowsTheFileAndKeepsWhatIsSelected)
{
    const int adviser = find(u"圏域"_s, TimelineKind::Event, QDate(2019, 9, 16));
    canvas().select(adviser);
    const auto before = canvas().timeline().entries.size();
    ASSERT_TRUE(m_registry
                    ->edit(u"出来事を追加"_s,
                           [&]() -> Result<void> {
                               const auto id = store::AreaEventStore(m_registry->connection())
                                                   .add({{}, MetroAreaId{1}, QDate(2019, 5, 1), {}, u"改元"_s, {}});
                               return id ? Result<void>() : Result<void>(id.error());
                           })
                    .isOk());
    EXPECT_EQ(canvas().timeline().entries.size(), before + 1);
    ASSERT_GE(canvas().selected(), 0);
    EXPECT_EQ(entry(canvas().selected()).title, u"市政アドバイザー就任"_s);
    EXPECT_EQ(table().model()->rowCount(), static_cast<int>(before + 1));
}

TEST_F(TimelinePageTest, ShowsAnEndInPreparationWhileItsDraftIsKept)
{
    const auto agreement = store::AgreementStore(m_registry->connection()).find(u"小樽市"_s)->id;
    const auto before = canvas().timeline().entries.size();
    ASSERT_TRUE(
        store::keepAbolitionDraft(*m_registry, {agreement, u"連携協約は、廃止する。"_s, {}, QDate(2027, 4, 1)}).isOk());
    EXPECT_EQ(canvas().timeline().entries.size(), before + 1);
    ASSERT_TRUE(m_registry->undo().isOk());
    EXPECT_EQ(canvas().timeline().entries.size(), before);
}

TEST_F(TimelinePageTest, EventsAreEnteredInAForm)
{
    auto* button = named<QPushButton>(*m_page, u"timelineEvents"_s);
    EXPECT_FALSE(button->isEnabled()) << "another day is shown";
    m_page->setAsOf({});
    button->click();
    auto* dialog = m_page->findChild<ui::timeline::EventsDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* rows = named<QTableWidget>(*dialog, u"eventsTable"_s);
    ASSERT_EQ(rows->rowCount(), 1);
    EXPECT_EQ(rows->item(0, 0)->text(), u"令和元年9月16日"_s);
    named<QPushButton>(*dialog, u"eventsAdd"_s)->click();
    auto* keep = named<QPushButton>(*dialog, u"eventsKeep"_s);
    auto* told = named<QLabel>(*dialog, u"eventsTold"_s);
    keep->click();
    EXPECT_FALSE(told->text().isEmpty()) << "nothing happened there yet";
    rows->item(1, 1)->setText(u"準備会の設置"_s);
    rows->item(1, 0)->setText(u"R1.13"_s);
    told->clear();
    keep->click();
    EXPECT_TRUE(told->text().contains(u"準備会の設置"_s));
    rows->item(1, 0)->setText(u"H30.2"_s);
    keepPicture(*dialog, u"timeline-events"_s);
    EXPECT_TRUE(clipped(*dialog).isEmpty());
    EXPECT_TRUE(withoutName(*dialog).isEmpty());
    keep->click();
    const auto kept = store::AreaEventStore(m_registry->connection()).ofArea(MetroAreaId{1});
    ASSERT_TRUE(kept.isOk());
    ASSERT_EQ(kept->size(), 2U);
    EXPECT_EQ(kept->front().happenedOn, QDate(2018, 2, 1));
    EXPECT_EQ(kept->front().precision, model::DayPrecision::Month);
    EXPECT_GE(find(u"圏域"_s, TimelineKind::Event, QDate(2018, 2, 1)), 0);
}

TEST_F(TimelinePageTest, IsSavedAsPdfOnEitherSizeAndEntered)
{
    for (const int sheet : {0, 1}) {
        named<QComboBox>(*m_page, u"timelineSheet"_s)->setCurrentIndex(sheet);
        // With the pictures of the screen, to be looked at.
        m_files.file = qEnvironmentVariable("KYOYAKU_SCREENSHOTS", path({})) + u"/timeline%1.pdf"_s.arg(sheet);
        QSignalSpy told(m_page.get(), &TimelinePage::told);
        named<QPushButton>(*m_page, u"timelinePdf"_s)->click();
        ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
        EXPECT_TRUE(QFile::exists(m_files.file));
    }
    EXPECT_TRUE(m_files.suggested.front().endsWith(u"さっぽろ連携中枢都市圏　年表.pdf"_s));
    m_page->printPages(); // the dialog was left
    m_printer.path = path(u"printed.pdf"_s);
    QSignalSpy told(m_page.get(), &TimelinePage::told);
    m_page->printPages();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(m_printer.documentName, u"さっぽろ連携中枢都市圏　年表"_s);
    EXPECT_TRUE(QFile::exists(m_printer.path));
    const auto entered = store::IssueStore(m_registry->connection()).all();
    ASSERT_TRUE(entered.isOk());
    ASSERT_EQ(entered->size(), 3U);
    EXPECT_EQ(entered->front().form, u"timeline"_s);
}

TEST_F(TimelinePageTest, OutOfSightItReadsNothingUntilItIsShown)
{
    m_page->hide();
    model::AreaEvent event = store::AreaEventStore(m_registry->connection()).ofArea(MetroAreaId{1})->front();
    event.happenedOn = QDate(2018, 2, 1);
    ASSERT_TRUE(m_registry->edit(u"出来事を変更"_s,
                                 [&] { return store::AreaEventStore(m_registry->connection()).change(event); }));
    EXPECT_LT(find(u"圏域"_s, TimelineKind::Event, QDate(2018, 2, 1)), 0);
    m_page->show();
    EXPECT_GE(find(u"圏域"_s, TimelineKind::Event, QDate(2018, 2, 1)), 0);
}

} // namespace tests
