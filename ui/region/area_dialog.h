// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/model/metro_area.h"
#include "core/store/region_snapshot.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace ui {
class DateField;
}

namespace ui::region {

/// 圏域の編集: scheme, name, core city, days, remarks, and the members with the days and reasons of joining and
/// leaving. What is entered becomes one edit. An invalid id makes a new area.
class AreaDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AreaDialog)

public:
    /// `master`: the municipalities that ship with the program, of which the file takes those that become members.
    AreaDialog(core::store::Registry& registry, core::MetroAreaId area, std::vector<core::model::Municipality> master,
               QWidget* parent = nullptr);

private:
    void build();
    void fill();
    /// Those of the file, then those of the master that are not in it.
    void offerMunicipalities();
    void offerTemplates();
    void addChosen();
    void addMember(const core::model::Membership& membership);
    void removeMember();
    void keep() override;
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString takeMembers(std::vector<core::model::Membership>& memberships) const;

    [[nodiscard]] core::Result<void> keepArea(core::model::MetroArea area);
    [[nodiscard]] core::Result<core::MunicipalityId> stored(core::MunicipalityId chosen);

    core::store::RegionSnapshot m_region;
    /// Not in the file: the first of them is chosen as the municipality -1.
    std::vector<core::model::Municipality> m_others;
    core::model::MetroArea m_area;
    QLineEdit* m_name;
    QComboBox* m_scheme;
    QComboBox* m_core;
    DateField* m_established;
    DateField* m_dissolved;
    QPlainTextEdit* m_note;
    QTableWidget* m_members;
    QComboBox* m_candidates;
    QComboBox* m_templates; ///< what the agreements of new members begin from
};

} // namespace ui::region
