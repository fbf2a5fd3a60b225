// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/area_event.h"

#include <vector>

namespace core::store {

class Connection;

/// The dated facts of areas (出来事). Holds nothing but the connection; the edits belong inside Registry::edit().
class AreaEventStore
{
public:
    explicit AreaEventStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By the day, then by id; of every area for an invalid id.
    [[nodiscard]] Result<std::vector<model::AreaEvent>> ofArea(MetroAreaId area) const;
    [[nodiscard]] Result<model::AreaEventId> add(const model::AreaEvent& event);
    Result<void> change(const model::AreaEvent& event);
    Result<void> remove(model::AreaEventId id);

private:
    Connection& m_connection;
};

} // namespace core::store
