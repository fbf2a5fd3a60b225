// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/legal_order.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::CaseParty;
using model::ProcedureCase;
using model::ProcedureStep;
using model::StepKind;
using Breaches = std::vector<ProcedureBreach>;

/// One step of a party must not be before another one of the same party. The same day is in order.
template <StepKind Earlier, StepKind Later, ProcedureRule Rule>
void stepsInOrder(const ProcedureCase& one, QDate, Breaches& breaches)
{
    for (const CaseParty& party : one.parties) {
        const auto before = one.doneOn(party.id, Earlier);
        const auto after = one.doneOn(party.id, Later);
        if (before && after && *after < *before)
            breaches.push_back({Rule, party.id, Later, after, before, {}});
    }
}

/// What follows the conclusion by law cannot be done before it, nor while the text is a draft.
template <StepKind Step, ProcedureRule Rule>
void afterConclusion(const ProcedureCase& one, QDate, Breaches& breaches)
{
    for (const CaseParty& party : one.parties) {
        const auto day = one.doneOn(party.id, Step);
        const bool isTooEarly = day && (one.isDraft || (one.signedOn && *day < *one.signedOn));
        if (isTooEarly)
            breaches.push_back({Rule, party.id, Step, day, one.signedOn, {}});
    }
}

void resolutionBeforeConclusion(const ProcedureCase& one, QDate, Breaches& breaches)
{
    for (const CaseParty& party : one.parties) {
        const auto voted = one.doneOn(party.id, StepKind::Resolution);
        if (voted && one.signedOn && *voted > *one.signedOn)
            breaches.push_back(
                {ProcedureRule::ResolutionBeforeConclusion, party.id, StepKind::Resolution, voted, one.signedOn, {}});
    }
}

/// Where nothing is kept of either council the record is missing (missing_steps.h); where one has voted and the other
/// has not, the text was signed too early.
void allCouncilsBeforeConclusion(const ProcedureCase& one, QDate, Breaches& breaches)
{
    if (!one.signedOn)
        return;
    const bool hasVote = std::any_of(one.parties.begin(), one.parties.end(), [&](const CaseParty& party) {
        return one.doneOn(party.id, StepKind::Resolution).has_value();
    });
    for (const CaseParty& party : one.parties) {
        const ProcedureStep* vote = one.step(party.id, StepKind::Resolution);
        const bool isOpen = vote != nullptr ? !vote->isDone() : hasVote;
        if (isOpen)
            breaches.push_back({ProcedureRule::AllCouncilsBeforeConclusion, party.id, StepKind::Resolution,
                                vote != nullptr ? vote->day : std::nullopt, one.signedOn, party.name});
    }
}

void declarationBeforeResolution(const ProcedureCase& one, QDate, Breaches& breaches)
{
    if (one.isOfSigned() || !one.declaredOn)
        return;
    for (const CaseParty& party : one.parties) {
        const auto voted = one.doneOn(party.id, StepKind::Resolution);
        if (voted && *voted < *one.declaredOn)
            breaches.push_back({ProcedureRule::DeclarationBeforeResolution,
                                party.id,
                                StepKind::Resolution,
                                voted,
                                one.declaredOn,
                                {}});
    }
}

void conclusionBeforeEffect(const ProcedureCase& one, QDate, Breaches& breaches)
{
    if (one.signedOn && one.effectiveOn && *one.effectiveOn < *one.signedOn)
        breaches.push_back(
            {ProcedureRule::ConclusionBeforeEffect, {}, StepKind::Resolution, one.effectiveOn, one.signedOn, {}});
}

void amendmentAfterBase(const ProcedureCase& one, QDate, Breaches& breaches)
{
    if (!one.isOfSigned() || !one.baseSignedOn)
        return;
    for (const CaseParty& party : one.parties) {
        const auto voted = one.doneOn(party.id, StepKind::Resolution);
        if (voted && *voted < *one.baseSignedOn)
            breaches.push_back(
                {ProcedureRule::AmendmentAfterBase, party.id, StepKind::Resolution, voted, one.baseSignedOn, {}});
    }
}

/// Judged only where sessions of that council and year are kept at all.
void resolutionInSession(const ProcedureCase& one, QDate, Breaches& breaches)
{
    for (const CaseParty& party : one.parties) {
        const auto voted = one.doneOn(party.id, StepKind::Resolution);
        if (!voted)
            continue;
        bool isKept = false;
        bool isInside = false;
        for (const model::CouncilSession& session : one.sessions) {
            if (session.municipality != party.id)
                continue;
            isKept = isKept || session.opensOn.year() == voted->year();
            isInside = isInside || (session.opensOn <= *voted && *voted <= session.closesOn);
        }
        if (isKept && !isInside)
            breaches.push_back(
                {ProcedureRule::ResolutionInSession, party.id, StepKind::Resolution, voted, std::nullopt, {}});
    }
}

void plannedDayPassed(const ProcedureCase& one, QDate today, Breaches& breaches)
{
    for (const ProcedureStep& step : one.steps) {
        if (step.isPlanned && step.day && *step.day < today)
            breaches.push_back({ProcedureRule::PlannedDayPassed, step.party, step.kind, step.day, today, {}});
    }
}

void dayStillToCome(const ProcedureCase& one, QDate today, Breaches& breaches)
{
    for (const ProcedureStep& step : one.steps) {
        if (step.isDone() && *step.day > today)
            breaches.push_back({ProcedureRule::DayStillToCome, step.party, step.kind, step.day, today, {}});
    }
}

void judgedAmong(const ProcedureCase&, QDate, Breaches&) {}

using Rule = ProcedureRule;

