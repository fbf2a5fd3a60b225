// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSortFilterProxyModel>

namespace ui {

/// The one filter of lists and trees by words: names, readings and codes are compared whatever width, kana and case the
/// user types. A tree shows what stands above and below a row that fits.
class FoldedFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldedFilterModel)

public:
    /// The roles of the first column that are compared.
    explicit FoldedFilterModel(QList<int> roles, QObject* parent = nullptr);

    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QList<int> m_roles;
    QString m_wanted; ///< folded
};

} // namespace ui
