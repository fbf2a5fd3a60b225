// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/paired_lines.h"

#include <vector>

namespace core::amend {

/// Rows of a comparison table as an instrument has them (table_form.h): of a 別表 that stands in both texts only what
/// changes, below its headings and the heads of its columns, and 「（略）」 for the rest. Where a row comes between two
/// that are left out, the one before it says by its name where. A 別表 whose lines would then fit in two ways, or that
/// says （略） itself, stays whole; so does every other unit. Pure.
[[nodiscard]] std::vector<ComparisonRow> withTableOmissions(const std::vector<ComparisonRow>& rows);

} // namespace core::amend
