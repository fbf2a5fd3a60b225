// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace core::store {

class Connection;

/// The first agreement of a pair, as a draft of the template (協約の案をひな形から). A pair that has an agreement in
/// the area, whatever its state, stays as it is. Inside Registry::edit(). Errors: GrammarViolated, StoreFailed (a
/// template or municipality that is gone among them).
[[nodiscard]] Result<void> addFirstDraft(Connection& connection, MetroAreaId area, MunicipalityId coreCity,
                                         MunicipalityId member, TemplateId from);

} // namespace core::store
