// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/vision.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace core::store {
class Registry;
}

namespace ui {
class DateField;
}

namespace ui::vision {

/// ビジョンの内容: period, days, title, the future image of the area and remarks. One edit. An invalid id makes a new
/// vision. Deletes itself; blocks nothing.
class VisionDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisionDialog)

public:
    VisionDialog(core::store::Registry& registry, core::VisionId vision, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);
    /// A new vision was made.
    void added(core::VisionId vision);

private:
    void build();
    void fill();
    void keep();

    core::store::Registry& m_registry;
    core::model::Vision m_vision;
    QComboBox* m_area;
    QSpinBox* m_period;
    QLineEdit* m_title;
    DateField* m_from;
    DateField* m_to;
    DateField* m_adopted;
    QPlainTextEdit* m_image;
    QPlainTextEdit* m_note;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::vision
