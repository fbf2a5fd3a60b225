// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/issued_paper.h"
#include "ui/amend/amendment_draft.h"
#include "ui/amend/conclusion.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
class FilePrompt;
class PaperIssuer;
class PaperView;
} // namespace ui

namespace ui::amend {

class ConclusionDialog;

/// 改正 (ui.md 4.4): the amending text that leads from the signed text to the newest draft, always as it is now, with
/// the seal that says whether it was read, applied and found to give the draft; in three forms, and as the comparison
/// table and the marked-up text beside it. The draft itself is edited in the tab of its agreement. What does
/// not prove right can neither be saved as PDF nor be registered as concluded, the one edit that the page asks for.
class AmendmentPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmendmentPage)

public:
    /// The registry and the prompt must outlive the page.
    AmendmentPage(core::store::Registry& registry, FilePrompt& files, core::AgreementId agreement,
                  QWidget* parent = nullptr);
    ~AmendmentPage() override;

    /// On another day than today nothing can be registered.
    void setPresent(bool isPresent);
    /// Whether what stands there may be registered as concluded.
    [[nodiscard]] bool canConclude() const;
    void openConclusion();

Q_SIGNALS:
    void conclusionChanged();
    void failed(const core::Error& error);
    void told(const QString& sentence);
    /// 締結の登録 is done: the draft is a signed text now.
    void concluded(core::AmendmentAgreementId amendment);

private:
    void arrange();
    QPushButton* addButton(const QString& words, const QString& name);
    void fillForms();
    [[nodiscard]] AmendmentForm form() const;
    void workSoon();
    void work();
    void showWorked(WorkedAmendment worked);
    void holdBack();
    void showNothing(const QString& title, const QString& line);
    void showSeal(const WorkedAmendment& worked);
    void showClauses(const WorkedAmendment& worked);
    void savePdf();
    void copyText();
    void conclude(const ConclusionFacts& facts);
    void finishConclusion(const core::Result<core::store::Conclusion>& conclusion);
    void showConclude();

    core::store::Registry& m_registry;
    FilePrompt& m_files;
    core::AgreementId m_agreement;
    QLabel* m_heading;
    QListWidget* m_forms;
    QLabel* m_seal;
    QListWidget* m_clauses;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_conclude;
    PaperView* m_paper;
    QLabel* m_nothing;
    QTimer* m_soon;
    BackgroundTask* m_working;
    BackgroundTask* m_concluding;
    QPointer<ConclusionDialog> m_dialog;
    bool m_isPresent = true;
    bool m_isProved = false; ///< what stands there is an amending agreement with its seal
    PaperIssuer* m_issuer;
    QString m_text;
    QString m_title;
    core::model::IssuedPaper m_entry;                   ///< what 発行台帳 says of the paper that stands there
    AmendmentForm m_shown = AmendmentForm::Instruction; ///< of the pages that stand there
};

} // namespace ui::amend
