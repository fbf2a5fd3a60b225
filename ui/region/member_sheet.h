// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/region/member_row.h"

#include "core/model/named_table.h"
#include "core/print/forms/table_paper.h"

#include <vector>

namespace ui::region {

/// 構成市町村一覧, one for each area: what the member list shows, with the sums below, for printing and for export. Its
/// words are Japanese in every language of the program, as a paper is.
[[nodiscard]] std::vector<core::model::NamedTable> memberSheets(const std::vector<MemberRow>& rows);

/// The one of an area on a day; of an area that was dissolved before, as on its last day, which the title says. Without
/// members it has heads only. Errors: those of the stores.
[[nodiscard]] core::Result<core::model::NamedTable> memberSheet(core::store::Registry& registry, core::MetroAreaId area,
                                                                QDate day);

/// The paper 構成市町村一覧 of a sheet; its title says the day, unless it says one already.
[[nodiscard]] core::print::TablePaper memberPaper(const core::model::NamedTable& sheet, QDate day);

} // namespace ui::region
