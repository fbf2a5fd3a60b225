// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ui::region {

/// Filters the members by name, kana or code, whatever width and kana the user types, and sorts them: a core city stays
/// on top, what is missing stays at the end, in both directions.
class MemberFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberFilterModel)

public:
    explicit MemberFilterModel(QObject* parent = nullptr);

    void setFilter(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_wanted; ///< folded
};

} // namespace ui::region
