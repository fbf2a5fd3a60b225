// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/abolition_draft.h"

#include <vector>

namespace core::store {

class Connection;
class Registry;

/// The drafts of agreements to abolish, at most one of each agreement. Holds nothing but the connection; the edits
/// belong inside Registry::edit().
class AbolitionDraftStore
{
public:
    explicit AbolitionDraftStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By agreement.
    [[nodiscard]] Result<std::vector<model::AbolitionDraft>> all() const;
    [[nodiscard]] Result<std::optional<model::AbolitionDraft>> ofAgreement(AgreementId agreement) const;
    /// Adds it, or changes the one that there is.
    Result<void> put(const model::AbolitionDraft& draft);
    /// With the steps that were gone towards the end of the agreement. It is no error when there is none.
    Result<void> remove(AgreementId agreement);

private:
    Connection& m_connection;
};

/// 「廃止協約の案を保存」, as one edit. Errors: those of Registry::edit().
Result<void> keepAbolitionDraft(Registry& registry, const model::AbolitionDraft& draft);
/// 「廃止協約の案を取り下げる」, as one edit. Errors: RevisionFrozen where the end has been concluded, whose steps
/// stay; those of Registry::edit().
Result<void> withdrawAbolitionDraft(Registry& registry, AgreementId agreement);

} // namespace core::store
