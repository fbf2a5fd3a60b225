// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace ui {

/// A rectangle of cells, row by row; rows may differ in length. \n breaks a line inside a cell.
using CellBlock = std::vector<QStringList>;

/// For Excel and LibreOffice: text/html (line breaks as <br>) and tab separated text, in which cells with a line break,
/// tab or quotation mark are quoted as Excel does it.
[[nodiscard]] std::unique_ptr<QMimeData> toMimeData(const CellBlock& block);

/// The cells of a clipboard: the table of text/html if there is one, else tab separated text with Excel's quoting.
/// Never loses a cell; plain words are one cell. Empty when there is neither.
[[nodiscard]] CellBlock cellsOf(const QMimeData& data);

} // namespace ui
