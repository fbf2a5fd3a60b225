// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/abolition_draft.h"
#include "core/model/procedure_step.h"
#include "core/model/revision.h"
#include "ui/amend/abolition.h"
#include "ui/amend/papers_page.h"
#include "ui/common/leaving_page.h"

#include <QPointer>

#include <optional>

class QPlainTextEdit;
class QTimer;

namespace ui {
class BackgroundTask;
class DateField;
} // namespace ui

namespace ui::amend {

class ConclusionDialog;

/// 廃止: the agreement by which both parties end an agreement in force. A short form, the day and the sentence, with
/// its paper beside it and the seal that says whether reading the paper ends this agreement. What stands in the form is
/// kept as a draft when a person says so, which puts it on the procedure board; so it is not left without a word.
class AbolitionPage : public PapersPage, public LeavingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbolitionPage)

public:
    /// The registry and the prompts must outlive the page.
    AbolitionPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                  core::AgreementId agreement, QWidget* parent = nullptr);
    ~AbolitionPage() override;

    /// Whether another day or other words than those kept, or proposed, stand in the form.
    [[nodiscard]] bool wouldLose() const override;
    void leaveThen(const std::function<void()>& leave) override;
    /// On another day than today nothing can be registered.
    void setPresent(bool isPresent);

Q_SIGNALS:
    /// 締結の登録 is done.
    void concluded(core::AmendmentAgreementId abolition);
    /// The board, at the end of this agreement.
    void boardWanted(const core::model::ProcedureSubject& subject);

private:
    [[nodiscard]] PaperName paperName() const override;
    void build();
    void reload();
    void holdBack();
    void work();
    void showWorked(WorkedAbolition worked);
    void showNothing(const QString& words);
    void showActs();
    /// Puts the draft that is kept, or what is proposed, into the form.
    void fillForm();
    bool keepDraft();
    void withdrawDraft();
    void openConclusion();
    void conclude(const ConclusionFacts& facts);
    [[nodiscard]] std::optional<QDate> day() const;
    [[nodiscard]] QString sentenceThere() const;
    /// What the form would be kept as.
    [[nodiscard]] core::model::AbolitionDraft draftThere() const;
    /// What is kept, else what is proposed.
    [[nodiscard]] core::model::AbolitionDraft draftBefore() const;

    core::AgreementId m_agreement;
    std::optional<core::model::Revision> m_base;        ///< what would end; none when there is nothing in force
    std::optional<core::model::AbolitionDraft> m_draft; ///< as it is kept
    bool m_hasEnded = false;                            ///< an abolition has been registered already
    bool m_isPresent = true;
    bool m_isProved = false; ///< the paper that stands there has its seal
    DateField* m_day;
    QPlainTextEdit* m_sentence;
    QPlainTextEdit* m_reason;
    QPushButton* m_keep;
    QPushButton* m_withdraw;
    QPushButton* m_board;
    QPushButton* m_conclude;
    QLabel* m_nothing;
    QTimer* m_soon;
    BackgroundTask* m_working;
    QPointer<ConclusionDialog> m_dialog;
};

} // namespace ui::amend
