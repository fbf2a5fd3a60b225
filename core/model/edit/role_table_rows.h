// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/edit_outcome.h"
#include "core/model/edit/number_writing.h"
#include "core/model/edit/tree_access.h"

#include <optional>

namespace core::model {

/// The role table that a place stands in, or that it is.
[[nodiscard]] std::optional<TreePath> tablePath(const Provision& root, const TreePath& path);

/// A number for another row below `parent`: as its neighbours, else as rows elsewhere in the table; the outline always
/// has one.
[[nodiscard]] ProvisionNumber initiativeSample(const Provision& root, const Provision& table, const Provision& parent);
/// A number for another section below `parent`.
[[nodiscard]] ProvisionNumber sectionSample(const Provision& root, const Provision& table, const Provision& parent);

/// Puts a row or section before child `index` of a parent and numbers it and those behind.
void addToTable(Provision& parent, size_t index, Provision added, const ProvisionNumber& sample,
                const DigitWidths& widths);
/// Takes one out and closes the gap.
[[nodiscard]] Provision takeFromTable(Provision& parent, size_t index, const DigitWidths& widths);

/// A row without words, with an empty cell for each column that the rows beside it fill.
[[nodiscard]] Provision emptyInitiative(const Provision& root, const Provision& table, const Provision& parent,
                                        const ProvisionNumber& number, const QString& name);
/// The cell of a row, made in the order of the columns when it is missing.
Provision& cellOf(const Provision& root, const Provision& table, Provision& initiative, LineageId column);

/// Where the rows below a parent end: behind the last one, else behind the columns of a table.
[[nodiscard]] size_t endOfRows(const Provision& parent);

/// Error: GrammarViolated.
[[nodiscard]] Result<EditOutcome> finishTable(const Provision& before, Provision after, LineageId selection);

} // namespace core::model
