// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/finding_list.h"
#include "core/recognise/line.h"

namespace core::recognise {

/// Joins lines that were cut at a fixed width (HardWrapJoined). A document counts as cut when many of its lines end at
/// one wall; a line that reaches the wall goes on in the next one, unless a new head or a new table row begins there.
void joinHardWraps(Lines& lines, FindingList& findings);

} // namespace core::recognise
