// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/model/revision.h"

#include <QString>
#include <QStringList>

namespace core::store {
class Connection;
}

namespace app {

/// A text, and what stood in its document and is not in it (ui/common/left_out.h).
struct NamedText
{
    core::model::AgreementText text;
    QStringList leftOut;
};

/// A revision of a registry file: AGREEMENT is an id or the name of the member; `revision` its number, or a day for the
/// text in force on it; without one it is the newest. Errors: AgreementUnknown, AgreementAmbiguous, NoTextInForce,
/// DateUnreadable, UsageWrong for a number that the agreement has not.
[[nodiscard]] core::Result<core::model::Revision> namedRevision(core::store::Connection& connection,
                                                                const QString& agreement, const QString& revision);

/// The text that the command line names: a document, or FILE#AGREEMENT or FILE#AGREEMENT@REVISION in a registry file.
/// Errors: those of reading a document, of opening a registry and of namedRevision(); UsageWrong for what names no
/// text. The task stops the reading of a document: Cancelled.
[[nodiscard]] core::Result<NamedText> namedText(const QString& words, core::Task& task);

} // namespace app
