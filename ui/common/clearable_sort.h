// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ui {

/// Lets a click on a head sort the rows of a table, up, down, and as they came: the model sorts by its first column
/// then, which must have the first order as its sort role. To be called when the table has its model; it begins as the
/// rows come. (QStandardItemModel does nothing when it is asked to sort by no column, Qt 6.4.)
void makeSortClearable(QTableView& table);

} // namespace ui
