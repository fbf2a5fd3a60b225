// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/shell/fact_group.h"

#include <QDate>

#include <vector>

namespace core::store {
class Registry;
}

namespace ui::shell {

/// All that the file knows of a municipality on a day: itself, the areas that it belongs to or has left, with the
/// requirement and the agreement, its newest figures with every source, heads with their terms, former names. None for
/// one that is not kept. Main thread. Errors: those of the stores.
[[nodiscard]] core::Result<std::vector<FactGroup>> municipalityFacts(core::store::Registry& registry,
                                                                     core::MunicipalityId id, QDate day);

} // namespace ui::shell
