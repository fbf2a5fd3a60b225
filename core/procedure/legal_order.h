// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/procedure_case.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core::procedure {

/// The rules on the order of the steps. What breaks one is told, never corrected. Each has its source: legal_order.cpp.
enum class ProcedureRule {
    BillBeforeResolution,
    ConsultationBeforeBill,
    ResolutionBeforeConclusion,
    AllCouncilsBeforeConclusion, ///< one council has not voted (or is kept as planned) although it is signed
    DeclarationBeforeResolution,
    ConclusionBeforeEffect,
    NoticeAfterConclusion,
    ReportAfterConclusion,
    PublicationAfterConclusion,
    NoticeBeforeReport,
    AmendmentAfterBase,
    ResolutionInSession,
    NumberUsedTwice,
    PlannedDayPassed,
    DayStillToCome, ///< done, it says, on a day after today
};
inline constexpr int kProcedureRules = 15;

enum class RuleSeverity {
    Error,   ///< against the law
    Warning, ///< against the guideline or what is usual: a person should look
};

/// A rule broken in one place.
struct ProcedureBreach
{
    ProcedureRule rule{};
    MunicipalityId party;                                 ///< none where it concerns the text as a whole
    model::StepKind kind = model::StepKind::Consultation; ///< the step at which it shows
    std::optional<QDate> day;                             ///< of that step
    std::optional<QDate> other;                           ///< the day that it does not go with
    QString detail;                                       ///< a number, the name of a member

    friend bool operator==(const ProcedureBreach&, const ProcedureBreach&) = default;
};

[[nodiscard]] RuleSeverity severityOf(ProcedureRule rule);
/// The law or guideline, as it is cited: 地方自治法第252条の2第3項; of an amendment and an abolition by way of para. 4.
[[nodiscard]] QString sourceOf(ProcedureRule rule, model::ProcedureAct act);

/// Everything that one case breaks, in the order of the rules. Pure.
[[nodiscard]] std::vector<ProcedureBreach> breachesOf(const model::ProcedureCase& one, QDate today);
/// What the law forbids among it once the text is signed on this day: to be told before it is frozen. Pure.
[[nodiscard]] std::vector<ProcedureBreach> brokenBySigning(model::ProcedureCase one, QDate signedOn,
                                                           const std::optional<QDate>& effectiveOn, QDate today);
/// Bills and notices of one municipality and year that bear the same number although they are of different texts: one
/// entry for each of them, at the index of its case.
[[nodiscard]] std::vector<std::vector<ProcedureBreach>> breachesAmong(const std::vector<model::ProcedureCase>& cases);

} // namespace core::procedure
