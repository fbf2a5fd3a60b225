// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/vision_snapshot.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace core::store {
class Registry;
}

namespace ui::vision {

/// KPI: what is measured, baseline and target with their years, and the value of each year with its source. One edit.
/// An indicator without id is a new one. Deletes itself; blocks nothing.
class KpiDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiDialog)

public:
    KpiDialog(core::store::Registry& registry, core::store::VisionSnapshot vision, core::model::Kpi kpi,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void fill();
    void keep();
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString take(core::model::Kpi& kpi) const;
    [[nodiscard]] QString takeActuals(core::model::Kpi& kpi) const;

    core::store::Registry& m_registry;
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
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::vision
