// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/amendment_store.h"

namespace core::store {

class Registry;

/// The edits about the conclusion of an amendment, each with the label under which the record of changes keeps it.

/// 「変更協約の締結を登録」. Errors: those of AmendmentStore::conclude() and Registry::edit().
[[nodiscard]] Result<AmendmentAgreementId> concludeAmendment(Registry& registry, const Conclusion& conclusion);

/// 「廃止協約の締結を登録」. Errors: those of AmendmentStore::concludeAbolition() and Registry::edit().
[[nodiscard]] Result<AmendmentAgreementId> concludeAbolition(Registry& registry, const Conclusion& conclusion);

/// 「変更協約の登録を取り消す」, 「廃止協約の登録を取り消す」: registered by mistake. Who did it and when, and what was
/// registered, stay in the record of changes. Errors: those of AmendmentStore::withdraw() and Registry::edit().
Result<void> withdrawConclusion(Registry& registry, AmendmentAgreementId id);

/// 「変更協約の施行日を登録」. Errors: those of AmendmentStore::fixDayOfEffect() and Registry::edit().
Result<void> fixDayOfEffect(Registry& registry, AmendmentAgreementId id, QDate day);

} // namespace core::store
