// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_store.h"

#include "core/model/agreement.h"
#include "core/store/connection.h"
#include "core/store/provision_tree.h"
#include "core/store/statement.h"
#include "core/store/tree_update.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<model::RevisionSummary> readSummary(const Statement& row)
{
    const auto state = model::revisionStateFromName(row.text(3));
    const auto kind = model::agreementKindFromName(row.text(4));
    if (!state || !kind)
        return Error{ErrorCode::StoreFailed, {}, u"revision %1 has an unknown state or kind"_s.arg(row.integer(0))};
    return model::RevisionSummary{row.id<RevisionId>(0),
                                  row.id<AgreementId>(1),
                                  row.number(2),
                                  *state,
                                  *kind,
                                  row.date(5),
                                  row.text(6),
                                  row.date(7),
                                  row.date(8),
                                  row.text(9)};
}

/// The columns of readSummary(), then the rest.
Result<model::Revision> readFacts(const Statement& row)
{
    auto summary = readSummary(row);
    if (!summary)
        return summary.error();
    model::Revision facts;
    facts.id = summary->id;
    facts.agreement = summary->agreement;
    facts.number = summary->number;
    facts.state = summary->state;
    facts.endedOn = summary->endedOn;
    facts.sourceFileName = summary->sourceFileName;
    facts.text.kind = summary->kind;
    facts.text.signedOn = summary->signedOn;
    facts.text.signedOnAsWritten = summary->signedOnAsWritten;
    facts.text.effectiveOn = summary->effectiveOn;
    facts.text.copies = row.optionalNumber(10);
    facts.note = row.text(11);
    facts.digest = row.text(12);
    return facts;
}

void bindFacts(Statement& statement, const model::Revision& revision, int number)
{
    statement.bind(number)
        .bind(model::agreementKindName(revision.text.kind))
        .bind(revision.text.signedOn)
        .bind(revision.text.signedOnAsWritten)
        .bind(revision.text.effectiveOn)
        .bind(revision.text.copies)
        .bind(revision.sourceFileName)
        .bind(revision.note);
}

} // namespace

Result<std::vector<model::RevisionSummary>> RevisionStore::ofAgreement(AgreementId id) const
{
    Statement statement(m_connection,
                        u"SELECT r.id, r.agreement_id, r.number, r.state, r.kind, r.signed_on, r.signed_on_as_written, "
                        "r.effective_on, r.ended_on, r.source_file_name, m.id, m.signed_on, "
                        "CASE WHEN r.state = 'draft' THEN NULL WHEN m.id IS NOT NULL THEN m.effective_on "
                        "ELSE coalesce(r.effective_on, r.signed_on) END FROM revision r "
                        "LEFT JOIN amendment_agreement m ON m.resulting_revision_id = r.id AND m.digest <> '' "
                        "WHERE r.agreement_id = ? ORDER BY r.number"_s);
    statement.bind(id);
    return readAll<model::RevisionSummary>(statement, [](const Statement& row) {
        auto summary = readSummary(row);
        if (summary) {
            summary->amendment = row.id<AmendmentAgreementId>(10);
            summary->amendedOn = row.date(11);
            summary->inForceFrom = row.date(12);
        }
        return summary;
    });
}

Result<model::Revision> RevisionStore::withText(model::Revision facts) const
{
    Statement parties(m_connection,
                      u"SELECT symbol, name FROM revision_party WHERE revision_id = ? ORDER BY position, id"_s);
    parties.bind(facts.id);
    auto read = readAll<model::Party>(parties, [](const Statement& row) -> Result<model::Party> {
        return model::Party{row.text(0), row.text(1)};
    });
    if (!read)
        return read.error();
    facts.text.parties = std::move(*read);
    auto root = readTree(m_connection, TreeTable::Revision, facts.id.value);
    if (!root)
        return root.error();
    if (!root->has_value())
        return Error{ErrorCode::StoreFailed, {}, u"revision %1 has no text"_s.arg(facts.id.value)};
    facts.text.root = std::move(**root);
    return facts;
}

