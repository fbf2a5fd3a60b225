// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace ui::documents {

/// Rows of words with heads, for reading: what a list of meetings or documents shows. A cell tells screen readers its
/// row and head as well; what does not fit into it is its tool tip.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryModel)

public:
    /// `titleColumn`: the one by which a row is told.
    EntryModel(QStringList heads, int titleColumn, QObject* parent = nullptr);

    void setRows(std::vector<QStringList> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    int m_titleColumn;
    std::vector<QStringList> m_rows;
};

} // namespace ui::documents
