// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/concluded_page.h"

#include "core/base/calendar.h"
#include "core/store/conclusion.h"
#include "core/store/dated_texts.h"
#include "core/store/registry.h"
#include "ui/common/background_task.h"
#include "ui/common/change_words.h"
#include "ui/common/date_field.h"
#include "ui/common/paper_view.h"
#include "ui/common/reload_when_seen.h"
#include "ui/common/settings.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

ConcludedPage::ConcludedPage(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers,
                             AmendmentAgreementId amendment, QWidget* parent)
    : PapersPage(registry, files, printers, u"concluded"_s, parent)
    , m_id(amendment)
    , m_facts(new QLabel(this))
    , m_dayLabel(new QLabel(tr("Register the day of entry into force"), this))
    , m_day(new DateField(u"concludedDay"_s, tr("Day of entry into force"), this))
    , m_withdraw(addButton(tr("Withdraw the registration"), u"Withdraw"_s))
    , m_working(new BackgroundTask(this))
{
    setObjectName(u"concludedPage"_s);
    setAccessibleName(tr("Amendment agreement"));
    if (const auto concluded = concludedAmendment(registry.connection(), m_id))
        m_isAbolition = concluded->amendment.isAbolition();
    fillForms();
    m_facts->setObjectName(u"concludedFacts"_s);
    m_facts->setTextFormat(Qt::RichText); // holds dates and words of the program only
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dayLabel->setWordWrap(true);
    m_withdraw->setToolTip(m_isAbolition
                               ? tr("For a conclusion registered by mistake: the agreement is in force again")
                               : tr("For a conclusion registered by mistake: the text becomes a draft again"));
    arrange({&heading(), m_facts, &seal(), &forms(), m_dayLabel, m_day}, {m_withdraw});
    connect(&forms(), &QListWidget::currentRowChanged, this, &ConcludedPage::layOut);
    connect(m_withdraw, &QPushButton::clicked, this, &ConcludedPage::withdraw);
    connect(m_day, &DateField::dateChanged, this, &ConcludedPage::fixDay);
    auto* follow = new ReloadWhenSeen(registry, *this, changesBeside(u"issued_paper"), [this] { reload(); });
    // The tab of what is not concluded any more closes, seen or not.
    connect(&registry, &store::Registry::changed, follow, [follow](const store::ChangeSummary& summary) {
        if (summary.table(u"amendment_agreement") != nullptr)
            follow->catchUp();
    });
    reload();
}

ConcludedPage::~ConcludedPage() = default;

void ConcludedPage::fillForms()
{
    const auto add = [this](const QString& words, ConcludedForm form) {
        auto* item = new QListWidgetItem(words, &forms());
        item->setData(Qt::UserRole, static_cast<int>(form));
    };
    if (m_isAbolition) {
        add(tr("Agreement to abolish"), ConcludedForm::SignedCopy);
        add(tr("Text that was abolished"), ConcludedForm::Consolidated);
    } else {
        add(tr("Amendment agreement"), ConcludedForm::SignedCopy);
        add(tr("Comparison table"), ConcludedForm::Comparison);
        add(tr("Text with the changes marked"), ConcludedForm::MarkedUp);
        add(tr("Text as amended"), ConcludedForm::Consolidated);
    }
    forms().setCurrentRow(0);
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
    auto concluded = concludedAmendment(registry().connection(), m_id);
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
    heading().setText(amendment.title);
    QStringList lines;
    lines.append(tr("Signed: %1").arg(toBothCalendars(*amendment.signedOn)));
    if (m_isAbolition)
        lines.append(tr("Abolished from: %1").arg(toBothCalendars(*amendment.effectiveOn)));
    else
        lines.append(amendment.effectiveOn ? tr("In force from: %1").arg(toBothCalendars(*amendment.effectiveOn))
                                           : tr("In force from: not fixed yet"));
    lines.append(tr("Order on the day: %1").arg(amendment.dayOrder));
    if (m_isAbolition) {
        lines.append(tr("Ends text %1").arg(m_concluded->base.number));
    } else {
        lines.append(tr("Form: %1").arg(valueWords(u"instrument"_s, model::instrumentName(amendment.instrument))));
        lines.append(tr("From text %1 to text %2").arg(m_concluded->base.number).arg(m_concluded->result.number));
    }
    // Plain lines stand too close to be read one by one.
    m_facts->setText(u"<div style='line-height:140%'>%1</div>"_s.arg(lines.join(u"<br>"_s)));
    m_facts->setAccessibleName(lines.join(u'、'));
    if (m_isAbolition) {
        showSeal(tr("✓ Proved: read again, it abolishes this agreement. Signed, and frozen since."),
                 AccentRole::Success);
        return;
    }
    const QString words = tr("✓ Proved: applying it gives the text as amended (%n sentence(s)). Signed, and frozen "
                             "since.",
                             nullptr, amendment.clauses);
    showSeal(words, AccentRole::Success);
}

