// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/word_difference.h"
#include "core/model/provision.h"

#include <vector>

namespace core::amend {

/// A line of one text with its changes in it (見え消し): what goes is struck out, what comes stands behind it.
struct MarkedLine
{
    std::vector<compare::Segment> words;
    int indent = 0; ///< ems that it is set in besides the spaces that it begins with (drafting-rules 4.1)
};

/// The whole text, unchanged parts as well; an empty line stands between its units. Both roots are of kind Agreement.
/// Removed and equal segments make the lines of the old text, added and equal ones those of the new text. Pure.
[[nodiscard]] std::vector<MarkedLine> markedUpLines(const model::Provision& before, const model::Provision& after);

} // namespace core::amend
