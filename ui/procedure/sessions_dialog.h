// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/edit_dialog.h"

#include "core/model/procedure_case.h"

#include <vector>

class QComboBox;
class QTableWidget;

namespace ui::procedure {

/// 会期: the sessions of the councils, one a row, from which deadlines are counted back. What is entered becomes one
/// edit.
class SessionsDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionsDialog)

public:
    /// `parties`: those whose councils can be chosen; `chosen`: the one of a new row.
    SessionsDialog(core::store::Registry& registry, std::vector<core::model::CaseParty> parties,
                   core::MunicipalityId chosen, QWidget* parent = nullptr);

private:
    void build();
    /// Adds the councils of sessions whose municipality has no case now; false when one cannot be read.
    bool offerCouncilsOf(const std::vector<core::model::CouncilSession>& sessions);
    void addSession(const core::model::CouncilSession& session);
    void keep() override;
    /// Empty words when all is well, else what does not fit.
    [[nodiscard]] QString takeRows(std::vector<core::model::CouncilSession>& sessions) const;

    std::vector<core::model::CaseParty> m_parties;
    core::MunicipalityId m_chosen;
    QTableWidget* m_sessions;
};

} // namespace ui::procedure
