// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signed_text.h"
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/signature.h"
#include "core/store/statement.h"
#include "core/store/withdrawal_scope.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Freezes a draft with the text that it holds.
Result<void> seal(Connection& connection, RevisionId id, const model::AgreementText& held)
{
    const QString text = model::canonicalText(held);
    Statement keep(connection, u"INSERT INTO signed_text (id, canonical) VALUES (?, ?)"_s);
    if (auto kept = keep.bind(id).bind(text).run(); !kept)
        return kept.error();
    Statement sign(connection, u"UPDATE revision SET state = 'signed', digest = ? WHERE id = ?"_s);
    return sign.bind(model::digestOf(text)).bind(id).runForOneRow();
}

/// Refuses what is not signed, what an amendment starts from, and what a concluded one led to: that one goes first.
Result<void> ensureWithdrawable(Connection& connection, RevisionId id)
{
    Statement statement(connection,
                        u"SELECT r.state = 'signed' AND NOT EXISTS (SELECT 1 FROM amendment_agreement m "
                        "WHERE m.base_revision_id = r.id OR (m.resulting_revision_id = r.id AND m.digest <> '')), "
                        "coalesce(a.title, '') FROM revision r "
                        "LEFT JOIN agreement a ON a.id = r.agreement_id WHERE r.id = ?"_s);
    statement.bind(id);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    if (!statement.next())
        return statement.failure().value_or(
            Error{ErrorCode::StoreFailed, {}, u"there is no revision %1"_s.arg(id.value)});
    if (statement.number(0) == 0)
        return Error{ErrorCode::SignatureNotWithdrawn, {statement.text(1)}, {}};
    return {};
}

} // namespace

Result<void> RevisionStore::registerSignature(RevisionId id)
{
    if (auto draft = ensureDraft(m_connection, id); !draft)
        return draft.error();
    // Read back: what the file holds is what is signed.
    auto stored = revision(id);
    if (!stored)
        return stored.error();
    return seal(m_connection, id, (*stored)->text);
}

Result<RevisionId> RevisionStore::addSigned(const model::Revision& revision)
{
    auto id = addDraft(revision);
    if (!id)
        return id;
    if (auto sealed = seal(m_connection, *id, revision.text); !sealed)
        return sealed.error();
    return id;
}

Result<void> RevisionStore::withdrawSignature(RevisionId id)
{
    if (auto fits = ensureWithdrawable(m_connection, id); !fits)
        return fits.error();
    const WithdrawalScope scope(m_connection, id);
    Statement reopen(m_connection, u"UPDATE revision SET state = 'draft', digest = '' WHERE id = ?"_s);
    if (auto reopened = reopen.bind(id).runForOneRow(); !reopened)
        return reopened.error();
    return Statement(m_connection, u"DELETE FROM signed_text WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<std::optional<QString>> RevisionStore::signedText(RevisionId id) const
{
    Statement statement(m_connection, u"SELECT canonical FROM signed_text WHERE id = ?"_s);
    statement.bind(id);
    return readFirst<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
}

Result<void> registerSignature(Registry& registry, RevisionId id)
{
    return registry.edit(u"締結を登録"_s, [&] { return RevisionStore(registry.connection()).registerSignature(id); });
}

Result<void> withdrawSignature(Registry& registry, RevisionId id)
{
    return registry.edit(u"署名の登録を取り消す"_s,
                         [&] { return RevisionStore(registry.connection()).withdrawSignature(id); });
}

Result<bool> undoWithdrawsSignature(const History& history)
{
    const auto next = history.nextUndo();
    if (!next)
        return false;
    const auto changeset = history.changeset(*next);
    if (!changeset)
        return changeset.error();
    const auto summary = summarise(*changeset);
    if (!summary)
        return summary.error();
    // Whatever freezes a text keeps what was signed in this table.
    const TableChange* signedTexts = summary->table(u"signed_text");
    if (signedTexts != nullptr && !signedTexts->inserted.empty())
        return true;
    // An abolition signs no text: it comes in together with the end of one.
    const TableChange* amendments = summary->table(u"amendment_agreement");
    return amendments != nullptr && !amendments->inserted.empty() && summary->table(u"revision") != nullptr;
}

} // namespace core::store
