// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/signing_dialog.h"

#include "core/store/joining_day.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/date_field.h"
#include "ui/common/procedure_sentences.h"
#include "ui/common/roomy_rows.h"
#include "ui/common/spacing.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

namespace {

enum SignerColumn { WhoColumn, AddressColumn, OfficeColumn, NameColumnOfSigner, SignerColumns };

} // namespace

SigningDialog::SigningDialog(store::Registry& registry, const std::vector<model::ProcedureCase>& drafts,
                             const std::vector<RevisionId>& chosen, QWidget* parent)
    : EditDialog(registry, u"signing"_s, tr("Register the signing of agreements"), tr("Register"), parent)
    , m_signedOn(new DateField(u"signingDay"_s, tr("Day of signing"), this))
    , m_effectiveOn(new DateField(u"signingEffect"_s, tr("Day of entry into force"), this))
    , m_texts(new QListWidget(this))
    , m_signers(new QTableWidget(0, SignerColumns, this))
    , m_joining(new QCheckBox(tr("Enter it as the day of joining of members that have none yet"), this))
{
    const store::RevisionStore revisions(registry.connection());
    for (const model::ProcedureCase& one : drafts) {
        auto read = revisions.revision(one.revision);
        if (read && *read)
            m_drafts.push_back({one, std::move((*read)->text)});
    }
    build(chosen);
    fillHeads();
    connect(m_signedOn, &DateField::dateChanged, this, &SigningDialog::fillHeads);
}

void SigningDialog::build(const std::vector<RevisionId>& chosen)
{
    m_signedOn->setOptional(true);
    m_effectiveOn->setOptional(true);
    addRow(tr("Day of signing"), *m_signedOn);
    addRow(tr("Day of entry into force"), *m_effectiveOn);
    name(*m_joining, u"Joining"_s, m_joining->text());
    m_joining->setToolTip(tr("A municipality belongs to the area from the day on which its agreement enters into "
                             "force. Days of joining that are kept already stay as they are."));
    m_joining->setChecked(true);
    m_joining->setVisible(std::any_of(m_drafts.begin(), m_drafts.end(), [this](const Draft& draft) {
        const auto isOpen = store::isJoiningDayOpen(registry().connection(), draft.one.agreement);
        return isOpen && *isOpen;
    }));
    addRow(QString(), *m_joining);
    addField(*m_texts, u"Texts"_s, tr("Agreements"));
    makeRoomy(*m_texts);
    for (const Draft& draft : m_drafts) {
        auto* item = new QListWidgetItem(textWords(draft.one) + u'　' + draft.one.title, m_texts);
        const bool isChosen = std::find(chosen.begin(), chosen.end(), draft.one.revision) != chosen.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        addSigners(draft);
    }
    m_texts->setCurrentRow(0);
    name(*m_signers, u"Signers"_s, tr("Who signs"));
    m_signers->setHorizontalHeaderLabels({tr("Municipality"), tr("Address"), tr("Office"), tr("Name")});
    m_signers->verticalHeader()->hide();
    m_signers->setTabKeyNavigation(false);
    makeRoomy(*m_signers);
    for (const int column : {WhoColumn, OfficeColumn, NameColumnOfSigner})
        m_signers->setColumnWidth(column, fontMetrics().horizontalAdvance(u"八文字までの名前"_s) + kWideGap);
    m_signers->horizontalHeader()->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    addBelow(*m_signers, 1);
    addWords(u"Hint"_s)->setText(
        tr("The drafts become the texts that were signed and do not change any more; a change needs an amendment "
           "agreement. What was registered by mistake is taken back with “Undo”. Without a day of entry into force "
           "they are in force from the day of signing."));
    leaveEnterToFields();
    resize(760, 560);
}

void SigningDialog::addSigners(const Draft& draft)
{
    for (const model::Signer& signer : core::procedure::namedSigners(draft.text)) {
        const bool isThere = std::any_of(m_proposals.begin(), m_proposals.end(),
                                         [&](const auto& one) { return one.municipality() == signer.municipality; });
        const auto party = std::find_if(draft.one.parties.begin(), draft.one.parties.end(),
                                        [&](const auto& one) { return one.name == signer.municipality; });
        if (isThere || signer.municipality.isEmpty())
            continue;
        const int row = m_signers->rowCount();
        m_signers->insertRow(row);
        auto* who = new QTableWidgetItem(signer.municipality);
        who->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_signers->setItem(row, WhoColumn, who);
        m_signers->setItem(row, AddressColumn, new QTableWidgetItem(signer.address));
        m_signers->setItem(row, OfficeColumn, new QTableWidgetItem(signer.office));
        m_signers->setItem(row, NameColumnOfSigner, new QTableWidgetItem(signer.name));
        model::CaseParty known;
        known.name = signer.municipality;
        m_proposals.emplace_back(party != draft.one.parties.end() ? *party : known, signer.office);
    }
}

/// Follows the day: the name of another term must not be frozen into the text.
void SigningDialog::fillHeads()
{
    const auto day = m_signedOn->date().isValid() ? std::optional(m_signedOn->date()) : std::nullopt;
    for (int row = 0; row < m_signers->rowCount(); ++row) {
        QTableWidgetItem* office = m_signers->item(row, OfficeColumn);
        QTableWidgetItem* name = m_signers->item(row, NameColumnOfSigner);
        const auto words = m_proposals[static_cast<size_t>(row)].follow({office->text(), name->text()}, day);
        office->setText(words.office);
        name->setText(words.name);
    }
}

