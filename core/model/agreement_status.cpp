// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement_status.h"

#include <algorithm>

namespace core::model {

AgreementStanding standingOf(const std::vector<RevisionSummary>& revisions, QDate day)
{
    AgreementStanding standing;
    const RevisionSummary* newest = nullptr;
    bool isWaiting = false;
    for (const RevisionSummary& revision : revisions) {
        if (revision.state == RevisionState::Draft) {
            standing.hasDraft = true;
        } else if (!revision.inForceFrom) {
            // An amendment without a day of effect is waiting for it.
            isWaiting = isWaiting || revision.amendment.isValid();
        } else if (*revision.inForceFrom > day) {
            isWaiting = true;
        } else if (newest == nullptr || *revision.inForceFrom >= *newest->inForceFrom) {
            newest = &revision;
        }
    }
    if (newest != nullptr)
        standing.status =
            newest->endedOn && *newest->endedOn <= day ? AgreementStatus::Ended : AgreementStatus::InForce;
    else if (isWaiting)
        standing.status = AgreementStatus::NotYet;
    else if (standing.hasDraft)
        standing.status = AgreementStatus::Draft;
    return standing;
}

const RevisionSummary* endableText(const std::vector<RevisionSummary>& revisions)
{
    const auto newest = std::find_if(revisions.rbegin(), revisions.rend(),
                                     [](const auto& one) { return one.state != RevisionState::Draft; });
    return newest != revisions.rend() && newest->state == RevisionState::Signed ? &*newest : nullptr;
}

bool mattersMore(AgreementStatus status, AgreementStatus thanOther)
{
    const auto weight = [](AgreementStatus value) {
        switch (value) {
        case AgreementStatus::InForce:
            return 4;
        case AgreementStatus::NotYet:
            return 3;
        case AgreementStatus::Draft:
            return 2;
        case AgreementStatus::Ended:
            return 1;
        case AgreementStatus::None:
            break;
        }
        return 0;
    };
    return weight(status) > weight(thanOther);
}

} // namespace core::model
