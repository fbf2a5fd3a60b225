// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procedure/procedure_rows.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace ui::procedure {

/// The board: one row for a text and a party, one column for each step; a list of values that is set whole. Main
/// thread.
class ProcedureModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProcedureModel)

public:
    enum Column {
        Text,
        Party,
        Consultation,
        Bill,
        Resolution,
        Conclusion,
        Notice,
        Report,
        Publication,
        Next,
        ColumnCount
    };
    static constexpr int kStateRole = Qt::UserRole + 1; ///< CellState as int

    explicit ProcedureModel(QObject* parent = nullptr);

    void setRows(std::vector<ProcedureRow> rows);
    [[nodiscard]] const std::vector<ProcedureRow>& shownRows() const { return m_rows; }
    /// None for the columns that are no step of a party.
    [[nodiscard]] static std::optional<core::model::StepKind> stepIn(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const ProcedureRow& row, int column) const;

    std::vector<ProcedureRow> m_rows;
};

/// Draws the outline of what is missing (dashed) and of what is out of order (thick): shape beside words, never colour
/// alone.
class ProcedureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProcedureDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace ui::procedure