std::vector<const SigningDialog::Draft*> SigningDialog::ticked() const
{
    std::vector<const Draft*> drafts;
    for (int at = 0; at < m_texts->count(); ++at) {
        if (m_texts->item(at)->checkState() == Qt::Checked)
            drafts.push_back(&m_drafts[static_cast<size_t>(at)]);
    }
    return drafts;
}

/// Of the parties of these drafts only.
std::vector<model::Signer> SigningDialog::signers(const std::vector<const Draft*>& drafts) const
{
    std::vector<model::Signer> all;
    for (int row = 0; row < m_signers->rowCount(); ++row) {
        const auto words = [&](int column) { return m_signers->item(row, column)->text().trimmed(); };
        model::Signer signer{
            {}, words(AddressColumn), words(WhoColumn), words(OfficeColumn), words(NameColumnOfSigner)};
        const bool signs = std::any_of(drafts.begin(), drafts.end(), [&](const Draft* draft) {
            const auto named = core::procedure::namedSigners(draft->text);
            return std::any_of(named.begin(), named.end(),
                               [&](const auto& one) { return one.municipality == signer.municipality; });
        });
        if (signs)
            all.push_back(std::move(signer));
    }
    return all;
}

QString SigningDialog::fault(const std::vector<const Draft*>& drafts) const
{
    for (const DateField* field : {m_signedOn, m_effectiveOn}) {
        if (!field->isGood())
            return tr("Nothing was registered. A day cannot be read: %1 Enter a day such as R6.6.3.")
                .arg(field->reason());
    }
    if (drafts.empty())
        return tr("Nothing was registered. No agreement is ticked. Tick those that were signed on this day.");
    if (!m_signedOn->date().isValid())
        return tr("Nothing was registered. The day of signing is empty. Give the day on which both signed.");
    if (m_effectiveOn->date().isValid() && m_effectiveOn->date() < m_signedOn->date())
        return tr("Nothing was registered. The day of entry into force is before the day of signing. Correct one of "
                  "the two.");
    const auto blank = std::find_if(drafts.begin(), drafts.end(),
                                    [](const Draft* one) { return core::procedure::hasBlankDay(one->text); });
    if (blank != drafts.end() && !m_effectiveOn->date().isValid())
        return tr("Nothing was registered. The text with %1 says on which day it enters into force, and that day is "
                  "blank. Give the day of entry into force.")
            .arg(textWords((*blank)->one));
    return {};
}

void SigningDialog::keep()
{
    const auto drafts = ticked();
    if (const QString words = fault(drafts); !words.isEmpty()) {
        tell(words);
        return;
    }
    core::procedure::Signing signing;
    signing.signedOn = m_signedOn->date();
    if (m_effectiveOn->date().isValid())
        signing.effectiveOn = m_effectiveOn->date();
    signing.signers = signers(drafts);
    const bool hasBlanks = std::any_of(signing.signers.begin(), signing.signers.end(), [](const auto& signer) {
        return signer.address.isEmpty() || signer.name.isEmpty();
    });
    if (hasBlanks && !m_isToldOfBlanks) {
        m_isToldOfBlanks = true;
        tell(tr("A name or an address is empty. It is printed as room to be filled in by hand, and cannot be added "
                "after the registration. Fill it in, or press “Register” again."));
        return;
    }
    QStringList doubts;
    for (const Draft* draft : drafts)
        doubts += signingDoubts(draft->one, signing.signedOn, signing.effectiveOn);
    doubts.removeDuplicates(); // the core city is a party of all
    if (!doubts.isEmpty() && doubts != m_toldDoubts) {
        m_toldDoubts = doubts;
        // Of many members the first two say what is wrong; the rest would leave no room for what to do.
        constexpr qsizetype kShown = 2;
        QStringList shown = doubts.first(qMin(kShown, doubts.size()));
        if (doubts.size() > kShown)
            shown.append(tr("And %1 more.").arg(doubts.size() - kShown));
        shown.append(tr("Correct the days, or press “Register” again."));
        tell(shown.join(u'\n'));
        return;
    }
    const bool isJoining = !m_joining->isHidden() && m_joining->isChecked();
    const QDate joined = signing.effectiveOn.value_or(signing.signedOn);
    write(u"締結を登録"_s, [&]() -> Result<void> {
        store::RevisionStore revisions(registry().connection());
        for (const Draft* draft : drafts) {
            auto revision = revisions.revision(draft->one.revision);
            if (!revision)
                return revision.error();
            if (!*revision)
                return Error{ErrorCode::RevisionFrozen, {draft->one.title}, {}};
            (*revision)->text = core::procedure::signedText(std::move((*revision)->text), signing);
            if (auto changed = revisions.changeDraft(**revision); !changed)
                return changed;
            if (auto registered = revisions.registerSignature(draft->one.revision); !registered)
                return registered;
            if (!isJoining)
                continue;
            if (auto entered = store::enterJoiningDay(registry().connection(), draft->one.agreement, joined); !entered)
                return entered;
        }
        return {};
    });
}

} // namespace ui::procedure
