// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QChar>
#include <QStringList>

namespace core::model {

/// A line break inside a provision or a cell, where a line of plain text stands for the whole of it (U+2028).
inline constexpr QChar kInnerLineBreak(QChar::LineSeparator);

/// The lines of a role table in the columns or stacked face, its heading first. Cells are separated by tabs, a line
/// break inside a cell is kInnerLineBreak.
[[nodiscard]] QStringList roleTableLines(const Provision& table);

/// The lines of a section of such a table, its heading first, with the heads of the columns.
[[nodiscard]] QStringList sectionLines(const Provision& table, const Provision& section);

/// The lines of one row, without heads: a cell for each column that the rows of `parent` (its section) use.
[[nodiscard]] QStringList rowLines(const Provision& table, const Provision& parent, const Provision& initiative);

/// The lines of a role table inside an article, indented from a level on.
[[nodiscard]] QStringList outlineLines(const Provision& table, int level);

} // namespace core::model