Result<std::optional<model::Revision>> RevisionStore::revision(RevisionId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, agreement_id, number, state, kind, signed_on, signed_on_as_written, effective_on, "
                        "ended_on, source_file_name, copies, note, digest FROM revision WHERE id = ?"_s);
    statement.bind(id);
    auto facts = readFirst<model::Revision>(statement, readFacts);
    if (!facts || !facts->has_value())
        return facts;
    auto whole = withText(std::move(**facts));
    if (!whole)
        return whole.error();
    return std::optional<model::Revision>(std::move(*whole));
}

Result<QString> RevisionStore::agreementTitle(AgreementId id) const
{
    Statement statement(m_connection, u"SELECT title FROM agreement WHERE id = ?"_s);
    statement.bind(id);
    auto title = readFirst<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!title)
        return title.error();
    return title->value_or(QString());
}

Result<model::Revision> RevisionStore::newest(AgreementId id) const
{
    Statement statement(m_connection,
                        u"SELECT id, agreement_id, number, state, kind, signed_on, signed_on_as_written, effective_on, "
                        "ended_on, source_file_name, copies, note, digest FROM revision WHERE agreement_id = ? "
                        "ORDER BY number DESC LIMIT 1"_s);
    statement.bind(id);
    auto facts = readFirst<model::Revision>(statement, readFacts);
    if (!facts)
        return facts.error();
    if (facts->has_value())
        return withText(std::move(**facts));
    auto title = agreementTitle(id);
    if (!title)
        return title.error();
    return Error{ErrorCode::NoTextInForce, {*title, QString()}, {}};
}

Result<model::Revision> RevisionStore::textInForce(AgreementId id, QDate day) const
{
    // A text that an amendment led to is in force from the day of that amendment, whatever day the 附則 of the first
    // text names; while that day is not fixed, it never is.
    Statement statement(
        m_connection,
        u"WITH text AS (SELECT r.*, CASE WHEN m.id IS NULL THEN coalesce(r.effective_on, r.signed_on) "
        "ELSE m.effective_on END AS day FROM revision r LEFT JOIN amendment_agreement m "
        "ON m.resulting_revision_id = r.id AND m.digest <> '' WHERE r.agreement_id = ? AND r.state <> 'draft') "
        "SELECT id, agreement_id, number, state, kind, signed_on, signed_on_as_written, effective_on, "
        "ended_on, source_file_name, copies, note, digest FROM text WHERE day <= ? "
        "ORDER BY day DESC, number DESC LIMIT 1"_s);
    statement.bind(id).bind(std::optional<QDate>(day));
    auto facts = readFirst<model::Revision>(statement, readFacts);
    if (!facts)
        return facts.error();
    const bool hasEnded = facts->has_value() && (*facts)->endedOn && *(*facts)->endedOn <= day;
    if (facts->has_value() && !hasEnded)
        return withText(std::move(**facts));
    auto title = agreementTitle(id);
    if (!title)
        return title.error();
    return Error{ErrorCode::NoTextInForce, {*title, day.toString(Qt::ISODate)}, {}};
}

Result<int> RevisionStore::nextNumber(AgreementId id) const
{
    Statement statement(m_connection, u"SELECT max(number) FROM revision WHERE agreement_id = ?"_s);
    statement.bind(id);
    auto newest = readFirst<int>(statement, [](const Statement& row) -> Result<int> { return row.number(0); });
    if (!newest)
        return newest.error();
    return newest->value_or(0) + 1;
}

Result<void> RevisionStore::writeParties(RevisionId id, const std::vector<model::Party>& parties)
{
    Statement insert(m_connection,
                     u"INSERT INTO revision_party (revision_id, position, symbol, name) VALUES (?, ?, ?, ?)"_s);
    int position = 0;
    for (const model::Party& party : parties) {
        if (auto inserted = insert.bind(id).bind(++position).bind(party.symbol).bind(party.name).run(); !inserted)
            return inserted.error();
    }
    return {};
}

