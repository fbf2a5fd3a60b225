// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vision_snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::vision {

/// The KPIs of a vision with baseline, the values of each fiscal year, target and state. Values can be typed over; it
/// changes nothing itself: what was typed is announced, and the page makes the edit. A value of a year that is over and
/// was not filled in says so (未入力).
class KpiModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiModel)

public:
    /// Behind these stand the fiscal years and the target.
    enum Column { Name, Standing, Project, Unit, Baseline, FirstYear };

    using QAbstractTableModel::QAbstractTableModel;

    void setVision(const core::store::VisionSnapshot& vision);
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    /// nullptr beyond the rows.
    [[nodiscard]] const core::model::Kpi* kpi(int row) const;
    [[nodiscard]] int rowOf(core::model::KpiId id) const;
    /// 0 for a column that is no year.
    [[nodiscard]] int yearOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void kpiTyped(const core::model::Kpi& kpi);
    /// What stands in a cell is no figure: why, in words.
    void refused(const QString& sentence);

private:
    [[nodiscard]] QString words(const core::model::Kpi& kpi, int column) const;
    [[nodiscard]] int targetColumn() const { return FirstYear + static_cast<int>(m_years.size()); }

    core::store::VisionSnapshot m_vision;
    std::vector<int> m_years;
    bool m_isEditable = false;
};

} // namespace ui::vision
