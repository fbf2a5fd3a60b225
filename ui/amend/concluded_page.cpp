// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/concluded_page.h"

#include "core/base/calendar.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/store/conclusion.h"
#include "core/store/dated_texts.h"
#include "core/store/registry.h"
#include "ui/common/background_task.h"
#include "ui/common/change_words.h"
#include "ui/common/date_field.h"
#include "ui/common/file_prompt.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/paper_view.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

constexpr int kFactsWidth = 320;

} // namespace

ConcludedPage::ConcludedPage(store::Registry& registry, FilePrompt& files, AmendmentAgreementId amendment,
                             QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_files(files)
    , m_id(amendment)
    , m_heading(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_seal(new QLabel(this))
    , m_forms(new QListWidget(this))
    , m_dayLabel(new QLabel(tr("Register the day of entry into force"), this))
    , m_day(new DateField(u"concludedDay"_s, tr("Day of entry into force"), this))
    , m_save(addButton(tr("Save as PDF"), u"concludedSavePdf"_s))
    , m_withdraw(addButton(tr("Withdraw the registration"), u"concludedWithdraw"_s))
    , m_paper(new PaperView(this))
    , m_working(new BackgroundTask(this))
    , m_issuer(new PaperIssuer(registry, this))
{
    setObjectName(u"concludedPage"_s);
    setAccessibleName(tr("Amendment agreement"));
    m_forms->setObjectName(u"concludedForms"_s);
    m_forms->setAccessibleName(tr("Paper"));
    m_forms->addItems(
        {tr("Amendment agreement"), tr("Comparison table"), tr("Text with the changes marked"), tr("Text as amended")});
    m_forms->setCurrentRow(0);
    m_withdraw->setToolTip(tr("For a conclusion registered by mistake: the text becomes a draft again"));
    arrange();
    connect(m_forms, &QListWidget::currentRowChanged, this, &ConcludedPage::layOut);
    connect(m_save, &QPushButton::clicked, this, &ConcludedPage::savePdf);
    connect(m_withdraw, &QPushButton::clicked, this, &ConcludedPage::withdraw);
    connect(m_day, &DateField::dateChanged, this, &ConcludedPage::fixDay);
    connect(m_issuer, &PaperIssuer::told, this, &ConcludedPage::told);
    connect(m_issuer, &PaperIssuer::failed, this, &ConcludedPage::failed);
    connect(&m_registry, &store::Registry::changed, this, &ConcludedPage::reload);
    reload();
}

ConcludedPage::~ConcludedPage() = default;

QPushButton* ConcludedPage::addButton(const QString& words, const QString& name)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setMinimumHeight(32);
    return button;
}

void ConcludedPage::arrange()
{
    m_heading->setObjectName(u"concludedHeading"_s);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_facts->setObjectName(u"concludedFacts"_s);
    m_facts->setTextFormat(Qt::RichText); // holds dates and words of the program only
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_seal->setObjectName(u"concludedSeal"_s);
    m_seal->setWordWrap(true);
    m_seal->setMargin(8);
    m_seal->setAutoFillBackground(true);
    m_dayLabel->setWordWrap(true);
    const int row = m_forms->sizeHintForRow(0);
    m_forms->setFixedHeight(m_forms->count() * row + 2 * m_forms->frameWidth());

    auto* side = new QWidget(this);
    side->setFixedWidth(kFactsWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_seal),
          static_cast<QWidget*>(m_forms), static_cast<QWidget*>(m_dayLabel), static_cast<QWidget*>(m_day)})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_save);
    column->addWidget(m_withdraw);
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(side);
    halves->addWidget(m_paper, 1);
    setFocusProxy(m_forms);
}

QString ConcludedPage::partyNames() const
{
    QStringList names;
    if (m_concluded) {
        for (const model::Party& party : m_concluded->result.text.parties)
            names.append(party.name);
    }
    return names.join(u'・');
}

void ConcludedPage::setPresent(bool isPresent)
{
    m_isPresent = isPresent;
    showButtons();
}

void ConcludedPage::reload()
{
    auto concluded = concludedAmendment(m_registry.connection(), m_id);
    if (!concluded) {
        if (concluded.error().code == ErrorCode::NoAmendmentConcluded)
            Q_EMIT amendmentGone();
        else
            Q_EMIT failed(concluded.error());
        return;
    }
    const bool isNews = !m_concluded || !(m_concluded->amendment == concluded->amendment);
    m_concluded = std::move(*concluded);
    if (!isNews)
        return;
    showFacts();
    showButtons();
    layOut();
}

