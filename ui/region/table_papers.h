// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/named_table.h"
#include "core/print/forms/bar_chart.h"
#include "core/print/forms/line_chart.h"
#include "core/print/forms/table_paper.h"

namespace ui::region {

/// A table as a paper, with its source and remarks below.
[[nodiscard]] core::print::TablePaper paperOf(const core::model::NamedTable& table);

/// A column of a table as a ranking, the largest first; for a row of sums that row over its columns, as they stand. A
/// column that holds no figures stands for the first that does. No bars where there is none.
[[nodiscard]] core::print::BarChart chartOf(const core::model::NamedTable& table, int row, int column);

/// The years of tables as lines, where columns are years (2015年). Of one table the rows, or its sums when none of them
/// is given; of several the first sums of each (年齢3区分). No lines when nothing has two years.
[[nodiscard]] core::print::LineChart linesOf(const std::vector<const core::model::NamedTable*>& tables,
                                             const std::vector<int>& rows);

} // namespace ui::region
