// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/house_style.h"
#include "core/amend/writer/paired_lines.h"
#include "core/base/task.h"
#include "core/model/provision.h"

#include <QStringList>

#include <vector>

namespace core::amend {

/// The rows of the units that differ: title, preamble, articles with their captions, 附則, closing, 別表 as a whole. A
/// unit that is new stands beside 「（新設）」, one that goes beside 「（削る）」. Unchanged units are left out.
/// A cancelled task leaves the rest out.
[[nodiscard]] std::vector<ComparisonRow> comparisonRows(const model::Provision& before, const model::Provision& after,
                                                        Task* task = nullptr);

/// A row as a line of an instrument.
[[nodiscard]] QString comparisonLine(const ComparisonRow& row, bool isNewLeft = false);

/// The rows as lines of an instrument: cells separated by a tab, those of a 別表 inside them by "|", a blank line
/// behind each unit, the reading rule at the end.
[[nodiscard]] QStringList comparisonLines(const std::vector<ComparisonRow>& rows, const HouseStyle& style);

} // namespace core::amend
