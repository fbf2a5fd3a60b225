// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendment_page.h"

#include "ui/amend/conclusion_dialog.h"
#include "ui/common/background_task.h"
#include "ui/common/error_sentences.h"
#include "ui/common/file_prompt.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/paper_view.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/theme.h"

#include "core/print/forms/signed_copy_files.h"
#include "core/store/conclusion.h"
#include "core/store/registry.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

constexpr int kDelayMs = 80; ///< several changes at once give one text
constexpr int kSideWidth = 320;

} // namespace

AmendmentPage::AmendmentPage(store::Registry& registry, FilePrompt& files, AgreementId agreement, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_agreement(agreement)
    , m_heading(new QLabel(this))
    , m_forms(new QListWidget(this))
    , m_seal(new QLabel(this))
    , m_clauses(new QListWidget(this))
    , m_copy(addButton(tr("Copy the amending text"), u"amendmentCopy"_s))
    , m_save(addButton(tr("Save as PDF"), u"amendmentSavePdf"_s))
    , m_conclude(addButton(tr("Register as concluded…"), u"amendmentConclude"_s))
    , m_paper(new PaperView(this))
    , m_nothing(new QLabel(this))
    , m_soon(new QTimer(this))
    , m_working(new BackgroundTask(this))
    , m_concluding(new BackgroundTask(this))
    , m_issuer(new PaperIssuer(registry, this))
{
    setObjectName(u"amendmentPage"_s);
    setAccessibleName(tr("Amendment"));
    fillForms();
    arrange();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kDelayMs);
    connect(m_soon, &QTimer::timeout, this, &AmendmentPage::work);
    connect(m_forms, &QListWidget::currentRowChanged, this, &AmendmentPage::workSoon);
    connect(m_copy, &QPushButton::clicked, this, &AmendmentPage::copyText);
    connect(m_save, &QPushButton::clicked, this, &AmendmentPage::savePdf);
    connect(m_conclude, &QPushButton::clicked, this, &AmendmentPage::openConclusion);
    connect(&m_registry, &store::Registry::changed, this, [this](const store::ChangeSummary& summary) {
        // An entry in 発行台帳, which this page makes itself, changes no text.
        if (summary.tables.size() != 1 || summary.table(u"issued_paper") == nullptr)
            workSoon();
    });
    connect(m_issuer, &PaperIssuer::told, this, &AmendmentPage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &AmendmentPage::failed);
    work();
}

AmendmentPage::~AmendmentPage() = default;

QPushButton* AmendmentPage::addButton(const QString& words, const QString& name)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setMinimumHeight(32);
    button->setEnabled(false);
    return button;
}

void AmendmentPage::fillForms()
{
    m_forms->setObjectName(u"amendmentForms"_s);
    m_forms->setAccessibleName(tr("Form"));
    const std::pair<QString, AmendmentForm> forms[] = {
        {tr("Amending agreement: instructions"), AmendmentForm::Instruction},
        {tr("Amending agreement: comparison table"), AmendmentForm::Table},
        {tr("Amending agreement: the whole text anew"), AmendmentForm::Restate},
        {tr("Comparison table"), AmendmentForm::Comparison},
        {tr("Text with the changes marked"), AmendmentForm::MarkedUp}};
    for (const auto& [words, form] : forms) {
        auto* item = new QListWidgetItem(words, m_forms);
        item->setData(Qt::UserRole, static_cast<int>(form));
    }
    m_forms->setCurrentRow(0);
}

void AmendmentPage::arrange()
{
    m_heading->setObjectName(u"amendmentHeading"_s);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_seal->setObjectName(u"amendmentSeal"_s);
    m_seal->setWordWrap(true);
    m_seal->setMargin(8);
    m_seal->setAutoFillBackground(true);
    m_clauses->setObjectName(u"amendmentClauses"_s);
    m_clauses->setAccessibleName(tr("Sentences of the amending text"));
    m_clauses->setWordWrap(true);
    makeRoomy(*m_clauses);
    m_clauses->setAlternatingRowColors(true);
    m_nothing->setObjectName(u"amendmentNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    const int row = m_forms->sizeHintForRow(0);
    m_forms->setFixedHeight(m_forms->count() * row + 2 * m_forms->frameWidth());

    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_forms);
    column->addWidget(m_seal);
    column->addWidget(m_clauses, 1);
    column->addWidget(m_copy);
    column->addWidget(m_save);
    column->addWidget(m_conclude);
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(side);
    halves->addWidget(m_paper, 1);
    halves->addWidget(m_nothing, 1);
    setFocusProxy(m_forms);
}

AmendmentForm AmendmentPage::form() const
{
    const QListWidgetItem* item = m_forms->currentItem();
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
    m_save->setEnabled(false);
}

void AmendmentPage::workSoon()
{
    holdBack();
    m_soon->start();
}

