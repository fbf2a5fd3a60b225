// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/municipality.h"
#include "core/model/statistic.h"

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// Municipalities and their figures. Holds nothing but the connection; the edits belong inside Registry::edit().
class MunicipalityStore
{
public:
    explicit MunicipalityStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By code, those without a code last.
    [[nodiscard]] Result<std::vector<model::Municipality>> all() const;
    [[nodiscard]] Result<std::optional<model::Municipality>> municipality(MunicipalityId id) const;
    /// By name, whatever its width; none when nobody has it, the one with the lowest code when several do (there are
    /// two 府中市): use all() where that matters.
    [[nodiscard]] Result<std::optional<model::Municipality>> byName(const QString& name) const;
    [[nodiscard]] Result<std::optional<model::Municipality>> byCode(const QString& sixDigits) const;

    /// Errors: MunicipalityCodeWrong for a code with a wrong check digit, StoreFailed (a code that is taken).
    [[nodiscard]] Result<MunicipalityId> add(const model::Municipality& municipality);
    Result<void> change(const model::Municipality& municipality);
    /// Its figures, former names and heads go with it. Error: StoreFailed while an area or agreement names it.
    Result<void> remove(MunicipalityId id);

    /// By indicator, year and rank of the source.
    [[nodiscard]] Result<std::vector<model::Statistic>> statistics(MunicipalityId id) const;
    /// Of all municipalities, each as statistics().
    [[nodiscard]] Result<std::vector<model::Statistic>> allStatistics() const;
    /// Adds the figure, or replaces the one of the same municipality, indicator, year and source; the source is added
    /// when it is not known.
    Result<void> setStatistic(const model::Statistic& statistic);
    Result<void> removeStatistic(model::StatisticId id);

private:
    Connection& m_connection;
};

} // namespace core::store
