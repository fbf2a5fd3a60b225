// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/conclusion_dialog.h"

#include "ui/common/date_field.h"
#include "ui/common/error_sentences.h"
#include "ui/common/procedure_sentences.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

constexpr int kMostOnOneDay = 1000;

} // namespace

ConclusionDialog::ConclusionDialog(core::amend::AmendmentStyle style, const std::vector<model::Signer>& signers,
                                   const std::vector<model::CaseParty>& parties, QWidget* parent)
    : QDialog(parent)
    , m_style(style)
    , m_signedOn(new DateField(u"conclusionSignedOn"_s, tr("Day of signing"), this))
    , m_effectiveOn(new DateField(u"conclusionEffectiveOn"_s, tr("Day of entry into force"), this))
    , m_order(new QSpinBox(this))
    , m_intro(new QLabel(this))
    , m_open(new QLabel(tr("Left empty: on a day that both fix later."), this))
    , m_message(new QLabel(this))
    , m_register(new QPushButton(tr("Register"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"conclusionDialog"_s);
    setWindowTitle(tr("Register the amendment as concluded"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    auto* form = findChild<QFormLayout*>();
    for (const model::Signer& signer : signers) {
        const auto party = std::find_if(parties.begin(), parties.end(),
                                        [&](const auto& one) { return one.name == signer.municipality; });
        model::CaseParty unknown;
        unknown.name = signer.municipality;
        addSigner(*form, signer, party != parties.end() ? *party : unknown);
    }
    arrangeTabs();
    constexpr int kRoomy = 28; // fields are to be hit by those whose hand is not steady
    for (auto* line : findChildren<QLineEdit*>(QRegularExpression(u"^conclusion"_s)))
        line->setMinimumHeight(kRoomy);
    m_order->setMinimumHeight(kRoomy);
    fit();
    connect(m_register, &QPushButton::clicked, this, &ConclusionDialog::ask);
    connect(m_signedOn, &DateField::dateChanged, this, &ConclusionDialog::fillHeads);
}

/// A layout gives its smallest height without knowing how many lines its sentences take.
void ConclusionDialog::fit()
{
    setMinimumHeight(layout()->totalHeightForWidth(std::max(width(), minimumWidth())));
}

void ConclusionDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ConclusionDialog::arrangeTabs()
{
    QWidget* last = m_order;
    for (const SignerFields& fields : m_signers) {
        for (QWidget* field : {fields.address, fields.office, fields.name}) {
            setTabOrder(last, field);
            last = field;
        }
    }
    setTabOrder(last, m_register);
    setTabOrder(m_register, m_cancel);
}

void ConclusionDialog::build()
{
    m_effectiveOn->setOptional(true);
    m_signedOn->setOptional(true);
    m_order->setObjectName(u"conclusionOrder"_s);
    m_order->setAccessibleName(tr("Order on the day"));
    m_order->setRange(0, kMostOnOneDay);
    m_order->setSpecialValueText(tr("next one"));
    m_register->setObjectName(u"conclusionRegister"_s);
    m_register->setAccessibleName(m_register->text());
    // Enter takes a day; to register takes the button.
    m_register->setAutoDefault(false);
    m_message->setObjectName(u"conclusionMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(kWideGap / 2);
    m_message->hide();
    m_intro->setText(tr("The draft becomes the text that this amendment leads to. From then on neither of them "
                        "changes any more. What was registered by mistake can be withdrawn."));
    m_intro->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kWideGap * 2);
    form->setVerticalSpacing(kWideGap / 2);
    form->addRow(tr("Day of signing"), m_signedOn);
    form->addRow(tr("Day of entry into force"), m_effectiveOn);
    form->addRow(QString(), m_open);
    form->addRow(tr("Order on the day"), m_order);
    m_cancel->setObjectName(u"conclusionCancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_register);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap);
    column->setSpacing(kWideGap);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setMinimumWidth(680);
}

void ConclusionDialog::setAbolition(const std::optional<QDate>& effectiveOn)
{
    m_isAbolition = true;
    setWindowTitle(tr("Register the abolition as concluded"));
    m_intro->setText(tr("The agreement ends on the day of entry into force of its abolition. Nothing of either changes "
                        "any more. What was registered by mistake can be withdrawn."));
    m_open->hide();
    m_effectiveOn->setDate(effectiveOn.value_or(QDate()));
    fit();
}

/// Follows the day: who signed the text that is changed may be out of office.
void ConclusionDialog::fillHeads()
{
    const auto day = m_signedOn->date().isValid() ? std::optional(m_signedOn->date()) : std::nullopt;
    for (SignerFields& fields : m_signers) {
        const auto words = fields.proposal.follow({fields.office->text(), fields.name->text()}, day);
        fields.office->setText(words.office);
        fields.name->setText(words.name);
    }
}

void ConclusionDialog::addSigner(QFormLayout& form, const model::Signer& signer, const model::CaseParty& party)
{
    const QString who = QString(signer.symbol + u'　' + signer.municipality).trimmed();
    const auto field = [&](const QString& words, const QString& name, const QString& label) {
        auto* line = new QLineEdit(words, this);
        line->setObjectName(u"conclusion%1%2"_s.arg(name).arg(m_signers.size() + 1));
        line->setAccessibleName(who + u'、' + label);
        line->setPlaceholderText(label);
        line->setMaxLength(200);
        line->setCursorPosition(0);
        return line;
    };
    auto* address = field(signer.address, u"Address"_s, tr("Address"));
    auto* office = field(signer.office, u"Office"_s, tr("Office"));
    auto* name = field({}, u"Name"_s, tr("Name"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kWideGap / 2);
    row->addWidget(address, 3);
    row->addWidget(office, 2);
    row->addWidget(name, 2);
    form.addRow(who, row);
    m_signers.push_back({signer, address, office, name, {party, signer.office}});
}

void ConclusionDialog::ask()
{
    // A word that is still being composed belongs to the field, not to the button.
    for (const DateField* field : {m_signedOn, m_effectiveOn}) {
        if (!field->isGood()) {
            showSentence(field->reason());
            return;
        }
    }
    if (!m_signedOn->date().isValid()) {
        showSentence(
            tr("The day of signing is empty. The amendments of an agreement follow each other by that day. Give "
               "the day of signing."));
        return;
    }
    if (m_isAbolition && !m_effectiveOn->date().isValid()) {
        showSentence(
            tr("The day of entry into force is empty. The agreement would have no end. Give the day from which "
               "it is abolished."));
        return;
    }
    ConclusionFacts facts;
    facts.style = m_style;
    facts.signedOn = m_signedOn->date();
    if (m_effectiveOn->date().isValid())
        facts.effectiveOn = m_effectiveOn->date();
    facts.dayOrder = m_order->value();
    for (const SignerFields& fields : m_signers) {
        model::Signer signer = fields.signer;
        signer.address = fields.address->text().trimmed();
        signer.office = fields.office->text().trimmed();
        signer.name = fields.name->text().trimmed();
        facts.signers.push_back(std::move(signer));
    }
    if (!m_isToldOfBlanks && hasBlanks(facts.signers)) {
        m_isToldOfBlanks = true;
        showSentence(
            tr("A name or an address is empty. It is printed as room to be filled in by hand, and cannot be added "
               "after the registration. Fill it in, or press “Register” again."));
        return;
    }
    const QString doubt = m_case ? signingDoubts(*m_case, *facts.signedOn, facts.effectiveOn).join(u'\n') : QString();
    if (!doubt.isEmpty() && doubt != m_toldDoubt) {
        m_toldDoubt = doubt;
        showSentence(doubt + u'\n' + tr("Correct the days, or press “Register” again."));
        return;
    }
    m_message->hide();
    Q_EMIT asked(facts);
}

bool ConclusionDialog::hasBlanks(const std::vector<model::Signer>& signers)
{
    return std::any_of(signers.begin(), signers.end(),
                       [](const model::Signer& signer) { return signer.address.isEmpty() || signer.name.isEmpty(); });
}

void ConclusionDialog::tell(const Error& error)
{
    showSentence(sentence(error));
}

void ConclusionDialog::setBusy(bool isBusy)
{
    m_register->setEnabled(!isBusy);
}

void ConclusionDialog::showSentence(const QString& sentence)
{
    const Accent colours = accent(palette(), AccentRole::Error);
    QPalette own = m_message->palette();
    own.setColor(QPalette::Window, colours.ground);
    own.setColor(QPalette::WindowText, colours.text);
    m_message->setPalette(own);
    m_message->setAutoFillBackground(true);
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->show();
    fit();
}

} // namespace ui::amend
