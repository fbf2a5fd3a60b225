// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement.h"
#include "core/model/amendment_agreement.h"
#include "core/model/area_event.h"
#include "core/model/declaration.h"
#include "core/model/meeting.h"
#include "core/model/metro_area.h"
#include "core/model/procedure_case.h"
#include "core/model/revision.h"
#include "core/model/vision.h"

#include <QHash>

namespace core::model {

/// An agreement with everything of it that has a day.
struct TimelineAgreement
{
    Agreement agreement;
    QString member; ///< 小樽市
    std::vector<RevisionSummary> revisions;
    std::vector<AmendmentAgreement> amendments;

    friend bool operator==(const TimelineAgreement&, const TimelineAgreement&) = default;
};

/// What the timeline of an area is made from.
struct TimelineSources
{
    MetroArea area;
    std::vector<Declaration> declarations;
    std::vector<TimelineAgreement> agreements; ///< in the order of the office's list
    std::vector<Vision> visions;
    std::vector<ProcedureCase> cases; ///< of those agreements, with the sessions of the councils
    std::vector<Meeting> meetings;
    std::vector<MetroArea> unions; ///< 組合 that members of the area belonged to
    std::vector<AreaEvent> events; ///< of the area and those unions
    QHash<MunicipalityId, QString> names;
};

enum class TimelineLaneKind { Declaration, Agreement, Vision, Council, Meeting, Area, Union };

/// What an entry is: its sign on the chart, and what opening it leads to.
enum class TimelineKind {
    Declared,
    Signed,     ///< 締結
    Amended,    ///< 変更協約
    Ended,      ///< 廃止, 解散
    InForce,    ///< a bar: a text that is in force
    Step,       ///< 協議, 議案, 告示, 届出, 公表
    Resolution, ///< 議決
    Session,    ///< a bar: 会期
    Vision,     ///< a bar: a period, or the time of an edition
    Adopted,    ///< 策定, 改定
    Meeting,    ///< 会議
    Event,      ///< a dated fact of the area; 加入, 脱退
};

/// One dated thing: a dot, or a bar from one day to another. Words are Japanese data, as on the paper.
struct TimelineEntry
{
    int lane = 0; ///< index of Timeline::lanes
    TimelineKind kind = TimelineKind::Event;
    QDate from;
    std::optional<QDate> to = {}; ///< last day of a bar that has ended or will end
    bool isBar = false;           ///< without `to` it goes on
    bool isPlanned = false;
    DayPrecision precision = DayPrecision::Day;
    QString title;     ///< 締結
    QString note = {}; ///< what else there is to say
    AgreementId agreement = {};
    RevisionId revision = {};
    AmendmentAgreementId amendment = {}; ///< one with a text of its own
    VisionId vision = {};
    AreaEventId event = {};
    MeetingId meeting = {};
    MunicipalityId municipality = {};

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

struct TimelineLane
{
    TimelineLaneKind kind = TimelineLaneKind::Area;
    QString group; ///< 協約
    QString label; ///< 小樽市; empty where the group says it all
    MunicipalityId municipality = {};

    friend bool operator==(const TimelineLane&, const TimelineLane&) = default;
};

/// 年表 of an area: lanes from above, entries by lane and then by day.
struct Timeline
{
    QString title; ///< さっぽろ連携中枢都市圏　年表
    std::vector<TimelineLane> lanes;
    std::vector<TimelineEntry> entries;

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// 平成31年3月29日; of a bar both ends: 平成31年4月1日～令和6年3月31日, 平成31年4月1日～.
[[nodiscard]] QString timelineDays(const TimelineEntry& entry);
/// H31.3.29, H9.2; of a bar both ends.
[[nodiscard]] QString shortTimelineDays(const TimelineEntry& entry);
/// 協約　小樽市
[[nodiscard]] QString laneWords(const TimelineLane& lane);

} // namespace core::model
