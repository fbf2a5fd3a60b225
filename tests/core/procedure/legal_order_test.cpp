// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/legal_order.h"

#include "tests/core/procedure/procedure_support.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::procedure;
using model::ProcedureCase;
using model::StepKind;

namespace tests {

namespace {

const QDate kToday(2026, 12, 1);

std::set<ProcedureRule> rulesIn(const std::vector<ProcedureBreach>& breaches)
{
    std::set<ProcedureRule> rules;
    for (const ProcedureBreach& breach : breaches)
        rules.insert(breach.rule);
    return rules;
}

/// A case that breaks one rule, and the same one put right.
struct RuleCase
{
    const char* name;
    ProcedureRule rule;
    std::function<ProcedureCase()> start;
    std::function<void(ProcedureCase&)> broken;
    std::function<void(ProcedureCase&)> right;
};

void setDay(ProcedureCase& one, MunicipalityId party, StepKind kind, QDate day)
{
    stepIn(one, party, kind).day = day;
}

const std::vector<RuleCase>& ruleCases()
{
    const auto nothing = [](ProcedureCase&) {};
    static const std::vector<RuleCase> kCases{
        {"BillBeforeResolution", ProcedureRule::BillBeforeResolution, finishedCase,
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Bill, QDate(2019, 3, 15)); },
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Bill, QDate(2019, 3, 14)); }},
        {"ConsultationBeforeBill", ProcedureRule::ConsultationBeforeBill, finishedCase,
         [](ProcedureCase& one) { setDay(one, kCoreCity, StepKind::Consultation, QDate(2019, 2, 14)); },
         [](ProcedureCase& one) { setDay(one, kCoreCity, StepKind::Consultation, QDate(2019, 2, 13)); }},
        {"ResolutionBeforeConclusion", ProcedureRule::ResolutionBeforeConclusion, finishedCase,
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Resolution, QDate(2019, 3, 30)); },
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Resolution, QDate(2019, 3, 29)); }},
        {"AllCouncilsBeforeConclusion", ProcedureRule::AllCouncilsBeforeConclusion, finishedCase,
         [](ProcedureCase& one) { removeStep(one, kMember, StepKind::Resolution); }, nothing},
        {"PlannedVoteIsNone", ProcedureRule::AllCouncilsBeforeConclusion, finishedCase,
         [](ProcedureCase& one) {
             stepIn(one, kMember, StepKind::Resolution).isPlanned = true;
             setDay(one, kMember, StepKind::Resolution, kToday.addDays(3));
         },
         nothing},
        {"DeclarationBeforeResolution", ProcedureRule::DeclarationBeforeResolution, finishedCase,
         [](ProcedureCase& one) { one.declaredOn = QDate(2019, 3, 7); },
         [](ProcedureCase& one) { one.declaredOn = QDate(2019, 3, 6); }},
        {"ConclusionBeforeEffect", ProcedureRule::ConclusionBeforeEffect, finishedCase,
         [](ProcedureCase& one) { one.effectiveOn = QDate(2019, 3, 28); },
         [](ProcedureCase& one) { one.effectiveOn = QDate(2019, 3, 29); }},
        {"NoticeAfterConclusion", ProcedureRule::NoticeAfterConclusion, finishedCase,
         [](ProcedureCase& one) { setDay(one, kCoreCity, StepKind::Notice, QDate(2019, 3, 28)); },
         [](ProcedureCase& one) { setDay(one, kCoreCity, StepKind::Notice, QDate(2019, 3, 29)); }},
        {"NoticeOfADraft", ProcedureRule::NoticeAfterConclusion, finishedCase,
         [](ProcedureCase& one) {
             one.isDraft = true;
             one.signedOn.reset();
         },
         nothing},
        {"ReportAfterConclusion", ProcedureRule::ReportAfterConclusion, finishedCase,
         [](ProcedureCase& one) {
             setDay(one, kMember, StepKind::Notice, QDate(2019, 3, 29));
             setDay(one, kMember, StepKind::Report, QDate(2019, 3, 28));
             removeStep(one, kMember, StepKind::Notice);
         },
         [](ProcedureCase& one) {
             setDay(one, kMember, StepKind::Notice, QDate(2019, 3, 29));
             setDay(one, kMember, StepKind::Report, QDate(2019, 3, 29));
         }},
        {"PublicationAfterConclusion", ProcedureRule::PublicationAfterConclusion, finishedCase,
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Publication, QDate(2019, 3, 28)); },
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Publication, QDate(2019, 3, 29)); }},
        {"NoticeBeforeReport", ProcedureRule::NoticeBeforeReport, finishedCase,
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Notice, QDate(2019, 4, 10)); },
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Notice, QDate(2019, 4, 9)); }},
        {"AmendmentAfterBase", ProcedureRule::AmendmentAfterBase, finishedAmendment,
         [](ProcedureCase& one) {
             setDay(one, kMember, StepKind::Consultation, QDate(2019, 1, 10));
             setDay(one, kMember, StepKind::Bill, QDate(2019, 1, 10));
             setDay(one, kMember, StepKind::Resolution, QDate(2019, 3, 28));
         },
         [](ProcedureCase& one) {
             setDay(one, kMember, StepKind::Consultation, QDate(2019, 1, 10));
             setDay(one, kMember, StepKind::Bill, QDate(2019, 1, 10));
             setDay(one, kMember, StepKind::Resolution, QDate(2019, 3, 29));
         }},
        {"VotesBeforeTheEndIsSigned", ProcedureRule::ResolutionBeforeConclusion, finishedAbolition,
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Resolution, QDate(2026, 3, 28)); },
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Resolution, QDate(2026, 3, 27)); }},
        {"BothCouncilsVoteOnTheEnd", ProcedureRule::AllCouncilsBeforeConclusion, finishedAbolition,
         [](ProcedureCase& one) { removeStep(one, kCoreCity, StepKind::Resolution); }, nothing},
        {"TheEndIsNoticedAfterItIsSigned", ProcedureRule::NoticeAfterConclusion, finishedAbolition,
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Notice, QDate(2026, 3, 26)); },
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Notice, QDate(2026, 3, 27)); }},
        {"TheEndIsReportedAfterItIsSigned", ProcedureRule::ReportAfterConclusion, finishedAbolition,
         [](ProcedureCase& one) {
             removeStep(one, kMember, StepKind::Notice);
             setDay(one, kMember, StepKind::Report, QDate(2026, 3, 26));
         },
         [](ProcedureCase& one) {
             removeStep(one, kMember, StepKind::Notice);
             setDay(one, kMember, StepKind::Report, QDate(2026, 3, 27));
         }},
        {"TheEndTakesEffectAfterItIsSigned", ProcedureRule::ConclusionBeforeEffect, finishedAbolition,
         [](ProcedureCase& one) { one.effectiveOn = QDate(2026, 3, 26); },
         [](ProcedureCase& one) { one.effectiveOn = QDate(2026, 3, 27); }},
        {"TheEndIsVotedOnAfterTheTextThatEnds", ProcedureRule::AmendmentAfterBase, finishedAbolition,
         [](ProcedureCase& one) {
             setDay(one, kMember, StepKind::Consultation, QDate(2021, 6, 1));
             setDay(one, kMember, StepKind::Bill, QDate(2021, 6, 1));
             setDay(one, kMember, StepKind::Resolution, QDate(2021, 6, 24));
         },
         [](ProcedureCase& one) {
             setDay(one, kMember, StepKind::Consultation, QDate(2021, 6, 1));
             setDay(one, kMember, StepKind::Bill, QDate(2021, 6, 1));
             setDay(one, kMember, StepKind::Resolution, QDate(2021, 6, 25));
         }},
        {"ResolutionInSession", ProcedureRule::ResolutionInSession, finishedCase,
         [](ProcedureCase& one) {
             one.sessions = {{{}, kMember, u"第1回定例会"_s, QDate(2019, 3, 4), QDate(2019, 3, 13), std::nullopt}};
         },
         [](ProcedureCase& one) {
             one.sessions = {{{}, kMember, u"第1回定例会"_s, QDate(2019, 3, 4), QDate(2019, 3, 14), std::nullopt}};
         }},
        {"PlannedDayPassed", ProcedureRule::PlannedDayPassed, finishedCase,
         [](ProcedureCase& one) {
             model::ProcedureStep& step = stepIn(one, kMember, StepKind::Publication);
             step.isPlanned = true;
             step.day = kToday.addDays(-1);
         },
         [](ProcedureCase& one) {
             model::ProcedureStep& step = stepIn(one, kMember, StepKind::Publication);
             step.isPlanned = true;
             step.day = kToday;
         }},
        {"DayStillToCome", ProcedureRule::DayStillToCome, finishedCase,
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Publication, kToday.addDays(1)); },
         [](ProcedureCase& one) { setDay(one, kMember, StepKind::Publication, kToday); }},
    };
    return kCases;
}

} // namespace

