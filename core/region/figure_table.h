// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/statistic.h"

#include <QHash>

#include <optional>
#include <vector>

namespace core::region {

/// One figure with what other sources print for the same year.
struct Figure
{
    model::Statistic statistic;           ///< of the source of lowest rank
    double value = 0;                     ///< the number that its printed value says
    std::vector<model::Statistic> others; ///< of the other sources, in the order of their rank

    /// Those of the others that print another number, also when both are rounded as coarsely: 14.7 is not what 14.75
    /// is rounded to, 10.2 is what 10.17 is.
    [[nodiscard]] std::vector<model::Statistic> differing() const;

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// All figures of a file at hand for questions. A plain value: it may go to a worker.
class FigureTable
{
public:
    FigureTable() = default;
    explicit FigureTable(const std::vector<model::Statistic>& statistics);

    /// None when no source prints a number.
    [[nodiscard]] std::optional<Figure> figure(MunicipalityId municipality, QStringView indicator, int year) const;
    /// Of the newest year that is not after `until`.
    [[nodiscard]] std::optional<Figure> newest(MunicipalityId municipality, QStringView indicator, int until) const;
    /// Years for which any of the municipalities has the figure, ascending.
    [[nodiscard]] std::vector<int> years(const std::vector<MunicipalityId>& municipalities,
                                         QStringView indicator) const;
    /// Codes of the indicators for which any of the municipalities has figures, in no order.
    [[nodiscard]] QStringList indicators(const std::vector<MunicipalityId>& municipalities) const;

private:
    using Key = std::pair<qint64, QString>; ///< municipality, indicator
    [[nodiscard]] static std::optional<Figure> pick(const std::vector<model::Statistic>& all, int year);

    QHash<Key, std::vector<model::Statistic>> m_figures; ///< by year, then by rank
};

/// The places behind the point of a printed value: 1 for 14.7.
[[nodiscard]] int decimalsOf(const QString& printedValue);

} // namespace core::region
