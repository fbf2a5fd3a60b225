// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"
#include "core/store/region_snapshot.h"

#include <QDialog>

class QComboBox;
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

/// 合併: the last day of a municipality of its own and the one that it became part of. Its memberships that last end on
/// that day with the reason. The texts that name it are listed: a signed text stays as it is. Both fields empty: the
/// merger is taken back, the memberships stay as they are. One edit. Deletes itself; blocks nothing.
class MergerDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergerDialog)

public:
    MergerDialog(core::store::Registry& registry, core::MunicipalityId municipality, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void showConsequences();
    void keep();
    core::Result<void> write(const core::model::Municipality& merged);
    /// Names of the areas in which a membership ends on a day.
    [[nodiscard]] QStringList areasLeft(QDate day) const;
    /// What does not fit, in words; empty when all is well.
    [[nodiscard]] QString objection() const;

    core::store::Registry& m_registry;
    core::store::RegionSnapshot m_region;
    core::model::Municipality m_municipality;
    DateField* m_day;
    QComboBox* m_successor;
    QLineEdit* m_reason;
    QLabel* m_consequences;
    QLabel* m_count;
    QListWidget* m_texts;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::region
