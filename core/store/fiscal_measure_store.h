// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fiscal_measure.h"

#include <vector>

namespace core::store {

class Connection;

/// The published amounts that estimates rest on. Holds nothing but the connection; the edits belong inside
/// Registry::edit().
class FiscalMeasureStore
{
public:
    explicit FiscalMeasureStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By kind and population.
    [[nodiscard]] Result<std::vector<model::FiscalMeasure>> all() const;
    [[nodiscard]] Result<model::FiscalMeasureId> add(const model::FiscalMeasure& measure);
    Result<void> change(const model::FiscalMeasure& measure);
    Result<void> remove(model::FiscalMeasureId id);

private:
    Connection& m_connection;
};

} // namespace core::store