Result<RevisionId> RevisionStore::addDraft(const model::Revision& revision)
{
    if (auto sound = ensureGrammar(revision.text.root); !sound)
        return sound.error();
    auto number = revision.number > 0 ? Result<int>(revision.number) : nextNumber(revision.agreement);
    if (!number)
        return number.error();
    Statement insert(m_connection,
                     u"INSERT INTO revision (number, kind, signed_on, signed_on_as_written, effective_on, copies, "
                     "source_file_name, note, agreement_id, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft')"_s);
    bindFacts(insert, revision, *number);
    if (auto inserted = insert.bind(revision.agreement).run(); !inserted)
        return inserted.error();
    const RevisionId id{insert.lastInsertedId()};
    if (auto written = writeParties(id, revision.text.parties); !written)
        return written.error();
    auto tree = writeTree(m_connection, TreeTable::Revision, id.value, std::nullopt, kPositionGap, revision.text.root);
    if (!tree)
        return tree.error();
    return id;
}

Result<void> RevisionStore::changeDraft(const model::Revision& revision)
{
    if (auto draft = ensureDraft(m_connection, revision.id); !draft)
        return draft.error();
    auto before = this->revision(revision.id);
    if (!before)
        return before.error();
    Statement update(m_connection, u"UPDATE revision SET number = ?, kind = ?, signed_on = ?, "
                                   "signed_on_as_written = ?, effective_on = ?, copies = ?, source_file_name = ?, "
                                   "note = ? WHERE id = ?"_s);
    bindFacts(update, revision, revision.number > 0 ? revision.number : (*before)->number);
    if (auto updated = update.bind(revision.id).runForOneRow(); !updated)
        return updated.error();
    if ((*before)->text.parties != revision.text.parties) {
        Statement remove(m_connection, u"DELETE FROM revision_party WHERE revision_id = ?"_s);
        if (auto removed = remove.bind(revision.id).run(); !removed)
            return removed.error();
        if (auto written = writeParties(revision.id, revision.text.parties); !written)
            return written.error();
    }
    return updateTree(m_connection, revision.id, revision.text.root);
}

Result<void> RevisionStore::supersede(RevisionId id)
{
    return Statement(m_connection, u"UPDATE revision SET state = 'superseded' WHERE id = ? AND state = 'signed'"_s)
        .bind(id)
        .runForOneRow();
}

Result<void> RevisionStore::abolish(RevisionId id, QDate endedOn)
{
    return Statement(m_connection,
                     u"UPDATE revision SET state = 'abolished', ended_on = ? WHERE id = ? AND state = 'signed'"_s)
        .bind(std::optional<QDate>(endedOn))
        .bind(id)
        .runForOneRow();
}

Result<void> RevisionStore::remove(RevisionId id)
{
    if (auto draft = ensureDraft(m_connection, id); !draft)
        return draft.error();
    if (auto removed = deleteTree(m_connection, TreeTable::Revision, id.value); !removed)
        return removed.error();
    for (const QString& sql : {u"DELETE FROM revision_party WHERE revision_id = ?"_s,
                               u"DELETE FROM procedure_step WHERE revision_id = ?"_s}) {
        if (auto removed = Statement(m_connection, sql).bind(id).run(); !removed)
            return removed.error();
    }
    return Statement(m_connection, u"DELETE FROM revision WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<void> ensureDraft(Connection& connection, RevisionId id)
{
    Statement statement(connection, u"SELECT r.state, coalesce(a.title, '') FROM revision r "
                                    "LEFT JOIN agreement a ON a.id = r.agreement_id WHERE r.id = ?"_s);
    statement.bind(id);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    if (!statement.next())
        return statement.failure().value_or(
            Error{ErrorCode::StoreFailed, {}, u"there is no revision %1"_s.arg(id.value)});
    if (statement.text(0) != u"draft")
        return Error{ErrorCode::RevisionFrozen, {statement.text(1)}, {}};
    return {};
}

} // namespace core::store
