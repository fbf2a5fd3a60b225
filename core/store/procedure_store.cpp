// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/procedure_store.h"

#include "core/store/connection.h"
#include "core/store/row_list.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

const QString kSteps = u"SELECT id, revision_id, agreement_id, municipality_id, kind, step_day, is_planned, "
                       "step_number, note FROM procedure_step "_s;

Result<model::ProcedureStep> readStep(const Statement& row)
{
    model::ProcedureStep step;
    step.id = row.id<model::ProcedureStepId>(0);
    step.subject = {row.id<RevisionId>(1), row.id<AgreementId>(2)};
    step.party = row.id<MunicipalityId>(3);
    const auto kind = model::stepKindFromName(row.text(4));
    if (!kind)
        return Error{ErrorCode::StoreFailed, {}, u"a step of the procedure has an unknown kind"_s};
    step.kind = *kind;
    step.day = row.date(5);
    step.isPlanned = row.number(6) != 0;
    step.number = row.text(7);
    step.note = row.text(8);
    return step;
}

Result<model::CouncilSession> readSession(const Statement& row)
{
    return model::CouncilSession{row.id<model::CouncilSessionId>(0), row.id<MunicipalityId>(1),     row.text(2),
                                 row.date(3).value_or(QDate()),      row.date(4).value_or(QDate()), row.date(5)};
}

Result<model::PaperWording> readWording(const Statement& row)
{
    const auto kind = model::paperKindFromName(row.text(1));
    if (!kind)
        return Error{ErrorCode::StoreFailed, {}, u"a wording is of an unknown paper"_s};
    return model::PaperWording{row.id<model::PaperWordingId>(0), *kind, row.text(2)};
}

void bindFields(Statement& statement, const model::CouncilSession& session)
{
    statement.bind(session.municipality)
        .bind(session.name)
        .bind(std::optional<QDate>(session.opensOn))
        .bind(std::optional<QDate>(session.closesOn))
        .bind(session.billsDueOn);
}

} // namespace

Result<std::vector<model::ProcedureStep>> ProcedureStore::steps() const
{
    Statement statement(m_connection, kSteps + u"ORDER BY revision_id, agreement_id, municipality_id, id"_s);
    return readAll<model::ProcedureStep>(statement, readStep);
}

Result<std::vector<model::ProcedureStep>> ProcedureStore::steps(const model::ProcedureSubject& subject) const
{
    Statement statement(m_connection, kSteps + u"WHERE revision_id IS ? AND agreement_id IS ? "
                                               "ORDER BY municipality_id, id"_s);
    statement.bind(subject.revision).bind(subject.ended);
    return readAll<model::ProcedureStep>(statement, readStep);
}

