// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/procedure_sentences.h"

#include "core/base/calendar.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::model::PaperKind;
using core::model::StepKind;
using core::procedure::PaperFault;
using core::procedure::ProcedureRule;

namespace ui {

namespace {

QString procedureWords(const char* source)
{
    return QCoreApplication::translate("ProcedureSentences", source);
}

/// %1: the municipality; %2: the step; %3: its day; %4: the other day; %5: detail.
const char* breachSource(ProcedureRule rule)
{
    switch (rule) {
    case ProcedureRule::BillBeforeResolution:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "The vote in %1 (%3) was taken before the bill was put (%4). Check both days.");
    case ProcedureRule::ConsultationBeforeBill:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "The bill in %1 (%3) was put before the draft was settled (%4). Check both days.");
    case ProcedureRule::ResolutionBeforeConclusion:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The council of %1 voted (%3) after the signing (%4). A vote of "
                                                       "the council has to come before. Check both days.");
    case ProcedureRule::AllCouncilsBeforeConclusion:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "It was signed on %4, but no vote of the council of %1 is kept. "
                                                       "The votes of all councils are needed. Enter its day.");
    case ProcedureRule::DeclarationBeforeResolution:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The council of %1 voted (%3) before the declaration (%4). The "
                                                       "declaration comes first. Check both days.");
    case ProcedureRule::ConclusionBeforeEffect:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "The text takes effect (%3) before it was signed (%4). Check both days.");
    case ProcedureRule::NoticeAfterConclusion:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "The public notice of %1 (%3) is before the signing (%4). What is "
                                 "signed is put on notice afterwards. Check both days.");
    case ProcedureRule::ReportAfterConclusion:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "The report of %1 (%3) is before the signing (%4). What is signed "
                                 "is reported afterwards. Check both days.");
    case ProcedureRule::PublicationAfterConclusion:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "%1 published the text (%3) before the signing (%4). Check both days.");
    case ProcedureRule::NoticeBeforeReport:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "%1 reported (%3) before its public notice (%4), of which a copy "
                                 "is enclosed. Check both days.");
    case ProcedureRule::AmendmentAfterBase:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "The council of %1 voted (%3) before the text that is changed or ends was signed "
                                 "(%4). Check both days.");
    case ProcedureRule::ResolutionInSession:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The vote in %1 (%3) lies in no session of its council that is "
                                                       "kept. Check the day, or the sessions.");
    case ProcedureRule::NumberUsedTwice:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "%1 has the number %5 twice in one year (%2). Each paper has a "
                                                       "number of its own. Check the numbers.");
    case ProcedureRule::DayStillToCome:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "%1: %2 is kept as done on a day that is still to come (%3). "
                                                       "Tick “Only planned”, or correct the day.");
    case ProcedureRule::PlannedDayPassed:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The day planned for %1 (%2, %3) has passed. Enter the day on "
                                                       "which it was done, or a new plan.");
    }
    return "";
}

/// %1: what stands there; %2: what is expected.
const char* paperSource(PaperFault fault)
{
    switch (fault) {
    case PaperFault::VariableUnknown:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "“%1” is no variable. Correct the wording.");
    case PaperFault::MunicipalityWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "“%1” is no party of this agreement.");
    case PaperFault::PartyMissing:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "“%2” is not named, which is a party.");
    case PaperFault::PartyOrder:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The parties stand in the wrong order: “%1”, not “%2”.");
    case PaperFault::DateWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The day “%1” is not the one that is kept: “%2”.");
    case PaperFault::DateMissing:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The day %2 is missing.");
    case PaperFault::NumberWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The number “%1” is not the one that is kept: “%2”.");
    case PaperFault::LawWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The law is cited wrongly: “%1”, not “%2”.");
    case PaperFault::ArticleWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The article cited is “%1”, not “%2”.");
    case PaperFault::ParagraphWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The paragraphs cited (“%1”) do not fit the paper (“%2”).");
    case PaperFault::OfficeWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The office “%1” does not issue this paper, but “%2”.");
    case PaperFault::HeadMissing:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The head in office on the day, “%2”, is not named.");
    case PaperFault::GovernorWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The addressee is “%1”, not “%2”.");
    case PaperFault::TitleMissing:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The title “%2” is missing.");
    case PaperFault::WordMissing:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The words “%2”, which this paper needs, are missing.");
    case PaperFault::ActWrong:
        return QT_TRANSLATE_NOOP("ProcedureSentences", "The paper speaks of “%1”, but it is about “%2”.");
    case PaperFault::TextDiffers:
        return QT_TRANSLATE_NOOP("ProcedureSentences",
                                 "The words on the pages are not those of the text: “%1”, not “%2”.");
    }
    return "";
}

QString dayOrNone(const std::optional<QDate>& day)
{
    return day ? core::toEraDate(*day) : procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "not signed"));
}

} // namespace

QString stepWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Consultation:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Consultation"));
    case StepKind::Bill:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Bill"));
    case StepKind::Resolution:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Vote"));
    case StepKind::Notice:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Notice"));
    case StepKind::Report:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Report"));
    case StepKind::Publication:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Publication"));
    }
    return {};
}

QString paperWords(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Bill:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Bill and its reason"));
    case PaperKind::AmendmentBill:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Bill and its reason (change)"));
    case PaperKind::AbolitionBill:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Bill and its reason (abolition)"));
    case PaperKind::AbolitionNotice:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Public notice (abolition)"));
    case PaperKind::AbolitionReport:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Report to the governor (abolition)"));
    case PaperKind::Notice:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Public notice"));
    case PaperKind::AmendmentNotice:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Public notice (change)"));
    case PaperKind::Report:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Report to the governor"));
    case PaperKind::AmendmentReport:
        return procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "Report to the governor (change)"));
    }
    return {};
}

QString sentence(const core::procedure::ProcedureBreach& breach, const core::model::ProcedureCase& one)
{
    const core::model::CaseParty* party = one.party(breach.party);
    const QString words =
        filled(procedureWords(breachSource(breach.rule)),
               {party != nullptr ? party->name : QString(), stepWords(breach.kind),
                breach.day ? core::toEraDate(*breach.day) : QString(), dayOrNone(breach.other), breach.detail});
    return words + u'（' + core::procedure::sourceOf(breach.rule, one.act) + u'）';
}

QStringList signingDoubts(const core::model::ProcedureCase& one, QDate signedOn,
                          const std::optional<QDate>& effectiveOn)
{
    const QDate today = QDate::currentDate();
    QStringList doubts;
    if (signedOn > today)
        doubts.append(
            filled(procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "The day of signing (%1) is still to come.")),
                   {core::toEraDate(signedOn)}));
    for (const auto& breach : core::procedure::brokenBySigning(one, signedOn, effectiveOn, today))
        doubts.append(sentence(breach, one));
    return doubts;
}

QString sentence(const core::procedure::PaperFinding& finding)
{
    const QString nothing = procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "(nothing)"));
    const auto shown = [&](const QString& words) { return words.isEmpty() ? nothing : words; };
    QString words = filled(procedureWords(paperSource(finding.fault)), {shown(finding.found), shown(finding.expected)});
    if (finding.severity == core::procedure::PaperSeverity::Error)
        return words;
    return filled(procedureWords(QT_TRANSLATE_NOOP("ProcedureSentences", "To check: %1")), {words});
}

} // namespace ui
