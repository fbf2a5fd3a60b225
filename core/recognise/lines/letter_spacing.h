// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/finding_list.h"
#include "core/recognise/line.h"

namespace core::recognise {

/// Closes up text that has a space between nearly all characters (LetterSpacingClosed): one space goes, of three the
/// middle one stays. Short letter-spaced words in a text that is not spaced (「附 則」) are left as they are.
void closeLetterSpacing(Lines& lines, FindingList& findings);

} // namespace core::recognise
