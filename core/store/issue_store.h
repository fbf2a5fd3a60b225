// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/issued_paper.h"

#include <vector>

namespace core::store {

class Connection;
class Registry;

/// 発行台帳. Entries are only ever added; the file itself refuses to change or remove one. Holds nothing but the
/// connection; add() belongs inside Registry::record().
class IssueStore
{
public:
    explicit IssueStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// The newest first.
    [[nodiscard]] Result<std::vector<model::IssuedPaper>> all() const;
    Result<void> add(const model::IssuedPaper& paper);

private:
    Connection& m_connection;
};

/// Enters papers that were issued just now by the person who works with the registry: one row of the log, which undo
/// passes by. Errors: RegistryReadOnly, StoreFailed.
Result<void> enterIssued(Registry& registry, std::vector<model::IssuedPaper> papers);

} // namespace core::store
