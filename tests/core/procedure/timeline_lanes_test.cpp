// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/timeline_lanes.h"

#include "tests/core/procedure/procedure_support.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::procedure;

namespace tests {

namespace {

model::RevisionSummary text(int number, QDate signedOn, QDate from)
{
    model::RevisionSummary revision;
    revision.id = RevisionId{number};
    revision.number = number;
    revision.state = model::RevisionState::Signed;
    revision.signedOn = signedOn;
    revision.effectiveOn = from;
    revision.inForceFrom = from;
    return revision;
}

/// 札幌 and 当別町: signed in 2019, changed in 2021; two visions; everything of the procedure of the first text.
model::TimelineSources someSources()
{
    model::TimelineSources sources;
    sources.area.id = MetroAreaId{1};
    sources.area.name = u"さっぽろ連携中枢都市圏"_s;
    sources.area.coreCity = kCoreCity;
    sources.area.establishedOn = QDate(2019, 3, 29);
    sources.names = {{kCoreCity, u"札幌市"_s}, {kMember, u"当別町"_s}};
    sources.declarations = {{{}, sources.area.id, QDate(2018, 11, 28), u"連携中枢都市宣言書"_s}};
    model::TimelineAgreement agreement;
    agreement.agreement = {AgreementId{3}, sources.area.id, kCoreCity, kMember, u"連携協約"_s};
    agreement.member = u"当別町"_s;
    agreement.revisions = {text(1, QDate(2019, 3, 29), QDate(2019, 4, 1))};
    model::RevisionSummary changed = text(2, QDate(2019, 3, 29), QDate(2021, 7, 1));
    changed.amendment = AmendmentAgreementId{5};
    changed.amendedOn = QDate(2021, 6, 25);
    agreement.revisions.push_back(changed);
    model::AmendmentAgreement amendment;
    amendment.id = AmendmentAgreementId{5};
    amendment.signedOn = QDate(2021, 6, 25);
    amendment.title = u"一部を変更する連携協約"_s;
    amendment.resultingRevision = RevisionId{2};
    amendment.textState = model::AmendmentTextState::AtHand;
    amendment.digest = u"d"_s;
    agreement.amendments = {amendment};
    sources.agreements = {agreement};
    sources.visions = {{VisionId{1}, sources.area.id, 1, QDate(2019, 4, 1), QDate(2024, 3, 31), u"第1期"_s},
                       {VisionId{2}, sources.area.id, 2, QDate(2024, 4, 1), QDate(2029, 3, 31), u"第2期"_s}};
    return sources;
}

std::vector<QStringList> rowsIn(const model::Timeline& timeline, const QString& lane)
{
    std::vector<QStringList> rows;
    for (const QStringList& row : timelineTable(timeline)) {
        if (row[0] == lane)
            rows.push_back({row[1], row[2]});
    }
    return rows;
}

using Rows = std::vector<QStringList>;

} // namespace

TEST(Timeline, HasTheLanesOfTheOfficeInTheirOrder)
{
    auto sources = someSources();
    model::MetroArea former;
    former.id = MetroAreaId{9};
    former.name = u"札幌広域圏組合"_s;
    former.dissolvedOn = QDate(2019, 7, 31);
    sources.unions = {former};
    const auto timeline = timelineOf(sources);
    QStringList lanes;
    for (const model::TimelineLane& lane : timeline.lanes)
        lanes.append(laneWords(lane));
    EXPECT_EQ(lanes, (QStringList{u"宣言"_s, u"協約　当別町"_s, u"ビジョン"_s, u"議会"_s, u"会議"_s, u"圏域"_s,
                                  u"組合　札幌広域圏組合"_s}));
    EXPECT_EQ(timeline.title, u"さっぽろ連携中枢都市圏　年表"_s);
    EXPECT_EQ(rowsIn(timeline, u"宣言"_s), (Rows{{u"平成30年11月28日"_s, u"宣言"_s}}));
    EXPECT_EQ(rowsIn(timeline, u"組合　札幌広域圏組合"_s), (Rows{{u"令和元年7月31日"_s, u"解散"_s}}));
}

TEST(Timeline, ShowsWhatWasSignedWhatChangedItAndWhichTextWasInForce)
{
    const auto timeline = timelineOf(someSources());
    EXPECT_EQ(rowsIn(timeline, u"協約　当別町"_s), (Rows{{u"平成31年3月29日"_s, u"締結"_s},
                                                         {u"平成31年4月1日～令和3年6月30日"_s, u"協約の効力"_s},
                                                         {u"令和3年6月25日"_s, u"変更"_s},
                                                         {u"令和3年7月1日～"_s, u"変更後の協約の効力"_s}}));
    EXPECT_EQ(timeline.entries[3].amendment, AmendmentAgreementId{5});
    EXPECT_EQ(timeline.entries[3].revision, RevisionId{2});
    EXPECT_EQ(shortTimelineDays(timeline.entries[2]), u"H31.4.1～R3.6.30"_s);
}

TEST(Timeline, AnAgreementThatHasEndedIsNotInForceFromThatDay)
{
    auto sources = someSources();
    sources.agreements[0].revisions[1].endedOn = QDate(2023, 4, 1);
    const auto timeline = timelineOf(sources);
    const auto rows = rowsIn(timeline, u"協約　当別町"_s);
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[3], (QStringList{u"令和3年7月1日～令和5年3月31日"_s, u"変更後の協約の効力"_s}));
    EXPECT_EQ(rows[4], (QStringList{u"令和5年4月1日"_s, u"廃止"_s}));
}

