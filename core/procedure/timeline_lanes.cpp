// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/timeline_lanes.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::StepKind;
using model::TimelineEntry;
using model::TimelineKind;
using model::TimelineLaneKind;

// Words of the chart are those of the paper: data, never translated.
QString stepName(StepKind kind)
{
    constexpr std::array<QStringView, model::kStepKinds.size()> kNames{u"協議", u"議案", u"議決",
                                                                       u"告示", u"届出", u"公表"};
    return kNames.at(static_cast<size_t>(kind)).toString();
}

QString numberWords(const model::ProcedureStep& step)
{
    if (step.number.isEmpty())
        return {};
    return step.kind == StepKind::Report ? step.number : u"第"_s + step.number + u"号"_s;
}

QString visionName(const model::Vision& vision)
{
    const QString period = u"第%1期ビジョン"_s.arg(vision.periodNumber);
    return vision.edition > 0 ? period + u"（第%1回改定）"_s.arg(vision.edition) : period;
}

class TimelineBuilder
{
public:
    explicit TimelineBuilder(const model::TimelineSources& sources)
        : m_sources(sources)
    {
        m_timeline.title = sources.area.name + u"　年表"_s;
    }

    model::Timeline build()
    {
        addLane(TimelineLaneKind::Declaration, u"宣言"_s);
        for (const model::Declaration& declaration : m_sources.declarations)
            addDeclaration(declaration);
        for (const model::TimelineAgreement& one : m_sources.agreements)
            addAgreement(one);
        addLane(TimelineLaneKind::Vision, u"ビジョン"_s);
        for (const model::Vision& vision : m_sources.visions)
            addVision(vision);
        addLane(TimelineLaneKind::Council, u"議会"_s);
        addCouncils();
        addLane(TimelineLaneKind::Meeting, u"会議"_s);
        for (const model::Meeting& meeting : m_sources.meetings)
            addMeeting(meeting);
        addLane(TimelineLaneKind::Area, u"圏域"_s);
        addArea();
        for (const model::MetroArea& one : m_sources.unions)
            addUnion(one);
        std::stable_sort(m_timeline.entries.begin(), m_timeline.entries.end(), [](const auto& a, const auto& b) {
            return std::pair(a.lane, a.from) < std::pair(b.lane, b.from);
        });
        return std::move(m_timeline);
    }

private:
    void addLane(TimelineLaneKind kind, const QString& group, const QString& label = {}, MunicipalityId member = {})
    {
        m_timeline.lanes.push_back({kind, group, label, member});
    }

    TimelineEntry& add(TimelineKind kind, QDate day, const QString& title, const QString& note = {})
    {
        TimelineEntry entry;
        entry.lane = static_cast<int>(m_timeline.lanes.size()) - 1;
        entry.kind = kind;
        entry.from = day;
        entry.title = title;
        entry.note = note;
        entry.municipality = m_timeline.lanes.back().municipality;
        m_timeline.entries.push_back(std::move(entry));
        return m_timeline.entries.back();
    }

    void addDeclaration(const model::Declaration& declaration)
    {
        if (declaration.declaredOn)
            add(TimelineKind::Declared, *declaration.declaredOn, u"宣言"_s, declaration.title);
        if (declaration.publishedOn)
            add(TimelineKind::Step, *declaration.publishedOn, u"公表"_s, declaration.publishedIn);
    }

    void addAgreement(const model::TimelineAgreement& one)
    {
        addLane(TimelineLaneKind::Agreement, u"協約"_s, one.member, one.agreement.memberMunicipality);
        const auto mark = [&](TimelineEntry& entry, RevisionId revision) {
            entry.agreement = one.agreement.id;
            entry.revision = revision;
        };
        for (const model::RevisionSummary& revision : one.revisions) {
            if (revision.state == model::RevisionState::Draft)
                continue;
            if (!revision.amendment.isValid() && revision.signedOn)
                mark(add(TimelineKind::Signed, *revision.signedOn, u"締結"_s, one.agreement.title), revision.id);
            if (revision.endedOn)
                mark(add(TimelineKind::Ended, *revision.endedOn, u"廃止"_s, one.agreement.title), revision.id);
        }
        for (const model::AmendmentAgreement& amendment : one.amendments) {
            if (!amendment.signedOn)
                continue;
            const QString missing =
                amendment.textState == model::AmendmentTextState::NotAtHand ? u"（本文は未収録）"_s : QString();
            TimelineEntry& entry =
                add(amendment.isAbolition() ? TimelineKind::Ended : TimelineKind::Amended, *amendment.signedOn,
                    amendment.isAbolition() ? u"廃止協約の締結"_s : u"変更"_s, amendment.title + missing);
            mark(entry, amendment.isAbolition() ? amendment.baseRevision : amendment.resultingRevision);
            if (amendment.isConcluded())
                entry.amendment = amendment.id;
        }
        addTimesInForce(one);
        addSteps(one.agreement.id);
    }

