// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"
#include "core/model/indicator.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace core::store {
class Registry;
}

namespace ui::region {

/// 指標の追加: a kind of figure that the office keeps of its own, with unit, decimals and whether areas add it up. One
/// edit. Deletes itself; blocks nothing.
class IndicatorDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IndicatorDialog)

public:
    explicit IndicatorDialog(core::store::Registry& registry, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(const QString& name);

protected:
    void keep() override;

private:
    void build();

    std::vector<core::model::Indicator> m_known; ///< of the program and of the office
    QLineEdit* m_name;
    QLineEdit* m_unit;
    QSpinBox* m_decimals;
    QCheckBox* m_isSum;
};

} // namespace ui::region
