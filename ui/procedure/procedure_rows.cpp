// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/procedure_rows.h"

#include "core/base/calendar.h"
#include "ui/common/procedure_sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using model::StepKind;

namespace ui::procedure {

namespace {

QString boardWords(const char* source)
{
    return QCoreApplication::translate("ProcedureBoard", source);
}

QString missingSentence(const ProcedureRow& row, const core::procedure::MissingStep& missing)
{
    const model::CaseParty* party = row.one.party(row.party);
    const QString name = party != nullptr ? party->name : QString();
    const char* words = missing.isLegal ? QT_TRANSLATE_NOOP("ProcedureBoard",
                                                            "%1: %2 is not recorded (Local Autonomy Act, art. 252-2).")
                                        : QT_TRANSLATE_NOOP("ProcedureBoard", "%1: %2 is not recorded.");
    return boardWords(words).arg(name, stepWords(missing.kind));
}

} // namespace

CellState ProcedureRow::stateOf(StepKind kind) const
{
    const bool breaks = std::any_of(breaches.begin(), breaches.end(),
                                    [&](const auto& breach) { return breach.party == party && breach.kind == kind; });
    if (breaks)
        return CellState::OutOfOrder;
    const model::ProcedureStep* step = one.step(party, kind);
    if (step != nullptr && step->isDone())
        return CellState::Done;
    if (step != nullptr && step->isPlanned)
        return CellState::Planned;
    const bool isMissing =
        std::any_of(missing.begin(), missing.end(), [&](const auto& other) { return other.kind == kind; });
    return isMissing ? CellState::Missing : CellState::Open;
}

std::vector<ProcedureRow> procedureRows(const std::vector<model::ProcedureCase>& cases, QDate today,
                                        const model::LeadTimes& leads)
{
    const auto among = core::procedure::breachesAmong(cases);
    std::vector<ProcedureRow> rows;
    for (size_t at = 0; at < cases.size(); ++at) {
        const model::ProcedureCase& one = cases[at];
        auto breaches = core::procedure::breachesOf(one, today);
        breaches.insert(breaches.end(), among[at].begin(), among[at].end());
        const auto missing = core::procedure::missingSteps(one);
        const auto deadlines = core::procedure::deadlinesOf(one, today, leads);
        bool isFirst = true;
        for (const model::CaseParty& party : one.parties) {
            ProcedureRow row{one, party.id, {}, {}, {}};
            for (const auto& breach : breaches) {
                if (breach.party == party.id || (!breach.party.isValid() && isFirst))
                    row.breaches.push_back(breach);
            }
            for (const auto& step : missing) {
                if (step.party == party.id)
                    row.missing.push_back(step);
            }
            for (const auto& deadline : deadlines) {
                if (deadline.party == party.id && (!row.next || deadline.due < row.next->due))
                    row.next = deadline;
            }
            rows.push_back(std::move(row));
            isFirst = false;
        }
    }
    return rows;
}

QString textWords(const model::ProcedureCase& one)
{
    const QString member = one.parties.size() > 1 ? one.parties[1].name : one.title;
    const bool isAmendment = one.act == model::ProcedureAct::Amendment;
    if (one.isAbolition())
        return (one.isDraft ? boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "%1 (draft of the abolition)"))
                            : boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "%1 (abolition)")))
            .arg(member);
    if (!one.hasText())
        return boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "%1 (change, text not at hand)")).arg(member);
    if (one.isDraft)
        return isAmendment ? boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "%1 (draft of a change)")).arg(member)
                           : boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "%1 (draft)")).arg(member);
    return isAmendment ? boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "%1 (change)")).arg(member) : member;
}

QString shortDay(QDate day)
{
    const auto era = eraYear(day);
    if (!era)
        return day.toString(Qt::ISODate);
    constexpr QStringView kInitials = u"MTSHR";
    return u"%1%2.%3.%4"_s.arg(kInitials.at(static_cast<int>(era->era))).arg(era->year).arg(day.month()).arg(day.day());
}

QString cellWords(const ProcedureRow& row, StepKind kind)
{
    const model::ProcedureStep* step = row.one.step(row.party, kind);
    const CellState state = row.stateOf(kind);
    const QString sign = state == CellState::OutOfOrder ? u"▲"_s : QString();
    const QString nothing = boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "not recorded"));
    if (step == nullptr)
        return state == CellState::Missing || state == CellState::OutOfOrder ? sign + nothing : QString();
    QString words = step->day ? sign + shortDay(*step->day) : sign;
    if (step->isPlanned)
        words = boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "plan %1")).arg(words);
    if (!step->number.isEmpty()) {
        const bool isBare = kind == StepKind::Bill || kind == StepKind::Notice;
        words += (words.isEmpty() ? QString() : u"　"_s) + (isBare ? u"第"_s + step->number + u"号"_s : step->number);
    }
    return words;
}

QStringList breachRemarks(const ProcedureRow& row)
{
    QStringList remarks;
    for (const auto& breach : row.breaches)
        remarks.append(u"▲　"_s + textWords(row.one) + u"　"_s + sentence(breach, row.one));
    return remarks;
}

QStringList missingRemarks(const ProcedureRow& row)
{
    QStringList remarks;
    if (!row.one.hasText())
        remarks.append(u"※　"_s + textWords(row.one) + u"　"_s +
                       boardWords(QT_TRANSLATE_NOOP("ProcedureBoard", "Only the day of this change is known. Its steps "
                                                                      "can be recorded once its text has been read "
                                                                      "in.")));
    for (const auto& missing : row.missing)
        remarks.append(u"□　"_s + textWords(row.one) + u"　"_s + missingSentence(row, missing));
    return remarks;
}

} // namespace ui::procedure
