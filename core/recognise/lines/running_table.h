// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/lines/running_text.h"

namespace core::recognise {

/// Splits a table whose line ends are lost but whose tabs are kept into its rows and headings. cells: the text between
/// the tabs; the first holds the first cell of the first row and nothing before it. What stands behind the last
/// sentence of a row's last cell are headings and the first cell of the next row; text that ends in a space has no
/// first cell behind it. Appends to out. text splits the headings, and what follows the table.
void splitRunningTable(const Lines& cells, RunningText& text, Lines& out);

} // namespace core::recognise
