// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/result.h"
#include "core/model/municipality.h"
#include "core/store/region_snapshot.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace core::store {
class Registry;
}

namespace ui {
class DateField;
}

namespace ui::region {

/// 合併: the last day of a municipality of its own and the one that it became part of. Its memberships that last end on
/// that day with the reason. The texts that name it are listed: a signed text stays as it is. Both fields empty: the
/// merger is taken back, the memberships stay as they are. One edit. Deletes itself; blocks nothing.
class MergerDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergerDialog)

public:
    MergerDialog(core::store::Registry& registry, core::MunicipalityId municipality, QWidget* parent = nullptr);

protected:
    void keep() override;

private:
    void build();
    void showConsequences();
    core::Result<void> merge(const core::model::Municipality& merged);
    /// Names of the areas in which a membership ends on a day.
    [[nodiscard]] QStringList areasLeft(QDate day) const;
    /// What does not fit, in words; empty when all is well.
    [[nodiscard]] QString objection() const;

    core::store::RegionSnapshot m_region;
    core::model::Municipality m_municipality;
    DateField* m_day;
    QComboBox* m_successor;
    QLineEdit* m_reason;
    QLabel* m_consequences = nullptr;
};

} // namespace ui::region