    /// Each text is in force until the next one is, or until the agreement has ended.
    void addTimesInForce(const model::TimelineAgreement& one)
    {
        std::vector<const model::RevisionSummary*> texts;
        for (const model::RevisionSummary& revision : one.revisions) {
            if (revision.state != model::RevisionState::Draft && revision.inForceFrom)
                texts.push_back(&revision);
        }
        std::sort(texts.begin(), texts.end(), [](const auto* a, const auto* b) {
            return std::pair(*a->inForceFrom, a->number) < std::pair(*b->inForceFrom, b->number);
        });
        std::optional<QDate> end;
        for (const model::RevisionSummary* text : texts) {
            if (text->endedOn)
                end = text->endedOn;
        }
        for (size_t at = 0; at < texts.size(); ++at) {
            const std::optional<QDate> next = at + 1 < texts.size() ? texts[at + 1]->inForceFrom : end;
            if (next && *next <= *texts[at]->inForceFrom)
                continue;
            TimelineEntry& bar =
                add(TimelineKind::InForce, *texts[at]->inForceFrom,
                    texts[at]->amendment.isValid() ? u"変更後の協約の効力"_s : u"協約の効力"_s, one.agreement.title);
            bar.isBar = true;
            if (next)
                bar.to = next->addDays(-1);
            bar.agreement = one.agreement.id;
            bar.revision = texts[at]->id;
        }
    }

    [[nodiscard]] static bool isOfCouncil(StepKind kind)
    {
        return kind == StepKind::Bill || kind == StepKind::Resolution;
    }

    void addStep(const model::ProcedureCase& one, const model::ProcedureStep& step, const QString& what)
    {
        const model::CaseParty* party = one.party(step.party);
        const QStringList parts{what, numberWords(step), step.note};
        const TimelineKind kind = step.kind == StepKind::Resolution ? TimelineKind::Resolution : TimelineKind::Step;
        const QString name = (party != nullptr ? party->name + u'　' : QString()) + stepName(step.kind);
        TimelineEntry& entry = add(kind, *step.day, step.isPlanned ? name + u"（予定）"_s : name,
                                   parts.join(u'　').simplified().replace(u' ', u'　'));
        entry.isPlanned = step.isPlanned;
        entry.agreement = one.agreement;
        entry.revision = one.revision;
        if (isOfCouncil(step.kind))
            entry.municipality = step.party;
    }

    /// Nothing of a conclusion, which the lane is about.
    [[nodiscard]] static QString actWords(model::ProcedureAct act)
    {
        switch (act) {
        case model::ProcedureAct::Conclusion:
            return {};
        case model::ProcedureAct::Amendment:
            return u"変更"_s;
        case model::ProcedureAct::Abolition:
            break;
        }
        return u"廃止"_s;
    }

    void addSteps(AgreementId agreement)
    {
        for (const model::ProcedureCase& one : m_sources.cases) {
            if (one.agreement != agreement)
                continue;
            for (const model::ProcedureStep& step : one.steps) {
                if (step.day && !isOfCouncil(step.kind))
                    addStep(one, step, actWords(one.act));
            }
            if (one.isAbolition() && one.isDraft && one.effectiveOn) {
                TimelineEntry& end = add(TimelineKind::Ended, *one.effectiveOn, u"廃止（予定）"_s, one.title);
                end.isPlanned = true;
                end.agreement = one.agreement;
                end.revision = one.revision;
            }
        }
    }

    void addCouncils()
    {
        std::set<model::CouncilSessionId> known;
        for (const model::ProcedureCase& one : m_sources.cases) {
            for (const model::CouncilSession& session : one.sessions) {
                if (!known.insert(session.id).second)
                    continue;
                TimelineEntry& bar = add(TimelineKind::Session, session.opensOn,
                                         m_sources.names.value(session.municipality) + u'　' + session.name);
                bar.isBar = true;
                bar.to = session.closesOn;
                bar.municipality = session.municipality;
            }
            const QString member = one.parties.size() > 1 ? one.parties[1].name : QString();
            const QString act = actWords(one.act);
            const QString what = member + u"との協約"_s + (act.isEmpty() ? QString() : u'の' + act);
            for (const model::ProcedureStep& step : one.steps) {
                if (step.day && isOfCouncil(step.kind))
                    addStep(one, step, what);
            }
        }
    }

    void addVision(const model::Vision& vision)
    {
        if (vision.adoptedOn)
            add(TimelineKind::Adopted, *vision.adoptedOn,
                visionName(vision) + (vision.edition > 0 ? u"の改定"_s : u"の策定"_s), vision.title)
                .vision = vision.id;
        const auto from = model::countsFrom(vision);
        if (!from)
            return;
        std::optional<QDate> to = vision.to;
        for (const model::Vision& next : m_sources.visions) {
            const auto follows = model::countsFrom(next);
            if (next.periodNumber == vision.periodNumber && next.edition > vision.edition && follows &&
                (!to || follows->addDays(-1) < *to))
                to = follows->addDays(-1);
        }
        if (to && *to < *from)
            return;
        TimelineEntry& bar = add(TimelineKind::Vision, *from, visionName(vision), vision.title);
        bar.isBar = true;
        bar.to = to;
        bar.vision = vision.id;
    }

