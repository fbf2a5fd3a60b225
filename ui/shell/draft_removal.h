// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace core::store {
class Registry;
}

namespace ui::shell {

/// Deletes a draft by one edit. With its only text the agreement goes as well: one that was drafted and is not to be,
/// as when the signed one has been read in. Errors: those of the stores and of Registry::edit().
[[nodiscard]] core::Result<void> deleteDraft(core::store::Registry& registry, core::AgreementId agreement,
                                             core::RevisionId draft, const QString& title);

} // namespace ui::shell
