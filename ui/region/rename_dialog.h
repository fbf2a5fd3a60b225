// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/municipality.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace core::store {
class Registry;
}

namespace ui {
class DateField;
}

namespace ui::region {

/// 名称の変更: the new name of a municipality and the day from which it has it. The texts that name it are listed: a
/// signed text stays as it is. One edit. Deletes itself; blocks nothing.
class RenameDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)

public:
    RenameDialog(core::store::Registry& registry, core::MunicipalityId municipality, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void keep();

    core::store::Registry& m_registry;
    core::model::Municipality m_municipality;
    QLineEdit* m_name;
    QLineEdit* m_kana;
    DateField* m_day;
    QLineEdit* m_reason;
    QLabel* m_count;
    QListWidget* m_texts;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::region
