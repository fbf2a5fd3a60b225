// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clearable_sort.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

void makeSortClearable(QTableView& table)
{
    QHeaderView* header = table.horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, &table, [&table](int column) {
        if (column < 0)
            table.model()->sort(0, Qt::AscendingOrder);
    });
}

} // namespace ui
