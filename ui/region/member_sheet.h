// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/region/member_row.h"

#include "core/model/named_table.h"

#include <vector>

namespace ui::region {

/// 構成市町村一覧, one for each area: what the member list shows, with the sums below, for printing and for export. Its
/// words are Japanese in every language of the program, as a paper is.
[[nodiscard]] std::vector<core::model::NamedTable> memberSheets(const std::vector<MemberRow>& rows);

} // namespace ui::region
