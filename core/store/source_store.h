// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/indicator.h"
#include "core/model/source.h"

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// Where figures come from (出典), and the kinds of figures that an office has of its own (指標). Holds nothing but the
/// connection; the edits belong inside Registry::edit().
class SourceStore
{
public:
    explicit SourceStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By rank.
    [[nodiscard]] Result<std::vector<model::Source>> all() const;
    [[nodiscard]] Result<std::optional<model::Source>> byTitle(const QString& title) const;
    [[nodiscard]] Result<model::SourceId> add(const model::Source& source);
    Result<void> change(const model::Source& source);
    /// Error: StoreFailed while something names it.
    Result<void> remove(model::SourceId id);
    /// The source of that title, added when there is none; no id for an empty title.
    [[nodiscard]] Result<model::SourceId> named(const QString& title);

    [[nodiscard]] Result<std::vector<model::Indicator>> indicators() const;
    [[nodiscard]] Result<model::IndicatorId> addIndicator(const model::Indicator& indicator);
    Result<void> removeIndicator(model::IndicatorId id);

private:
    Connection& m_connection;
};

} // namespace core::store
