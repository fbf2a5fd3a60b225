// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agreement.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// Agreements as pairs. What an agreement says is RevisionStore's, what changes it AmendmentStore's.
/// Holds nothing but the connection; the edits belong inside Registry::edit().
class AgreementStore
{
public:
    explicit AgreementStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By area, then by the order in which the office lists its members.
    [[nodiscard]] Result<std::vector<model::Agreement>> all() const;
    [[nodiscard]] Result<std::optional<model::Agreement>> agreement(AgreementId id) const;
    /// By id ("12"), else by the member's name, whatever its width.
    /// Errors: AgreementUnknown, AgreementAmbiguous, both with the words given.
    [[nodiscard]] Result<model::Agreement> find(const QString& idOrMember) const;
    /// The agreements of one pair in one area, by id.
    [[nodiscard]] Result<std::vector<model::Agreement>> ofPair(MetroAreaId area, MunicipalityId core,
                                                               MunicipalityId member) const;

    [[nodiscard]] Result<AgreementId> add(const model::Agreement& agreement);
    Result<void> change(const model::Agreement& agreement);
    /// With its drafts and amendment agreements. Error: RevisionFrozen with its title when a revision has been signed.
    Result<void> remove(AgreementId id);

private:
    Connection& m_connection;
};

} // namespace core::store
