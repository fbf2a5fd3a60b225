// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/amendment_store.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::AmendmentAgreement> readAmendment(const Statement& row)
{
    const auto textState = model::amendmentTextStateFromName(row.text(6));
    const auto instrument = model::instrumentFromName(row.text(9));
    if (!textState || !instrument)
        return Error{ErrorCode::StoreFailed, {}, u"amendment agreement %1 has an unknown state"_s.arg(row.integer(0))};
    return model::AmendmentAgreement{row.id<AmendmentAgreementId>(0),
                                     row.id<AgreementId>(1),
                                     row.date(2),
                                     row.text(3),
                                     row.id<RevisionId>(4),
                                     row.id<RevisionId>(5),
                                     *textState,
                                     row.date(7),
                                     row.number(8),
                                     *instrument,
                                     row.text(10),
                                     model::signersFromText(row.text(11)),
                                     row.number(12),
                                     row.text(13)};
}

void bindFields(Statement& statement, const model::AmendmentAgreement& amendment)
{
    statement.bind(amendment.agreement)
        .bind(amendment.signedOn)
        .bind(amendment.title)
        .bind(amendment.baseRevision)
        .bind(amendment.resultingRevision)
        .bind(model::amendmentTextStateName(amendment.textState))
        .bind(amendment.effectiveOn)
        .bind(amendment.dayOrder)
        .bind(model::instrumentName(amendment.instrument))
        .bind(amendment.text)
        .bind(model::signersText(amendment.signers))
        .bind(amendment.clauses);
}

} // namespace

Result<std::vector<model::AmendmentAgreement>> AmendmentStore::ofAgreement(AgreementId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, agreement_id, signed_on, title, base_revision_id, resulting_revision_id, "
                        "text_state, effective_on, day_order, instrument, wording, signers, clauses, digest "
                        "FROM amendment_agreement WHERE COALESCE(?, agreement_id) = agreement_id "
                        "ORDER BY signed_on, day_order, id"_s);
    statement.bind(id);
    return readAll<model::AmendmentAgreement>(statement, readAmendment);
}

Result<std::optional<model::AmendmentAgreement>> AmendmentStore::amendment(AmendmentAgreementId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, agreement_id, signed_on, title, base_revision_id, resulting_revision_id, "
                        "text_state, effective_on, day_order, instrument, wording, signers, clauses, digest "
                        "FROM amendment_agreement WHERE id = ?"_s);
    statement.bind(id);
    return readFirst<model::AmendmentAgreement>(statement, readAmendment);
}

Result<AmendmentAgreementId> AmendmentStore::add(const model::AmendmentAgreement& amendment)
{
    Statement insert(m_connection,
                     u"INSERT INTO amendment_agreement (agreement_id, signed_on, title, "
                     "base_revision_id, resulting_revision_id, text_state, effective_on, day_order, "
                     "instrument, wording, signers, clauses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindFields(insert, amendment);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return AmendmentAgreementId{insert.lastInsertedId()};
}

Result<void> AmendmentStore::change(const model::AmendmentAgreement& amendment)
{
    Statement update(m_connection,
                     u"UPDATE amendment_agreement SET agreement_id = ?, signed_on = ?, title = ?, "
                     "base_revision_id = ?, resulting_revision_id = ?, text_state = ?, effective_on = ?, "
                     "day_order = ?, instrument = ?, wording = ?, signers = ?, clauses = ? WHERE id = ?"_s);
    bindFields(update, amendment);
    return update.bind(amendment.id).runForOneRow();
}

Result<void> AmendmentStore::remove(AmendmentAgreementId id)
{
    return Statement(m_connection, u"DELETE FROM amendment_agreement WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
