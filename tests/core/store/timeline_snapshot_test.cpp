// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeline_snapshot.h"

#include "core/store/area_event_store.h"
#include "core/store/meeting_store.h"
#include "core/store/metro_area_store.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/qt_printing.h"

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;

namespace tests {

namespace {

const QDate kShownOn(2024, 4, 1);

class TimelineSnapshotTest : public StoreFixture
{
protected:
    Result<void> put(const std::function<Result<void>()>& edit) { return registry().edit(u"試験"_s, edit); }
    Result<model::AreaEventId> addEvent(MetroAreaId area, QDate day, const QString& title)
    {
        Result<model::AreaEventId> id = model::AreaEventId();
        const auto done = put([&]() -> Result<void> {
            id = AreaEventStore(connection()).add({{}, area, day, model::DayPrecision::Day, title, {}});
            return id ? Result<void>() : Result<void>(id.error());
        });
        return done ? id : Result<model::AreaEventId>(done.error());
    }
};

} // namespace

TEST_F(TimelineSnapshotTest, EventsAreKeptChangedAndGoWithTheirArea)
{
    model::MetroArea area;
    area.name = u"圏域"_s;
    REQUIRE_OK(put([&]() -> Result<void> {
        const auto id = MetroAreaStore(connection()).add(area);
        if (!id)
            return id.error();
        area.id = *id;
        return {};
    }));
    const QString before = dump();
    const auto id = addEvent(area.id, QDate(2019, 9, 16), u"市政アドバイザー就任"_s);
    REQUIRE_OK(id);
    model::AreaEvent changed{*id, area.id, QDate(1997, 2, 1), model::DayPrecision::Month, u"設立"_s, u"備考"_s};
    REQUIRE_OK(put([&] { return AreaEventStore(connection()).change(changed); }));
    const auto kept = AreaEventStore(connection()).ofArea(area.id);
    REQUIRE_OK(kept);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front(), changed);
    EXPECT_EQ(model::eventDayWords(kept->front()), u"平成9年2月"_s);
    changed.title.clear();
    EXPECT_FAILS(put([&] { return AreaEventStore(connection()).change(changed); }), ErrorCode::StoreFailed);
    REQUIRE_OK(put([&] { return MetroAreaStore(connection()).remove(area.id); }));
    EXPECT_TRUE(AreaEventStore(connection()).ofArea({})->empty());
    for (int step = 0; step < 3; ++step)
        REQUIRE_OK(registry().undo());
    EXPECT_EQ(dump(), before);
}

TEST_F(TimelineSnapshotTest, HoldsWhatBelongsToTheAreaAndTheUnionsOfItsMembers)
{
    const Pair pair = addPair();
    const RevisionId draft = addDraft(pair.agreement);
    model::MetroArea ours;
    ours.name = u"旧組合"_s;
    ours.scheme = model::AreaScheme::FormerUnion;
    ours.dissolvedOn = QDate(2019, 7, 31);
    ours.memberships.push_back({pair.core, std::nullopt, QDate(2019, 7, 31), {}});
    model::MetroArea others = ours;
    others.name = u"ほかの組合"_s;
    others.memberships.clear();
    MetroAreaId unionId;
    MetroAreaId foreignId;
    REQUIRE_OK(put([&]() -> Result<void> {
        const auto first = MetroAreaStore(connection()).add(ours);
        const auto second = MetroAreaStore(connection()).add(others);
        if (!first || !second)
            return first ? second.error() : first.error();
        unionId = *first;
        foreignId = *second;
        model::Meeting meeting;
        meeting.area = pair.area;
        meeting.heldOn = QDate(2020, 2, 3);
        meeting.title = u"首長会議"_s;
        const auto met = MeetingStore(connection()).add(meeting);
        return met ? Result<void>() : Result<void>(met.error());
    }));
    REQUIRE_OK(addEvent(pair.area, kShownOn, u"圏域の出来事"_s));
    REQUIRE_OK(addEvent(unionId, kShownOn, u"組合の出来事"_s));
    REQUIRE_OK(addEvent(foreignId, kShownOn, u"ほかの出来事"_s));
    const auto sources = readTimeline(connection(), pair.area, kShownOn);
    REQUIRE_OK(sources);
    ASSERT_EQ(sources->agreements.size(), 1U);
    EXPECT_EQ(sources->agreements.front().member, u"小樽市"_s);
    EXPECT_EQ(sources->agreements.front().revisions.size(), 1U);
    ASSERT_EQ(sources->cases.size(), 1U);
    EXPECT_EQ(sources->cases.front().revision, draft);
    ASSERT_EQ(sources->unions.size(), 1U);
    EXPECT_EQ(sources->unions.front().id, unionId);
    ASSERT_EQ(sources->meetings.size(), 1U);
    QStringList titles;
    for (const model::AreaEvent& event : sources->events)
        titles.append(event.title);
    EXPECT_EQ(titles, (QStringList{u"圏域の出来事"_s, u"組合の出来事"_s}));
    const auto unknown = readTimeline(connection(), MetroAreaId{4711}, kShownOn);
    REQUIRE_OK(unknown);
    EXPECT_TRUE(unknown->agreements.empty());
}

} // namespace tests