void ConcludedPage::showButtons()
{
    const bool isWritable = m_isPresent && !registry().isReadOnly();
    const bool isOpen = m_concluded && !m_concluded->amendment.effectiveOn;
    m_dayLabel->setVisible(isWritable && isOpen);
    m_day->setVisible(isWritable && isOpen);
    m_withdraw->setEnabled(isWritable && m_concluded);
    showReason(isWritable    ? QString()
               : m_isPresent ? tr("The file is open for reading only: the registration cannot be withdrawn here.")
                             : tr("Another day is shown: go back to the present to withdraw the registration."));
}

ConcludedForm ConcludedPage::form() const
{
    const QListWidgetItem* item = forms().currentItem();
    return item != nullptr ? static_cast<ConcludedForm>(item->data(Qt::UserRole).toInt()) : ConcludedForm::SignedCopy;
}

void ConcludedPage::layOut()
{
    m_working->drop();
    setReady(false);
    if (!m_concluded)
        return;
    std::vector<model::DatedText> texts;
    if (form() == ConcludedForm::Consolidated) {
        auto read =
            store::datedTexts(registry().connection(), m_concluded->amendment.agreement, m_concluded->result.id);
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        texts = std::move(*read);
    }
    m_working->start(
        [concluded = *m_concluded, texts = std::move(texts), wanted = form(),
         isNewLeft = SettingsStore::read().isNewLeft](Task& task) {
            return texts.empty() ? layoutConcluded(concluded, wanted, task, isNewLeft)
                                 : layoutConsolidated(texts, task);
        },
        [this](Result<print::Layout> layout) {
            if (layout) {
                paper().setLayout(std::move(*layout));
                setReady(true);
            } else if (layout.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(layout.error());
            }
        });
}

PapersPage::PaperName ConcludedPage::paperName() const
{
    static constexpr std::array kForms{"signed-copy", "comparison", "markup", "consolidated"}; // as ConcludedForm
    const QString paper = forms().currentItem()->text();
    const model::AmendmentAgreement& amendment = m_concluded->amendment;
    PaperName name;
    name.entry.form = QString::fromLatin1(kForms.at(static_cast<size_t>(form())));
    name.entry.title = amendment.title;
    name.entry.parties = partyNames();
    name.entry.revisionNumber = m_concluded->result.number;
    name.entry.revisionState = m_concluded->result.state;
    name.fileName = QStringList{amendment.title, partyNames(), toEraDate(*amendment.signedOn), paper}.join(u'_');
    name.documentTitle = amendment.title + u' ' + paper;
    return name;
}

void ConcludedPage::fixDay(QDate day)
{
    if (!day.isValid() || m_concluded->amendment.effectiveOn)
        return;
    if (const auto fixed = store::fixDayOfEffect(registry(), m_id, day); !fixed)
        Q_EMIT failed(fixed.error());
    else
        Q_EMIT told(tr("The day of entry into force was registered."));
}

void ConcludedPage::withdraw()
{
    if (const auto withdrawn = store::withdrawConclusion(registry(), m_id); !withdrawn)
        Q_EMIT failed(withdrawn.error());
    else
        Q_EMIT told(m_isAbolition
                        ? tr("The registration was withdrawn; the agreement is in force again. Undo brings it back.")
                        : tr("The registration was withdrawn; the text is a draft again. Undo brings it back."));
}

} // namespace ui::amend
