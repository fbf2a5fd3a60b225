// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lead_times.h"
#include "ui/common/edit_dialog.h"

#include <array>

class QSpinBox;

namespace ui::procedure {

/// 期限の日数: how many days the office counts deadlines back with. They belong to the file. One edit.
class LeadsDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadsDialog)

public:
    explicit LeadsDialog(core::store::Registry& registry, QWidget* parent = nullptr);

private:
    void keep() override;
    void show(const core::model::LeadTimes& leads);

    std::array<QSpinBox*, core::model::kLeadKinds.size()> m_days{};
};

} // namespace ui::procedure
