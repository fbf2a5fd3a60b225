// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agreement_template.h"

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// Templates with their texts. Holds nothing but the connection; the edits belong inside Registry::edit().
class TemplateStore
{
public:
    explicit TemplateStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By name.
    [[nodiscard]] Result<std::vector<model::TemplateSummary>> all() const;
    [[nodiscard]] Result<std::optional<model::Template>> load(TemplateId id) const;

    /// Error: GrammarViolated.
    [[nodiscard]] Result<TemplateId> add(const model::Template& value);
    Result<void> rename(TemplateId id, const QString& name);
    Result<void> remove(TemplateId id);

private:
    Connection& m_connection;
};

} // namespace core::store
