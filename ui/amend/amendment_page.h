// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/amend/amendment_draft.h"
#include "ui/amend/conclusion.h"
#include "ui/amend/papers_page.h"

#include <QPointer>

class QTimer;

namespace ui {
class BackgroundTask;
}

namespace ui::amend {

class ConclusionDialog;

/// 改正 (ui.md 4.4): the amending text that leads from the signed text to the newest draft, always as it is now, with
/// the seal that says whether it was read, applied and found to give the draft; in three forms, and as the comparison
/// table and the marked-up text beside it. The draft itself is edited in the tab of its agreement. What does
/// not prove right can neither be saved as PDF nor be registered as concluded, the one edit that the page asks for.
class AmendmentPage : public PapersPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmendmentPage)

public:
    /// The registry and the prompts must outlive the page.
    AmendmentPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                  core::AgreementId agreement, QWidget* parent = nullptr);
    ~AmendmentPage() override;

    /// On another day than today nothing can be registered.
    void setPresent(bool isPresent);
    /// Whether what stands there may be registered as concluded.
    [[nodiscard]] bool canConclude() const;
    void openConclusion();

Q_SIGNALS:
    void conclusionChanged();
    /// 締結の登録 is done: the draft is a signed text now.
    void concluded(core::AmendmentAgreementId amendment);

private:
    [[nodiscard]] PaperName paperName() const override;
    void fillForms();
    [[nodiscard]] AmendmentForm form() const;
    void workSoon();
    void work();
    void showWorked(WorkedAmendment worked);
    void holdBack();
    void showNothing(const QString& title, const QString& line);
    void showFailure(const core::Error& error);
    void showProof(const WorkedAmendment& worked);
    void showClauses(const WorkedAmendment& worked);
    void copyText();
    void conclude(const ConclusionFacts& facts);
    void finishConclusion(ConclusionDialog& dialog, const core::Result<core::store::Conclusion>& conclusion);
    void showConclude();

    core::AgreementId m_agreement;
    QListWidget* m_clauses;
    QPushButton* m_copy;
    QPushButton* m_conclude;
    QLabel* m_nothing;
    QTimer* m_soon;
    BackgroundTask* m_working;
    BackgroundTask* m_concluding;
    QPointer<ConclusionDialog> m_dialog;
    bool m_isPresent = true;
    bool m_isProved = false; ///< what stands there is an amending agreement with its seal
    QString m_text;
    QString m_title;
    core::model::IssuedPaper m_entry;                   ///< what 発行台帳 says of the paper that stands there
    AmendmentForm m_shown = AmendmentForm::Instruction; ///< of the pages that stand there
    bool m_isNewLeft = false;                           ///< the same, of the table form
};

} // namespace ui::amend
