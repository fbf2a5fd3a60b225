// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"
#include "core/model/vision.h"

#include <vector>

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

    /// Chooses the area of a new vision.
    void setArea(core::MetroAreaId area);

Q_SIGNALS:
    /// A new vision was made.
    void added(core::VisionId vision);

private:
    void build();
    void fill();
    /// The next period of the area that is chosen, where nobody has typed another.
    void proposePeriod();
    void keep() override;

    std::vector<core::model::Vision> m_all;
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
