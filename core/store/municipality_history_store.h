// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality_history.h"

#include <vector>

namespace core::store {

class Connection;

/// What happened to municipalities: names of before, and heads with their terms. Holds nothing but the connection; the
/// edits belong inside Registry::edit().
class MunicipalityHistoryStore
{
public:
    explicit MunicipalityHistoryStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By day; of all municipalities for an invalid id.
    [[nodiscard]] Result<std::vector<model::NameChange>> nameChanges(MunicipalityId municipality) const;
    [[nodiscard]] Result<model::NameChangeId> addNameChange(const model::NameChange& change);
    Result<void> removeNameChange(model::NameChangeId id);

    /// By the first day of the term; of all municipalities for an invalid id.
    [[nodiscard]] Result<std::vector<model::HeadOfMunicipality>> heads(MunicipalityId municipality) const;
    [[nodiscard]] Result<model::HeadId> addHead(const model::HeadOfMunicipality& head);
    Result<void> changeHead(const model::HeadOfMunicipality& head);
    Result<void> removeHead(model::HeadId id);
    /// Makes the heads of the municipality be those of `wanted`: without id a new one; touches no row that is as
    /// wanted.
    Result<void> keepHeads(MunicipalityId municipality, const std::vector<model::HeadOfMunicipality>& wanted);

private:
    Connection& m_connection;
};

} // namespace core::store
