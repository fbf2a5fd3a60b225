// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/finding_list.h"
#include "core/recognise/line.h"

namespace core::recognise {

/// Drops what belongs to the web page and not to the document, each line with a finding that holds its words: lines of
/// the site before and behind the text (SiteTextDropped) and the foot of an 例規集 page (FooterDropped: the title
/// again, the date with its 告示 number, 体系情報, 沿革情報).
void dropSiteText(Lines& lines, FindingList& findings);

} // namespace core::recognise
