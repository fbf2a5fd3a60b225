// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/abolition_page.h"

#include "core/amend/writer/abolition.h"
#include "core/model/signature_blocks.h"
#include "core/store/abolition_draft_store.h"
#include "core/store/conclusion.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/amend/conclusion_dialog.h"
#include "ui/common/background_task.h"
#include "ui/common/date_field.h"
#include "ui/common/error_sentences.h"
#include "ui/common/paper_view.h"
#include "ui/common/reload_when_seen.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

constexpr int kTypingDelayMs = 250;
constexpr int kWordsHeight = 84; // px: four lines in a column of the page

} // namespace

AbolitionPage::AbolitionPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                             AgreementId agreement, QWidget* parent)
    : PapersPage(registry, files, printers, u"abolition"_s, parent)
    , m_agreement(agreement)
    , m_day(new DateField(u"abolitionDay"_s, tr("Day on which it ends"), this))
    , m_sentence(new QPlainTextEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_keep(addButton(tr("Keep the draft"), u"Keep"_s))
    , m_withdraw(addButton(tr("Withdraw the draft"), u"Withdraw"_s))
    , m_board(addButton(tr("Procedure board"), u"Board"_s))
    , m_conclude(addButton(tr("Register as concluded…"), u"Conclude"_s))
    , m_nothing(new QLabel(this))
    , m_soon(new QTimer(this))
    , m_working(new BackgroundTask(this))
{
    setObjectName(u"abolitionPage"_s);
    setAccessibleName(tr("Abolition"));
    build();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kTypingDelayMs);
    connect(m_soon, &QTimer::timeout, this, &AbolitionPage::work);
    const auto workSoon = [this] {
        holdBack();
        m_soon->start();
    };
    connect(m_sentence, &QPlainTextEdit::textChanged, this, workSoon);
    connect(m_day, &DateField::dateChanged, this, workSoon);
    connect(m_day, &DateField::edited, this, &AbolitionPage::showActs);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AbolitionPage::showActs);
    connect(m_keep, &QPushButton::clicked, this, &AbolitionPage::keepDraft);
    connect(m_withdraw, &QPushButton::clicked, this, &AbolitionPage::withdrawDraft);
    connect(m_board, &QPushButton::clicked, this,
            [this] { Q_EMIT boardWanted(model::ProcedureSubject::ofEnd(m_agreement)); });
    connect(m_conclude, &QPushButton::clicked, this, &AbolitionPage::openConclusion);
    const Concern concern = changesBeside(u"issued_paper");
    new ReloadWhenSeen(registry, *this, concern, [this] { reload(); });
    // Out of sight nothing is read, but what stands there may be of another text already.
    connect(&registry, &store::Registry::changed, this, [this, concern](const store::ChangeSummary& summary) {
        if (!isVisible() && concern(summary))
            holdBack();
    });
    reload();
}

AbolitionPage::~AbolitionPage() = default;

