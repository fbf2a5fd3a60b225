// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/lead_times.h"
#include "core/model/paper_wording.h"
#include "core/model/procedure_step.h"

#include <vector>

namespace core::store {

class Connection;

/// The procedure: steps of the parties, sessions of their councils, the office's own words of papers and its lead
/// times. Holds nothing but the connection; the edits belong inside Registry::edit().
class ProcedureStore
{
public:
    explicit ProcedureStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Of all texts and abolitions; by what they hang on, party and id.
    [[nodiscard]] Result<std::vector<model::ProcedureStep>> steps() const;
    [[nodiscard]] Result<std::vector<model::ProcedureStep>> steps(const model::ProcedureSubject& subject) const;
    /// Adds the step, or changes the one that the party has of this kind; its id is not looked at. One without day,
    /// number and note is no step: it is removed.
    Result<void> putStep(const model::ProcedureStep& step);

    /// Of all councils for an invalid id; by the day of opening.
    [[nodiscard]] Result<std::vector<model::CouncilSession>> sessions(MunicipalityId municipality) const;
    [[nodiscard]] Result<model::CouncilSessionId> addSession(const model::CouncilSession& session);
    Result<void> changeSession(const model::CouncilSession& session);
    Result<void> removeSession(model::CouncilSessionId id);
    /// Makes the sessions be those of `wanted`: without id a new one; touches no row that is as wanted.
    Result<void> keepSessions(const std::vector<model::CouncilSession>& wanted);

    [[nodiscard]] Result<std::vector<model::PaperWording>> wordings() const;
    /// Sets the words of a paper; empty words go back to the house wording.
    Result<void> putWording(model::PaperKind kind, const QString& wording);

    /// The office's own days, else the usual ones.
    [[nodiscard]] Result<model::LeadTimes> leadTimes() const;
    /// Sets those that differ from what is kept; one that is the usual one is not kept.
    Result<void> putLeadTimes(const model::LeadTimes& leads);

private:
    Connection& m_connection;
};

} // namespace core::store
