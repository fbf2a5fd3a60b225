// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/text/marked_text.h"

namespace core::print {

/// How a line that is given as it is written stands on the paper.
struct WrittenIndent
{
    int first = 0; ///< ems of the first line: the ideographic spaces that it begins with
    int later = 0; ///< of the lines that it breaks into
};

/// Indents as in drafting-rules 4.1: what begins with a number hangs one em in from it; a sentence set in by one em
/// goes on at the edge; anything else goes on below its start.
[[nodiscard]] WrittenIndent indentOf(const QString& line);

/// The cells of a line of a table, separated by tabs, line breaks in cells as '\\n'; one for any other line.
[[nodiscard]] std::vector<MarkedText> cellsOf(const MarkedText& line);

} // namespace core::print
