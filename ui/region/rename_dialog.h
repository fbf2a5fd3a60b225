// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/base/error.h"
#include "core/model/municipality.h"

class QLineEdit;

namespace core::store {
class Registry;
}

namespace ui {
class DateField;
}

namespace ui::region {

/// 名称の変更: the new name of a municipality and the day from which it has it. The texts that name it are listed: a
/// signed text stays as it is. One edit. Deletes itself; blocks nothing.
class RenameDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)

public:
    RenameDialog(core::store::Registry& registry, core::MunicipalityId municipality, QWidget* parent = nullptr);

protected:
    void keep() override;

private:
    void build();

    core::model::Municipality m_municipality;
    QLineEdit* m_name;
    QLineEdit* m_kana;
    DateField* m_day;
    QLineEdit* m_reason;
};

} // namespace ui::region
