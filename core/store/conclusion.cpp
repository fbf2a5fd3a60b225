// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conclusion.h"

#include "core/model/signed_text.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"
#include "core/store/withdrawal_scope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

using model::AmendmentAgreement;
using model::RevisionSummary;

Error refused(ErrorCode code, const QString& title, const QStringList& more = {})
{
    return Error{code, QStringList{title} + more, {}};
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The day on which a text was agreed: that of the amendment that led to it, else its own.
std::optional<QDate> agreedOn(const RevisionSummary& revision)
{
    return revision.amendment.isValid() ? revision.amendedOn : revision.signedOn;
}

/// The newest signed text, if a draft comes after it and it has not ended; else nullptr: an amendment of an older text
/// would leave out what has been agreed since.
const RevisionSummary* baseOf(const std::vector<RevisionSummary>& revisions, RevisionId draft)
{
    const RevisionSummary* base = nullptr;
    bool isDraftAfter = false;
    for (const RevisionSummary& revision : revisions) {
        isDraftAfter = isDraftAfter || revision.id == draft;
        if (revision.state != model::RevisionState::Draft) {
            base = &revision;
            isDraftAfter = false;
        }
    }
    const bool fits = isDraftAfter && base != nullptr && base->state != model::RevisionState::Abolished;
    return fits ? base : nullptr;
}

/// A day of effect against the text that is changed and the day of signing.
Result<void> checkEffect(const QString& title, const RevisionSummary& base, QDate signedOn,
                         const std::optional<QDate>& effectiveOn)
{
    if (!effectiveOn)
        return {};
    if (!base.inForceFrom && base.amendment.isValid())
        return refused(ErrorCode::ConclusionDayUnfixed, title);
    const QDate earliest = std::max(signedOn, base.inForceFrom.value_or(signedOn));
    if (*effectiveOn < earliest)
        return refused(ErrorCode::ConclusionDayWrong, title, {isoDay(*effectiveOn), isoDay(earliest)});
    return {};
}

} // namespace

Result<QString> AmendmentStore::agreementTitle(AgreementId id) const
{
    Statement statement(m_connection, u"SELECT title FROM agreement WHERE id = ?"_s);
    statement.bind(id);
    auto title = readFirst<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    return title ? Result<QString>(title->value_or(QString())) : Result<QString>(title.error());
}

Result<QString> AmendmentStore::canonicalNow(const AmendmentAgreement& amendment) const
{
    Statement digest(m_connection, u"SELECT digest FROM revision WHERE id = ?"_s);
    QString digests[2];
    for (int i = 0; i < 2; ++i) {
        digest.bind(i == 0 ? amendment.baseRevision : amendment.resultingRevision);
        auto read = readFirst<QString>(digest, [](const Statement& row) -> Result<QString> { return row.text(0); });
        if (!read)
            return read.error();
        digests[i] = read->value_or(QString());
    }
    return model::canonicalText(amendment, digests[0], digests[1]);
}

Result<void> AmendmentStore::checkDays(const QString& title, const RevisionSummary& base,
                                       AmendmentAgreement& amendment) const
{
    if (!amendment.signedOn)
        return refused(ErrorCode::ConclusionDayMissing, title);
    if (const auto agreed = agreedOn(base); agreed && *amendment.signedOn < *agreed)
        return refused(ErrorCode::ConclusionDayWrong, title, {isoDay(*amendment.signedOn), isoDay(*agreed)});
    if (auto fits = checkEffect(title, base, *amendment.signedOn, amendment.effectiveOn); !fits)
        return fits.error();
    const auto all = ofAgreement(amendment.agreement);
    if (!all)
        return all.error();
    int newest = 0;
    for (const AmendmentAgreement& other : *all)
        newest = other.signedOn == amendment.signedOn ? std::max(newest, other.dayOrder) : newest;
    amendment.dayOrder = amendment.dayOrder > 0 ? amendment.dayOrder : newest + 1;
    if (amendment.dayOrder <= newest)
        return refused(ErrorCode::ConclusionOrderTaken, title,
                       {isoDay(*amendment.signedOn), QString::number(amendment.dayOrder), QString::number(newest + 1)});
    return {};
}