TEST(Timeline, AnAmendmentOfWhichOnlyTheDayIsKnownStandsThere)
{
    auto sources = someSources();
    sources.agreements[0].revisions.pop_back();
    sources.agreements[0].amendments[0].resultingRevision = {};
    sources.agreements[0].amendments[0].digest.clear();
    sources.agreements[0].amendments[0].textState = model::AmendmentTextState::NotAtHand;
    const auto timeline = timelineOf(sources);
    const auto& entry = timeline.entries.at(3);
    EXPECT_EQ(entry.from, QDate(2021, 6, 25));
    EXPECT_TRUE(entry.note.contains(u"未収録"_s));
    EXPECT_FALSE(entry.amendment.isValid());
    EXPECT_EQ(entry.agreement, AgreementId{3});
}

TEST(Timeline, AnEditionOfAVisionEndsWhereTheNextOneBegins)
{
    auto sources = someSources();
    model::Vision revised = sources.visions[0];
    revised.id = VisionId{7};
    revised.edition = 1;
    revised.adoptedOn = QDate(2021, 3, 20);
    sources.visions.push_back(revised);
    EXPECT_EQ(rowsIn(timelineOf(sources), u"ビジョン"_s),
              (Rows{{u"平成31年4月1日～令和3年3月19日"_s, u"第1期ビジョン"_s},
                    {u"令和3年3月20日"_s, u"第1期ビジョン（第1回改定）の改定"_s},
                    {u"令和3年3月20日～令和6年3月31日"_s, u"第1期ビジョン（第1回改定）"_s},
                    {u"令和6年4月1日～令和11年3月31日"_s, u"第2期ビジョン"_s}}));
}

TEST(Timeline, TheCouncilsHaveBillsVotesAndSessionsTheAgreementTheOtherSteps)
{
    auto sources = someSources();
    sources.cases = {finishedCase()};
    sources.cases[0].sessions = {
        {model::CouncilSessionId{1}, kMember, u"3月定例会"_s, QDate(2019, 3, 1), QDate(2019, 3, 14), std::nullopt}};
    sources.cases.push_back(finishedAmendment());
    sources.cases[1].sessions = sources.cases[0].sessions; // one council, one session
    sources.cases[1].steps.clear();
    stepIn(sources.cases[0], kMember, model::StepKind::Notice).isPlanned = true;
    const auto timeline = timelineOf(sources);
    EXPECT_EQ(rowsIn(timeline, u"議会"_s), (Rows{{u"平成31年2月13日"_s, u"札幌市　議案"_s},
                                                 {u"平成31年3月1日～平成31年3月14日"_s, u"当別町　3月定例会"_s},
                                                 {u"平成31年3月1日"_s, u"当別町　議案"_s},
                                                 {u"平成31年3月6日"_s, u"札幌市　議決"_s},
                                                 {u"平成31年3月14日"_s, u"当別町　議決"_s}}));
    const auto agreement = rowsIn(timeline, u"協約　当別町"_s);
    EXPECT_EQ(agreement.size(), 4U + 8U);
    EXPECT_EQ(
        std::count(agreement.begin(), agreement.end(), QStringList{u"平成31年4月4日"_s, u"当別町　告示（予定）"_s}), 1);
    const auto bill = std::find_if(timeline.entries.begin(), timeline.entries.end(),
                                   [](const auto& entry) { return entry.title == u"当別町　議案"; });
    ASSERT_NE(bill, timeline.entries.end());
    EXPECT_EQ(bill->note, u"当別町との協約　第21号"_s);
    EXPECT_EQ(bill->municipality, kMember);
}

