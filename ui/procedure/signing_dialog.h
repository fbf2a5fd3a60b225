// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/signing.h"
#include "ui/common/edit_dialog.h"
#include "ui/procedure/procedure_rows.h"

#include <vector>

class QCheckBox;
class QListWidget;
class QTableWidget;

namespace ui {
class DateField;
}

namespace ui::procedure {

/// 締結を登録: drafts of first texts become the texts that were signed, those of one day all at once, with the day and
/// who signs. One edit; from then on the file refuses to change them.
class SigningDialog : public EditDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SigningDialog)

public:
    /// `drafts`: all that can be signed; `chosen`: those ticked at first. Those that cannot be read are left out.
    SigningDialog(core::store::Registry& registry, const std::vector<core::model::ProcedureCase>& drafts,
                  const std::vector<core::RevisionId>& chosen, QWidget* parent = nullptr);

private:
    struct Draft
    {
        core::model::ProcedureCase one;
        core::model::AgreementText text;
    };

    void build(const std::vector<core::RevisionId>& chosen);
    void addSigners(const Draft& draft);
    /// Offices and names of those in office on the day.
    void fillHeads();
    [[nodiscard]] std::vector<const Draft*> ticked() const;
    [[nodiscard]] std::vector<core::model::Signer> signers(const std::vector<const Draft*>& drafts) const;
    /// What does not fit, as a sentence; empty when all is well.
    [[nodiscard]] QString fault(const std::vector<const Draft*>& drafts) const;
    void keep() override;

    std::vector<Draft> m_drafts;
    std::vector<core::procedure::SignerProposal> m_proposals; ///< one a row of the table
    DateField* m_signedOn;
    DateField* m_effectiveOn;
    QListWidget* m_texts;
    QTableWidget* m_signers;
    QCheckBox* m_joining;          ///< seen only where a member stands in its area without a day of joining
    bool m_isToldOfBlanks = false; ///< pressing again registers with them
    QStringList m_toldDoubts;      ///< pressing again registers against them
};

} // namespace ui::procedure
