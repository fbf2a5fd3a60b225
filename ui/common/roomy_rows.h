// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QTableView;

namespace ui {

/// Gives the rows of a list or tree room above and below their text, so that they are easy to hit (24 px at least).
void makeRoomy(QAbstractItemView& view);

/// The same for a table whose rows have one line; they follow the size of the letters.
void makeRoomy(QTableView& table);

} // namespace ui
