// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <QDate>

#include <vector>

namespace core::model {

/// What a member has with the core city on a day.
enum class AgreementStatus {
    None,    ///< なし
    Draft,   ///< 案
    NotYet,  ///< signed, not in force yet (施行前)
    InForce, ///< 現行
    Ended,   ///< 廃止
};

struct AgreementStanding
{
    AgreementStatus status = AgreementStatus::None;
    bool hasDraft = false; ///< whatever the status is

    friend bool operator==(const AgreementStanding&, const AgreementStanding&) = default;
};

/// Of one agreement on a day, by its revisions in any order: the rule of RevisionStore::textInForce(), read from the
/// summaries, so that no text has to be loaded for a list or a map.
[[nodiscard]] AgreementStanding standingOf(const std::vector<RevisionSummary>& revisions, QDate day);

/// What an agreement to abolish (廃止協約) would end: the newest text that has been signed, unless it has ended; what
/// came after an older one would stay in force. `revisions` in order of number. nullptr when there is none.
[[nodiscard]] const RevisionSummary* endableText(const std::vector<RevisionSummary>& revisions);

/// Of two agreements of one pair the one that a list shows: in force before not yet, draft, ended and none.
[[nodiscard]] bool mattersMore(AgreementStatus status, AgreementStatus thanOther);

} // namespace core::model
