// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/finding_list.h"
#include "core/recognise/line.h"

namespace core::recognise {

/// Takes HTML tags and entities out of the lines and reports each line that had any (MarkupRemoved). A tag that opens
/// or ends a block, or <br>, breaks the line; inside a table row it breaks the paragraph of the cell (U+2028). Words in
/// angle brackets that are no tag (<参考>) stay.
void removeMarkup(Lines& lines, FindingList& findings);

} // namespace core::recognise
