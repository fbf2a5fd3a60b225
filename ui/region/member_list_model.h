// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/region/member_row.h"

#include <QAbstractTableModel>

namespace ui::region {

/// The list of members as a table. It wraps values that the page has read and knows no registry; setRows() emits the
/// smallest signal that is true.
class MemberListModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberListModel)

public:
    /// In the order shown: what is looked for most stands where no scrolling is needed.
    enum Column {
        Name,
        Status,
        Standing,
        Commuting,
        Population,
        Ageing,
        Area,
        Since,
        Position, ///< 要件 tells the core city already
        Kana,
        Code,
        Kind,
        MetroArea,
        ColumnCount
    };

    enum Role {
        SortRole = Qt::UserRole, ///< a value to compare; invalid for a missing figure
        CopyRole,                ///< the words for another program: figures without separators
        SearchRole,              ///< name, kana and code, folded for search; the same in every column
        CoreRole,                ///< whether the row is a core city
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<MemberRow> rows);
    [[nodiscard]] const MemberRow& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    /// The first row of a municipality; -1 without one.
    [[nodiscard]] int rowOf(core::MunicipalityId id) const;
    [[nodiscard]] bool hasSeveralAreas() const;
    /// 現行, 現行（案あり）, 案, なし; empty for a core city.
    [[nodiscard]] static QString statusWords(const MemberRow& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Shown in two lines where a unit or year follows; in one for Qt::AccessibleTextRole.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const MemberRow& row, int column) const;
    [[nodiscard]] QString head(int column) const;
    [[nodiscard]] QVariant toolTip(const MemberRow& row, int column) const;
    [[nodiscard]] int commonPopulationYear() const;

    std::vector<MemberRow> m_rows;
};

} // namespace ui::region
