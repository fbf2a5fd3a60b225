// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vision_snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::vision {

/// The projects of a vision by field of the guideline, each with what became of it, its members, initiatives and
/// budgets by year (千円); the last row adds the budgets up. It owns no data beside the snapshot shown.
class ProjectModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectModel)

public:
    /// Behind these stand the fiscal years, and the sum over them.
    enum Column { Field, Name, Succession, Participants, Initiatives, FirstYear };

    using QAbstractTableModel::QAbstractTableModel;

    void setVision(const core::store::VisionSnapshot& vision);
    /// nullptr for the row of sums.
    [[nodiscard]] const core::model::VisionProject* project(int row) const;
    /// -1 for an unknown one.
    [[nodiscard]] int rowOf(core::model::ProjectId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const core::model::VisionProject& project, int column) const;
    [[nodiscard]] QString sumWords(int column) const;

    core::store::VisionSnapshot m_vision;
    std::vector<int> m_years;
    std::vector<core::model::VisionProject> m_rows; ///< in the order of the guideline
};

} // namespace ui::vision
