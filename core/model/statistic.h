// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace core::model {

using StatisticId = Id<struct StatisticTag>;

/// One figure of a municipality for a year (統計値). The printed value is the truth; the computed one is beside it.
struct Statistic
{
    StatisticId id;
    MunicipalityId municipality;
    QString indicator; ///< code of the 指標: "population", "ageingRate", "commutingRate" …
    int year = 0;      ///< Gregorian
    QString printedValue;
    std::optional<double> computedValue;
    QString source; ///< 出典

    friend bool operator==(const Statistic&, const Statistic&) = default;
};

} // namespace core::model
