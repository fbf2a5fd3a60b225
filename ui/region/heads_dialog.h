// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality_history.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace core::store {
class Registry;
}

namespace ui::region {

/// 首長: the heads of a municipality with their office, name and term, one a row. What is entered becomes one edit.
/// Deletes itself; blocks nothing.
class HeadsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadsDialog)

public:
    HeadsDialog(core::store::Registry& registry, core::MunicipalityId municipality, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void addRow(const core::model::HeadOfMunicipality& head);
    void removeRow();
    void keep();
    core::Result<void> write(const std::vector<core::model::HeadOfMunicipality>& wanted);
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString takeRows(std::vector<core::model::HeadOfMunicipality>& heads) const;

    core::store::Registry& m_registry;
    core::MunicipalityId m_municipality;
    QString m_name;
    std::vector<core::model::HeadOfMunicipality> m_known;
    QTableWidget* m_heads;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::region
