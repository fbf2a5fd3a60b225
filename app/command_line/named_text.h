// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"

#include <QString>
#include <QStringList>

namespace app {

/// A text, and what stood in its document and is not in it (ui/common/left_out.h).
struct NamedText
{
    core::model::AgreementText text;
    QStringList leftOut;
};

/// The text that the command line names: a document, or FILE#AGREEMENT or FILE#AGREEMENT@REVISION in a registry file.
/// AGREEMENT is an id or the name of the member; REVISION its number, or a day for the text in force on it; without one
/// it is the newest. Errors: those of reading a document or of opening a registry; AgreementUnknown,
/// AgreementAmbiguous, NoTextInForce, UsageWrong for what names no text.
/// The task stops the reading of a document: Cancelled.
[[nodiscard]] core::Result<NamedText> namedText(const QString& words, core::Task& task);

} // namespace app
