// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/edit/edit_outcome.h"
#include "ui/role_table/role_table_rows.h"

#include <optional>

namespace ui::role_table {

/// What dragging a row of the grid to another place means for the text.
struct RowDrop
{
    core::LineageId moved;
    bool isSection = false;
    core::LineageId section; ///< an initiative: the section (or table) that it goes to
    size_t index = 0;        ///< and its place among the initiatives there, counted without itself
    int steps = 0;           ///< a section: past so many sections beside it, upwards when negative
};

/// A row let go before row `before` of the grid: an initiative goes behind the row above that gap, or first into the
/// section whose heading stands there; a section goes with its rows among the sections of its level. None when that
/// changes nothing, or when the row is none that can be moved. Pure.
[[nodiscard]] std::optional<RowDrop> planDrop(const core::model::Provision& root, const Grid& grid, int row,
                                              int before);

/// Errors: those of moveInitiativeTo() and moveSection().
[[nodiscard]] core::Result<core::model::EditOutcome> applyDrop(const core::model::Provision& root, const RowDrop& drop);

} // namespace ui::role_table
