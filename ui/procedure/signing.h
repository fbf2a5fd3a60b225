// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/model/amendment_agreement.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ui::procedure {

/// What a person says of the signing (締結) of first texts; the rest stands in their drafts.
struct Signing
{
    QDate signedOn;
    std::optional<QDate> effectiveOn;         ///< none: from the day of signing
    std::vector<core::model::Signer> signers; ///< of all texts, found by the name of the municipality
};

/// Who signs, as the 記名押印欄 of the draft says it; where that gives the symbol alone (甲), with the party's name.
[[nodiscard]] std::vector<core::model::Signer> namedSigners(const core::model::AgreementText& draft);

/// Whether the text names a day that is still blank (令和　年　月　日) outside cover and 記名押印欄: that of its entry
/// into force.
[[nodiscard]] bool hasBlankDay(const core::model::AgreementText& draft);

/// The draft as it is signed: its days and its 記名押印欄 filled in, in the digits that it writes its numbers in.
/// Nothing else changes; provisions keep their lineage. Pure.
[[nodiscard]] core::model::AgreementText signedText(core::model::AgreementText draft, const Signing& signing);

} // namespace ui::procedure
