// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/amend/concluded_pages.h"
#include "ui/amend/papers_page.h"

#include <optional>

namespace ui {
class BackgroundTask;
class DateField;
} // namespace ui

namespace ui::amend {

/// A concluded amendment (変更協約) as a document: its facts, and its papers for reading: the amendment itself,
/// 新旧対照表, 見え消し, and the text that it led to; of an abolition (廃止協約) itself and the text that it ended. Two
/// edits can be asked for: a day of effect that was left open, and the withdrawal of a registration made by mistake.
class ConcludedPage : public PapersPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConcludedPage)

public:
    /// The registry and the prompts must outlive the page.
    ConcludedPage(core::store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                  core::AmendmentAgreementId amendment, QWidget* parent = nullptr);
    ~ConcludedPage() override;

    /// 札幌市・岩見沢市: whose agreement it changes; empty once it is gone.
    [[nodiscard]] QString partyNames() const;
    /// 廃止協約: it ended the agreement.
    [[nodiscard]] bool isAbolition() const { return m_isAbolition; }
    /// On another day than today everything is for reading only.
    void setPresent(bool isPresent);

Q_SIGNALS:
    /// It is not concluded any more, after undo or a withdrawal: nothing is left to show.
    void amendmentGone();

private:
    [[nodiscard]] PaperName paperName() const override;
    void reload();
    void fillForms();
    void showFacts();
    void showButtons();
    void layOut();
    [[nodiscard]] ConcludedForm form() const;
    void fixDay(QDate day);
    void withdraw();

    core::AmendmentAgreementId m_id;
    std::optional<ConcludedAmendment> m_concluded;
    bool m_isAbolition = false;
    bool m_isPresent = true;
    QLabel* m_facts;
    QLabel* m_dayLabel;
    DateField* m_day; ///< only while the day of effect is open
    QPushButton* m_withdraw;
    BackgroundTask* m_working;
};

} // namespace ui::amend
