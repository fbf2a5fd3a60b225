// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/paired_lines.h"

#include <vector>

namespace core::amend {

/// Rows of a comparison table as a paper shows them: what is the same on both sides is left out as 「（略）」
/// (drafting-rules 2). What stays is what differs and what it stands below: its caption, the words before its 号, the
/// headings of its section and the heads of its columns. Numbers stand before what is left out: 「2　（略）」,
/// 「(1)から(3)まで　（略）」, also where nothing but the number differs. In a 別表 whole sections are left out
/// without. For reading only; what an instrument may leave out says table_omissions.h. Pure.
[[nodiscard]] std::vector<ComparisonRow> withOmissions(const std::vector<ComparisonRow>& rows);

/// How deep the lines of one unit stand: a line stands below the last one before it that has a lower level. In a 別表
/// the first line of a stacked row stands above the others, and the heads of columns above the rows.
[[nodiscard]] std::vector<int> lineLevels(const std::vector<ComparisonRow>& unit);

/// 「（略）」, with its number or without.
[[nodiscard]] bool isOmission(const QString& line);

} // namespace core::amend
