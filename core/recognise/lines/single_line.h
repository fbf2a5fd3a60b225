// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/finding_list.h"
#include "core/recognise/line.h"

namespace core::recognise {

/// Splits lines on which several parts of the document run on (flattened pages, a whole document on one line) at their
/// heads: captions, articles, chapters, paragraphs, items, 附則, closing, date, signatures, 別表 and, where the tabs
/// are kept, the rows of its tables (SingleLineSplit). A head counts only where its number is the next one, so that
/// citations are left alone.
void splitRunningLines(Lines& lines, FindingList& findings);

} // namespace core::recognise
