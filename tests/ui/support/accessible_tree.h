// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAbstractItemView;
class QWidget;

namespace tests {

/// What a screen reader is given, and what is wrong with it; empty lists when all is well.

/// Nodes of the accessible tree that can take the focus and can be seen, but have no name.
[[nodiscard]] QStringList namelessNodes(QWidget& root);
/// The names under which a view tells its cells or items, by row; those of other views are not told.
[[nodiscard]] QStringList toldCells(QAbstractItemView& view);
/// Widgets that Tab reaches out of reading order: above, or left in the same line of, the widget before them in the
/// same parent.
[[nodiscard]] QStringList outOfOrder(QWidget& window);
/// Widgets that look the same with and without the focus.
[[nodiscard]] QStringList withoutFocusRing(QWidget& window);

} // namespace tests