TEST(LegalOrder, WhatWasDoneInOrderBreaksNothing)
{
    EXPECT_TRUE(breachesOf(finishedCase(), kToday).empty());
    EXPECT_TRUE(breachesOf(finishedAmendment(), kToday).empty());
    EXPECT_TRUE(breachesOf(finishedAbolition(), kToday).empty());
    EXPECT_TRUE(breachesOf(draftCase(), kToday).empty());
}

TEST(LegalOrder, EachRuleFindsItsBreachAndNothingElseAndAcceptsTheCorrectCase)
{
    for (const RuleCase& rule : ruleCases()) {
        ProcedureCase broken = rule.start();
        rule.broken(broken);
        const auto found = rulesIn(breachesOf(broken, kToday));
        EXPECT_TRUE(found.contains(rule.rule)) << rule.name;
        // A draft with a notice has a report and a publication as well.
        EXPECT_TRUE(broken.isDraft || found.size() == 1) << rule.name;
        ProcedureCase right = rule.start();
        rule.right(right);
        EXPECT_TRUE(breachesOf(right, kToday).empty()) << rule.name;
    }
}

TEST(LegalOrder, EveryRuleHasATestASeverityAndASource)
{
    std::set<ProcedureRule> tested{ProcedureRule::NumberUsedTwice}; // below
    for (const RuleCase& rule : ruleCases())
        tested.insert(rule.rule);
    for (int at = 0; at < kProcedureRules; ++at) {
        const auto rule = static_cast<ProcedureRule>(at);
        EXPECT_TRUE(tested.contains(rule)) << at;
        EXPECT_GT(sourceOf(rule, model::ProcedureAct::Conclusion).size(), 4) << at;
    }
    EXPECT_EQ(severityOf(ProcedureRule::ResolutionBeforeConclusion), RuleSeverity::Error);
    EXPECT_EQ(severityOf(ProcedureRule::NoticeBeforeReport), RuleSeverity::Warning);
    // The declaration is asked for by the guideline, not by the law.
    EXPECT_EQ(severityOf(ProcedureRule::DeclarationBeforeResolution), RuleSeverity::Warning);
    EXPECT_EQ(sourceOf(ProcedureRule::NoticeAfterConclusion, model::ProcedureAct::Amendment),
              u"地方自治法第252条の2第4項においてその例によることとされる同条第2項"_s);
    EXPECT_EQ(sourceOf(ProcedureRule::ResolutionBeforeConclusion, model::ProcedureAct::Abolition),
              u"地方自治法第252条の2第4項においてその例によることとされる同条第3項"_s);
}

