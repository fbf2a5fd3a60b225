// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fiscal_measure.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::region {

/// 中枢都市、普通交付税（人口による）.
[[nodiscard]] QString measureKindWords(core::model::FiscalMeasureKind kind);

/// The published amounts that estimates rest on, as a table whose figures can be typed over. It changes nothing itself:
/// what was typed is announced, and the page makes the edit.
class MeasureModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeasureModel)

public:
    enum Column { Kind, People, Amount, Year, Source, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMeasures(std::vector<core::model::FiscalMeasure> measures);
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    [[nodiscard]] const core::model::FiscalMeasure& measure(int row) const
    {
        return m_measures.at(static_cast<size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void measureTyped(const core::model::FiscalMeasure& measure);
    /// What stands in a cell is no figure: why, in words.
    void refused(const QString& sentence);

private:
    std::vector<core::model::FiscalMeasure> m_measures;
    bool m_isEditable = false;
};

} // namespace ui::region
