// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/arguments.h"
#include "app/command_line/command_context.h"

#include "core/base/result.h"
#include "core/model/agreement.h"
#include "core/model/revision.h"
#include "core/store/registry.h"

#include <QString>

#include <memory>

namespace app {

/// A registry file to look at; nothing can be changed in it.
[[nodiscard]] core::Result<std::unique_ptr<core::store::Registry>> openForReading(const QString& path);

/// The revision that a verb is about: of the agreement named (number or member), the text in force on --as-of, else the
/// newest revision. Errors: AgreementUnknown, AgreementAmbiguous, DateUnreadable, NoTextInForce.
[[nodiscard]] core::Result<core::model::Revision> chosenRevision(core::store::Registry& registry,
                                                                 const QString& agreement, const Arguments& arguments);

/// Says on standard error when an amendment is known, up to --as-of, whose text is not at hand: what is shown or
/// printed is then the text before it.
void warnOfAmendments(core::store::Registry& registry, const core::model::Revision& revision,
                      const Arguments& arguments, CommandContext& context);

} // namespace app
