// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendment_page.h"

#include "ui/amend/conclusion_dialog.h"
#include "ui/common/background_task.h"
#include "ui/common/error_sentences.h"
#include "ui/common/paper_view.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/settings.h"

#include "core/model/signature_blocks.h"
#include "core/store/conclusion.h"
#include "core/store/registry.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

constexpr int kDelayMs = 80; ///< several changes at once give one text

} // namespace

AmendmentPage::AmendmentPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                             AgreementId agreement, QWidget* parent)
    : PapersPage(registry, files, printers, u"amendment"_s, parent)
    , m_agreement(agreement)
    , m_clauses(new QListWidget(this))
    , m_copy(addButton(tr("Copy the amending text"), u"Copy"_s))
    , m_conclude(addButton(tr("Register as concluded…"), u"Conclude"_s))
    , m_nothing(new QLabel(this))
    , m_soon(new QTimer(this))
    , m_working(new BackgroundTask(this))
    , m_concluding(new BackgroundTask(this))
{
    setObjectName(u"amendmentPage"_s);
    setAccessibleName(tr("Amendment"));
    fillForms();
    m_clauses->setObjectName(u"amendmentClauses"_s);
    m_clauses->setAccessibleName(tr("Sentences of the amending text"));
    m_clauses->setWordWrap(true);
    m_clauses->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeRoomy(*m_clauses);
    m_clauses->setAlternatingRowColors(true);
    m_nothing->setObjectName(u"amendmentNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    arrange({&heading(), &forms(), &seal(), m_clauses, m_copy}, {m_conclude});
    halves().addWidget(m_nothing, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kDelayMs);
    connect(m_soon, &QTimer::timeout, this, &AmendmentPage::work);
    connect(&forms(), &QListWidget::currentRowChanged, this, &AmendmentPage::workSoon);
    connect(m_copy, &QPushButton::clicked, this, &AmendmentPage::copyText);
    connect(m_conclude, &QPushButton::clicked, this, &AmendmentPage::openConclusion);
    const Concern concern = changesBeside(u"issued_paper");
    new ReloadWhenSeen(registry, *this, concern, [this] { workSoon(); });
    // Out of sight nothing is read, but what stands there is of another draft already.
    connect(&registry, &store::Registry::changed, this, [this, concern](const store::ChangeSummary& summary) {
        if (!isVisible() && concern(summary))
            holdBack();
    });
    work();
}

AmendmentPage::~AmendmentPage() = default;

void AmendmentPage::fillForms()
{
    const std::pair<QString, AmendmentForm> known[] = {
        {tr("Amending agreement: instructions"), AmendmentForm::Instruction},
        {tr("Amending agreement: comparison table"), AmendmentForm::Table},
        {tr("Amending agreement: the whole text anew"), AmendmentForm::Restate},
        {tr("Comparison table"), AmendmentForm::Comparison},
        {tr("Text with the changes marked"), AmendmentForm::MarkedUp}};
    for (const auto& [words, form] : known) {
        auto* item = new QListWidgetItem(words, &forms());
        item->setData(Qt::UserRole, static_cast<int>(form));
    }
    forms().setCurrentRow(0);
}

AmendmentForm AmendmentPage::form() const
{
    const QListWidgetItem* item = forms().currentItem();
    return item != nullptr ? static_cast<AmendmentForm>(item->data(Qt::UserRole).toInt()) : AmendmentForm::Instruction;
}

/// What stands there is of another form or another draft, and must not be taken for the one asked for.
void AmendmentPage::holdBack()
{
    m_working->drop();
    m_text.clear();
    m_isProved = false;
    showConclude();
    m_copy->setEnabled(false);
    setReady(false);
    if (!seal().isHidden())
        showSeal(tr("… The amending text is being written and proved."), AccentRole::Notice);
}

void AmendmentPage::workSoon()
{
    holdBack();
    m_soon->start();
}

void AmendmentPage::work()
{
    auto texts = amendmentTexts(registry().connection(), m_agreement);
    holdBack();
    if (!texts)
        return showFailure(texts.error());
    if (!*texts) {
        showNothing(tr("There is no draft"), tr("Open the agreement and choose “Make a draft”. Edit the draft, and the "
                                                "amending text stands here."));
        return;
    }
    m_title = model::title((*texts)->base.text);
    m_entry.title = m_title;
    m_entry.revisionNumber = (*texts)->draft.number;
    m_entry.revisionState = (*texts)->draft.state;
    QStringList parties;
    for (const model::Party& party : (*texts)->draft.text.parties)
        parties.append(party.name);
    m_entry.parties = parties.join(u'・');
    heading().setText(
        tr("%1: from text %2 to draft %3").arg(m_title).arg((*texts)->base.number).arg((*texts)->draft.number));
    m_working->start(
        [before = std::move((*texts)->base.text), after = std::move((*texts)->draft.text), wanted = form(),
         isNewLeft = SettingsStore::read().isNewLeft](Task& task) -> Result<WorkedAmendment> {
            auto worked = workOut(before, after, wanted, task, isNewLeft);
            if (worked.failure)
                return *worked.failure;
            return worked;
        },
        [this](Result<WorkedAmendment> worked) {
            if (worked)
                showWorked(std::move(worked).value());
            else if (worked.error().code != ErrorCode::Cancelled)
                showFailure(worked.error());
        });
}

/// Neither the pages nor the seal of the draft before may stand for this one.
void AmendmentPage::showFailure(const Error& error)
{
    showNothing(tr("The amending text was not made"), sentence(error));
    Q_EMIT failed(error);
}

void AmendmentPage::showWorked(WorkedAmendment worked)
{
    if (!worked.pages) {
        showNothing(tr("Nothing has changed"), tr("Edit the draft, and the amending text stands here."));
        return;
    }
    m_text = worked.instrument.text;
    m_shown = worked.form;
    m_isNewLeft = worked.instrument.isNewLeft;
    showProof(worked);
    showClauses(worked);
    m_nothing->hide();
    paper().show();
    paper().setLayout(std::move(*worked.pages));
    m_copy->setEnabled(worked.proof.isProved);
    setReady(worked.proof.isProved || !needsProof(m_shown));
    m_isProved = worked.proof.isProved && needsProof(m_shown);
    showConclude();
}

void AmendmentPage::showNothing(const QString& title, const QString& line)
{
    m_text.clear();
    seal().hide();
    m_clauses->clear();
    paper().hide();
    m_nothing->setText(title + u"\n\n"_s + line);
    m_nothing->show();
    m_copy->setEnabled(false);
    setReady(false);
}

void AmendmentPage::showProof(const WorkedAmendment& worked)
{
    const bool isProved = worked.proof.isProved;
    const auto count = static_cast<int>(worked.instrument.clauses.size());
    QString words;
    if (isProved)
        words = tr("✓ Applied, and it gives the draft (%n sentence(s)).", nullptr, count);
    else if (worked.proof.refusal)
        words = tr("✕ The amending text cannot be applied. %1").arg(sentence(*worked.proof.refusal));
    else
        words = tr("✕ Applying the amending text does not give the draft. It differs in %1. Printing is stopped.")
                    .arg(worked.proof.differences.empty() ? QString() : worked.proof.differences.front().where);
    if (worked.form == AmendmentForm::Instruction && worked.instrument.style == core::amend::AmendmentStyle::Restate)
        words += u'\n' + tr("The change cannot be told place by place: the text is replaced whole.");
    showSeal(words, isProved ? AccentRole::Success : AccentRole::Error);
}

void AmendmentPage::showClauses(const WorkedAmendment& worked)
{
    m_clauses->clear();
    int number = 0;
    for (const core::amend::AmendingClause& clause : worked.instrument.clauses) {
        auto* item = new QListWidgetItem(tr("%1. %2").arg(++number).arg(clause.words), m_clauses);
        item->setToolTip(clause.newText.join(u'\n'));
    }
}

void AmendmentPage::copyText()
{
    QGuiApplication::clipboard()->setText(m_text);
    Q_EMIT told(tr("The amending text was copied."));
}

void AmendmentPage::setPresent(bool isPresent)
{
    m_isPresent = isPresent;
    showConclude();
}

void AmendmentPage::showConclude()
{
    m_conclude->setEnabled(m_isProved && m_isPresent && !registry().isReadOnly());
    m_conclude->setToolTip(tr("Registers that the amending agreement shown was signed"));
    showReason(m_conclude->isEnabled() || m_text.isEmpty() ? QString()
               : registry().isReadOnly() ? tr("The file is open for reading only: nothing can be registered here.")
               : !m_isPresent        ? tr("Another day is shown: go back to the present to register the conclusion.")
               : needsProof(m_shown) ? tr("What has no green seal can be neither printed nor registered.")
                                     : tr("To register the conclusion, choose a form of the amending agreement."));
    Q_EMIT conclusionChanged();
}

bool AmendmentPage::canConclude() const
{
    return m_conclude->isEnabled();
}

void AmendmentPage::openConclusion()
{
    const auto texts = amendmentTexts(registry().connection(), m_agreement);
    if (!texts || !*texts || m_dialog)
        return;
    const core::amend::AmendmentStyle style = m_shown == AmendmentForm::Table ? core::amend::AmendmentStyle::Table
                                              : m_shown == AmendmentForm::Restate
                                                  ? core::amend::AmendmentStyle::Restate
                                                  : core::amend::AmendmentStyle::Instruction;
    m_dialog = new ConclusionDialog(style, model::signersOf((*texts)->base.text),
                                    signingParties(registry().connection(), (*texts)->base.id), this);
    if (const auto one = procedureOf(registry().connection(), model::ProcedureSubject::ofText((*texts)->draft.id)))
        m_dialog->setCase(*one);
    connect(m_dialog, &ConclusionDialog::asked, this, &AmendmentPage::conclude);
    // Who closes the dialog has changed his mind: what is still being proved must not be registered later.
    connect(m_dialog, &QDialog::finished, m_concluding, &BackgroundTask::drop);
    m_dialog->open();
}

/// The text is written with its days and proved in a worker; the store then takes it only if the draft is still the
/// one that was proved.
void AmendmentPage::conclude(const ConclusionFacts& facts)
{
    auto texts = amendmentTexts(registry().connection(), m_agreement);
    if (!texts || !*texts || !m_dialog)
        return;
    m_dialog->setBusy(true);
    ConclusionFacts all = facts;
    all.isNewLeft = m_isNewLeft;
    m_concluding->start(
        [both = std::move(**texts), facts = all](Task& task) { return prepareConclusion(both, facts, &task); },
        [this, dialog = m_dialog](const Result<store::Conclusion>& conclusion) {
            if (dialog)
                finishConclusion(*dialog, conclusion);
        });
}

void AmendmentPage::finishConclusion(ConclusionDialog& dialog, const Result<store::Conclusion>& conclusion)
{
    dialog.setBusy(false);
    const auto done = conclusion ? store::concludeAmendment(registry(), *conclusion)
                                 : Result<AmendmentAgreementId>(conclusion.error());
    if (!done) {
        dialog.tell(done.error());
        return;
    }
    dialog.accept();
    Q_EMIT told(tr("The amendment was registered as concluded."));
    Q_EMIT concluded(*done);
}

PapersPage::PaperName AmendmentPage::paperName() const
{
    const QString form = forms().item(static_cast<int>(m_shown))->text();
    PaperName name;
    name.entry = m_entry;
    name.entry.form = formNames().at(static_cast<int>(m_shown));
    name.fileName = QStringList{m_title, m_entry.parties, form}.join(u'_');
    if (needsProof(m_shown))
        name.fileName += u"（案）"_s;
    name.documentTitle = m_title + u' ' + form;
    return name;
}

} // namespace ui::amend