    void addMeeting(const model::Meeting& meeting)
    {
        if (!meeting.heldOn)
            return;
        const QString title = meeting.title.isEmpty() ? model::meetingKindTitle(meeting.kind) : meeting.title;
        TimelineEntry& entry = add(TimelineKind::Meeting, *meeting.heldOn,
                                   meeting.isPlanned ? title + u"（予定）"_s : title, meeting.place);
        entry.isPlanned = meeting.isPlanned;
        entry.meeting = meeting.id;
    }

    /// Several that join or leave on one day are one entry.
    void addMembers(const std::map<QDate, QStringList>& days, const QString& what)
    {
        for (const auto& [day, names] : days) {
            const QString title =
                names.size() == 1 ? names.front() + u"の"_s + what : u"%1市町村の%2"_s.arg(names.size()).arg(what);
            add(TimelineKind::Event, day, title, names.size() == 1 ? QString() : names.join(u'、'));
        }
    }

    void addEvents(MetroAreaId area)
    {
        for (const model::AreaEvent& event : m_sources.events) {
            if (event.area != area)
                continue;
            TimelineEntry& entry = add(TimelineKind::Event, event.happenedOn, event.title, event.note);
            entry.precision = event.precision;
            entry.event = event.id;
        }
    }

    void addArea()
    {
        if (m_sources.area.establishedOn)
            add(TimelineKind::Event, *m_sources.area.establishedOn, u"圏域の形成"_s, m_sources.area.name);
        if (m_sources.area.dissolvedOn)
            add(TimelineKind::Ended, *m_sources.area.dissolvedOn, u"圏域の解消"_s, m_sources.area.name);
        std::map<QDate, QStringList> joined;
        std::map<QDate, QStringList> left;
        for (const model::Membership& membership : m_sources.area.memberships) {
            const QString name = m_sources.names.value(membership.municipality);
            if (membership.from)
                joined[*membership.from].append(name);
            if (membership.to)
                left[*membership.to].append(name);
        }
        addMembers(joined, u"参加"_s);
        addMembers(left, u"離脱"_s);
        addEvents(m_sources.area.id);
    }

    void addUnion(const model::MetroArea& one)
    {
        addLane(TimelineLaneKind::Union, u"組合"_s, one.name);
        if (one.establishedOn)
            add(TimelineKind::Event, *one.establishedOn, u"設立"_s, one.name);
        if (one.dissolvedOn)
            add(TimelineKind::Ended, *one.dissolvedOn, u"解散"_s, one.name);
        addEvents(one.id);
    }

    const model::TimelineSources& m_sources;
    model::Timeline m_timeline;
};

} // namespace

model::Timeline timelineOf(const model::TimelineSources& sources)
{
    return TimelineBuilder(sources).build();
}

std::vector<QStringList> timelineTable(const model::Timeline& timeline)
{
    std::vector<QStringList> rows;
    for (const TimelineEntry& entry : timeline.entries)
        rows.push_back({laneWords(timeline.lanes.at(static_cast<size_t>(entry.lane))), timelineDays(entry), entry.title,
                        entry.note});
    return rows;
}

namespace {

template <typename Counts>
TimelineRange rangeWhere(const model::Timeline& timeline, QDate today, const Counts& counts)
{
    QDate first;
    QDate last;
    for (const TimelineEntry& entry : timeline.entries) {
        if (!counts(entry))
            continue;
        const QDate end = entry.to.value_or(entry.from);
        if (first.isNull() || entry.from < first)
            first = entry.from;
        if (last.isNull() || end > last)
            last = end;
    }
    if (first.isNull())
        first = last = today;
    return {QDate(fiscalYear(first), 4, 1), QDate(fiscalYear(last) + 1, 3, 31)};
}

} // namespace

TimelineRange rangeOf(const model::Timeline& timeline, QDate today)
{
    return rangeWhere(timeline, today, [](const TimelineEntry& /*entry*/) { return true; });
}

TimelineRange mainRangeOf(const model::Timeline& timeline, QDate today)
{
    return rangeWhere(timeline, today, [&](const TimelineEntry& entry) {
        return timeline.lanes.at(static_cast<size_t>(entry.lane)).kind != TimelineLaneKind::Union;
    });
}

QStringList entriesOutside(const model::Timeline& timeline, const TimelineRange& range)
{
    QStringList words;
    for (const TimelineEntry& entry : timeline.entries) {
        const bool isBefore = entry.isBar ? entry.to && *entry.to < range.from : entry.from < range.from;
        if (isBefore || entry.from > range.to)
            words.append(u"%1　%2（%3）"_s.arg(laneWords(timeline.lanes.at(static_cast<size_t>(entry.lane))),
                                               entry.title, model::timelineDays(entry)));
    }
    return words;
}

} // namespace core::procedure
