// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_filter_model.h"

#include "ui/region/member_list_model.h"

namespace ui::region {

MemberFilterModel::MemberFilterModel(QObject* parent)
    : FoldedFilterModel({MemberListModel::SearchRole}, parent)
{
    setSortRole(MemberListModel::SortRole);
}

bool MemberFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // A descending sort asks with the same function: what must not turn round has to be turned here.
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    const bool leftIsCore = left.data(MemberListModel::CoreRole).toBool();
    const bool rightIsCore = right.data(MemberListModel::CoreRole).toBool();
    if (leftIsCore != rightIsCore)
        return leftIsCore == isAscending;
    const bool leftIsMissing = !left.data(MemberListModel::SortRole).isValid();
    const bool rightIsMissing = !right.data(MemberListModel::SortRole).isValid();
    if (leftIsMissing != rightIsMissing)
        return rightIsMissing == isAscending;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ui::region
