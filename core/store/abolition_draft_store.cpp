// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/abolition_draft_store.h"

#include "core/store/amendment_store.h"
#include "core/store/connection.h"
#include "core/store/registry.h"
#include "core/store/row_list.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

const QString kDrafts = u"SELECT agreement_id, sentence, reason, ends_on FROM abolition_draft "_s;

Result<model::AbolitionDraft> readDraft(const Statement& row)
{
    return model::AbolitionDraft{row.id<AgreementId>(0), row.text(1), row.text(2), row.date(3)};
}

} // namespace

Result<std::vector<model::AbolitionDraft>> AbolitionDraftStore::all() const
{
    Statement statement(m_connection, kDrafts + u"ORDER BY agreement_id"_s);
    return readAll<model::AbolitionDraft>(statement, readDraft);
}

Result<std::optional<model::AbolitionDraft>> AbolitionDraftStore::ofAgreement(AgreementId agreement) const
{
    Statement statement(m_connection, kDrafts + u"WHERE agreement_id = ?"_s);
    statement.bind(agreement);
    return readFirst<model::AbolitionDraft>(statement, readDraft);
}

Result<void> AbolitionDraftStore::put(const model::AbolitionDraft& draft)
{
    Statement update(m_connection, u"UPDATE abolition_draft SET sentence = ?, reason = ?, ends_on = ? "
                                   "WHERE agreement_id = ?"_s);
    if (auto updated = update.bind(draft.sentence).bind(draft.reason).bind(draft.endsOn).bind(draft.agreement).run();
        !updated)
        return updated;
    if (update.affectedRows() > 0)
        return {};
    return Statement(m_connection, u"INSERT INTO abolition_draft (sentence, reason, ends_on, agreement_id) "
                                   "VALUES (?, ?, ?, ?)"_s)
        .bind(draft.sentence)
        .bind(draft.reason)
        .bind(draft.endsOn)
        .bind(draft.agreement)
        .run();
}

Result<void> AbolitionDraftStore::remove(AgreementId agreement)
{
    for (const QString& sql : {u"DELETE FROM procedure_step WHERE agreement_id = ?"_s,
                               u"DELETE FROM abolition_draft WHERE agreement_id = ?"_s}) {
        if (auto removed = Statement(m_connection, sql).bind(agreement).run(); !removed)
            return removed;
    }
    return {};
}

Result<void> keepAbolitionDraft(Registry& registry, const model::AbolitionDraft& draft)
{
    return registry.edit(u"廃止協約の案を保存"_s,
                         [&] { return AbolitionDraftStore(registry.connection()).put(draft); });
}

Result<void> withdrawAbolitionDraft(Registry& registry, AgreementId agreement)
{
    return registry.edit(u"廃止協約の案を取り下げる"_s, [&]() -> Result<void> {
        Connection& connection = registry.connection();
        const auto amendments = AmendmentStore(connection).ofAgreement(agreement);
        if (!amendments)
            return amendments.error();
        const auto end =
            std::find_if(amendments->begin(), amendments->end(), [](const auto& one) { return one.isAbolition(); });
        if (end != amendments->end())
            return Error{ErrorCode::RevisionFrozen, {end->title}, {}};
        return AbolitionDraftStore(connection).remove(agreement);
    });
}

} // namespace core::store
