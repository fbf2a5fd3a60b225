// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/folded_filter.h"

#include "core/base/width_folding.h"

#include <algorithm>

namespace ui {

FoldedFilterModel::FoldedFilterModel(QList<int> roles, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_roles(std::move(roles))
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void FoldedFilterModel::setWords(const QString& words)
{
    m_wanted = core::foldForSearch(words);
    invalidateFilter();
}

bool FoldedFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_wanted.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return std::any_of(m_roles.begin(), m_roles.end(),
                       [&](int role) { return core::foldForSearch(index.data(role).toString()).contains(m_wanted); });
}

} // namespace ui
