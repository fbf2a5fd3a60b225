// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/named_table.h"
#include "core/print/forms/bar_chart.h"
#include "core/print/forms/table_paper.h"

namespace ui::region {

/// A table as a paper, with its source and remarks below.
[[nodiscard]] core::print::TablePaper paperOf(const core::model::NamedTable& table);

/// A column of a table as a ranking, the largest first; for a row of sums that row over its columns, as they stand. A
/// column that holds no figures stands for the first that does. No bars where there is none.
[[nodiscard]] core::print::BarChart chartOf(const core::model::NamedTable& table, int row, int column);

} // namespace ui::region
