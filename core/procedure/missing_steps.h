// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lead_times.h"
#include "core/model/procedure_case.h"

#include <QDate>

#include <vector>

namespace core::procedure {

/// A step that should have been done by now and is not kept as done.
struct MissingStep
{
    MunicipalityId party;
    model::StepKind kind = model::StepKind::Consultation;
    bool isLegal =
        false; ///< asked for by art. 252-2: 議決 (para. 3), 告示, 届出 (para. 2); else by the guideline or order

    friend bool operator==(const MissingStep&, const MissingStep&) = default;
};

/// Of a signed text: 議決, 告示, 届出 and 公表 of each party that are not kept as done. Of a draft: what stands before
/// a step that the same party has done. Of an abolition likewise. Of an amendment whose text is not in the file:
/// nothing. By party, then by kind. Pure.
[[nodiscard]] std::vector<MissingStep> missingSteps(const model::ProcedureCase& one);

/// What a party has to do until when, counted back from the session of its council that comes next.
struct Deadline
{
    MunicipalityId party;
    model::StepKind kind = model::StepKind::Consultation;
    QDate due;
    QString session; ///< its name

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// For each party of a draft whose council has not voted: when the draft must be settled, the bill put and the vote
/// taken, in the first session that can still be reached: whose bills are not due yet by `today`, or, once the bill is
/// put or planned, that closes after it. Where no such session is kept, in the one that is open. The bill is due on the
/// day that the office has set for the session, else so many days before its opening as the office counts with. Steps
/// that are done are left out. Pure.
[[nodiscard]] std::vector<Deadline> deadlinesOf(const model::ProcedureCase& one, QDate today,
                                                const model::LeadTimes& leads = {});

} // namespace core::procedure