void AmendmentPage::work()
{
    auto texts = amendmentTexts(m_registry.connection(), m_agreement);
    if (!texts) {
        Q_EMIT failed(texts.error());
        return;
    }
    holdBack();
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
    m_heading->setText(
        tr("%1: from text %2 to draft %3").arg(m_title).arg((*texts)->base.number).arg((*texts)->draft.number));
    m_working->start(
        [before = std::move((*texts)->base.text), after = std::move((*texts)->draft.text),
         wanted = form()](Task& task) -> Result<WorkedAmendment> {
            auto worked = workOut(before, after, wanted, task);
            if (worked.failure)
                return *worked.failure;
            return worked;
        },
        [this](Result<WorkedAmendment> worked) {
            if (worked)
                showWorked(std::move(worked).value());
            else if (worked.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(worked.error());
        });
}

void AmendmentPage::showWorked(WorkedAmendment worked)
{
    if (!worked.pages) {
        showNothing(tr("Nothing has changed"), tr("Edit the draft, and the amending text stands here."));
        return;
    }
    m_text = worked.instrument.text;
    m_shown = worked.form;
    showSeal(worked);
    showClauses(worked);
    m_nothing->hide();
    m_paper->show();
    m_paper->setLayout(std::move(*worked.pages));
    m_copy->setEnabled(worked.proof.isProved);
    m_save->setEnabled(worked.proof.isProved || !needsProof(m_shown));
    m_isProved = worked.proof.isProved && needsProof(m_shown);
    showConclude();
}

void AmendmentPage::showNothing(const QString& title, const QString& line)
{
    m_text.clear();
    m_seal->hide();
    m_clauses->clear();
    m_paper->hide();
    m_nothing->setText(title + u"\n\n"_s + line);
    m_nothing->show();
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
}

void AmendmentPage::showSeal(const WorkedAmendment& worked)
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
    const Accent colours = accent(palette(), isProved ? AccentRole::Success : AccentRole::Error);
    QPalette own = m_seal->palette();
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    m_seal->setPalette(own);
    m_seal->setText(words);
    m_seal->setAccessibleName(words);
    m_seal->show();
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
    m_conclude->setEnabled(m_isProved && m_isPresent && !m_registry.isReadOnly());
    m_conclude->setToolTip(m_conclude->isEnabled()
                               ? tr("Registers that the amending agreement shown was signed")
                               : tr("Choose a form of the amending agreement that has its green seal"));
    Q_EMIT conclusionChanged();
}

bool AmendmentPage::canConclude() const
{
    return m_conclude->isEnabled();
}

void AmendmentPage::openConclusion()
{
    const auto texts = amendmentTexts(m_registry.connection(), m_agreement);
    if (!texts || !*texts || m_dialog)
        return;
    const core::amend::AmendmentStyle style = m_shown == AmendmentForm::Table ? core::amend::AmendmentStyle::Table
                                              : m_shown == AmendmentForm::Restate
                                                  ? core::amend::AmendmentStyle::Restate
                                                  : core::amend::AmendmentStyle::Instruction;
    m_dialog = new ConclusionDialog(style, signersOf((*texts)->base.text), this);
    connect(m_dialog, &ConclusionDialog::asked, this, &AmendmentPage::conclude);
    m_dialog->open();
}

/// The text is written with its days and proved in a worker; the store then takes it only if the draft is still the
/// one that was proved.
void AmendmentPage::conclude(const ConclusionFacts& facts)
{
    auto texts = amendmentTexts(m_registry.connection(), m_agreement);
    if (!texts || !*texts || !m_dialog)
        return;
    m_dialog->setBusy(true);
    m_concluding->start([both = std::move(**texts), facts](Task&) { return prepareConclusion(both, facts); },
                        [this](const Result<store::Conclusion>& conclusion) { finishConclusion(conclusion); });
}

void AmendmentPage::finishConclusion(const Result<store::Conclusion>& conclusion)
{
    // Who closes the dialog meanwhile has changed his mind.
    if (!m_dialog || !m_dialog->isVisible())
        return;
    m_dialog->setBusy(false);
    const auto done = conclusion ? store::concludeAmendment(m_registry, *conclusion)
                                 : Result<AmendmentAgreementId>(conclusion.error());
    if (!done) {
        m_dialog->tell(done.error());
        return;
    }
    m_dialog->accept();
    Q_EMIT told(tr("The amendment was registered as concluded."));
    Q_EMIT concluded(*done);
}

void AmendmentPage::savePdf()
{
    const QString form = m_forms->item(static_cast<int>(m_shown))->text();
    const QString suggested = core::print::safeFileName(m_title + u'_' + form + u".pdf"_s);
    const QString path = m_files.fileToSave(this, tr("Save as PDF"), suggested, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_entry.form = formNames().at(static_cast<int>(m_shown));
    m_issuer->savePages(m_paper->pages(), path, m_entry, m_title + u' ' + form);
}

} // namespace ui::amend
