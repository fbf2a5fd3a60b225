// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreement_store.h"

#include "core/base/width_folding.h"
#include "core/store/abolition_draft_store.h"
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

void bindFields(Statement& statement, const model::Agreement& agreement)
{
    statement.bind(agreement.area)
        .bind(agreement.coreMunicipality)
        .bind(agreement.memberMunicipality)
        .bind(agreement.title);
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
    RevisionStore revisions(m_connection);
    auto all = revisions.ofAgreement(id);
    if (!all)
        return all.error();
    for (const model::RevisionSummary& revision : *all) {
        if (auto removed = revisions.remove(revision.id); !removed)
            return removed.error();
    }
    if (auto removed =
            Statement(m_connection, u"DELETE FROM amendment_agreement WHERE agreement_id = ?"_s).bind(id).run();
        !removed)
        return removed.error();
    if (auto removed = AbolitionDraftStore(m_connection).remove(id); !removed)
        return removed;
    return Statement(m_connection, u"DELETE FROM agreement WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