Result<AmendmentAgreementId> AmendmentStore::insertConcluded(const AmendmentAgreement& amendment)
{
    // The row comes in whole: what is concluded is never changed afterwards, not even by the program.
    const auto canonical = canonicalNow(amendment);
    if (!canonical)
        return canonical.error();
    Statement insert(m_connection,
                     u"INSERT INTO amendment_agreement (agreement_id, signed_on, title, base_revision_id, "
                     "resulting_revision_id, text_state, effective_on, day_order, instrument, wording, signers, "
                     "clauses, canonical, digest) VALUES (?, ?, ?, ?, ?, 'atHand', ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(amendment.agreement)
        .bind(amendment.signedOn)
        .bind(amendment.title)
        .bind(amendment.baseRevision)
        .bind(amendment.resultingRevision)
        .bind(amendment.effectiveOn)
        .bind(amendment.dayOrder)
        .bind(model::instrumentName(amendment.instrument))
        .bind(amendment.text)
        .bind(model::signersText(amendment.signers))
        .bind(amendment.clauses)
        .bind(*canonical)
        .bind(model::digestOf(*canonical));
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return AmendmentAgreementId{insert.lastInsertedId()};
}

Result<AmendmentAgreementId> AmendmentStore::conclude(const Conclusion& conclusion)
{
    if (auto draft = ensureDraft(m_connection, conclusion.draft); !draft)
        return draft.error();
    RevisionStore revisions(m_connection);
    const auto after = revisions.revision(conclusion.draft);
    if (!after)
        return after.error();
    AmendmentAgreement amendment = conclusion.amendment;
    amendment.agreement = (*after)->agreement;
    const auto title = agreementTitle(amendment.agreement);
    const auto summaries = revisions.ofAgreement(amendment.agreement);
    const auto before = revisions.revision(amendment.baseRevision);
    if (!title || !summaries || !before)
        return !title ? title.error() : !summaries ? summaries.error() : before.error();
    if (amendment.clauses <= 0 || amendment.text.isEmpty())
        return refused(ErrorCode::AmendmentUnproved, *title);
    const RevisionSummary* base = baseOf(*summaries, conclusion.draft);
    const bool isAsProved = base != nullptr && *before && base->id == amendment.baseRevision &&
                            model::digestOf(model::canonicalText((*before)->text)) == conclusion.provedBase &&
                            model::digestOf(model::canonicalText((*after)->text)) == conclusion.provedDraft;
    if (!isAsProved)
        return refused(ErrorCode::ConclusionOutdated, *title);
    if (auto fits = checkDays(*title, *base, amendment); !fits)
        return fits.error();
    if (auto registered = revisions.registerSignature(conclusion.draft); !registered)
        return registered.error();
    amendment.resultingRevision = conclusion.draft;
    amendment.textState = model::AmendmentTextState::AtHand;
    return insertConcluded(amendment);
}

Result<void> AmendmentStore::withdraw(AmendmentAgreementId id)
{
    const auto known = amendment(id);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorCode::StoreFailed, {}, u"there is no amendment %1"_s.arg(id.value)};
    const auto title = agreementTitle((*known)->agreement);
    const auto all = ofAgreement((*known)->agreement);
    if (!title || !all)
        return title ? all.error() : title.error();
    if ((*known)->isConcluded() && (*known)->isAbolition())
        return withdrawAbolition(**known);
    const RevisionId result = (*known)->resultingRevision;
    const bool hasLater =
        std::any_of(all->begin(), all->end(), [&](const auto& other) { return other.baseRevision == result; });
    if (!(*known)->isConcluded() || hasLater)
        return refused(ErrorCode::ConclusionNotWithdrawn, *title);
    {
        const WithdrawalScope scope(m_connection, result);
        if (auto removed = remove(id); !removed)
            return removed;
    }
    auto withdrawn = RevisionStore(m_connection).withdrawSignature(result);
    // Abolished meanwhile: what has ended is not opened again.
    if (!withdrawn && withdrawn.error().code == ErrorCode::SignatureNotWithdrawn)
        return refused(ErrorCode::ConclusionNotWithdrawn, *title);
    return withdrawn;
}

Result<void> AmendmentStore::fixDayOfEffect(AmendmentAgreementId id, QDate day)
{
    const auto known = amendment(id);
    if (!known)
        return known.error();
    if (!*known || !(*known)->isConcluded())
        return Error{ErrorCode::StoreFailed, {}, u"there is no concluded amendment %1"_s.arg(id.value)};
    const auto title = agreementTitle((*known)->agreement);
    const auto summaries = RevisionStore(m_connection).ofAgreement((*known)->agreement);
    if (!title || !summaries)
        return title ? summaries.error() : title.error();
    if ((*known)->effectiveOn)
        return refused(ErrorCode::ConclusionDayFixed, *title);
    const auto base = std::find_if(summaries->begin(), summaries->end(),
                                   [&](const auto& one) { return one.id == (*known)->baseRevision; });
    if (base == summaries->end())
        return Error{ErrorCode::StoreFailed, {}, u"amendment %1 has no base"_s.arg(id.value)};
    if (auto fits = checkEffect(*title, *base, *(*known)->signedOn, day); !fits)
        return fits;
    return Statement(m_connection, u"UPDATE amendment_agreement SET effective_on = ? WHERE id = ?"_s)
        .bind(std::optional<QDate>(day))
        .bind(id)
        .runForOneRow();
}

Result<AmendmentSignedText> amendmentSignedText(Connection& connection, const AmendmentAgreement& amendment)
{
    Statement kept(connection, u"SELECT a.canonical, b.digest, r.digest FROM amendment_agreement a "
                               "LEFT JOIN revision b ON b.id = a.base_revision_id "
                               "LEFT JOIN revision r ON r.id = a.resulting_revision_id WHERE a.id = ?"_s);
    kept.bind(amendment.id);
    auto texts = readFirst<AmendmentSignedText>(kept, [&](const Statement& row) -> Result<AmendmentSignedText> {
        return AmendmentSignedText{row.text(0), model::canonicalText(amendment, row.text(1), row.text(2))};
    });
    if (!texts)
        return texts.error();
    return texts->value_or(AmendmentSignedText());
}

Result<AmendmentAgreementId> concludeAmendment(Registry& registry, const Conclusion& conclusion)
{
    return registry.edit(u"変更協約の締結を登録"_s,
                         [&] { return AmendmentStore(registry.connection()).conclude(conclusion); });
}

Result<void> withdrawConclusion(Registry& registry, AmendmentAgreementId id)
{
    const auto known = AmendmentStore(registry.connection()).amendment(id);
    const bool isAbolition = known && *known && (*known)->isAbolition();
    return registry.edit(isAbolition ? u"廃止協約の登録を取り消す"_s : u"変更協約の登録を取り消す"_s,
                         [&] { return AmendmentStore(registry.connection()).withdraw(id); });
}

Result<void> fixDayOfEffect(Registry& registry, AmendmentAgreementId id, QDate day)
{
    return registry.edit(u"変更協約の施行日を登録"_s,
                         [&] { return AmendmentStore(registry.connection()).fixDayOfEffect(id, day); });
}

} // namespace core::store
