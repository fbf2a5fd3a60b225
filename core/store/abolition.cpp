// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement_status.h"
#include "core/model/signed_text.h"
#include "core/store/conclusion.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"
#include "core/store/withdrawal_scope.h"

using namespace Qt::StringLiterals;

namespace core::store {

Result<AmendmentAgreementId> AmendmentStore::concludeAbolition(const Conclusion& conclusion)
{
    model::AmendmentAgreement abolition = conclusion.amendment;
    RevisionStore revisions(m_connection);
    const auto text = revisions.revision(abolition.baseRevision);
    if (!text)
        return text.error();
    if (!*text)
        return Error{ErrorCode::StoreFailed, {}, u"there is no revision %1"_s.arg(abolition.baseRevision.value)};
    abolition.agreement = (*text)->agreement;
    abolition.instrument = model::AmendmentInstrument::Abolition;
    abolition.resultingRevision = {};
    abolition.textState = model::AmendmentTextState::AtHand;
    const auto title = agreementTitle(abolition.agreement);
    const auto summaries = revisions.ofAgreement(abolition.agreement);
    if (!title || !summaries)
        return title ? summaries.error() : title.error();
    if (abolition.clauses <= 0 || abolition.text.isEmpty())
        return Error{ErrorCode::AmendmentUnproved, {*title}, {}};
    const model::RevisionSummary* base = model::endableText(*summaries);
    if (base == nullptr || base->id != abolition.baseRevision ||
        model::digestOf(model::canonicalText((*text)->text)) != conclusion.provedBase)
        return Error{ErrorCode::ConclusionOutdated, {*title}, {}};
    if (!abolition.effectiveOn)
        return Error{ErrorCode::ConclusionDayMissing, {*title}, {}};
    if (auto fits = checkDays(*title, *base, abolition); !fits)
        return fits.error();
    if (auto ended = revisions.abolish(base->id, *abolition.effectiveOn); !ended)
        return ended.error();
    return insertConcluded(abolition);
}

Result<void> AmendmentStore::withdrawAbolition(const model::AmendmentAgreement& abolition)
{
    const WithdrawalScope scope(m_connection, abolition.baseRevision);
    if (auto removed = remove(abolition.id); !removed)
        return removed;
    return Statement(m_connection,
                     u"UPDATE revision SET state = 'signed', ended_on = NULL WHERE id = ? AND state = 'abolished'"_s)
        .bind(abolition.baseRevision)
        .runForOneRow();
}

Result<AmendmentAgreementId> concludeAbolition(Registry& registry, const Conclusion& conclusion)
{
    return registry.edit(u"廃止協約の締結を登録"_s,
                         [&] { return AmendmentStore(registry.connection()).concludeAbolition(conclusion); });
}

} // namespace core::store
