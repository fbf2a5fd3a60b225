// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/finding_list.h"
#include "core/recognise/line.h"

namespace core::recognise {

/// Removes single ASCII spaces between two kanji or kana inside a sentence (定住自 立圏), left where lines were joined
/// (WrapSpaceRemoved). Japanese sentences have none there. Spaces behind 。, round digits, behind a number or a role's
/// head, and in lines and cells that are no sentence stay.
void removeWrapSpaces(Lines& lines, FindingList& findings);

} // namespace core::recognise