Result<void> ProcedureStore::putStep(const model::ProcedureStep& step)
{
    Statement find(m_connection, kSteps + u"WHERE revision_id IS ? AND agreement_id IS ? "
                                          "AND municipality_id = ? AND kind = ?"_s);
    find.bind(step.subject.revision).bind(step.subject.ended).bind(step.party).bind(model::stepKindName(step.kind));
    const auto known = readFirst<model::ProcedureStep>(find, readStep);
    if (!known)
        return known.error();
    const bool isEmpty = !step.day && step.number.isEmpty() && step.note.isEmpty();
    if (isEmpty)
        return *known ? Statement(m_connection, u"DELETE FROM procedure_step WHERE id = ?"_s)
                            .bind((*known)->id)
                            .runForOneRow()
                      : Result<void>();
    if (*known) {
        Statement update(m_connection, u"UPDATE procedure_step SET step_day = ?, is_planned = ?, step_number = ?, "
                                       "note = ? WHERE id = ?"_s);
        update.bind(step.day).bind(step.isPlanned ? 1 : 0).bind(step.number).bind(step.note);
        return update.bind((*known)->id).runForOneRow();
    }
    Statement insert(m_connection, u"INSERT INTO procedure_step (revision_id, agreement_id, municipality_id, kind, "
                                   "step_day, is_planned, step_number, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(step.subject.revision)
        .bind(step.subject.ended)
        .bind(step.party)
        .bind(model::stepKindName(step.kind))
        .bind(step.day);
    return insert.bind(step.isPlanned ? 1 : 0).bind(step.number).bind(step.note).run();
}

Result<std::vector<model::CouncilSession>> ProcedureStore::sessions(MunicipalityId municipality) const
{
    Statement statement(m_connection, u"SELECT id, municipality_id, name, opens_on, closes_on, bills_due_on "
                                      "FROM council_session WHERE municipality_id = coalesce(?, municipality_id) "
                                      "ORDER BY opens_on, id"_s);
    statement.bind(municipality);
    return readAll<model::CouncilSession>(statement, readSession);
}

Result<model::CouncilSessionId> ProcedureStore::addSession(const model::CouncilSession& session)
{
    Statement insert(m_connection, u"INSERT INTO council_session (municipality_id, name, opens_on, closes_on, "
                                   "bills_due_on) VALUES (?, ?, ?, ?, ?)"_s);
    bindFields(insert, session);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return model::CouncilSessionId{insert.lastInsertedId()};
}

Result<void> ProcedureStore::changeSession(const model::CouncilSession& session)
{
    Statement update(m_connection, u"UPDATE council_session SET municipality_id = ?, name = ?, opens_on = ?, "
                                   "closes_on = ?, bills_due_on = ? WHERE id = ?"_s);
    bindFields(update, session);
    return update.bind(session.id).runForOneRow();
}

Result<void> ProcedureStore::removeSession(model::CouncilSessionId id)
{
    return Statement(m_connection, u"DELETE FROM council_session WHERE id = ?"_s).bind(id).runForOneRow();
}

Result<void> ProcedureStore::keepSessions(const std::vector<model::CouncilSession>& wanted)
{
    const auto known = sessions({});
    if (!known)
        return known.error();
    return keepById<model::CouncilSessionId>(
        *known, wanted, [&](model::CouncilSessionId id) { return removeSession(id); },
        [&](const model::CouncilSession& session) { return changeSession(session); },
        [&](const model::CouncilSession& session) { return addSession(session); });
}

Result<std::vector<model::PaperWording>> ProcedureStore::wordings() const
{
    Statement statement(m_connection, u"SELECT id, kind, wording FROM paper_wording ORDER BY id"_s);
    return readAll<model::PaperWording>(statement, readWording);
}

Result<void> ProcedureStore::putWording(model::PaperKind kind, const QString& wording)
{
    const QString name = model::paperKindName(kind);
    if (wording.trimmed().isEmpty())
        return Statement(m_connection, u"DELETE FROM paper_wording WHERE kind = ?"_s).bind(name).run();
    Statement update(m_connection, u"UPDATE paper_wording SET wording = ? WHERE kind = ?"_s);
    if (auto updated = update.bind(wording).bind(name).run(); !updated)
        return updated;
    if (update.affectedRows() > 0)
        return {};
    return Statement(m_connection, u"INSERT INTO paper_wording (kind, wording) VALUES (?, ?)"_s)
        .bind(name)
        .bind(wording)
        .run();
}

Result<model::LeadTimes> ProcedureStore::leadTimes() const
{
    Statement statement(m_connection, u"SELECT kind, days FROM lead_time ORDER BY id"_s);
    using Lead = std::pair<model::LeadKind, int>;
    const auto kept = readAll<Lead>(statement, [](const Statement& row) -> Result<Lead> {
        const auto kind = model::leadKindFromName(row.text(0));
        if (!kind)
            return Error{ErrorCode::StoreFailed, {}, u"a lead time is of an unknown kind"_s};
        return Lead{*kind, row.number(1)};
    });
    if (!kept)
        return kept.error();
    model::LeadTimes leads;
    for (const auto& [kind, days] : *kept)
        leads.days(kind) = days;
    return leads;
}

Result<void> ProcedureStore::putLeadTimes(const model::LeadTimes& leads)
{
    const auto kept = leadTimes();
    if (!kept)
        return kept.error();
    for (const model::LeadKind kind : model::kLeadKinds) {
        const int days = leads.days(kind);
        if (days == kept->days(kind))
            continue;
        const QString name = model::leadKindName(kind);
        Statement remove(m_connection, u"DELETE FROM lead_time WHERE kind = ?"_s);
        if (auto removed = remove.bind(name).run(); !removed)
            return removed;
        if (days == model::LeadTimes().days(kind))
            continue;
        Statement insert(m_connection, u"INSERT INTO lead_time (kind, days) VALUES (?, ?)"_s);
        if (auto inserted = insert.bind(name).bind(days).run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace core::store
