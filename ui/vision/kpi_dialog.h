// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"
#include "core/store/vision_snapshot.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace ui::vision {

/// KPI: what is measured, baseline and target with their years, and the value of each year with its source. One edit.
/// An indicator without id is a new one.
class KpiDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiDialog)

public:
    KpiDialog(core::store::Registry& registry, core::store::VisionSnapshot vision, core::model::Kpi kpi,
              QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void keep() override;
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString take(core::model::Kpi& kpi) const;
    [[nodiscard]] QString takeActuals(core::model::Kpi& kpi) const;

    core::store::VisionSnapshot m_vision;
    core::model::Kpi m_kpi;
    QComboBox* m_subject; ///< a project, or a field as a whole
    QLineEdit* m_name;
    QLineEdit* m_unit;
    QSpinBox* m_decimals;
    QComboBox* m_direction;
    QLineEdit* m_baseline;
    QLineEdit* m_baselineYear;
    QLineEdit* m_target;
    QLineEdit* m_targetYear;
    QLineEdit* m_source;
    QTableWidget* m_actuals;
};

} // namespace ui::vision
