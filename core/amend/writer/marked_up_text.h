// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/word_difference.h"
#include "core/model/provision.h"

#include <vector>

namespace core::amend {

/// The lines of one text with its changes in it (見え消し): what goes is struck out, what comes stands behind it. A
/// line is the segments that it consists of.
using MarkedLine = std::vector<compare::Segment>;

/// The whole text, unchanged parts as well; an empty line stands between its units. Both roots are of kind Agreement.
/// Removed and equal segments make the lines of the old text, added and equal ones those of the new text. Pure.
[[nodiscard]] std::vector<MarkedLine> markedUpLines(const model::Provision& before, const model::Provision& after);

} // namespace core::amend