void ConcludedPage::showFacts()
{
    const model::AmendmentAgreement& amendment = m_concluded->amendment;
    m_heading->setText(amendment.title);
    QStringList lines;
    lines.append(tr("Signed: %1").arg(toBothCalendars(*amendment.signedOn)));
    lines.append(amendment.effectiveOn ? tr("In force from: %1").arg(toBothCalendars(*amendment.effectiveOn))
                                       : tr("In force from: not fixed yet"));
    lines.append(tr("Order on the day: %1").arg(amendment.dayOrder));
    lines.append(tr("Form: %1").arg(valueWords(u"instrument"_s, model::instrumentName(amendment.instrument))));
    lines.append(tr("From text %1 to text %2").arg(m_concluded->base.number).arg(m_concluded->result.number));
    // Plain lines stand too close to be read one by one.
    m_facts->setText(u"<div style='line-height:140%'>%1</div>"_s.arg(lines.join(u"<br>"_s)));
    m_facts->setAccessibleName(lines.join(u'、'));
    const QString words = tr("✓ Proved: applying it gives the text as amended (%n sentence(s)). Signed, and frozen "
                             "since.",
                             nullptr, amendment.clauses);
    const Accent colours = accent(palette(), AccentRole::Success);
    QPalette own = m_seal->palette();
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    m_seal->setPalette(own);
    m_seal->setText(words);
    m_seal->setAccessibleName(words);
}

void ConcludedPage::showButtons()
{
    const bool isWritable = m_isPresent && !m_registry.isReadOnly();
    const bool isOpen = m_concluded && !m_concluded->amendment.effectiveOn;
    m_dayLabel->setVisible(isWritable && isOpen);
    m_day->setVisible(isWritable && isOpen);
    m_withdraw->setEnabled(isWritable && m_concluded);
}

ConcludedForm ConcludedPage::form() const
{
    return static_cast<ConcludedForm>(qMax(0, m_forms->currentRow()));
}

void ConcludedPage::layOut()
{
    m_working->drop();
    m_save->setEnabled(false);
    if (!m_concluded)
        return;
    std::vector<model::DatedText> texts;
    if (form() == ConcludedForm::Consolidated) {
        auto read = store::datedTexts(m_registry.connection(), m_concluded->amendment.agreement,
                                      m_concluded->amendment.resultingRevision);
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        texts = std::move(*read);
    }
    m_working->start(
        [concluded = *m_concluded, texts = std::move(texts), wanted = form()](Task& task) {
            return texts.empty() ? layoutConcluded(concluded, wanted, task) : layoutConsolidated(texts, task);
        },
        [this](Result<print::Layout> layout) {
            if (layout) {
                m_paper->setLayout(std::move(*layout));
                m_save->setEnabled(true);
            } else if (layout.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(layout.error());
            }
        });
}

void ConcludedPage::savePdf()
{
    const QString paper = m_forms->currentItem()->text();
    const QString title = m_concluded->amendment.title;
    const QString suggested = core::print::safeFileName(title + u'_' + paper + u".pdf"_s);
    const QString path = m_files.fileToSave(this, tr("Save as PDF"), suggested, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    static constexpr std::array kForms{"signed-copy", "comparison", "markup", "consolidated"}; // as ConcludedForm
    model::IssuedPaper entry;
    entry.form = QString::fromLatin1(kForms.at(static_cast<size_t>(form())));
    entry.title = title;
    entry.parties = partyNames();
    entry.revisionNumber = m_concluded->result.number;
    entry.revisionState = m_concluded->result.state;
    m_issuer->savePages(m_paper->pages(), path, entry, title + u' ' + paper);
}

void ConcludedPage::fixDay(QDate day)
{
    if (!day.isValid() || m_concluded->amendment.effectiveOn)
        return;
    if (const auto fixed = store::fixDayOfEffect(m_registry, m_id, day); !fixed)
        Q_EMIT failed(fixed.error());
    else
        Q_EMIT told(tr("The day of entry into force was registered."));
}

void ConcludedPage::withdraw()
{
    if (const auto withdrawn = store::withdrawConclusion(m_registry, m_id); !withdrawn)
        Q_EMIT failed(withdrawn.error());
    else
        Q_EMIT told(tr("The registration was withdrawn; the text is a draft again. Undo brings it back."));
}

} // namespace ui::amend
