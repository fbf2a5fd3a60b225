// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_place.h"
#include "core/model/edit/number_writing.h"
#include "core/model/provision.h"

#include <optional>
#include <vector>

namespace core::amend {

/// 「XをYとする」 once both places are known.
struct FoundMove
{
    LineageId node;
    Place to;
    std::optional<LineageId> parent; ///< of the new place, where the tree has it
    std::vector<int> values;         ///< of a block that is shifted; else the new place says it
};

/// Renumbers or moves a provision: a new number on its level, 項 to 条 and 条 to 項, another parent, 附則 to 附則第1項,
/// a section or row of a 別表 under another mark. The lineage stays. False when the new place does not fit it.
[[nodiscard]] bool moveProvision(model::Provision& root, const FoundMove& move, const model::DigitWidths& widths);

/// Where a new child belongs by its number: before the first of its kind with a higher one.
[[nodiscard]] size_t indexByNumber(const model::Provision& parent, const model::Provision& child);

} // namespace core::amend
