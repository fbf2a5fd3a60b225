// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/arguments.h"

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

} // namespace app
