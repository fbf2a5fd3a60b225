// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/procedure_case.h"
#include "core/procedure/signing.h"
#include "ui/amend/conclusion.h"

#include <QDialog>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {
class DateField;
}

namespace ui::amend {

/// 変更協約の締結を登録: the days, the order among those of one day, and who signs. Registers nothing itself: asked()
/// tells what was filled in, and the page either closes the dialog or has it tell what is wrong.
class ConclusionDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConclusionDialog)

public:
    /// `signers`: as they stand in the text that is changed, of which addresses and offices are taken over; who is in
    /// office on the day of signing comes from `parties`.
    ConclusionDialog(core::amend::AmendmentStyle style, const std::vector<core::model::Signer>& signers,
                     const std::vector<core::model::CaseParty>& parties, QWidget* parent = nullptr);

    /// Asks for the conclusion of an abolition (廃止協約), whose day must be fixed; the day is that of its paper.
    void setAbolition(const std::optional<QDate>& effectiveOn);
    /// What is kept of its way: an order that the days would break is told before anything is registered.
    void setCase(const core::model::ProcedureCase& one) { m_case = one; }
    /// The registration was refused: what was filled in stays.
    void tell(const core::Error& error);
    /// While the text is proved once more.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void asked(const ui::amend::ConclusionFacts& facts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct SignerFields
    {
        core::model::Signer signer;
        QLineEdit* address;
        QLineEdit* office;
        QLineEdit* name;
        core::procedure::SignerProposal proposal;
    };

    void build();
    void addSigner(QFormLayout& form, const core::model::Signer& signer, const core::model::CaseParty& party);
    /// Offices and names of those in office on the day of signing.
    void fillHeads();
    void arrangeTabs();
    void fit();
    void ask();
    /// A signer without a name or an address.
    [[nodiscard]] static bool hasBlanks(const std::vector<core::model::Signer>& signers);
    void showSentence(const QString& sentence);

    core::amend::AmendmentStyle m_style;
    DateField* m_signedOn;
    DateField* m_effectiveOn;
    QSpinBox* m_order;
    std::vector<SignerFields> m_signers;
    QLabel* m_intro;
    QLabel* m_open; ///< what an empty day of effect means
    QLabel* m_message;
    QPushButton* m_register;
    QPushButton* m_cancel;
    bool m_isAbolition = false;
    std::optional<core::model::ProcedureCase> m_case;
    QString m_toldDoubt;           ///< pressing again registers against it
    bool m_isToldOfBlanks = false; ///< pressing again registers with them
};

} // namespace ui::amend
