// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page/flow.h"

#include <vector>

namespace core::print {

/// The lines [from, to) of one block as they stand on one page.
struct Segment
{
    size_t block = 0;
    int from = 0;
    int to = 0;
    int y = 0;      ///< from the top of the text, padding included
    int height = 0; ///< padding and the room that a label beside it needs included
};

/// What stands on one page. With repeatsHead the head row of the first segment's table stands above it.
struct PagePlan
{
    bool repeatsHead = false;
    std::vector<Segment> segments;
};

/// Divides a flow into pages of a height. At least two lines of a paragraph or cell stand on either side of a break; a
/// page ends at the best level that leaves not too much of it blank; what fits nowhere is broken after any line. Every
/// line of the flow is on exactly one page. An empty flow has no page.
[[nodiscard]] std::vector<PagePlan> breakPages(const Flow& flow, int pageHeight);

} // namespace core::print
