// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace core::store {
class Registry;
}

namespace ui::region {

/// 財政措置の額の追加: one published amount with its year and source, and the population that it holds for. One edit.
/// Deletes itself; blocks nothing.
class MeasureDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeasureDialog)

public:
    explicit MeasureDialog(core::store::Registry& registry, QWidget* parent = nullptr);

protected:
    void keep() override;

private:
    void build();
    [[nodiscard]] bool isByPopulation() const;

    QComboBox* m_kind;
    QLineEdit* m_population;
    QDoubleSpinBox* m_oku;
    QSpinBox* m_year;
    QLineEdit* m_source;
    QLineEdit* m_note;
};

} // namespace ui::region