struct RuleEntry
{
    ProcedureRule rule;
    RuleSeverity severity;
    QStringView source;
    bool followsParagraph4; ///< an amendment and an abolition follow paragraphs 1 to 3 through paragraph 4
    void (*judge)(const ProcedureCase&, QDate, Breaches&);
};

constexpr std::array<RuleEntry, kProcedureRules> kRules{{
    {Rule::BillBeforeResolution, RuleSeverity::Error, u"地方自治法第252条の2第3項、第149条第1号", true,
     stepsInOrder<StepKind::Bill, StepKind::Resolution, Rule::BillBeforeResolution>},
    {Rule::ConsultationBeforeBill, RuleSeverity::Warning, u"地方自治法第252条の2第1項（議案は整った協議の案に付す。）",
     true, stepsInOrder<StepKind::Consultation, StepKind::Bill, Rule::ConsultationBeforeBill>},
    {Rule::ResolutionBeforeConclusion, RuleSeverity::Error, u"地方自治法第252条の2第3項", true,
     resolutionBeforeConclusion},
    {Rule::AllCouncilsBeforeConclusion, RuleSeverity::Error, u"地方自治法第252条の2第3項", true,
     allCouncilsBeforeConclusion},
    {Rule::DeclarationBeforeResolution, RuleSeverity::Warning, u"連携中枢都市圏構想推進要綱第4、第5", false,
     declarationBeforeResolution},
    {Rule::ConclusionBeforeEffect, RuleSeverity::Error, u"地方自治法第252条の2第1項", true, conclusionBeforeEffect},
    {Rule::NoticeAfterConclusion, RuleSeverity::Error, u"地方自治法第252条の2第2項", true,
     afterConclusion<StepKind::Notice, Rule::NoticeAfterConclusion>},
    {Rule::ReportAfterConclusion, RuleSeverity::Error, u"地方自治法第252条の2第2項", true,
     afterConclusion<StepKind::Report, Rule::ReportAfterConclusion>},
    {Rule::PublicationAfterConclusion, RuleSeverity::Warning, u"連携中枢都市圏構想推進要綱第5", false,
     afterConclusion<StepKind::Publication, Rule::PublicationAfterConclusion>},
    {Rule::NoticeBeforeReport, RuleSeverity::Warning,
     u"地方自治法第252条の2第2項（届出には告示の写しを添えるのが例。）", true,
     stepsInOrder<StepKind::Notice, StepKind::Report, Rule::NoticeBeforeReport>},
    {Rule::AmendmentAfterBase, RuleSeverity::Error, u"地方自治法第252条の2第4項", false, amendmentAfterBase},
    {Rule::ResolutionInSession, RuleSeverity::Warning, u"地方自治法第102条", false, resolutionInSession},
    {Rule::NumberUsedTwice, RuleSeverity::Warning, u"公文の番号（1件1番号）", false, judgedAmong},
    {Rule::PlannedDayPassed, RuleSeverity::Warning, u"予定の日の管理", false, plannedDayPassed},
    {Rule::DayStillToCome, RuleSeverity::Warning, u"予定の日の管理", false, dayStillToCome},
}};

const RuleEntry& entryOf(ProcedureRule rule)
{
    return *std::find_if(kRules.begin(), kRules.end(), [rule](const RuleEntry& entry) { return entry.rule == rule; });
}

} // namespace

RuleSeverity severityOf(ProcedureRule rule)
{
    return entryOf(rule).severity;
}

QString sourceOf(ProcedureRule rule, model::ProcedureAct act)
{
    const RuleEntry& entry = entryOf(rule);
    QString source = entry.source.toString();
    if (act == model::ProcedureAct::Conclusion || !entry.followsParagraph4)
        return source;
    const QString article = u"地方自治法第252条の2"_s;
    return source.replace(article, article + u"第4項においてその例によることとされる同条"_s);
}

std::vector<ProcedureBreach> breachesOf(const ProcedureCase& one, QDate today)
{
    Breaches breaches;
    for (const RuleEntry& entry : kRules)
        entry.judge(one, today, breaches);
    return breaches;
}

std::vector<ProcedureBreach> brokenBySigning(ProcedureCase one, QDate signedOn, const std::optional<QDate>& effectiveOn,
                                             QDate today)
{
    one.isDraft = false;
    one.signedOn = signedOn;
    if (effectiveOn)
        one.effectiveOn = effectiveOn;
    Breaches breaches = breachesOf(one, today);
    std::erase_if(breaches,
                  [](const ProcedureBreach& breach) { return severityOf(breach.rule) != RuleSeverity::Error; });
    return breaches;
}

std::vector<std::vector<ProcedureBreach>> breachesAmong(const std::vector<ProcedureCase>& cases)
{
    const auto keyOf = [](const ProcedureStep& step) {
        return u"%1 %2 %3 %4"_s.arg(step.party.value)
            .arg(static_cast<int>(step.kind))
            .arg(step.day ? step.day->year() : 0)
            .arg(model::bareNumber(step.number));
    };
    const auto isCounted = [](const ProcedureStep& step) {
        return (step.kind == StepKind::Bill || step.kind == StepKind::Notice) && step.day && !step.number.isEmpty();
    };
    QHash<QString, int> uses;
    for (const ProcedureCase& one : cases) {
        for (const ProcedureStep& step : one.steps) {
            if (isCounted(step))
                ++uses[keyOf(step)];
        }
    }
    std::vector<Breaches> all(cases.size());
    for (size_t at = 0; at < cases.size(); ++at) {
        for (const ProcedureStep& step : cases[at].steps) {
            if (isCounted(step) && uses.value(keyOf(step)) > 1)
                all[at].push_back({Rule::NumberUsedTwice, step.party, step.kind, step.day, std::nullopt, step.number});
        }
    }
    return all;
}

} // namespace core::procedure