void AbolitionPage::build()
{
    forms().addItem(tr("Agreement to abolish"));
    forms().setCurrentRow(0);
    m_day->setOptional(true);
    const auto setUp = [](QPlainTextEdit* field, const QString& name, const QString& accessibleName) {
        field->setObjectName(name);
        field->setAccessibleName(accessibleName);
        field->setTabChangesFocus(true);
        field->setFixedHeight(kWordsHeight);
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    };
    setUp(m_sentence, u"abolitionSentence"_s, tr("Sentence that abolishes"));
    setUp(m_reason, u"abolitionReason"_s, tr("Reason, for the bill"));
    m_reason->setPlaceholderText(tr("such as 取組の目的を達した (“ため、” follows)"));
    m_nothing->setObjectName(u"abolitionNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    forms().hide(); // there is one paper only
    arrange({&heading(), new QLabel(tr("Day on which it ends (day of effect)"), this), m_day,
             new QLabel(tr("Sentence that abolishes"), this), m_sentence, new QLabel(tr("Reason, for the bill"), this),
             m_reason, &seal()},
            {m_keep, m_withdraw, m_board, m_conclude});
    halves().addWidget(m_nothing, 1);
    setFocusProxy(m_day);
}

/// The text that would end may have been amended, abolished or brought back.
void AbolitionPage::reload()
{
    auto base = endableText(registry().connection(), m_agreement);
    if (!base) {
        Q_EMIT failed(base.error());
        return;
    }
    auto draft = store::AbolitionDraftStore(registry().connection()).ofAgreement(m_agreement);
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    const auto newest = store::RevisionStore(registry().connection()).ofAgreement(m_agreement);
    if (!newest) {
        Q_EMIT failed(newest.error());
        return;
    }
    m_hasEnded = std::any_of(newest->begin(), newest->end(),
                             [](const auto& one) { return one.state == model::RevisionState::Abolished; });
    // What a person has typed stays when something else is changed.
    const bool isTyped = wouldLose();
    m_base = std::move(*base);
    m_draft = std::move(*draft);
    m_sentence->setEnabled(m_base.has_value());
    m_day->setEnabled(m_base.has_value());
    m_reason->setEnabled(m_base.has_value());
    if (!m_base) {
        holdBack();
        showNothing(tr("There is no text that could be abolished: the agreement has not been signed, or it has been "
                       "abolished already."));
        return;
    }
    heading().setText(tr("%1: abolition of text %2").arg(model::title(m_base->text)).arg(m_base->number));
    if (!isTyped)
        fillForm();
    holdBack();
    work();
}

std::optional<QDate> AbolitionPage::day() const
{
    const QDate entered = m_day->entered();
    return entered.isValid() ? std::optional<QDate>(entered) : std::nullopt;
}

/// One sentence: a line end in it would be one in the agreement.
QString AbolitionPage::sentenceThere() const
{
    return m_sentence->toPlainText().remove(u'\n').trimmed();
}

/// What stands there is of other words.
void AbolitionPage::holdBack()
{
    m_working->drop();
    m_isProved = false;
    setReady(false);
    showActs();
    if (!seal().isHidden())
        showSeal(tr("… The paper is being made and read again."), AccentRole::Notice);
}

/// Neither the pages nor the seal of other words may stand for these.
void AbolitionPage::showNothing(const QString& words)
{
    seal().hide();
    paper().hide();
    m_nothing->setText(words);
    m_nothing->show();
}

void AbolitionPage::work()
{
    if (!m_base)
        return;
    m_working->start([text = m_base->text, words = sentenceThere(),
                      on = day()](Task& task) { return workOutAbolition(text, words, on, task); },
                     [this](Result<WorkedAbolition> worked) {
                         if (worked)
                             showWorked(std::move(worked).value());
                         else if (worked.error().code != ErrorCode::Cancelled) {
                             showNothing(sentence(worked.error()));
                             Q_EMIT failed(worked.error());
                         }
                     });
}

void AbolitionPage::showWorked(WorkedAbolition worked)
{
    m_isProved = worked.proof.isProved;
    if (m_isProved)
        showSeal(tr("✓ Read again, it abolishes this agreement and does nothing else."), AccentRole::Success);
    else
        showSeal(tr("✕ Read again, these words do not abolish this agreement. Write its title, and end with "
                    "「は、廃止する。」."),
                 AccentRole::Error);
    m_nothing->hide();
    paper().show();
    paper().setLayout(std::move(worked.pages));
    setReady(m_isProved);
    showActs();
}

void AbolitionPage::setPresent(bool isPresent)
{
    m_isPresent = isPresent;
    showActs();
}

void AbolitionPage::showActs()
{
    const bool isWritable = m_isPresent && !registry().isReadOnly();
    m_conclude->setEnabled(m_isProved && isWritable);
    m_keep->setEnabled(m_base && isWritable && (!m_draft || wouldLose()));
    m_withdraw->setEnabled(m_draft && !m_hasEnded && isWritable);
    m_board->setEnabled(m_draft.has_value());
    m_keep->setToolTip(tr("Keeps the day and the sentence, and puts the abolition on the procedure board"));
    m_conclude->setToolTip(tr("Registers that the agreement to abolish was signed"));
    showReason(isWritable || !m_base ? QString()
               : m_isPresent         ? tr("The file is open for reading only: nothing can be registered here.")
                                     : tr("Another day is shown: go back to the present to register the conclusion."));
    m_withdraw->setToolTip(tr("Removes the draft and the steps entered for it"));
    m_board->setToolTip(tr("Steps, deadlines and council papers of the abolition"));
}

void AbolitionPage::openConclusion()
{
    if (!m_base || m_dialog)
        return;
    m_dialog = new ConclusionDialog(core::amend::AmendmentStyle::Instruction, model::signersOf(m_base->text),
                                    signingParties(registry().connection(), m_base->id), this);
    m_dialog->setAbolition(day());
    if (const auto one = procedureOf(registry().connection(), model::ProcedureSubject::ofEnd(m_agreement)))
        m_dialog->setCase(*one);
    connect(m_dialog, &ConclusionDialog::asked, this, &AbolitionPage::conclude);
    m_dialog->open();
}

void AbolitionPage::conclude(const ConclusionFacts& facts)
{
    if (!m_base || !m_dialog)
        return;
    // An edit of its own: it is there again where the registration is undone or withdrawn.
    model::AbolitionDraft draft = draftThere();
    draft.endsOn = facts.effectiveOn;
    if (draft != m_draft) {
        if (const auto kept = store::keepAbolitionDraft(registry(), draft); !kept) {
            m_dialog->tell(kept.error());
            return;
        }
    }
    const auto conclusion = prepareAbolition(*m_base, sentenceThere(), facts);
    const auto done = conclusion ? store::concludeAbolition(registry(), *conclusion)
                                 : Result<AmendmentAgreementId>(conclusion.error());
    if (!done) {
        m_dialog->tell(done.error());
        return;
    }
    m_dialog->accept();
    Q_EMIT told(tr("The abolition was registered as concluded."));
    Q_EMIT concluded(*done);
}

PapersPage::PaperName AbolitionPage::paperName() const
{
    PaperName name;
    if (!m_base)
        return name;
    const QString title = model::title(m_base->text);
    QStringList parties;
    for (const model::Party& party : m_base->text.parties)
        parties.append(party.name);
    name.entry.form = u"abolition"_s;
    name.entry.title = title;
    name.entry.parties = parties.join(u'・');
    name.entry.revisionNumber = m_base->number;
    name.entry.revisionState = m_base->state;
    name.fileName = QStringList{title, name.entry.parties, u"廃止協約（案）"_s}.join(u'_');
    name.documentTitle = title + u' ' + forms().item(0)->text();
    return name;
}

} // namespace ui::amend
