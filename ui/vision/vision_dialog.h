// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"
#include "core/model/vision.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {
class DateField;
}

namespace ui::vision {

/// ビジョンの内容: period, days, title, the future image of the area and remarks. One edit. An invalid id makes a new
/// vision.
class VisionDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisionDialog)

public:
    VisionDialog(core::store::Registry& registry, core::VisionId vision, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A new vision was made.
    void added(core::VisionId vision);

private:
    void build();
    void fill();
    void keep() override;

    core::model::Vision m_vision;
    QComboBox* m_area;
    QSpinBox* m_period;
    QLineEdit* m_title;
    DateField* m_from;
    DateField* m_to;
    DateField* m_adopted;
    QPlainTextEdit* m_image;
    QPlainTextEdit* m_note;
};

} // namespace ui::vision
