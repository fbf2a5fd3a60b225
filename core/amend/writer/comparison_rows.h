// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/house_style.h"
#include "core/compare/word_difference.h"
#include "core/model/provision.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::amend {

/// One line of a comparison table (新旧対照表): what stands side by side at the same height. Removed words of the old
/// cell and added words of the new one are to be underlined (drafting-rules 2).
struct ComparisonRow
{
    QString oldLine; ///< empty where the other side has a line more
    QString newLine;
    std::vector<compare::Segment> words; ///< empty when both lines are the same or one of them is empty
    bool endsUnit = false;               ///< the last row of an article, an 附則, a 別表

    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

/// The rows of the units that differ: title, preamble, articles with their captions, 附則, closing, 別表 as a whole. A
/// unit that is new stands beside 「（新設）」, one that goes beside 「（削る）」. Unchanged units are left out.
[[nodiscard]] std::vector<ComparisonRow> comparisonRows(const model::Provision& before, const model::Provision& after);

/// The rows as lines of an instrument: cells separated by a tab, those of a 別表 inside them by "|", a blank line
/// behind each unit, the reading rule at the end.
[[nodiscard]] QStringList comparisonLines(const std::vector<ComparisonRow>& rows, const HouseStyle& style);

} // namespace core::amend
