// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/provision.h"

namespace app {

/// Changes the text of a sample agreement of the Sapporo type as the amendment of the sample does: two rows of its role
/// table reworded, one added, one removed. Our own wording. Errors: those of the edits of role tables.
[[nodiscard]] core::Result<void> changeForAmendment(core::model::Provision& root);

} // namespace app
