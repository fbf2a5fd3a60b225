// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/named_table.h"

#include <vector>

namespace core::store {

class Connection;

/// Named tables (資料表) with their rows. Holds nothing but the connection; the edits belong inside Registry::edit().
class NamedTableStore
{
public:
    explicit NamedTableStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By id, rows included.
    [[nodiscard]] Result<std::vector<model::NamedTable>> all() const;
    [[nodiscard]] Result<model::NamedTableId> add(const model::NamedTable& table);
    /// Title, source and note; the rows stay.
    Result<void> change(const model::NamedTable& table);
    Result<void> changeRow(const model::NamedTableRow& row);
    Result<void> remove(model::NamedTableId id);

private:
    Connection& m_connection;
};

} // namespace core::store
