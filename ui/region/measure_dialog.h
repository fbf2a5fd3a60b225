// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace core::store {
class Registry;
}

namespace ui::region {

/// 財政措置の額の追加: one published amount with its year and source, and the population that it holds for. One edit.
/// Deletes itself; blocks nothing.
class MeasureDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeasureDialog)

public:
    explicit MeasureDialog(core::store::Registry& registry, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void keep();
    [[nodiscard]] bool isByPopulation() const;

    core::store::Registry& m_registry;
    QComboBox* m_kind;
    QLineEdit* m_population;
    QDoubleSpinBox* m_oku;
    QSpinBox* m_year;
    QLineEdit* m_source;
    QLineEdit* m_note;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::region