TEST(Timeline, MeetingsMembersAndEventsStandInTheirLanes)
{
    auto sources = someSources();
    model::Meeting held;
    held.id = MeetingId{1};
    held.heldOn = QDate(2020, 2, 3);
    model::Meeting planned = held;
    planned.title = u"第3回首長会議"_s;
    planned.heldOn = QDate(2030, 2, 3);
    planned.isPlanned = true;
    model::Meeting blank;
    blank.title = u"日程調整中"_s;
    sources.meetings = {held, planned, blank};
    sources.area.memberships = {{kMember, QDate(2019, 4, 1), std::nullopt, {}},
                                {MunicipalityId{8}, QDate(2019, 4, 1), QDate(2022, 3, 31), {}}};
    sources.names.insert(MunicipalityId{8}, u"南幌町"_s);
    sources.events = {{model::AreaEventId{1}, sources.area.id, QDate(2019, 9, 16), {}, u"市政アドバイザー就任"_s, {}},
                      {model::AreaEventId{2}, MetroAreaId{99}, QDate(2019, 9, 17), {}, u"ほかの圏域"_s, {}}};
    const auto timeline = timelineOf(sources);
    EXPECT_EQ(rowsIn(timeline, u"会議"_s),
              (Rows{{u"令和2年2月3日"_s, u"首長会議"_s}, {u"令和12年2月3日"_s, u"第3回首長会議（予定）"_s}}));
    EXPECT_EQ(rowsIn(timeline, u"圏域"_s), (Rows{{u"平成31年3月29日"_s, u"圏域の形成"_s},
                                                 {u"平成31年4月1日"_s, u"2市町村の参加"_s},
                                                 {u"令和元年9月16日"_s, u"市政アドバイザー就任"_s},
                                                 {u"令和4年3月31日"_s, u"南幌町の離脱"_s}}));
}

TEST(Timeline, RangesAreWholeFiscalYears)
{
    auto sources = someSources();
    model::MetroArea former;
    former.id = MetroAreaId{9};
    former.name = u"組合"_s;
    former.dissolvedOn = QDate(1999, 3, 31);
    sources.unions = {former};
    const auto timeline = timelineOf(sources);
    EXPECT_EQ(rangeOf(timeline, QDate(2024, 4, 1)), (TimelineRange{QDate(1998, 4, 1), QDate(2029, 3, 31)}));
    const TimelineRange main = mainRangeOf(timeline, QDate(2024, 4, 1));
    EXPECT_EQ(main, (TimelineRange{QDate(2018, 4, 1), QDate(2029, 3, 31)}));
    EXPECT_EQ(entriesOutside(timeline, main), QStringList{u"組合　組合　解散（平成11年3月31日）"_s});
    EXPECT_EQ(rangeOf({}, QDate(2024, 3, 31)), (TimelineRange{QDate(2023, 4, 1), QDate(2024, 3, 31)}));
}

TEST(TimelineLanes, AnEndInPreparationShowsItsPlannedDayAndItsSteps)
{
    model::TimelineSources sources = someSources();
    model::ProcedureCase end = finishedAbolition();
    end.isDraft = true;
    end.signedOn.reset();
    sources.cases = {end};
    const auto timeline = timelineOf(sources);
    const auto titled = [&](const QString& words) {
        return std::find_if(timeline.entries.begin(), timeline.entries.end(),
                            [&](const auto& entry) { return entry.title == words; });
    };
    const auto planned = titled(u"廃止（予定）"_s);
    ASSERT_NE(planned, timeline.entries.end());
    EXPECT_TRUE(planned->isPlanned);
    EXPECT_EQ(planned->from, QDate(2026, 4, 1));
    const auto vote = titled(u"札幌市　議決"_s);
    ASSERT_NE(vote, timeline.entries.end());
    EXPECT_TRUE(vote->note.contains(u"当別町との協約の廃止"_s)) << vote->note.toStdString();
    sources.cases.front().isDraft = false;
    const auto after = timelineOf(sources);
    EXPECT_TRUE(
        std::none_of(after.entries.begin(), after.entries.end(), [](const auto& entry) { return entry.isPlanned; }));
}

} // namespace tests
