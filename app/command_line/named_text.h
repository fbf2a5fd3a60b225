// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agreement_text.h"

#include <QString>

namespace app {

/// The text that the command line names: a document, or FILE#AGREEMENT or FILE#AGREEMENT@REVISION in a registry file.
/// AGREEMENT is an id or the name of the member; REVISION its number, or a day for the text in force on it; without one
/// it is the newest. Errors: those of reading a document or of opening a registry; AgreementUnknown,
/// AgreementAmbiguous, NoTextInForce, UsageWrong for what names no text.
[[nodiscard]] core::Result<core::model::AgreementText> namedText(const QString& words);

} // namespace app