TEST(LegalOrder, SigningTellsWhatItWouldBreakAndNothingThatIsOnlyUnusual)
{
    for (ProcedureCase one : {finishedCase(), finishedAbolition()}) {
        const QDate signedOn = *one.signedOn;
        one.isDraft = true;
        one.signedOn.reset();
        for (const MunicipalityId party : {kCoreCity, kMember}) {
            for (const StepKind kind : {StepKind::Notice, StepKind::Report, StepKind::Publication})
                removeStep(one, party, kind);
        }
        setDay(one, kCoreCity, StepKind::Consultation, signedOn); // after its bill: unusual
        EXPECT_TRUE(brokenBySigning(one, signedOn, one.effectiveOn, kToday).empty());
        const auto broken = brokenBySigning(one, signedOn.addDays(-60), one.effectiveOn, kToday);
        EXPECT_EQ(rulesIn(broken), std::set{ProcedureRule::ResolutionBeforeConclusion});
        EXPECT_EQ(broken.size(), 2U) << "both councils";
    }
}

TEST(LegalOrder, TellsTheStepTheDayAndWhatItDoesNotGoWith)
{
    ProcedureCase one = finishedCase();
    setDay(one, kMember, StepKind::Resolution, QDate(2019, 4, 1));
    const auto breaches = breachesOf(one, kToday);
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches.front().party, kMember);
    EXPECT_EQ(breaches.front().kind, StepKind::Resolution);
    EXPECT_EQ(breaches.front().day, QDate(2019, 4, 1));
    EXPECT_EQ(breaches.front().other, QDate(2019, 3, 29));
}

TEST(LegalOrder, NothingOfTheVotesKeptIsNoBreachButMissing)
{
    ProcedureCase one = finishedCase();
    one.steps.clear();
    EXPECT_TRUE(breachesOf(one, kToday).empty());
}

TEST(LegalOrder, ANumberOfTheSameYearIsUsedOnce)
{
    ProcedureCase first = finishedCase();
    ProcedureCase second = finishedCase();
    second.revision = RevisionId{9};
    second.parties[1] = {MunicipalityId{5}, u"小樽市"_s, model::MunicipalityKind::City, u"北海道"_s, {}};
    for (model::ProcedureStep& step : second.steps) {
        if (step.party == kMember)
            step.party = MunicipalityId{5};
    }
    stepIn(second, kCoreCity, StepKind::Bill).number = u"第１２号"_s;
    stepIn(second, kCoreCity, StepKind::Notice).number = u"346"_s;
    const auto twice = breachesAmong({first, second});
    ASSERT_EQ(twice.size(), 2U);
    for (const auto& breaches : twice) {
        ASSERT_EQ(breaches.size(), 1U);
        EXPECT_EQ(breaches.front().rule, ProcedureRule::NumberUsedTwice);
        EXPECT_EQ(breaches.front().kind, StepKind::Bill);
    }
    stepIn(second, kCoreCity, StepKind::Bill).number = u"13"_s;
    EXPECT_TRUE(breachesAmong({first, second})[0].empty());
    // The numbers begin anew each year, and those of two councils have nothing to do with each other.
    stepIn(second, kCoreCity, StepKind::Bill) = stepIn(first, kCoreCity, StepKind::Bill);
    setDay(second, kCoreCity, StepKind::Bill, QDate(2020, 2, 13));
    EXPECT_TRUE(breachesAmong({first, second})[1].empty());
}

} // namespace tests
