// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/entry_model.h"

namespace ui::documents {

EntryModel::EntryModel(QStringList heads, int titleColumn, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
    , m_titleColumn(titleColumn)
{
}

void EntryModel::setRows(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const QStringList& row = m_rows.at(static_cast<size_t>(index.row()));
    const QString& words = row.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QString(words).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return words;
    case Qt::AccessibleTextRole:
        return QString(row.at(m_titleColumn) + u'、' + m_heads.at(index.column()) + u'、' + words);
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_heads.at(section);
}

} // namespace ui::documents
