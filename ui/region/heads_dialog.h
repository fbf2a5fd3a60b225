// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/model/municipality_history.h"

#include <vector>

class QTableWidget;

namespace ui::region {

/// 首長: the heads of a municipality with their office, name and term, one a row. What is entered becomes one edit.
class HeadsDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadsDialog)

public:
    HeadsDialog(core::store::Registry& registry, core::MunicipalityId municipality, QWidget* parent = nullptr);

private:
    void build();
    void addHead(const core::model::HeadOfMunicipality& head);
    void removeRow();
    void keep() override;
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString takeRows(std::vector<core::model::HeadOfMunicipality>& heads) const;

    core::MunicipalityId m_municipality;
    QString m_name;
    QTableWidget* m_heads;
};

} // namespace ui::region
