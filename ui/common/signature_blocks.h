// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/house_style.h"
#include "core/model/agreement_text.h"
#include "core/model/amendment_agreement.h"

#include <vector>

namespace ui {

// Who signs an amendment, as the 記名押印欄 of its papers. Pure.

/// The signers as the 記名押印欄 of a text names them.
[[nodiscard]] std::vector<core::model::Signer> signersOf(const core::model::AgreementText& text);

/// The 記名押印欄 of a concluded amendment, its day in the digits of the agreement.
[[nodiscard]] core::model::Provision signatureBlock(const core::model::AmendmentAgreement& amendment,
                                                    const core::amend::HouseStyle& house);

/// The 記名押印欄 of an amendment that is still to be signed: room for the day, and the signers of the text that it
/// changes without their names.
[[nodiscard]] core::model::Provision unsignedBlock(const core::model::AgreementText& base);

} // namespace ui
