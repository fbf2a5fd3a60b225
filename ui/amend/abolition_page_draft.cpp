// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AbolitionPage that keeps what stands in its form as a draft.
#include "ui/amend/abolition_page.h"

#include "core/amend/writer/abolition.h"
#include "core/store/abolition_draft_store.h"
#include "core/store/registry.h"
#include "ui/common/date_field.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

model::AbolitionDraft AbolitionPage::draftThere() const
{
    return {m_agreement, sentenceThere(), m_reason->toPlainText().simplified(), day()};
}

model::AbolitionDraft AbolitionPage::draftBefore() const
{
    if (m_draft)
        return *m_draft;
    return {m_agreement, m_base ? core::amend::abolitionSentence(m_base->text) : QString()};
}

void AbolitionPage::fillForm()
{
    const model::AbolitionDraft draft = draftBefore();
    if (m_sentence->toPlainText() != draft.sentence)
        m_sentence->setPlainText(draft.sentence);
    if (m_reason->toPlainText().simplified() != draft.reason)
        m_reason->setPlainText(draft.reason);
    if (day() != draft.endsOn || !m_day->isGood())
        m_day->setDate(draft.endsOn.value_or(QDate()));
}

bool AbolitionPage::wouldLose() const
{
    return m_base && (!m_day->isGood() || draftThere() != draftBefore());
}

bool AbolitionPage::keepDraft()
{
    m_day->take();
    if (!m_base || !m_keep->isEnabled())
        return false;
    const model::AbolitionDraft draft = draftThere();
    if (!m_day->isGood() || draft.sentence.isEmpty()) {
        Q_EMIT told(
            tr("The draft was not kept. Its day cannot be read, or it has no sentence. Correct the form and keep "
               "it again."));
        return false;
    }
    if (const auto kept = store::keepAbolitionDraft(registry(), draft); !kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    Q_EMIT told(
        tr("The draft of the abolition was kept. It stands on the procedure board: its steps are entered there, "
           "and its council papers are made there."));
    return true;
}

/// It can be undone, so nobody is asked.
void AbolitionPage::withdrawDraft()
{
    if (!m_draft)
        return;
    if (const auto removed = store::withdrawAbolitionDraft(registry(), m_agreement); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    Q_EMIT told(tr("The draft of the abolition and its steps were removed. “Undo” brings them back."));
}

void AbolitionPage::leaveThen(const std::function<void()>& leave)
{
    m_day->take();
    if (!wouldLose())
        return leave();
    auto* box = new QMessageBox(this);
    box->setObjectName(u"abolitionLeaving"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("What stands in the form of the abolition has not been kept."));
    box->setInformativeText(tr("If you give up, the day and the sentence have to be entered again."));
    const QAbstractButton* keep =
        m_keep->isEnabled() ? box->addButton(tr("Keep the draft"), QMessageBox::AcceptRole) : nullptr;
    const QAbstractButton* give = box->addButton(tr("Give up"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Go on"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::finished, this, [this, box, keep, give, leave] {
        const QAbstractButton* clicked = box->clickedButton();
        if (clicked == give)
            fillForm();
        else if (clicked == nullptr || clicked != keep || !keepDraft())
            return;
        leave();
    });
    box->open();
}

} // namespace ui::amend
