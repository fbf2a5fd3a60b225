// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/metro_area.h"
#include "core/store/region_snapshot.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace core::store {
class Registry;
}

namespace ui {
class DateField;
}

namespace ui::region {

/// 圏域の編集: scheme, name, core city, days, remarks, and the members with the days and reasons of joining and
/// leaving. What is entered becomes one edit. An invalid id makes a new area. Deletes itself; blocks nothing.
class AreaDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AreaDialog)

public:
    AreaDialog(core::store::Registry& registry, core::MetroAreaId area, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void fill();
    void addMember(const core::model::Membership& membership);
    void removeMember();
    void keep();
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString takeMembers(std::vector<core::model::Membership>& memberships) const;

    core::store::Registry& m_registry;
    core::store::RegionSnapshot m_region;
    core::model::MetroArea m_area;
    QLineEdit* m_name;
    QComboBox* m_scheme;
    QComboBox* m_core;
    DateField* m_established;
    DateField* m_dissolved;
    QPlainTextEdit* m_note;
    QTableWidget* m_members;
    QComboBox* m_candidates;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::region
