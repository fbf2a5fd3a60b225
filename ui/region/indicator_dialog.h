// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/indicator.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace core::store {
class Registry;
}

namespace ui::region {

/// 指標の追加: a kind of figure that the office keeps of its own, with unit, decimals and whether areas add it up. One
/// edit. Deletes itself; blocks nothing.
class IndicatorDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IndicatorDialog)

public:
    explicit IndicatorDialog(core::store::Registry& registry, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);
    void added(const QString& name);

private:
    void build();
    void keep();

    core::store::Registry& m_registry;
    std::vector<core::model::Indicator> m_known; ///< of the program and of the office
    QLineEdit* m_name;
    QLineEdit* m_unit;
    QSpinBox* m_decimals;
    QCheckBox* m_isSum;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::region
