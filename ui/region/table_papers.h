// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/model/named_table.h"
#include "core/print/font/font_set.h"
#include "core/print/forms/bar_chart.h"
#include "core/print/forms/line_chart.h"
#include "core/print/forms/share_chart.h"
#include "core/print/forms/table_paper.h"

#include <type_traits>
#include <utility>

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

/// The columns of percents (…（%）) of a table as bars of 100 %: of the rows, or, when none is given, of all of the
/// newest year (年). No bars where the columns do not add up to about 100.
[[nodiscard]] core::print::ShareChart sharesOf(const core::model::NamedTable& table, const std::vector<int>& rows);

/// Lays a paper out in a worker; `Paper` is one of those above.
template <typename Paper>
[[nodiscard]] auto layoutOf(Paper paper)
{
    return [paper = std::move(paper)](core::Task& /*task*/) -> core::Result<core::print::Layout> {
        const auto fonts = core::print::FontSet::loadDefault();
        if (!fonts)
            return fonts.error();
        if constexpr (std::is_same_v<Paper, core::print::TablePaper>)
            return core::print::layoutTable(paper, {}, *fonts);
        else if constexpr (std::is_same_v<Paper, core::print::BarChart>)
            return core::print::layoutBarChart(paper, {}, *fonts);
        else if constexpr (std::is_same_v<Paper, core::print::LineChart>)
            return core::print::layoutLineChart(paper, {}, *fonts);
        else
            return core::print::layoutShareChart(paper, {}, *fonts);
    };
}

} // namespace ui::region
