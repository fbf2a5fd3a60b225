// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/model/procedure_case.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace core::store {
class Registry;
}

namespace ui::procedure {

/// 会期: the sessions of the councils, one a row, from which deadlines are counted back. What is entered becomes one
/// edit. Deletes itself; blocks nothing.
class SessionsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionsDialog)

public:
    /// `parties`: those whose councils can be chosen; `chosen`: the one of a new row.
    SessionsDialog(core::store::Registry& registry, std::vector<core::model::CaseParty> parties,
                   core::MunicipalityId chosen, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void build();
    void addRow(const core::model::CouncilSession& session);
    void keep();
    core::Result<void> write(const std::vector<core::model::CouncilSession>& wanted);
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString takeRows(std::vector<core::model::CouncilSession>& sessions) const;

    core::store::Registry& m_registry;
    std::vector<core::model::CaseParty> m_parties;
    core::MunicipalityId m_chosen;
    std::vector<core::model::CouncilSession> m_known;
    QTableWidget* m_sessions;
    QLabel* m_told;
    QPushButton* m_keep;
};

} // namespace ui::procedure
