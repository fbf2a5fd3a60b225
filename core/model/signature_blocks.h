// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/model/amendment_agreement.h"
#include "core/model/edit/number_writing.h"

#include <vector>

namespace core::model {

// Who signs a text or an amendment of it, as the 記名押印欄 of their papers. Pure.

/// The signers as the 記名押印欄 of a text names them; of a text without one its parties alone.
[[nodiscard]] std::vector<Signer> signersOf(const AgreementText& text);

/// The 記名押印欄 of a concluded amendment, its day as the agreement writes its numbers.
[[nodiscard]] Provision signatureBlock(const AmendmentAgreement& amendment, const NumberWriting& writing);

/// The 記名押印欄 of an amendment that is still to be signed: room for the day, and the signers of the text that it
/// changes without their names.
[[nodiscard]] Provision unsignedBlock(const AgreementText& base);

} // namespace core::model
