// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreement_store.h"

#include "core/base/width_folding.h"
#include "core/store/connection.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::Agreement> readAgreement(const Statement& row)
{
    return model::Agreement{row.id<AgreementId>(0), row.id<MetroAreaId>(1), row.id<MunicipalityId>(2),
                            row.id<MunicipalityId>(3), row.text(4)};
}

Result<model::AmendmentAgreement> readAmendment(const Statement& row)
{
    const auto textState = model::amendmentTextStateFromName(row.text(6));
    if (!textState)
        return Error{ErrorCode::StoreFailed, {}, u"amendment agreement %1 has an unknown state"_s.arg(row.integer(0))};
    return model::AmendmentAgreement{row.id<AmendmentAgreementId>(0), row.id<AgreementId>(1), row.date(2), row.text(3),
                                     row.id<RevisionId>(4),           row.id<RevisionId>(5),  *textState};
}

void bindFields(Statement& statement, const model::Agreement& agreement)
{
    statement.bind(agreement.area)
        .bind(agreement.coreMunicipality)
        .bind(agreement.memberMunicipality)
        .bind(agreement.title);
}

void bindFields(Statement& statement, const model::AmendmentAgreement& amendment)
{
    statement.bind(amendment.agreement)
        .bind(amendment.signedOn)
        .bind(amendment.title)
        .bind(amendment.baseRevision)
        .bind(amendment.resultingRevision)
        .bind(model::amendmentTextStateName(amendment.textState));
}

} // namespace

Result<std::vector<model::Agreement>> AgreementStore::all() const
{
    Statement statement(
        m_connection,
        u"SELECT a.id, a.area_id, a.core_municipality_id, a.member_municipality_id, a.title FROM agreement a "
        "LEFT JOIN membership m ON m.area_id = a.area_id AND m.municipality_id = a.member_municipality_id "
        "GROUP BY a.id ORDER BY a.area_id, min(m.position) IS NULL, min(m.position), a.id"_s);
    return readAll<model::Agreement>(statement, readAgreement);
}

Result<std::optional<model::Agreement>> AgreementStore::agreement(AgreementId id) const
{
    Statement statement(m_connection, u"SELECT id, area_id, core_municipality_id, member_municipality_id, title "
                                      "FROM agreement WHERE id = ?"_s);
    statement.bind(id);
    return readFirst<model::Agreement>(statement, readAgreement);
}

Result<model::Agreement> AgreementStore::find(const QString& idOrMember) const
{
    const QString wanted = foldedWords(idOrMember);
    bool isId = false;
    const AgreementId id{wanted.toLongLong(&isId)};
    if (isId) {
        auto found = agreement(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return Error{ErrorCode::AgreementUnknown, {idOrMember}, {}};
        return std::move(**found);
    }
    Statement statement(m_connection,
                        u"SELECT a.id, a.area_id, a.core_municipality_id, a.member_municipality_id, a.title, m.name "
                        "FROM agreement a JOIN municipality m ON m.id = a.member_municipality_id ORDER BY a.id"_s);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<model::Agreement> found;
    while (statement.next()) {
        if (foldedWords(statement.text(5)) != wanted)
            continue;
        auto match = readAgreement(statement);
        if (!match)
            return match.error();
        found.push_back(std::move(*match));
    }
    if (statement.failure())
        return *statement.failure();
    if (found.empty())
        return Error{ErrorCode::AgreementUnknown, {idOrMember}, {}};
    if (found.size() > 1)
        return Error{ErrorCode::AgreementAmbiguous, {idOrMember}, {}};
    return std::move(found.front());
}

Result<std::vector<model::Agreement>> AgreementStore::ofPair(MetroAreaId area, MunicipalityId core,
                                                             MunicipalityId member) const
{
    Statement statement(m_connection, u"SELECT id, area_id, core_municipality_id, member_municipality_id, title "
                                      "FROM agreement WHERE area_id = ? AND core_municipality_id = ? "
                                      "AND member_municipality_id = ? ORDER BY id"_s);
    statement.bind(area).bind(core).bind(member);
    return readAll<model::Agreement>(statement, readAgreement);
}

Result<AgreementId> AgreementStore::add(const model::Agreement& agreement)
{
    Statement insert(m_connection, u"INSERT INTO agreement (area_id, core_municipality_id, member_municipality_id, "
                                   "title) VALUES (?, ?, ?, ?)"_s);
    bindFields(insert, agreement);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return AgreementId{insert.lastInsertedId()};
}

Result<void> AgreementStore::change(const model::Agreement& agreement)
{
    Statement update(m_connection, u"UPDATE agreement SET area_id = ?, core_municipality_id = ?, "
                                   "member_municipality_id = ?, title = ? WHERE id = ?"_s);
    bindFields(update, agreement);
    return update.bind(agreement.id).runForOneRow();
}

Result<void> AgreementStore::remove(AgreementId id)
{
    if (auto removed =
            Statement(m_connection, u"DELETE FROM amendment_agreement WHERE agreement_id = ?"_s).bind(id).run();
        !removed)
        return removed.error();
    RevisionStore revisions(m_connection);
    auto all = revisions.ofAgreement(id);
    if (!all)
        return all.error();
    for (const model::RevisionSummary& revision : *all) {
        if (auto removed = revisions.remove(revision.id); !removed)
            return removed.error();
    }
    return Statement(m_connection, u"DELETE FROM agreement WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<std::vector<model::AmendmentAgreement>> AgreementStore::amendments(AgreementId id) const
{
    Statement statement(m_connection, u"SELECT id, agreement_id, signed_on, title, base_revision_id, "
                                      "resulting_revision_id, text_state FROM amendment_agreement "
                                      "WHERE COALESCE(?, agreement_id) = agreement_id ORDER BY signed_on, id"_s);
    statement.bind(id);
    return readAll<model::AmendmentAgreement>(statement, readAmendment);
}

Result<AmendmentAgreementId> AgreementStore::addAmendment(const model::AmendmentAgreement& amendment)
{
    Statement insert(m_connection, u"INSERT INTO amendment_agreement (agreement_id, signed_on, title, "
                                   "base_revision_id, resulting_revision_id, text_state) VALUES (?, ?, ?, ?, ?, ?)"_s);
    bindFields(insert, amendment);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return AmendmentAgreementId{insert.lastInsertedId()};
}

Result<void> AgreementStore::changeAmendment(const model::AmendmentAgreement& amendment)
{
    Statement update(m_connection, u"UPDATE amendment_agreement SET agreement_id = ?, signed_on = ?, title = ?, "
                                   "base_revision_id = ?, resulting_revision_id = ?, text_state = ? WHERE id = ?"_s);
    bindFields(update, amendment);
    return update.bind(amendment.id).runForOneRow();
}

Result<void> AgreementStore::removeAmendment(AmendmentAgreementId id)
{
    return Statement(m_connection, u"DELETE FROM amendment_agreement WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
